"""Whatever the bytes of a segment are, what is whole in them is found and nothing else."""

from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey, SealedBox

from engine.terms import Category, Layer
from protech_gui.domain.records import Block, Entry, Gap, Wrong
from protech_gui.domain.urges import LONGEST_LINE, BoxedUrge, SealedUrge, Way
from protech_gui.store.spool_format import (
    FRAME_HEAD,
    HEADER_SIZE,
    SIZES,
    SMALLEST_FRAME,
    URGE_SIZES,
    Frame,
    Header,
    SealedEntry,
    encode_frame,
    encode_header,
    parse,
    seal,
    seal_urge,
    unseal,
    unseal_urge,
)
from tests.protech_gui.store.parts import BLOCK, URGE

OURS = PrivateKey.generate()
HEADER = Header(bytes(range(16)), 5, bytes(OURS.public_key))
FRAMES = [
    Frame(n, seal(bytes(OURS.public_key), SealedEntry("00" * 16, n, BLOCK))) for n in (5, 6, 7)
]
WHOLE = encode_header(HEADER) + b"".join(encode_frame(frame) for frame in FRAMES)
STEP = len(encode_frame(FRAMES[0]))


def test_what_was_written_is_found() -> None:
    segment = parse(WHOLE)
    assert segment.header == HEADER
    assert segment.frames == tuple(FRAMES)
    assert (segment.damaged, segment.whole, segment.next_number) == (0, len(WHOLE), 8)
    assert STEP == FRAME_HEAD + 48 + SIZES[0] >= SMALLEST_FRAME


def test_an_empty_segment_keeps_the_count() -> None:
    segment = parse(encode_header(HEADER))
    assert (segment.frames, segment.damaged, segment.next_number) == ((), 0, 5)


def test_after_damage_the_next_whole_record_is_found() -> None:
    damaged = bytearray(WHOLE)
    damaged[HEADER_SIZE + STEP + 4] ^= 0xFF  # the length of the second record
    segment = parse(bytes(damaged))
    assert segment.frames == (FRAMES[0], FRAMES[2])
    assert segment.damaged == 1


def test_records_are_found_without_a_header() -> None:
    segment = parse(b"junk" + WHOLE[HEADER_SIZE:] + b"junk")
    assert segment.header is None
    assert segment.frames == tuple(FRAMES)
    assert segment.damaged >= 1


def test_a_number_out_of_bounds_is_no_record() -> None:
    for number in (0, 2**53, 2**64 - 1):
        assert parse(encode_header(HEADER) + encode_frame(Frame(number, bytes(60)))).frames == ()


def test_a_first_number_out_of_bounds_is_no_header() -> None:
    for first in (0, 2**53 + 1):
        assert parse(encode_header(Header(HEADER.spool, first, HEADER.public_key))).header is None


def test_a_box_too_large_or_too_small_is_no_record() -> None:
    for size in (0, 48, 4401):
        assert parse(encode_header(HEADER) + encode_frame(Frame(5, bytes(size)))).frames == ()


def boxed(urge: SealedUrge) -> BoxedUrge:
    return BoxedUrge(seal_urge(bytes(OURS.public_key), urge))


TIMES = st.floats(0, 1e11)
STRENGTHS = st.integers(0, 10)
BARE = st.builds(
    SealedUrge,
    TIMES,
    STRENGTHS,
    st.none() | STRENGTHS,
    way=st.none() | st.sampled_from(Way),
    moment=st.none() | st.just("0f" * 8),
)
SHORT = (
    st.builds(Block, TIMES, st.just(Category.PICTURE), st.just(Layer.SCREEN))
    | st.builds(Gap, TIMES, st.floats(0, 1e10), st.integers(0, 2**53))
    | st.builds(Wrong, TIMES)
    | BARE
    | BARE.map(boxed)
)
NUMBERS = st.integers(1, 2**53)


@given(SHORT, NUMBERS)
def test_what_has_no_line_is_of_one_size(entry: Entry, number: int) -> None:
    box = seal(bytes(OURS.public_key), SealedEntry("0f" * 16, number, entry))
    assert len(box) == SIZES[0] + 48


@given(st.text(min_size=1, max_size=LONGEST_LINE), NUMBERS)
def test_an_urge_with_a_line_is_of_one_of_few_sizes(line: str, number: int) -> None:
    urge = boxed(SealedUrge(1.5, 10, 10, line))
    sealed = SealedEntry("0f" * 16, number, urge)
    box = seal(bytes(OURS.public_key), sealed)
    assert SIZES.index(len(box) - 48) == URGE_SIZES.index(len(urge.box) - 48)
    assert parse(encode_header(HEADER) + encode_frame(Frame(5, box))).frames == (Frame(5, box),)
    assert unseal(OURS, box) == sealed


def test_the_longest_line_of_the_widest_letters_has_room() -> None:
    for letter in ("\x01", "😀", "x"):
        line = letter * LONGEST_LINE
        entry = SealedUrge(1e11 - 1e-5, 10, 10, line, Way.CHILD, "0f" * 8)
        for told in (entry, boxed(entry)):
            sealed = SealedEntry("0f" * 16, 2**53, told)
            assert unseal(OURS, seal(bytes(OURS.public_key), sealed)) == sealed
        assert unseal_urge(OURS, boxed(entry).box) == entry


def test_forged_boxes_are_told() -> None:
    assert unseal(OURS, bytes(60)) is None
    assert unseal(OURS, b"") is None
    for plain in (b"{}", b"\xff", b'{"spool":"x","number":1,"entry":{"type":"block"}}'):
        assert unseal(OURS, SealedBox(OURS.public_key).encrypt(plain)) is None
        assert unseal_urge(OURS, SealedBox(OURS.public_key).encrypt(plain)) is None
    assert unseal_urge(OURS, bytes(60)) is None
    assert unseal_urge(OURS, seal_urge(bytes(PrivateKey.generate().public_key), URGE)) is None


@given(cut=st.integers(0, len(WHOLE)))
def test_a_cut_segment_keeps_every_whole_record(cut: int) -> None:
    segment = parse(WHOLE[:cut])
    if cut >= HEADER_SIZE:
        assert len(segment.frames) == (cut - HEADER_SIZE) // STEP
        assert segment.whole == HEADER_SIZE + len(segment.frames) * STEP
        assert segment.damaged == 0
    else:
        assert segment.header is None
        assert segment.damaged == 1


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255))
def test_one_damaged_byte_costs_at_most_what_it_lies_in(position: int, change: int) -> None:
    damaged = bytearray(WHOLE)
    damaged[position] ^= change
    segment = parse(bytes(damaged))
    hit = (position - HEADER_SIZE) // STEP if position >= HEADER_SIZE else None
    assert segment.frames == tuple(f for n, f in enumerate(FRAMES) if n != hit)
    assert (segment.header is None) == (hit is None)
    # A record at the end that claims to go on is like one that was being written.
    length_of_last = position - (HEADER_SIZE + 2 * STEP + FRAME_HEAD - 14)
    assert segment.damaged == 1 or length_of_last in (0, 1)


@given(st.binary(max_size=600), st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)))
def test_no_bytes_raise_and_nothing_is_invented(junk: bytes, start: int, end: int) -> None:
    for content in (junk, WHOLE[:start] + junk + WHOLE[end:], junk + WHOLE):
        segment = parse(content)
        assert set(segment.frames) <= set(FRAMES)
        assert 0 <= segment.whole <= segment.size == len(content)
        assert segment.next_number >= 1
