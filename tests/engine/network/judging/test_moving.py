"""Animations are seen to their end, films as far as they can be decoded, both within bounds."""

import numpy as np
import pytest

from engine.network.bodies.forms import Form
from engine.network.judging import moving
from engine.network.judging.moving import UndecodableError, animation_frames, film_frames
from tests.engine.network.judging.bodies import alike, animated, cup, face, film, sound

FACE = face()
CUP = np.ascontiguousarray(cup()[:200, :200])


def never() -> bool:
    return False


ANIMATIONS = [(".gif", Form.GIF), (".png", Form.PNG), (".webp", Form.WEBP)]

FILMS = [
    ("mp4", "mpeg4", Form.MP4),
    ("webm", "libvpx", Form.MATROSKA),
    ("mpegts", "mpeg2video", Form.TRANSPORT),
    ("flv", "flv", Form.FLASH),
    ("avi", "mpeg4", Form.AVI),
    ("mpeg", "mpeg1video", Form.MPEG),
]


@pytest.mark.parametrize(("suffix", "form"), ANIMATIONS)
def test_one_other_frame_in_the_middle_is_found(suffix: str, form: Form) -> None:
    body = animated([CUP] * 9 + [FACE] + [CUP] * 9, suffix)
    frames = list(animation_frames(body, form, never))
    assert alike(frames[0], CUP, 20)
    assert any(alike(frame, FACE, 20) for frame in frames)
    assert len(frames) <= 8


@pytest.mark.parametrize(("suffix", "form"), ANIMATIONS)
def test_an_animation_that_ends_early_or_late_is_not_taken(suffix: str, form: Form) -> None:
    body = animated([CUP, FACE, CUP, FACE], suffix)
    with pytest.raises(UndecodableError):
        list(animation_frames(body, form, lambda: True))
    with pytest.raises(UndecodableError):
        list(animation_frames(body[:20], form, never))


def test_an_animation_of_too_many_frames_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "MOST_FRAMES", 3)
    body = animated([CUP, FACE, CUP, FACE], ".gif")
    with pytest.raises(UndecodableError):
        list(animation_frames(body, Form.GIF, never))


@pytest.mark.parametrize(("container", "codec", "form"), FILMS)
def test_key_frames_of_a_film_are_found(container: str, codec: str, form: Form) -> None:
    body = film([CUP] * 8 + [FACE] * 8 + [CUP] * 8, container, codec, key=4)
    frames = list(film_frames(body, form, never))
    assert any(alike(frame, FACE, 20) for frame in frames)
    assert any(alike(frame, CUP, 20) for frame in frames)


def test_the_beginning_of_a_film_is_enough() -> None:
    body = film([CUP] * 8 + [FACE] * 8, "mpegts", "mpeg2video", key=1)
    frames = list(film_frames(body[: len(body) // 3], Form.TRANSPORT, never))
    assert frames
    assert all(alike(frame, CUP, 20) for frame in frames[:1])


def test_of_a_long_film_so_many_key_frames_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "MOST_KEY_FRAMES", 3)
    frames = list(film_frames(film([CUP] * 5 + [FACE] * 5), Form.MP4, never))
    assert all(alike(frame, CUP, 20) for frame in frames)


def test_a_film_that_takes_too_long_is_seen_as_far_as_it_was() -> None:
    times = iter([False, False] + [True] * 20)
    frames = list(film_frames(film([CUP] * 5 + [FACE] * 5), Form.MP4, lambda: next(times)))
    assert frames


def test_of_a_film_that_is_only_to_be_heard_nothing_comes() -> None:
    assert list(film_frames(sound(), Form.MP4, never)) == []


def test_a_film_of_which_nothing_can_be_decoded_is_not_taken() -> None:
    body = film([CUP] * 4)
    for broken in (body[:200], body[:8] + bytes(len(body) - 8)):
        with pytest.raises(UndecodableError):
            list(film_frames(broken, Form.MP4, never))


def test_a_film_that_no_decoder_knows_is_not_taken() -> None:
    body = film([CUP] * 4, "avi")
    assert b"FMP4" in body
    with pytest.raises(UndecodableError):
        list(film_frames(body.replace(b"FMP4", b"zzzz"), Form.AVI, never))


def test_a_list_of_other_files_is_never_followed() -> None:
    listed = b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n"
    with pytest.raises(UndecodableError):
        list(film_frames(listed, Form.TRANSPORT, never))
