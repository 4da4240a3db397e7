"""Exports as bytes: an archive that any program reads, and this one too."""

import csv
import io
import zipfile
from datetime import UTC, datetime
from typing import get_args

import msgspec
import pytest

from engine.terms import Category, Layer
from protech_gui.domain.export import (
    AnswerRow,
    CheckInRow,
    Export,
    GoalRow,
    LapseRow,
    MomentRow,
    NoteRow,
    PlanRow,
    QuestionRow,
    RatingRow,
    ReadingRow,
    RecordRow,
    Tables,
)
from protech_gui.domain.goals import Area
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.records import RecordKind
from protech_gui.domain.urges import Halt, Place, Skill, Way
from protech_gui.store.age_file import seal
from protech_gui.store.export_file import (
    JSON_NAME,
    ExportFault,
    ExportRefused,
    packed,
    unpacked,
)
from protech_gui.store.slots import WrongSecret
from tests.structure.tree import ROOT

NOW = datetime(2026, 11, 23, 21, 30, tzinfo=UTC)
SECRET = b"correct horse"
MOMENT = MomentRow(
    NOW,
    8,
    3,
    "=HYPERLINK(1)",
    Way.RIDE,
    Place.ALONE,
    4,
    "a\n=row; two \U0001f600",
    (Halt.TIRED, Halt.LONELY),
    (Skill.RIDE,),
    'She said "no"\r\nand left',
    True,
)
EXPORT = Export(
    "notes",
    2,
    NOW,
    Tables(
        (MOMENT, MomentRow(NOW, 1, None, None, None, None, None, None, (), (), None, False)),
        (LapseRow(NOW, None, "+alone", None, 0, False),),
        (CheckInRow(NOW, 1, None, 10),),
        (PlanRow(PlanStep.SIGNS, "@home"),),
        (GoalRow(1, NOW, Area.HEALTH, "Swim", None),),
        (RatingRow(1, "2026-W48", 7),),
        (
            AnswerRow(NOW, ModuleId.URGES, "before", 7, None, ()),
            AnswerRow(NOW, ModuleId.URGES, "noticed", None, "=warm", ()),
            AnswerRow(NOW, ModuleId.LIFE, "week", None, None, ("a walk", "=call")),
        ),
        (ReadingRow(NOW, ModuleId.URGES, "body", None),),
        (NoteRow(ModuleId.LIFE, "swim"),),
        (QuestionRow(NOW, "What would you pass on?"),),
        (
            RecordRow(NOW, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None),
            RecordRow(NOW, RecordKind.GAP, None, None, 2.5, 3),
        ),
    ),
)
EMPTY = Export("notes", 2, NOW, Tables())


