"""Desktops: screens of real programs, a file manager, terminals, an editor and a film player."""

import random
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import cv2
import mss
import numpy as np
from numpy.typing import NDArray

from tests.bench.photographs import Photo
from tests.bench.scenes.darkroom import Darkroom, Print
from tests.bench.scenes.scene import Place, Screen, Shown
from tests.bench.scenes.words import paragraph, title
from tests.display import Display, stop

PATIENCE_SECONDS = 30.0
LOOK_SECONDS = 0.1

LIKE = 14.0
"""Grey levels by which a picture on the screen may differ from its file, on average."""

FILES = 12
"""Pictures in a folder."""

LETTERS = 20
"""Colours that a window with letters has at least."""

WINDOWS = 4
"""Picture windows on a screen."""

MANAGER = (1440, 810)
"""Width and height of the file manager's window in pixels."""

PLAYER = (
    *("mpv", "--no-config", "--vo=x11", "--osc=no", "--osd-level=0", "--really-quiet"),
    *("--image-display-duration=inf", "--no-border"),
)
TERMINAL = ("xterm", "-fa", "DejaVu Sans Mono", "-fs", "11", "-bw", "0")
LISTING = ("-e", "sh", "-c", "ls --color=always -la /usr/bin | tail -n 90; exec sleep 600")
Desk = tuple[Screen, tuple[Shown, ...]]
"""A screen, and the photographs on it."""

Truth = Callable[[Screen], tuple[Shown, ...] | None]
"""Says where the photographs are; None as long as they are not all there."""


