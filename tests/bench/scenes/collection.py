"""A collection: all scenes of one seed, made once and kept in the build folder."""

import hashlib
import os
import random
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import cv2
import msgspec

from tests.bench.photographs import Photograph
from tests.bench.scenes.chromium import Chromium, chromium
from tests.bench.scenes.darkroom import Darkroom
from tests.bench.scenes.desktop import DESKS, WORK, Desk, Desktop
from tests.bench.scenes.pictured import PAGES
from tests.bench.scenes.pictureless import MIX, PICTURELESS
from tests.bench.scenes.scene import RESOLUTIONS, Scene
from tests.bench.scenes.sheet import Sheet
from tests.display import virtual_display

KEPT = Path(__file__).parents[3] / "build" / "scenes"
INDEX = "scenes.json"

ENOUGH = 5
MOST_SCENES = 2
"""Large photographs fill a screen soon: of a size there are more scenes if one has few faces."""

KINDS = (*PAGES, *DESKS)
"""Every kind of scene with photographs."""

SOURCES = b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
"""This code, as it was when it was loaded: scenes that other code made are not ours."""

Made = tuple[Path, tuple[Scene, ...]]
"""A folder, and the scenes in it."""


def pictured(kind: str, seed: int, photographs: list[Photograph], kept: Path = KEPT) -> Made:
    """Return the scenes of one kind of KINDS, at each resolution and size."""
    make = _pages if kind in PAGES else _desks
    return _made(
        kept / f"{kind}-{seed}-{_digest(photographs)}",
        lambda folder: make(kind, seed, photographs, folder),
    )


def pictureless(seed: int, count: int, kept: Path = KEPT) -> Made:
    """Return so many pages of ordinary use without a photograph, and a few screens of programs.

    Every eighth page is in 4K.
    """
    return _made(
        kept / f"pictureless-{count}-{seed}-{_digest([])}",
        lambda folder: (*_bare_pages(seed, count, folder), *_bare_desks(seed, folder)),
    )


def _made(folder: Path, make: Callable[[Path], Iterable[Scene]]) -> Made:
    """Make what is in a folder unless it is there; two processes may do so at once."""
    if not folder.exists():
        own = folder.with_name(f"{folder.name}.{os.getpid()}")
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir(parents=True)
        (own / INDEX).write_bytes(msgspec.json.encode(tuple(make(own))))
        try:
            own.rename(folder)
        except OSError:  # another was faster, and made the same
            shutil.rmtree(own)
    return folder, msgspec.json.decode((folder / INDEX).read_bytes(), type=tuple[Scene, ...])


def _pages(kind: str, seed: int, photographs: list[Photograph], folder: Path) -> Iterable[Scene]:
    lay, sizes = PAGES[kind]
    prints = folder / "prints"
    prints.mkdir()
    chance = random.Random(f"{kind} {seed}")
    darkroom = Darkroom(photographs, prints, chance)
    with chromium() as browser:
        for resolution, area in RESOLUTIONS.items():
            browser.resize(*area)
            for size in sizes:
                faces = 0
                for number in range(MOST_SCENES):
                    if faces >= ENOUGH:
                        break
                    dark = kind == "dark" or (kind != "half" and chance.random() < 0.25)
                    sheet = Sheet(area, chance, dark=dark)
                    lay(sheet, darkroom, size)
                    file = f"{resolution}-{size}-{number}.png"
                    _shoot(sheet, folder / file, browser)
                    yield Scene(kind, resolution, size, file, sheet.shown())
                    faces += sum(shown.face for shown in sheet.shown())
    shutil.rmtree(prints)


def _desks(kind: str, seed: int, photographs: list[Photograph], folder: Path) -> Iterable[Scene]:
    arrange, sizes = DESKS[kind]
    home = folder / "home"
    (home / "prints").mkdir(parents=True)
    chance = random.Random(f"{kind} {seed}")
    darkroom = Darkroom(photographs, home / "prints", chance)
    for resolution, area in RESOLUTIONS.items():
        with virtual_display(*area) as display:
            desktop = Desktop(display, home, chance)
            for size in sizes:
                desk = arrange(desktop, darkroom, size)
                yield _kept(kind, resolution, size, folder, desk)
    shutil.rmtree(home)


def _bare_pages(seed: int, count: int, folder: Path) -> Iterable[Scene]:
    chance = random.Random(f"pictureless {seed}")
    with chromium() as browser:
        for number in range(count):
            kind, resolution = MIX[number % len(MIX)], "4k" if number % 8 == 7 else "1080p"
            sheet = Sheet(RESOLUTIONS[resolution], chance, dark=chance.random() < 0.4)
            PICTURELESS[kind](sheet)
            browser.resize(*RESOLUTIONS[resolution])
            file = f"{number}.png"
            _shoot(sheet, folder / file, browser)
            yield Scene(kind, resolution, 0, file)


def _bare_desks(seed: int, folder: Path) -> Iterable[Scene]:
    home = folder / "home"
    home.mkdir()
    for resolution, area in RESOLUTIONS.items():
        with virtual_display(*area) as display:
            desktop = Desktop(display, home, random.Random(f"work {seed}"))
            for kind in WORK:
                yield _kept(kind, resolution, 0, folder, desktop.work(kind))
    shutil.rmtree(home)


def _shoot(sheet: Sheet, file: Path, browser: Chromium) -> None:
    page = file.with_suffix(".html")
    page.write_text(sheet.html())
    file.write_bytes(browser.shot(page))
    page.unlink()


def _kept(kind: str, resolution: str, size: int, folder: Path, desk: Desk) -> Scene:
    screen, shown = desk
    file = f"{kind}-{resolution}-{size}.png"
    fast = [cv2.IMWRITE_PNG_COMPRESSION, 1]
    assert cv2.imwrite(str(folder / file), screen[:, :, :3], fast), "no room for the scenes"
    return Scene(kind, resolution, size, file, shown)


def _digest(photographs: list[Photograph]) -> str:
    """Return what tells one way of making scenes from another: the photographs and this code."""
    digest = hashlib.blake2b(SOURCES, digest_size=6)
    for photograph in photographs:
        digest.update(repr(photograph.face).encode() + photograph.pixels.tobytes())
    return digest.hexdigest()
