"""What guarding takes while a film plays, and what can be seen of the shots it must cover.

mpv plays a film of 1280 x 720 pixels at 30 frames a second in which shots of faces and
harmless ones alternate, with hard cuts. A frame is exposed while more than a fifth of its
points have another colour than a cover. ``video_exposed_ms`` is the longest continuous
exposure of each shot of a face; ``flicker`` counts how often a cover that stood went for less
than half a second within one.
"""

import random
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from protech_gui.covers.appearance import COLOUR
from tests.bench.live.browser import browser
from tests.bench.live.clip import HEIGHT, RATE, WIDTH, Shot, write_clip
from tests.bench.live.load import Meter
from tests.bench.live.pages import write_pages
from tests.bench.live.spread import spread
from tests.bench.live.stage import Stage, guarded, stage
from tests.bench.live.stock import Oracle, Stock
from tests.bench.photographs import Photograph
from tests.display import stop
from tests.visual.programs import program

LEFT, TOP = 320, 180
START_SECONDS = 3.0
"""How long the player may take to its first frame; the witness looks so much longer."""

EXPOSED_SHARE = 0.2
FLICKER_SECONDS = 0.5

PLAYER = (
    *("mpv", "--no-config", "--really-quiet", "--vo=x11", "--no-audio", "--no-osc"),
    *("--osd-level=0", "--no-border", "--ontop", "--no-input-terminal", "--input-vo-keyboard=no"),
    *("--cursor-autohide=no", f"--geometry={WIDTH}x{HEIGHT}+{LEFT}+{TOP}"),
)


def measure(
    stock: Stock,
    folder: Path,
    chance: random.Random,
    photographs: list[Photograph],
    oracle: Oracle,
) -> dict[str, Any]:
    """Return processor time and exposures."""
    film, notes = folder / "film.avi", folder / "film.npz"
    pages = write_pages(folder, stock, chance, [])
    shots = write_clip(film, photographs, chance, oracle)
    seconds = shots[-1].last / RATE
    with (
        stage() as on,
        browser(on.display, pages),
        guarded(on) as app,
        program(on.display, "tests.bench.live.video_witness") as witness,
    ):
        on.rest()
        order = {
            "place": [LEFT, TOP, WIDTH, HEIGHT],
            "cover": list(COLOUR[::-1]),
            "seconds": seconds + START_SECONDS,
            "file": str(notes),
        }
        assert witness.ask(order) == "ready"
        with _player(on, film) as player:
            meter = Meter(app)
            player.wait()
            used = meter.read()
        assert witness.hear() == "done"
    with np.load(notes) as seen:
        told = evaluate(shots, seen["times"], seen["frames"], seen["bare"])
    told["video_notes"]["replaced"] = used["replaced"]
    return {"video_cpu_percent": used["guarding"]} | told


def evaluate(shots: list[Shot], times: Any, frames: Any, bare: Any) -> dict[str, Any]:
    """Return the figures of what was seen; a frame that hides its number is reckoned by time."""
    told = frames >= 0
    assert told.any(), "the film was not seen"
    began = float(np.median(times[told] - (frames[told] + 0.5) / RATE))
    frames = np.where(told, frames, np.floor((times - began) * RATE))
    exposed = bare > EXPOSED_SHARE
    longest, flicker, harmless = [], 0, []
    for shot in shots:
        within = (frames >= shot.first) & (frames < shot.last)
        if not shot.deserves:
            harmless += list(exposed[within])
            continue
        runs = list(_runs(times[within], exposed[within]))
        longest.append(max((length for _, length, _ in runs), default=0.0) * 1000)
        flicker += sum(1 for _, length, inside in runs if inside and length < FLICKER_SECONDS)
    return {
        "video_exposed_ms": spread(longest),
        "flicker": flicker,
        "video_notes": {
            "looks": len(times),
            "harmless_covered_share": round(1 - float(np.mean(harmless)), 3),
        },
    }


def _runs(times: Any, exposed: Any) -> Iterator[tuple[float, float, bool]]:
    """Yield each exposure: its begin and length in seconds, and whether covers enclose it."""
    began, covered_before = None, False
    for now, bare in zip(times, exposed, strict=True):
        if bare and began is None:
            began = now
        elif not bare:
            if began is not None:
                yield began, now - began, covered_before
            began, covered_before = None, True
    if began is not None:
        yield began, times[-1] - began, False


@contextmanager
def _player(on: Stage, film: Path) -> Iterator["subprocess.Popen[bytes]"]:
    player = subprocess.Popen(
        (*PLAYER, str(film)), env=on.display.environment(), stdin=subprocess.DEVNULL
    )
    try:
        yield player
    finally:
        stop(player)
