"""Pictures and films are told by their first bytes, as browsers tell them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.bodies.forms import FILMS, FIRST_BYTES, Form, form_of
from tests.engine.network.judging.bodies import animated, cup, film, icon, sound, written

PICTURES = {
    ".jpg": Form.JPEG,
    ".png": Form.PNG,
    ".webp": Form.WEBP,
    ".avif": Form.AVIF,
    ".bmp": Form.BMP,
    ".tiff": Form.TIFF,
    ".jp2": Form.JPEG_2000,
    ".gif": Form.GIF,
}

TYPES = b"\x00\x00\x00\x1cftyp"


@pytest.mark.parametrize(("suffix", "form"), PICTURES.items())
def test_a_picture_is_told_by_its_beginning(suffix: str, form: Form) -> None:
    body = written(cup(), suffix)
    assert form_of(body) is form
    assert form_of(body[:FIRST_BYTES]) is form
    assert form_of(b" " + body) is not form, "browsers look at the very beginning"


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp", ".avif"])
def test_an_animation_is_written_as_its_pictures_are(suffix: str) -> None:
    assert form_of(animated([cup(), cup()[::-1].copy()], suffix)) is PICTURES[suffix]


def test_icons_and_pointers_are_pictures() -> None:
    assert form_of(icon([written(cup(), ".png")])) is Form.ICON
    assert form_of(icon([written(cup(), ".png")], pointer=True)) is Form.ICON


@pytest.mark.parametrize(
    ("container", "codec", "form"),
    [
        ("mp4", "mpeg4", Form.MP4),
        ("mov", "mpeg4", Form.MP4),
        ("webm", "libvpx", Form.MATROSKA),
        ("mpegts", "mpeg2video", Form.TRANSPORT),
        ("flv", "flv", Form.FLASH),
        ("avi", "mpeg4", Form.AVI),
        ("mpeg", "mpeg1video", Form.MPEG),
    ],
)
def test_a_film_is_told_by_its_beginning(container: str, codec: str, form: Form) -> None:
    body = film([cup()] * 3, container, codec)
    assert form_of(body[:FIRST_BYTES]) is form
    assert form in FILMS


def test_sound_is_written_as_films_are() -> None:
    assert form_of(sound()) is Form.MP4


@pytest.mark.parametrize(
    ("beginning", "form"),
    [
        (TYPES + b"isom\x00\x00\x00\x00isommp41avif", Form.AVIF),
        (TYPES + b"mif1\x00\x00\x00\x00mif1heicmiaf", Form.HEIF),
        (b"\x00\x00\x00\x00ftypisom\x00\x00\x00\x00heic", Form.HEIF),
        (TYPES + b"isom\x00\x00\x00\x00isommp41iso2avif", Form.MP4),  # the last is no brand
        (b"\x00\x00\x10\x00ftypisom\x00\x00\x00\x00" + b"isom" * 300, Form.HEIF),  # brands unseen
        (b"\x00\x00\x00\x18styp" + b"msdh" * 4, Form.MP4),
        (b"\x00\x00\x00\x18moof" + bytes(16), Form.MP4),
        (b"\xff\x0a\x00\x00", Form.JPEG_XL),
        (b"\x00\x00\x00\x0cJXL \r\n\x87\n", Form.JPEG_XL),
        (b"OggS" + bytes(30), Form.OGG),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", Form.WINDOWS_MEDIA),
        ((b"\x00\x00\x00\x00\x47" + bytes(187)) * 2, Form.TRANSPORT),
        (b"--frame\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8\xff", Form.PARTS),
        (b"\r\n--frame\r\nX-Time: 1\r\ncontent-type:image/png\r\n", Form.PARTS),
    ],
)
def test_what_no_library_here_writes_is_told_as_well(beginning: bytes, form: Form) -> None:
    assert form_of(beginning) is form


@pytest.mark.parametrize(
    "beginning",
    [
        b"",
        b"BM",
        b"BMW builds cars and motorcycles, and has done so for long.",
        b"GIF8 is no version",
        b"RIFF....WAVEfmt ",
        b"G" + b"enerally " * 60,
        b"--frame\r\nContent-Type: text/plain\r\n\r\n",
        b"ID3\x04",
        b"%PDF-1.7",
        b"wOF2",
        b"PK\x03\x04",
    ],
)
def test_everything_else_is_neither(beginning: bytes) -> None:
    assert form_of(beginning) is None


@given(st.binary(max_size=400))
def test_any_bytes_have_an_answer_that_no_more_bytes_than_the_first_change(body: bytes) -> None:
    padded = body + bytes(FIRST_BYTES)
    assert form_of(padded[:FIRST_BYTES]) is form_of(padded)
