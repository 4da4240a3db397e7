"""Where cards and the calm page lie on the screen, and how large they may be."""

from collections.abc import Sequence
from functools import partial

from engine.terms import Box, Cover, Language
from protech_gui.covers.attention import Card, contains
from protech_gui.covers.calm import CalmPage
from protech_gui.covers.looks import GUIDE_SIZE, CardLook, Door, GuideLook, PageLook, Phase, Way
from protech_gui.covers.table import Part, Wanted
from protech_gui.platform.cover_screen import Monitor, Picture

BORDER = 16
"""What stays free between words and the monitor's edge, in pixels of a 96 dpi screen."""

PAGE_HEIGHT = 620
"""What guide and page need together, in pixels of a 96 dpi screen."""


def monitor_of(box: Box, monitors: Sequence[Monitor]) -> Monitor:
    """Return the monitor that holds a box's middle, else the main one, which is the first."""
    x, y = box.x + box.width // 2, box.y + box.height // 2
    return next((one for one in monitors if contains(one.box, x, y)), monitors[0])


def card_wanted(
    card: Card, cover: Cover, monitor: Monitor, language: Language, depth: int, hover: int | None
) -> Wanted:
    """Return the card as it shall lie on its cover; ``hover`` is the button under the pointer."""
    look = CardLook(
        language=language,
        scale=monitor.scale,
        depth=depth,
        stage=card.stage,
        first=card.first,
        hover=None if hover is None else Way(hover),
        room=_room(monitor, monitor.scale),
    )
    return Wanted(Part.CARD, card.number, look, partial(centred, cover.box, monitor.box))


def page_wanted(
    page: CalmPage,
    now: float,
    monitor: Monitor,
    language: Language,
    depth: int,
    hover: int | None,
) -> list[Wanted]:
    """Return the calm page and, above it, its guide."""
    # Larger words help nobody where the buttons would leave the screen.
    fitting = monitor.box.height / PAGE_HEIGHT
    scale = max(1.0, min(monitor.scale, int(fitting * 4) / 4))
    breath = page.breath(now)
    words = PageLook(
        language=language,
        scale=scale,
        depth=depth,
        over=breath.phase is Phase.OVER,
        chosen=page.chosen,
        hover=None if hover is None else Door(hover),
        room=_room(monitor, scale),
    )
    guide = GuideLook(language, scale, depth, breath.phase, breath.fullness)
    box, middle = monitor.box, monitor.box.y + monitor.box.height // 2
    size = round(GUIDE_SIZE * scale)
    below = Box(box.x, middle, box.width, box.y + box.height - middle)
    above = Box(box.x, middle - size, box.width, size)
    return [
        Wanted(Part.PAGE, 0, words, partial(_topped, below)),
        Wanted(Part.GUIDE, 0, guide, partial(centred, above, box)),
    ]


def centred(box: Box, within: Box, picture: Picture) -> tuple[int, int]:
    """Return the upper left corner of a picture in a box's middle, moved to stay within another.

    On a small cover it reaches out beyond the cover, never beyond the monitor.
    """
    return (
        _start(box.x, box.width, picture.width, within.x, within.width),
        _start(box.y, box.height, picture.height, within.y, within.height),
    )


def _topped(box: Box, picture: Picture) -> tuple[int, int]:
    return box.x + (box.width - picture.width) // 2, box.y


def _start(at: int, length: int, size: int, least: int, room: int) -> int:
    start = at + (length - size) // 2
    return max(least, min(start, least + room - size))


def _room(monitor: Monitor, scale: float) -> int:
    return max(1, monitor.box.width - round(2 * BORDER * scale))
