"""A collection: all scenes of one seed, made once and kept in the build folder."""

import hashlib
import random
import shutil
from collections.abc import Iterable
from pathlib import Path

import msgspec

from tests.bench.photographs import Photograph
from tests.bench.scenes.chromium import Chromium, chromium
from tests.bench.scenes.darkroom import Darkroom
from tests.bench.scenes.pictured import KINDS
from tests.bench.scenes.scene import RESOLUTIONS, Scene
from tests.bench.scenes.sheet import Sheet

KEPT = Path(__file__).parents[3] / "build" / "scenes"
INDEX = "scenes.json"


def pictured(
    kind: str, seed: int, photographs: list[Photograph], kept: Path = KEPT
) -> tuple[Path, tuple[Scene, ...]]:
    """Return the folder and the scenes of one kind of KINDS, at each resolution and size."""
    folder = kept / f"{kind}-{seed}-{_digest(photographs)}"
    if not (folder / INDEX).exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with chromium() as browser:
            made = tuple(_pictured(kind, seed, photographs, folder, browser))
        (folder / INDEX).write_bytes(msgspec.json.encode(made))
    return folder, msgspec.json.decode((folder / INDEX).read_bytes(), type=tuple[Scene, ...])


def _pictured(
    kind: str, seed: int, photographs: list[Photograph], folder: Path, browser: Chromium
) -> Iterable[Scene]:
    lay, sizes = KINDS[kind]
    prints = folder / "prints"
    prints.mkdir()
    chance = random.Random(f"{kind} {seed}")
    darkroom = Darkroom(photographs, prints, chance)
    for resolution, area in RESOLUTIONS.items():
        browser.resize(*area)
        for size in sizes:
            dark = kind == "dark" or (kind != "half" and chance.random() < 0.25)
            sheet = Sheet(area, darkroom, chance, dark=dark)
            lay(sheet, size)
            page = folder / "page.html"
            page.write_text(sheet.html())
            file = f"{resolution}-{size}.png"
            (folder / file).write_bytes(browser.shot(page))
            yield Scene(kind, resolution, size, file, sheet.shown())
    shutil.rmtree(prints)


def _digest(photographs: list[Photograph]) -> str:
    """Return what tells one way of making scenes from another: the photographs and this code."""
    digest = hashlib.blake2b(digest_size=6)
    for photograph in photographs:
        digest.update(repr(photograph.face).encode() + photograph.pixels.tobytes())
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()
