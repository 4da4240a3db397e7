"""A sheet: a web page laid out to the pixel, which knows where its photographs are."""

import random

from tests.bench.scenes.darkroom import Print
from tests.bench.scenes.scene import Place, Shown
from tests.bench.scenes.words import paragraph, title

LIGHT = (("#fff", "#222"), ("#f6f7f9", "#1c1e21"), ("#fdf6e3", "#333"), ("#f0f2f5", "#050505"))
DARK = (("#121212", "#ddd"), ("#1e1f22", "#c8ccd0"), ("#000", "#bbb"), ("#0d1117", "#c9d1d9"))
FONTS = ("sans-serif", "serif", "DejaVu Sans", "Nimbus Sans", "P052", "monospace")


class Sheet:
    """Collects elements of one page, in the order in which they are drawn."""

    def __init__(self, size: tuple[int, int], chance: random.Random, *, dark: bool) -> None:
        self.width, self.height = size
        self.chance = chance
        self.paper, self.ink = chance.choice(DARK if dark else LIGHT)
        self.style = f"background:{self.paper}"
        self._font = chance.choice(FONTS)
        self._elements: list[str] = []
        self._shown: list[Shown] = []

    @property
    def screen(self) -> Place:
        """The whole sheet."""
        return Place(0, 0, self.width, self.height)

    def photo(self, place: Place, made: Print, *, radius: float = 0, style: str = "") -> None:
        """Lay a print; what leaves the sheet is not seen."""
        self._elements.append(
            f'<img src="{made.path.resolve().as_uri()}" style="{_at(place)};'
            f'border-radius:{radius}px;{style}">'
        )
        self._hide(place)
        seen = place.clipped(self.screen)
        if seen is not None:
            self._shown.append(Shown(seen, made.face, radius))

    def box(self, place: Place, style: str = "", content: str = "") -> None:
        """Lay a box of its own style."""
        self._elements.append(f'<div style="{_at(place)};overflow:hidden;{style}">{content}</div>')

    def over(self, place: Place, style: str = "", content: str = "") -> None:
        """Lay an opaque box over what is there, hiding photographs under it."""
        self.box(place, style, content)
        self._hide(place)

    def text(self, place: Place, *, ink: str | None = None, pixels: int | None = None) -> None:
        """Fill a place with a headline and paragraphs, as many as fit."""
        size = pixels or self.chance.choice([12, 13, 14, 15, 16])
        count = max(3, int(place.width * place.height / (size * size * 4.2)))
        head = f"<b style='font-size:1.3em'>{title(self.chance)}</b><br>" if count > 40 else ""
        links = f" <a style='color:#2a7de1'>{title(self.chance)}</a>"
        content = head + paragraph(self.chance, count) + links
        self.box(place, f"font:{size}px/1.35 {self._font};color:{ink or self.ink}", content)

    def html(self) -> str:
        """Return the page."""
        return (
            "<!doctype html><meta charset=utf-8><style>*{box-sizing:border-box}"
            "body{margin:0;overflow:hidden}html{height:100%}</style>"
            f'<body style="{self.style};height:100%">' + "".join(self._elements)
        )

    def shown(self) -> tuple[Shown, ...]:
        """Return the photographs of which anything can be seen."""
        return tuple(shown for shown in self._shown if any(True for _ in shown.points()))

    def _hide(self, place: Place) -> None:
        left = (shown.under(place) for shown in self._shown)
        self._shown = [shown for shown in left if shown is not None]


def _at(place: Place) -> str:
    return (
        f"position:absolute;left:{place.x}px;top:{place.y}px;"
        f"width:{place.width}px;height:{place.height}px"
    )
