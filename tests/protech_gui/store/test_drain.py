"""Draining takes every whole record once, and says what is missing or damaged."""

from dataclasses import replace
from pathlib import Path

import pytest
from nacl.public import PrivateKey, SealedBox

from protech_gui.domain.records import MissingRecords
from protech_gui.domain.urges import BoxedUrge, SealedUrge, Way
from protech_gui.store import drain as module
from protech_gui.store import records, urges
from protech_gui.store.connection import Connection, VaultDamaged, transaction
from protech_gui.store.drain import Drained, SegmentUnreadable, drain, missing_records
from protech_gui.store.spool import SpoolWriter
from protech_gui.store.spool_format import (
    HEADER_SIZE,
    Frame,
    SealedEntry,
    encode_frame,
    encode_header,
    parse,
    seal,
    seal_urge,
)
from tests.protech_gui.store.parts import BLOCK, GAP, LINE, URGE, WRONG, flip, segments


def test_a_segment_becomes_records_once(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    for entry in (BLOCK, GAP, WRONG):
        spool.append(entry)
    (segment,) = spool.rotate()
    assert drain(vault, private_key, segment) == Drained(3, (), 0)
    assert drain(vault, private_key, segment) == Drained(0, (), 0)
    times = [record.time for record in records.recent(vault, 9)]
    assert times == [WRONG.time, GAP.time, BLOCK.time]
    assert missing_records(vault) == ()


def test_sealed_urges_come_into_the_diary_once(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    for entry in (URGE, BLOCK, LINE):
        spool.append(entry)
    (segment,) = spool.rotate()
    assert drain(vault, private_key, segment) == Drained(3, (), 0)
    assert drain(vault, private_key, segment) == Drained(0, (), 0)
    found = [(u.time, u.before, u.after, u.line, u.way) for u in urges.between(vault, 0.0, 1e10)]
    assert found == [
        (URGE.time, 8, 4, None, None),
        (LINE.time, 8, None, "could not sleep", None),
    ]
    assert records.count(vault) == 1


MOMENT = "0123456789abcdef"


def boxed(private_key: PrivateKey, urge: SealedUrge) -> BoxedUrge:
    """Return the urge as a locked window hands it to the keeper."""
    return BoxedUrge(seal_urge(bytes(private_key.public_key), urge))


def test_a_moment_sealed_bit_by_bit_is_one_urge(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    for told in (
        SealedUrge(5.0, 3, moment=MOMENT),
        SealedUrge(5.0, 7, moment=MOMENT),
        SealedUrge(6.0, 7, moment=MOMENT[::-1]),
        SealedUrge(5.0, 7, 4, "a walk", Way.LEAVE, MOMENT),
    ):
        spool.append(boxed(private_key, told))
    (segment,) = spool.rotate()
    assert drain(vault, private_key, segment) == Drained(2, (), 0)
    assert drain(vault, private_key, segment) == Drained(0, (), 0)
    other, urge = urges.recent(vault, 9)
    assert (urge.before, urge.after, urge.line, urge.way) == (7, 4, "a walk", Way.LEAVE)
    assert (other.before, other.after) == (7, None)


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (1, 0, 1), (0, 1, 0)])
def test_the_segments_of_a_moment_complete_it_in_any_order(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter, order: tuple[int, ...]
) -> None:
    spool.append(boxed(private_key, SealedUrge(5.0, 3, moment=MOMENT)))
    spool.rotate()
    spool.append(boxed(private_key, SealedUrge(5.0, 7, 4, moment=MOMENT)))
    segments = spool.rotate()
    assert sum(drain(vault, private_key, segments[n]).added for n in order) == 1
    (urge,) = urges.recent(vault, 9)
    assert (urge.before, urge.after) == (7, 4)


def test_a_moment_whose_first_record_is_lost_is_still_told(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(boxed(private_key, SealedUrge(5.0, 3, moment=MOMENT)))
    spool.rotate()[0].unlink()
    spool.append(boxed(private_key, SealedUrge(5.0, 3, 1, moment=MOMENT)))
    assert drain(vault, private_key, spool.rotate()[1]).added == 1
    assert [(u.before, u.after) for u in urges.recent(vault, 9)] == [(3, 1)]


def test_a_moment_that_was_deleted_midway_stays_deleted(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(boxed(private_key, SealedUrge(5.0, 3, moment=MOMENT)))
    (first,) = spool.rotate()
    drain(vault, private_key, first)
    with transaction(vault):
        urges.delete(vault, urges.recent(vault, 1)[0].id)
    spool.append(boxed(private_key, SealedUrge(5.0, 3, 1, moment=MOMENT)))
    for segment in spool.rotate():
        assert drain(vault, private_key, segment).added == 0
    assert urges.recent(vault, 9) == ()


def test_an_urge_that_was_deleted_does_not_come_back_with_its_segment(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(URGE)
    spool.append(LINE)
    (segment,) = spool.rotate()
    drain(vault, private_key, segment)
    newer, older = urges.recent(vault, 9)
    with transaction(vault):
        urges.delete(vault, newer.id)
        urges.revise(vault, replace(older, after=1))
    assert drain(vault, private_key, segment) == Drained(0, (), 0)
    assert urges.recent(vault, 9) == (replace(older, after=1),)


def test_an_urge_that_an_earlier_protech_sealed_goes_on_in_a_box(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(SealedUrge(5.0, 3, moment=MOMENT))
    spool.append(boxed(private_key, SealedUrge(5.0, 3, 1, moment=MOMENT)))
    (segment,) = spool.rotate()
    assert drain(vault, private_key, segment) == Drained(1, (), 0)
    assert [(u.before, u.after) for u in urges.recent(vault, 9)] == [(3, 1)]


def test_a_box_within_that_does_not_open_is_counted_and_the_rest_kept(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    junk = SealedBox(private_key.public_key).encrypt(b'{"type":"urge","time":1,"before":11}')
    for entry in (
        BLOCK,
        BoxedUrge(bytes(200)),
        boxed(PrivateKey.generate(), SealedUrge(5.0, 3, moment=MOMENT)),
        BoxedUrge(junk),
        boxed(private_key, SealedUrge(5.0, 3, moment=MOMENT)),
    ):
        spool.append(entry)
    (segment,) = spool.rotate()
    assert drain(vault, private_key, segment) == Drained(2, (MissingRecords(2, 4),), 3)
    assert drain(vault, private_key, segment) == Drained(0, (), 3)
    assert [urge.before for urge in urges.recent(vault, 9)] == [3]


def test_an_empty_segment_brings_nothing(
    tmp_path: Path, vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.close()
    (segment,) = segments(tmp_path / "spool")
    assert drain(vault, private_key, segment) == Drained(0, (), 0)


def test_a_lost_segment_shows_when_the_next_one_comes(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(BLOCK)
    (first,) = spool.rotate()
    drain(vault, private_key, first)
    spool.append(BLOCK)
    spool.append(BLOCK)
    spool.rotate()[1].unlink()
    spool.append(BLOCK)
    last = spool.rotate()[2]
    assert drain(vault, private_key, last) == Drained(1, (MissingRecords(2, 3),), 0)
    assert drain(vault, private_key, last) == Drained(0, (), 0)
    assert missing_records(vault) == (MissingRecords(2, 3),)


def test_records_cut_from_the_end_show_even_if_nothing_follows(
    tmp_path: Path, vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(BLOCK)
    spool.append(BLOCK)
    (first,) = spool.rotate()
    first.write_bytes(first.read_bytes()[: HEADER_SIZE + 386])
    assert drain(vault, private_key, first) == Drained(1, (), 0)
    spool.close()
    newest = segments(tmp_path / "spool")[-1]
    assert drain(vault, private_key, newest) == Drained(0, (MissingRecords(2, 2),), 0)


def test_a_damaged_record_is_counted_and_the_rest_kept(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    for _ in range(3):
        spool.append(BLOCK)
    (segment,) = spool.rotate()
    flip(segment, HEADER_SIZE + 500)
    assert drain(vault, private_key, segment) == Drained(2, (MissingRecords(2, 2),), 1)


def test_a_lost_header_loses_no_record(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(BLOCK)
    (segment,) = spool.rotate()
    flip(segment, 0)
    assert drain(vault, private_key, segment) == Drained(1, (), 1)


def test_forged_moved_and_foreign_boxes_are_counted_and_not_taken(
    vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.append(BLOCK)
    (segment,) = spool.rotate()
    found = parse(segment.read_bytes())
    assert found.header
    stranger = bytes(PrivateKey.generate().public_key)
    forged = [
        Frame(2, bytes(100)),
        Frame(3, found.frames[0].box),
        Frame(4, seal(stranger, SealedEntry(found.header.spool.hex(), 4, GAP))),
    ]
    content = segment.read_bytes() + b"".join(encode_frame(frame) for frame in forged)
    segment.write_bytes(content + encode_frame(found.frames[0]))
    assert drain(vault, private_key, segment) == Drained(1, (), 3)
    assert records.count(vault) == 1


def test_a_segment_for_another_vault_says_nothing_about_this_one(
    tmp_path: Path, vault: Connection, private_key: PrivateKey
) -> None:
    stranger = SpoolWriter(tmp_path / "other")
    stranger.adopt(bytes(PrivateKey.generate().public_key).hex())
    stranger.append(BLOCK)
    stranger.append(BLOCK)
    segment = stranger.rotate()[0]
    stranger.close()
    assert drain(vault, private_key, segment) == Drained(0, (), 2)
    assert vault.execute("SELECT * FROM spool_state").fetchall() == []


def test_numbers_far_apart_take_no_time(
    tmp_path: Path, vault: Connection, private_key: PrivateKey, spool: SpoolWriter
) -> None:
    spool.close()
    header = parse(segments(tmp_path / "spool")[0].read_bytes()).header
    assert header
    box = seal(header.public_key, SealedEntry(header.spool.hex(), 2**52, BLOCK))
    (tmp_path / "far").write_bytes(encode_header(header) + encode_frame(Frame(2**52, box)))
    drained = drain(vault, private_key, tmp_path / "far")
    assert drained == Drained(1, (MissingRecords(1, 2**52 - 1),), 0)


def test_what_is_no_segment_brings_a_clear_error(
    tmp_path: Path, vault: Connection, private_key: PrivateKey
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "vault.db")
    for path in (tmp_path / "none", tmp_path, tmp_path / "link"):
        with pytest.raises(SegmentUnreadable):
            drain(vault, private_key, path)
    (tmp_path / "junk").write_bytes(b"junk")
    assert drain(vault, private_key, tmp_path / "junk") == Drained(0, (), 1)


def test_records_and_count_are_committed_together_or_not_at_all(
    vault: Connection,
    private_key: PrivateKey,
    spool: SpoolWriter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spool.append(BLOCK)
    spool.append(URGE)
    (segment,) = spool.rotate()

    def fail(*_arguments: object) -> tuple[MissingRecords, ...]:
        raise VaultDamaged

    with monkeypatch.context() as broken:
        broken.setattr(module, "_advance", fail)
        with pytest.raises(VaultDamaged):
            drain(vault, private_key, segment)
    assert records.count(vault) == 0
    assert urges.recent(vault, 9) == ()
    assert drain(vault, private_key, segment) == Drained(2, (), 0)
