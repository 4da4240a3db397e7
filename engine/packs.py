"""Packs: a manifest and the model files it vouches for; loaded whole, or refused with a reason."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.terms import Category, Meaning

MANIFEST = "manifest.json"
MAX_MANIFEST = 256 * 1024
MAX_MODEL = 512 * 1024 * 1024
"""Bytes; the built-in detector has 12 MB, the largest of its family 50 MB."""

_Name = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]


class PackError(Exception):
    """The pack cannot be used; the text names the rule it breaks, and no path."""


class ModelFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One file: its SHA-256, and the installed package that ships it, if not the pack itself."""

    name: _Name
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    package: Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,99}$")] | None = None


class SelfTest(Struct, frozen=True, forbid_unknown_fields=True):
    """A plain grey picture in which a working detector sees nothing above ``at_most``."""

    grey: Annotated[int, Meta(ge=0, le=255)]
    at_most: Annotated[float, Meta(ge=0, le=1)]


class Label(Struct, frozen=True, forbid_unknown_fields=True):
    """One output of a detector, and what it stands for."""

    name: Annotated[str, Meta(max_length=100)]
    meaning: Meaning


class DetectorRole(Struct, frozen=True, forbid_unknown_fields=True):
    """Says where in a picture something is: the file, its labels in output order, input side.

    ``side`` is the length in pixels to which a picture's longer side is brought.
    """

    file: _Name
    side: Annotated[int, Meta(ge=32, le=2048, multiple_of=32)]
    labels: Annotated[tuple[Label, ...], Meta(min_length=1, max_length=1000)]
    self_test: SelfTest


class KnownRole(Struct, frozen=True, forbid_unknown_fields=True):
    """A list of known pictures: PDQ hashes of 32 bytes each, and what a match counts as."""

    file: _Name
    category: Category


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack says of itself."""

    id: _Name
    version: Annotated[int, Meta(ge=1)]
    licence: Annotated[str, Meta(min_length=1, max_length=100)]
    provenance: Annotated[str, Meta(min_length=1, max_length=2000)]
    files: Annotated[tuple[ModelFile, ...], Meta(min_length=1, max_length=16)]
    detector: DetectorRole
    known: Annotated[tuple[KnownRole, ...], Meta(max_length=16)] = ()


@dataclass(frozen=True)
class Pack:
    """A checked pack: its manifest, and the very bytes of its files that were checked."""

    manifest: Manifest
    detector: bytes
    known: tuple[tuple[Category, bytes], ...]


def package_folder(name: str) -> Path:
    """Return the folder of an installed package without running it; raises PackError."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise PackError("the package that holds the model is not installed")
    return Path(spec.origin).parent


def load_pack(folder: Path, find_package: Callable[[str], Path] = package_folder) -> Pack:
    """Read a pack's folder and check every file it names.

    Raises PackError when the manifest is missing, too large or not well-formed, when a
    file is missing, too large or has another hash, or when a role names no file.
    """
    manifest = _read_manifest(folder / MANIFEST)
    contents: dict[str, bytes] = {}
    for file in manifest.files:
        place = find_package(file.package) if file.package else folder
        content = _read(place / file.name, MAX_MODEL)
        if hashlib.sha256(content).hexdigest() != file.sha256:
            raise PackError("a model file is not the one that the manifest describes")
        contents[file.name] = content
    try:
        known = tuple((role.category, contents[role.file]) for role in manifest.known)
        return Pack(manifest, contents[manifest.detector.file], known)
    except KeyError:
        raise PackError("a role names a file that the pack does not list") from None


def _read_manifest(path: Path) -> Manifest:
    untrusted_bytes = _read(path, MAX_MANIFEST)
    try:
        return msgspec.json.decode(untrusted_bytes, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise PackError("the manifest is damaged") from None


def _read(path: Path, limit: int) -> bytes:
    """Return a regular file's bytes, refusing links and anything above ``limit`` bytes."""
    try:
        if path.is_symlink() or not path.is_file():
            raise PackError("a file of the pack is missing")
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except OSError:
        raise PackError("a file of the pack cannot be read") from None
    if len(content) > limit:
        raise PackError("a file of the pack is too large")
    return content
