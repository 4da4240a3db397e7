"""The sheets that lie on the covers: each stays as it was until its new picture is painted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from engine.terms import Box
from protech_gui.covers.attention import contains
from protech_gui.covers.looks import AnyLook
from protech_gui.covers.painter import Painter, Panel
from protech_gui.platform.cover_screen import CoverScreen, Picture, Sheet


class Part(Enum):
    """What can lie there."""

    CARD = auto()
    PAGE = auto()
    GUIDE = auto()


@dataclass(frozen=True)
class Wanted:
    """A look that shall be seen, and where its picture's upper left corner goes.

    ``owner`` tells the card of one cover from that of another one.
    """

    part: Part
    owner: int
    look: AnyLook
    corner: Callable[[Picture], tuple[int, int]]


class Table:
    """Has what is wanted painted, and laid once it is."""

    def __init__(self, screen: CoverScreen, painter: Painter) -> None:
        self._screen = screen
        self._painter = painter
        self._panels: dict[tuple[Part, int], Panel] = {}
        self._sheets: dict[Part, tuple[Sheet, Panel]] = {}

    def lay(self, wanted: Sequence[Wanted]) -> None:
        """Let exactly these lie there, as far as they are painted; call again after a wake."""
        panels: dict[tuple[Part, int], Panel] = {}
        self._sheets = {}
        for one in wanted:
            key = one.part, one.owner
            panel = self._painter.panel(one.look) or self._panels.get(key)
            if panel:
                panels[key] = panel
                sheet = Sheet(*one.corner(panel.picture), panel.picture)
                self._sheets[one.part] = sheet, panel
        self._panels = panels
        self._screen.lay([sheet for sheet, _ in self._sheets.values()])

    def box(self, part: Part) -> Box | None:
        """Return where a part lies on the screen, if it does."""
        found = self._sheets.get(part)
        return found[0].box if found else None

    def button_at(self, part: Part, x: int, y: int) -> int | None:
        """Return which of a part's buttons is at this pixel of the screen, counted from 0."""
        if found := self._sheets.get(part):
            sheet, panel = found
            for number, place in enumerate(panel.buttons):
                if contains(place, x - sheet.x, y - sheet.y):
                    return number
        return None