def files(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def archive_of(entries: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return written.getvalue()


def fault_of(content: bytes) -> ExportFault:
    with pytest.raises(ExportRefused) as refused:
        unpacked(content, SECRET)
    return refused.value.fault


def test_everything_comes_back_open_or_sealed() -> None:
    for export in (EXPORT, EMPTY):
        content = packed(export)
        assert unpacked(content, None) == export
        sealed = seal(content, SECRET, 4)
        assert unpacked(sealed, SECRET) == export
        for wrong in (b"wrong horse", None):
            with pytest.raises(WrongSecret):
                unpacked(sealed, wrong)


def test_each_table_is_a_file_with_its_columns() -> None:
    found = files(packed(EXPORT))
    assert sorted(found) == sorted(
        [JSON_NAME, *(f"{name}.csv" for name in Tables.__struct_fields__)]
    )
    (first, second) = rows(found["moments.csv"])
    assert list(first) == list(MomentRow.__struct_fields__)
    assert first["time"] == "2026-11-23T21:30:00Z"
    assert first["before"] == "8"
    assert first["line"] == "'=HYPERLINK(1)"
    assert first["trigger"] == "a\n'=row; two \U0001f600"
    assert first["learned"] == 'She said "no"\r\nand left'
    assert first["halt"] == "tired\nlonely"
    assert rows(found["answers.csv"])[2]["items"] == "a walk\n'=call"
    assert first["discuss"] == "yes"
    assert second["discuss"] == "no"
    assert second["line"] == second["halt"] == ""
    assert rows(found["lapses.csv"])[0]["led_up"] == "'+alone"
    assert rows(found["plan.csv"])[0]["text"] == "'@home"
    assert rows(found["records.csv"])[1]["seconds"] == "2.5"
    assert files(packed(EMPTY))["goals.csv"].decode("utf-8-sig") == (
        '"number","time","area","text","ended"\r\n'
    )


def test_the_json_is_exact_and_as_its_schema_says() -> None:
    found = msgspec.json.decode(files(packed(EXPORT))[JSON_NAME])
    assert found["tables"]["moments"][0]["line"] == "=HYPERLINK(1)"
    described = (ROOT / "docs" / "export.schema.json").read_bytes()
    assert msgspec.json.decode(described) == msgspec.json.decode(
        msgspec.json.encode(msgspec.json.schema(Export))
    )
    page = (ROOT / "docs" / "export.md").read_text("utf-8")
    for field in msgspec.structs.fields(Tables):
        (kind, _) = get_args(field.type)
        assert f"`{field.name}`" in page
        for column in kind.__struct_fields__:
            assert f"`{column}`" in page, column


def test_nothing_in_the_archive_names_the_program() -> None:
    content = packed(EMPTY)
    assert b"rotech" not in content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.comment == b""
        for one in archive.infolist():
            assert one.comment == one.extra == b""


def test_a_clock_before_archives_were_invented_is_no_trouble() -> None:
    early = Export("notes", 1, datetime(1970, 1, 1, tzinfo=UTC), Tables())
    assert unpacked(packed(early), None) == early


def test_what_cannot_be_written_is_shown() -> None:
    rows_of = rows(
        files(
            packed(
                Export(
                    "notes",
                    1,
                    NOW,
                    Tables(plan=(PlanRow(PlanStep.SIGNS, "é\U0001f469\u200d\U0001f680"),)),
                )
            )
        )["plan.csv"]
    )
    assert rows_of[0]["text"] == "é\U0001f469\u200d\U0001f680"


def test_other_files_are_refused() -> None:
    assert fault_of(b"") is ExportFault.FOREIGN
    assert fault_of(b"age-encryption.org/v1\nnonsense") is ExportFault.FOREIGN
    assert fault_of(archive_of({"other.json": b"{}"})) is ExportFault.FOREIGN


def test_a_newer_or_a_strange_export_is_refused() -> None:
    assert fault_of(archive_of({JSON_NAME: b'{"version": 3}'})) is ExportFault.NEWER
    assert fault_of(archive_of({JSON_NAME: b'{"version": 1}'})) is ExportFault.DAMAGED
    assert fault_of(archive_of({JSON_NAME: b'{"version": "\xff"}'})) is ExportFault.DAMAGED
    assert fault_of(archive_of({JSON_NAME: b"[]"})) is ExportFault.DAMAGED


def test_damage_is_found_out() -> None:
    content = packed(EXPORT)
    sealed = seal(content, SECRET, 4)
    assert fault_of(sealed[:-1]) is ExportFault.DAMAGED
    assert fault_of(content[: len(content) // 2]) is ExportFault.FOREIGN
    changed = bytearray(content)
    changed[200] ^= 0xFF
    assert fault_of(bytes(changed)) is ExportFault.DAMAGED
    stored = archive_of({JSON_NAME: msgspec.json.encode(EXPORT), "a.csv": b"abcdefgh"})
    assert fault_of(stored.replace(b"abcdefgh", b"abcdefgX")) is ExportFault.DAMAGED


def test_an_archive_that_would_grow_without_end_is_not_opened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("protech_gui.store.export_file.MOST_JSON", 100)
    assert fault_of(archive_of({JSON_NAME: bytes(101)})) is ExportFault.FOREIGN
    assert fault_of(archive_of({JSON_NAME: b"{}", "b": bytes(300)})) is ExportFault.DAMAGED


def test_an_export_of_an_earlier_version_is_read() -> None:
    tables = {
        "checkins": [{"time": "2026-11-23T21:30:00Z", "mood": 1, "urge": None, "confidence": 10}]
    }
    earlier = {"format": "notes", "version": 1, "made": "2026-11-23T21:30:00Z", "tables": tables}
    read = unpacked(archive_of({JSON_NAME: msgspec.json.encode(earlier)}), None)
    assert read.tables == Tables(checkins=(CheckInRow(NOW, 1, None, 10),))
