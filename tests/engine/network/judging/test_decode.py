"""Pictures are decoded as a browser shows them; bombs and broken ones are refused."""

import struct
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.network.judging import decode
from engine.network.judging.decode import frames_of, grounded
from engine.network.judging.moving import UndecodableError
from engine.vision.pixels import Pixels
from tests.engine.network.judging.bodies import (
    alike,
    animated,
    bitmap_in_icon,
    cup,
    face,
    film,
    icon,
    written,
)

SUFFIXES = [".jpg", ".png", ".gif", ".webp", ".avif", ".bmp", ".tiff", ".jp2"]

SQUARE = np.ascontiguousarray(cup()[:200, :200])


def shown(body: bytes) -> list[Pixels]:
    return list(frames_of(body, lambda: False))


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb(width: int, height: int) -> bytes:
    """Return a PNG that says it is so large, in a few bytes."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_picture_is_decoded(suffix: str) -> None:
    (picture,) = shown(written(cup(), suffix))
    assert picture.shape == (200, 300, 4)
    assert picture.dtype == np.uint8
    assert alike(picture, cup(), 20)


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp", ".avif"])
def test_all_of_an_animation_is_seen(suffix: str) -> None:
    frames = shown(animated([SQUARE] * 4 + [face()] + [SQUARE] * 4, suffix))
    assert any(alike(frame, face(), 20) for frame in frames)
    assert alike(frames[0], SQUARE, 20)


def test_every_picture_of_an_icon_is_seen() -> None:
    frames = shown(icon([written(SQUARE, ".png"), bitmap_in_icon(face())]))
    assert alike(frames[0], SQUARE)
    assert alike(frames[1], face())


def test_every_page_of_a_tiff_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    _, pages = cv2.imencodemulti(".tiff", [SQUARE, face()])
    frames = shown(pages.tobytes())
    assert alike(frames[1], face())
    monkeypatch.setattr(decode, "MOST_PAGES", 1)
    with pytest.raises(UndecodableError):
        shown(pages.tobytes())


def test_a_film_is_seen_by_its_frames() -> None:
    assert alike(shown(film([face()] * 3))[0], face(), 20)


@pytest.mark.parametrize("deep", [False, True])
def test_grey_and_deep_pictures_are_as_any_other(deep: bool) -> None:
    grey = np.asarray(cv2.cvtColor(cup(), cv2.COLOR_BGR2GRAY), np.uint8)
    _, data = cv2.imencode(".png", grey.astype(np.uint16) * 257 if deep else grey)
    (picture,) = shown(data.tobytes())
    assert picture.dtype == np.uint8
    assert alike(picture, grey[..., np.newaxis])


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_a_picture_is_turned_as_its_camera_was_held(suffix: str) -> None:
    exif = b"MM\x00*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, 3, 0, 0)
    _, data = cv2.imencodeWithMetadata(
        suffix, cup(), [cv2.IMAGE_METADATA_EXIF], [np.frombuffer(exif, np.uint8)]
    )
    (picture,) = shown(data.tobytes())
    assert alike(picture, cup()[::-1, ::-1])


def test_a_far_larger_jpeg_is_reduced_while_it_is_decoded() -> None:
    large = np.asarray(cv2.resize(cup(), (4800, 3200)), np.uint8)
    (picture,) = shown(written(large))
    assert picture.shape == (1600, 2400, 4)


def test_what_shows_through_is_seen_on_white_and_on_black() -> None:
    clear = np.asarray(cv2.cvtColor(cup(), cv2.COLOR_BGR2BGRA))
    clear[:100, :, 3] = 0
    _, data = cv2.imencode(".png", clear)
    white, black = shown(data.tobytes())
    assert (white[:100, :, :3] == 255).all()
    assert (black[:100, :, :3] == 0).all()
    assert alike(white[100:], cup()[100:])


def test_what_hardly_shows_through_is_seen_once() -> None:
    picture: Pixels = np.full((40, 40, 4), 255, np.uint8)
    assert next(grounded(picture)) is picture
    picture[0, 0, 3] = 0
    assert len(list(grounded(picture))) == 1


def test_a_jpeg_that_breaks_off_is_seen_as_far_as_it_goes() -> None:
    body = written(cup())
    (picture,) = shown(body[: len(body) * 2 // 3])
    assert alike(picture[:80], cup()[:80])


@pytest.mark.parametrize("suffix", [s for s in SUFFIXES if s not in (".jpg", ".gif")])
def test_any_other_that_breaks_off_is_not_taken(suffix: str) -> None:
    body = written(cup(), suffix)
    with pytest.raises(UndecodableError):
        shown(body[: len(body) // 2])


@pytest.mark.parametrize(("width", "height"), [(20_001, 1), (1, 20_001), (10_001, 10_000), (0, 9)])
def test_what_says_it_is_too_large_is_refused_unseen(width: int, height: int) -> None:
    with pytest.raises(UndecodableError):
        shown(bomb(width, height))


def test_a_png_that_says_that_gigabytes_follow_is_refused_unread() -> None:
    body = written(SQUARE, ".png")
    assert body[37:41] == b"IDAT"
    with pytest.raises(UndecodableError):
        shown(body[:33] + b"\xef" + body[34:])


def test_a_decoder_is_given_no_animation_that_it_would_crash_at() -> None:
    body = animated([SQUARE, face()], ".png")
    begins = body.index(b"fdAT") + 8
    with pytest.raises(UndecodableError):
        shown(body[:begins] + bytes(200) + body[begins + 200 :])


def test_a_png_of_very_many_pieces_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    body = written(SQUARE, ".png")
    monkeypatch.setattr(decode, "MOST_CHUNKS", body.count(b"IDAT") + 2)
    assert alike(shown(body)[0], SQUARE)
    with pytest.raises(UndecodableError):
        shown(body[:33] + chunk(b"tEXt", b"a\0b") + body[33:])


def test_a_small_picture_beside_a_bomb_in_an_icon_makes_it_no_smaller() -> None:
    with pytest.raises(UndecodableError):
        shown(icon([written(SQUARE, ".png"), bomb(19_000, 19_000)]))


def test_a_jpeg_of_endless_steps_is_refused() -> None:
    with pytest.raises(UndecodableError):
        shown(written(cup()) + b"\xff\xda" * 101)


def test_an_animation_of_too_many_frames_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    body = animated([SQUARE, face()] * 2, ".avif")
    monkeypatch.setattr(decode, "MOST_PIXELS", 200 * 200 * 3)
    with pytest.raises(UndecodableError):
        shown(body)


def test_large_pictures_are_decoded_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "LARGE_PIXELS", 100)
    for suffix in (".jpg", ".png", ".tiff"):
        assert alike(shown(written(cup(), suffix))[0], cup(), 20)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"text",
        b"<svg>",
        b"\xff\x0a" + bytes(50),
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00heicmif1" + bytes(50),
        b"--frame\r\nContent-Type: image/jpeg\r\n\r\n",
        b"BM\x00\x00\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00" + bytes(60),
    ],
)
def test_what_nothing_here_can_decode_is_refused(body: bytes) -> None:
    with pytest.raises(UndecodableError):
        shown(body)


@settings(max_examples=60)
@given(st.sampled_from(SUFFIXES), st.data())
def test_broken_bytes_are_frames_or_refused(suffix: str, data: st.DataObject) -> None:
    body = bytearray(written(SQUARE[:48, :48].copy(), suffix))
    for _ in range(3):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    try:
        frames = shown(bytes(body))
    except UndecodableError:
        return
    assert all(frame.ndim == 3 and frame.shape[2] == 4 and frame.size for frame in frames)
