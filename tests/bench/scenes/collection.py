"""A collection: all scenes of one seed, made once and kept in the build folder."""

import hashlib
import random
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from tests.bench.photographs import Photograph
from tests.bench.scenes.chromium import Chromium, chromium
from tests.bench.scenes.darkroom import Darkroom
from tests.bench.scenes.pictured import KINDS
from tests.bench.scenes.pictureless import MIX, PICTURELESS
from tests.bench.scenes.scene import RESOLUTIONS, Scene
from tests.bench.scenes.sheet import Sheet

KEPT = Path(__file__).parents[3] / "build" / "scenes"
INDEX = "scenes.json"

ENOUGH = 5
MOST_SCENES = 2
"""Large photographs fill a screen soon: of a size there are more scenes if one has few faces."""


Made = tuple[Path, tuple[Scene, ...]]
"""A folder, and the scenes in it."""


def pictured(kind: str, seed: int, photographs: list[Photograph], kept: Path = KEPT) -> Made:
    """Return the scenes of one kind of KINDS, at each resolution and size."""
    folder = kept / f"{kind}-{seed}-{_digest(photographs)}"
    return _made(folder, lambda browser: _pictured(kind, seed, photographs, folder, browser))


def pictureless(seed: int, count: int, kept: Path = KEPT) -> Made:
    """Return so many screens of ordinary use without a photograph, every eighth of them in 4K."""
    folder = kept / f"pictureless-{count}-{seed}-{_digest([])}"
    return _made(folder, lambda browser: _pictureless(seed, count, folder, browser))


def _made(folder: Path, make: Callable[[Chromium], Iterable[Scene]]) -> Made:
    """Make what is in a folder unless it is there."""
    if not (folder / INDEX).exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with chromium() as browser:
            made = tuple(make(browser))
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
            faces = 0
            for number in range(MOST_SCENES):
                dark = kind == "dark" or (kind != "half" and chance.random() < 0.25)
                sheet = Sheet(area, chance, dark=dark)
                lay(sheet, darkroom, size)
                file = f"{resolution}-{size}-{number}.png"
                _shoot(sheet, folder / file, browser)
                yield Scene(kind, resolution, size, file, sheet.shown())
                faces += sum(shown.face for shown in sheet.shown())
                if faces >= ENOUGH:
                    break
    shutil.rmtree(prints)


def _pictureless(seed: int, count: int, folder: Path, browser: Chromium) -> Iterable[Scene]:
    chance = random.Random(f"pictureless {seed}")
    for number in range(count):
        kind, resolution = MIX[number % len(MIX)], "4k" if number % 8 == 7 else "1080p"
        sheet = Sheet(RESOLUTIONS[resolution], chance, dark=chance.random() < 0.4)
        PICTURELESS[kind](sheet)
        browser.resize(*RESOLUTIONS[resolution])
        file = f"{number}.png"
        _shoot(sheet, folder / file, browser)
        yield Scene(kind, resolution, 0, file)


def _shoot(sheet: Sheet, file: Path, browser: Chromium) -> None:
    page = file.with_suffix(".html")
    page.write_text(sheet.html())
    file.write_bytes(browser.shot(page))
    page.unlink()


def _digest(photographs: list[Photograph]) -> str:
    """Return what tells one way of making scenes from another: the photographs and this code."""
    digest = hashlib.blake2b(digest_size=6)
    for photograph in photographs:
        digest.update(repr(photograph.face).encode() + photograph.pixels.tobytes())
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()
