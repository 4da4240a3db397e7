"""The bytes of an export: a zip archive with everything as JSON, and each table as CSV."""

import csv
import io
import zipfile
import zlib
from enum import StrEnum

import msgspec

from protech_gui.domain.export import VERSION, Export, Row, harmless
from protech_gui.store.age_file import NotSealed, SealBroken, is_sealed, unseal

JSON_NAME = "notes.json"
MOST_JSON = 512 * 1024 * 1024
"""Bytes; ten years of records take about 15 MB."""


class ExportFault(StrEnum):
    """Why a file cannot be read as an export; each has its sentence in every language.

    ``unreadable``: gone, a link, too large, or the disk refuses. ``foreign``: no export at all.
    ``newer``: a newer Protech made it. ``damaged``: it was one, and is not whole.
    """

    UNREADABLE = "unreadable"
    FOREIGN = "foreign"
    NEWER = "newer"
    DAMAGED = "damaged"


class ExportRefused(Exception):
    """The bytes are no export that can be read."""

    def __init__(self, fault: ExportFault) -> None:
        super().__init__(fault)
        self.fault = fault


class _Versioned(msgspec.Struct, frozen=True):
    version: int


def packed(export: Export) -> bytes:
    """Return the archive; the same export makes the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, JSON_NAME, msgspec.json.format(msgspec.json.encode(export)), export)
        for field in msgspec.structs.fields(export.tables):
            rows = getattr(export.tables, field.name)
            # A table without rows has its columns too, so the type names them.
            kind = msgspec.inspect.type_info(field.type)
            assert isinstance(kind, msgspec.inspect.VarTupleType)
            assert isinstance(kind.item_type, msgspec.inspect.StructType)
            columns = [one.name for one in kind.item_type.fields]
            _add(archive, f"{field.name}.csv", _csv(columns, rows), export)
    return written.getvalue()


def unpacked(untrusted: bytes, secret: bytes | None) -> Export:
    """Return the export in these bytes; ``secret`` opens one that is sealed.

    Raises ExportRefused, WrongSecret or TooLittleMemory.
    """
    try:
        if is_sealed(untrusted):
            untrusted = unseal(untrusted, secret or b"")
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            content = _content(archive)
    except SealBroken:
        raise ExportRefused(ExportFault.DAMAGED) from None
    # What zipfile raises for a method it does not know, and for an archive with a password.
    except (NotSealed, zipfile.BadZipFile, NotImplementedError, RuntimeError):
        raise ExportRefused(ExportFault.FOREIGN) from None
    except (zlib.error, EOFError, ValueError):
        raise ExportRefused(ExportFault.DAMAGED) from None
    return _decoded(content)


def _content(archive: zipfile.ZipFile) -> bytes:
    """Return the JSON, after every byte of the archive was checked against its sums."""
    try:
        if archive.getinfo(JSON_NAME).file_size > MOST_JSON:
            raise ExportRefused(ExportFault.FOREIGN)
    except KeyError:
        raise ExportRefused(ExportFault.FOREIGN) from None
    if sum(one.file_size for one in archive.infolist()) > 2 * MOST_JSON or archive.testzip():
        raise ExportRefused(ExportFault.DAMAGED)
    return archive.read(JSON_NAME)


def _decoded(untrusted: bytes) -> Export:
    try:
        if msgspec.json.decode(untrusted, type=_Versioned).version > VERSION:
            raise ExportRefused(ExportFault.NEWER)
        return msgspec.json.decode(untrusted, type=Export)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise ExportRefused(ExportFault.DAMAGED) from None


def _add(archive: zipfile.ZipFile, name: str, content: bytes, export: Export) -> None:
    made = export.made
    # Archives know no year before 1980 and none after 2107.
    year = min(max(made.year, 1980), 2107)
    info = zipfile.ZipInfo(name, (year, made.month, made.day, made.hour, made.minute, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    archive.writestr(info, content)


def _csv(columns: list[str], rows: tuple[Row, ...]) -> bytes:
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    for row in rows:
        plain = msgspec.to_builtins(row)
        writer.writerow([_cell(plain[column]) for column in columns])
    # Spreadsheets take a file for UTF-8 only if it begins so. What cannot be written is shown.
    return written.getvalue().encode("utf-8-sig", "backslashreplace")


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case str():
            return harmless(value)
        case list() | tuple():
            return harmless("\n".join(map(str, value)))
    return str(value)
