"""What shall be painted: the card of a cover, the calm page and its guide, as plain values."""

from enum import IntEnum, StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from engine.terms import Box, Language

BREATH_STEPS = 20
"""How many sizes the guide has between an empty and a full breath."""

GUIDE_SIZE = 300
"""How wide and high the guide is, in pixels of a 96 dpi screen."""


class Stage(StrEnum):
    """How far a card is: it offers its three ways, looks again, or has looked in vain."""

    OFFER = "offer"
    LOOKING = "looking"
    STAYS = "stays"


class Way(IntEnum):
    """The buttons of a card, from the top; only the first two once it was said to be wrong."""

    GO_ON = 0
    MOMENT = 1
    WRONG = 2


class Door(IntEnum):
    """The buttons of the calm page, in their order."""

    SUPPORT = 0
    BACK = 1


class Phase(StrEnum):
    """What the guide of the calm page says: nothing once the minute is over."""

    IN = "in"
    OUT = "out"
    OVER = "over"


Pixels = Annotated[int, Meta(ge=1, le=16384)]
Scale = Annotated[float, Meta(ge=1, le=4)]
Depth = Annotated[int, Meta(ge=16, le=30)]


class Look(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """What all that is painted has: its language, its scale, and the screen's depth of colour."""

    language: Language
    scale: Scale
    depth: Depth


class CardLook(Look, frozen=True):
    """A card, at most ``room`` pixels wide; ``first`` adds that it is no accusation."""

    stage: Stage
    first: bool
    hover: Way | None
    room: Pixels


class PageLook(Look, frozen=True):
    """The calm page's words and buttons, at most ``room`` pixels wide."""

    over: bool
    chosen: Door
    hover: Door | None
    room: Pixels


class GuideLook(Look, frozen=True):
    """The calm page's guide: a circle filled by so many twentieths, and one word in it."""

    phase: Phase
    breath: Annotated[int, Meta(ge=0, le=BREATH_STEPS)]


AnyLook = CardLook | PageLook | GuideLook


class Painted(Struct, frozen=True, forbid_unknown_fields=True):
    """What comes before the pixels: the size in pixels, and where the buttons are in it."""

    width: Pixels
    height: Pixels
    buttons: tuple[Box, ...]
    bytes: Annotated[int, Meta(ge=1, le=2**30)]