class Desktop:
    """An X server without a window manager: windows stand where programs are told to."""

    def __init__(self, display: Display, home: Path, chance: random.Random) -> None:
        self._display = display
        self._home = home
        self._chance = chance
        self._environment = display.environment() | {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }

    def files(self, darkroom: Darkroom, size: int) -> Desk:
        """Return a file manager with thumbnails whose longer side has ``size`` pixels."""
        pictures = self._home / f"{self._display.height}-{size}"
        pictures.mkdir(parents=True)
        prints = []
        for number in range(FILES):
            height = self._chance.choice([size, size * 3 // 4])
            make = darkroom.face if number % 3 == 0 else darkroom.plain
            made = make(size * 2, height * 2)
            prints.append(Print(made.path.rename(pictures / made.path.name), made.face))
        self._configure(size)
        with self._program("pcmanfm", "--no-desktop", str(pictures)):
            return self._until(lambda screen: _thumbnails(screen, prints, size))

    def film(self, darkroom: Darkroom, _: int) -> Desk:
        """Return a film that fills the screen but for its black bars."""
        width, height = self._display.width, self._display.height
        wide = self._chance.choice([height * 4 // 3, width])
        high = height if wide < width else width * 100 // 240
        place = Place((width - wide) // 2, (height - high) // 2, wide, high)
        made = darkroom.face(wide, high)
        with self._program(*PLAYER, "--fs", str(made.path)):
            return self._until(lambda screen: _stands(screen, [Shown(place, True)], [made]))

    def windows(self, darkroom: Darkroom, size: int) -> Desk:
        """Return windows without frames, each with one picture, over a terminal."""
        shown, prints = [], []
        with ExitStack() as running:
            running.enter_context(self._program(*TERMINAL, "-geometry", "400x120+0+0", *LISTING))
            self._until(_drawn)
            for place in self._places(size):
                made = darkroom.face(place.width, place.height)
                geometry = f"--geometry={place.width}x{place.height}+{place.x}+{place.y}"
                running.enter_context(self._program(*PLAYER, geometry, str(made.path)))
                prints.append(made)
                shown.append(Shown(place, True))
            return self._until(lambda screen: _stands(screen, shown, prints))

    def work(self, kind: str) -> Desk:
        """Return a screen without photographs: ``terminal``, ``editor`` or ``listing``."""
        text = self._home / "text.txt"
        text.write_text("\n".join(paragraph(self._chance, 40) for _ in range(200)))
        commands = {
            "terminal": (*TERMINAL, "-geometry", "180x50+40+30", *LISTING),
            "editor": ("mousepad", "--disable-server", str(text)),
            "listing": ("pcmanfm", "--no-desktop", str(self._listing())),
        }
        with self._program(*commands[kind]):
            return self._until(_drawn)

    def _listing(self) -> Path:
        """Return a folder with folders and papers in it."""
        listing = self._home / "papers"
        for _ in range(30):
            (listing / title(self._chance)).mkdir(parents=True, exist_ok=True)
            (listing / f"{title(self._chance)}.txt").touch()
        return listing

    def _places(self, size: int) -> list[Place]:
        """Return places for windows of pictures, far from each other."""
        pitch = size * 2
        cells = [
            (x, y)
            for x in range(0, self._display.width - pitch + 1, pitch)
            for y in range(0, self._display.height - pitch + 1, pitch)
        ]
        places = []
        for x, y in self._chance.sample(cells, min(len(cells), WINDOWS)):
            wide = round(size * self._chance.choice([1.0, 1.25, 1.5]))
            left, top = self._chance.randrange(size // 2), self._chance.randrange(size)
            places.append(Place(x + left, y + top, wide, size))
        return places

    def _configure(self, size: int) -> None:
        """Have the file manager show thumbnails of a size in a window at the left upper corner."""
        width, height = MANAGER
        for name, said in (
            ("libfm/libfm.conf", f"[ui]\nbig_icon_size={size}\nthumbnail_size={size}\n"),
            ("pcmanfm/default/pcmanfm.conf", f"[ui]\nwin_width={width}\nwin_height={height}\n"),
        ):
            path = self._home / "config" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(said)

    @contextmanager
    def _program(self, *command: str) -> Iterator[None]:
        process = subprocess.Popen(
            command,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            stop(process)

    def _until(self, truth: Truth) -> Desk:
        """Look until the screen is still and shows what it should; never is an error."""
        end = time.monotonic() + PATIENCE_SECONDS
        last: Screen | None = None
        with mss.MSS(display=self._display.name) as eyes:
            while time.monotonic() < end:
                screen = np.array(eyes.grab(eyes.monitors[0]), np.uint8)
                still = last is not None and np.array_equal(screen, last)
                if still and (shown := truth(screen)) is not None:
                    return screen, shown
                last = screen
                time.sleep(LOOK_SECONDS)
        raise AssertionError("a program did not show what it was given")


def _drawn(screen: Screen) -> tuple[Shown, ...] | None:
    """Return that there are no photographs, once there is more than an empty window."""
    return () if len(np.unique(screen[::2, ::2, :3].sum(axis=2))) > LETTERS else None


def _stands(screen: Screen, shown: list[Shown], prints: list[Print]) -> tuple[Shown, ...] | None:
    """Return the photographs once each is where it should be."""
    for one, made in zip(shown, prints, strict=True):
        x, y, width, height = one.place
        there = screen[y : y + height, x : x + width, :3].astype(np.int16)
        if np.abs(there - _scaled(made, width, height)).mean() > LIKE:
            return None
    return tuple(shown)


def _thumbnails(screen: Screen, prints: list[Print], size: int) -> tuple[Shown, ...] | None:
    """Return where a file manager put the prints; None until all are found."""
    shown = []
    for made in prints:
        high, wide = _read(made).shape[:2]
        height = round(size * high / wide)
        # It scales in two steps, and each may round another way.
        away, place = min(_fit(screen, made, size, height - less) for less in (0, 1))
        if away > LIKE:
            return None
        shown.append(Shown(place, made.face))
    return tuple(shown)


def _fit(screen: Screen, made: Print, width: int, height: int) -> tuple[float, Place]:
    """Return by how many grey levels a print is away from the most similar place, and this."""
    wanted = _scaled(made, width, height).astype(np.uint8)
    window = screen[: MANAGER[1], : MANAGER[0], :3].copy()
    fit = cv2.matchTemplate(window, wanted, cv2.TM_SQDIFF)
    least, _, (x, y), _ = cv2.minMaxLoc(fit)
    return float(max(0.0, least) / wanted.size) ** 0.5, Place(x, y, width, height)


def _scaled(made: Print, width: int, height: int) -> NDArray[np.int16]:
    size = (width, height)
    return np.asarray(cv2.resize(_read(made), size, interpolation=cv2.INTER_AREA), np.int16)


def _read(made: Print) -> Photo:
    pixels = cv2.imread(str(made.path), cv2.IMREAD_COLOR)
    assert pixels is not None, "a print is damaged"
    return np.asarray(pixels, np.uint8)


DESKS: dict[str, tuple[Callable[[Desktop, Darkroom, int], Desk], tuple[int, ...]]] = {
    "files": (Desktop.files, (128, 192)),
    "film": (Desktop.film, (1080,)),
    "windows": (Desktop.windows, (200, 320, 480)),
}
"""What programs can show, and the sizes to show it in."""

WORK = ("terminal", "editor", "listing")
"""What they show without a photograph."""
