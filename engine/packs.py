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
_Score = Annotated[float, Meta(ge=0.1, le=1)]
_Side = Annotated[int, Meta(ge=1, le=2048)]


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
    """One output of a model, and what it stands for.

    A finding covers in one look from ``sure`` on; else it does when the looks from other
    angles all reach ``clear``, and from ``cover`` on it is likely that they will. A label's
    score is contested by those of its ``rivals`` at the same place: what is seen as covered is
    less likely bare. ``part`` names what a person has one of, so that people can be counted.
    """

    name: Annotated[str, Meta(min_length=1, max_length=100)]
    meaning: Meaning
    cover: _Score = 0.2
    clear: _Score = 0.2
    sure: _Score = 0.2
    rivals: Annotated[tuple[str, ...], Meta(max_length=100)] = ()
    part: Annotated[str, Meta(max_length=100)] = ""

    def __post_init__(self) -> None:
        if not self.cover <= self.clear <= self.sure:
            raise ValueError("a label's scores are in another order")


class DetectorRole(Struct, frozen=True, forbid_unknown_fields=True):
    """Says where in a picture something is: the file, its labels in output order, input side.

    ``side`` is the length in pixels to which a picture's longer side is brought, and
    ``glance`` the shorter one for a first, quick look, if the model is fit for such.
    """

    file: _Name
    side: Annotated[int, Meta(ge=32, le=2048, multiple_of=32)]
    labels: Annotated[tuple[Label, ...], Meta(min_length=1, max_length=1000)]
    self_test: SelfTest
    glance: Annotated[int, Meta(ge=32, le=2048, multiple_of=32)] | None = None

    def __post_init__(self) -> None:
        names = _unique(self.labels)
        if not names.issuperset(rival for label in self.labels for rival in label.rivals):
            raise ValueError("a label has a rival that is none")


class JudgeRole(Struct, frozen=True, forbid_unknown_fields=True):
    """Says what a picture as a whole is: input 1 x 3 x side x side, a probability a label.

    A picture keeps its shape; black is added below or to the right.
    """

    file: _Name
    side: _Side
    labels: Annotated[tuple[Label, ...], Meta(min_length=1, max_length=1000)]
    self_test: SelfTest

    def __post_init__(self) -> None:
        _unique(self.labels)
        if any(label.rivals or label.part for label in self.labels):
            raise ValueError("a whole picture has neither rivals nor parts")


class AgeTest(Struct, frozen=True, forbid_unknown_fields=True):
    """A plain grey picture of which a working model says an age within these years."""

    grey: Annotated[int, Meta(ge=0, le=255)]
    least: Annotated[float, Meta(ge=0, le=150)]
    most: Annotated[float, Meta(ge=0, le=150)]


class AgeRole(Struct, frozen=True, forbid_unknown_fields=True):
    """Says the apparent age of a face, in years: input 1 x 3 x side x side, one number.

    ``faces`` is the part that the detector's face labels name. From ``score`` on a face is
    seen well enough to be asked about. Who appears to be below ``adult_from`` may be a minor:
    estimates are wrong by years, so no pack can ask for less than 25.
    """

    file: _Name
    side: _Side
    faces: Annotated[str, Meta(min_length=1, max_length=100)]
    score: _Score
    adult_from: Annotated[float, Meta(ge=25, le=60)]
    self_test: AgeTest


class KnownRole(Struct, frozen=True, forbid_unknown_fields=True):
    """A list of known pictures: PDQ hashes of 32 bytes each, and what a match counts as."""

    file: _Name
    category: Category


class ListRole(Struct, frozen=True, forbid_unknown_fields=True):
    """A hashed list of hosts or of search terms (``engine/lists.py``).

    ``practice``: it holds nothing but entries with which a person can try the protection.
    """

    file: _Name
    practice: bool = False


class Manifest(Struct, frozen=True, forbid_unknown_fields=True):
    """What a pack says of itself."""

    id: _Name
    version: Annotated[int, Meta(ge=1)]
    licence: Annotated[str, Meta(min_length=1, max_length=100)]
    provenance: Annotated[str, Meta(min_length=1, max_length=2000)]
    files: Annotated[tuple[ModelFile, ...], Meta(min_length=1, max_length=16)]
    detector: DetectorRole
    known: Annotated[tuple[KnownRole, ...], Meta(max_length=16)] = ()
    judge: JudgeRole | None = None
    age: AgeRole | None = None
    hosts: ListRole | None = None
    terms: ListRole | None = None

    def __post_init__(self) -> None:
        if len({file.name for file in self.files}) != len(self.files):
            raise ValueError("a file is listed twice")
        if self.age and self.age.faces not in {label.part for label in self.detector.labels}:
            raise ValueError("no label is a face")


@dataclass(frozen=True)
class Pack:
    """A checked pack: its manifest, and the very bytes of its models that were checked."""

    manifest: Manifest
    detector: bytes
    known: tuple[tuple[Category, bytes], ...] = ()
    judge: bytes | None = None
    age: bytes | None = None


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
    manifest = read_manifest(folder)
    contents = {file.name: _checked(file, folder, find_package) for file in manifest.files}
    if any(role.file not in contents for role in (manifest.hosts, manifest.terms) if role):
        raise PackError("a role names a file that the pack does not list")
    try:
        return Pack(
            manifest,
            contents[manifest.detector.file],
            tuple((role.category, contents[role.file]) for role in manifest.known),
            contents[manifest.judge.file] if manifest.judge else None,
            contents[manifest.age.file] if manifest.age else None,
        )
    except KeyError:
        raise PackError("a role names a file that the pack does not list") from None


def read_manifest(folder: Path) -> Manifest:
    """Return what a pack says of itself; raises PackError. None of its files is read."""
    untrusted_bytes = _read(folder / MANIFEST, MAX_MANIFEST)
    try:
        return msgspec.json.decode(untrusted_bytes, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise PackError("the manifest is damaged") from None


def _checked(file: ModelFile, folder: Path, find_package: Callable[[str], Path]) -> bytes:
    """Return what a file holds; raises PackError when it is not the one that is described."""
    place = find_package(file.package) if file.package else folder
    content = _read(place / file.name, MAX_MODEL)
    if hashlib.sha256(content).hexdigest() != file.sha256:
        raise PackError("a model file is not the one that the manifest describes")
    return content


def _unique(labels: tuple[Label, ...]) -> set[str]:
    """Return the labels' names; raises ValueError when one stands twice."""
    names = {label.name for label in labels}
    if len(names) != len(labels):
        raise ValueError("a label is listed twice")
    return names


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
