"""The messages between a guard and the process that draws its covers."""

from typing import Annotated

from msgspec import Meta, Struct

from engine.terms import Box, Cover, CoverWish, Fault, Language, Ordinal


class Message(Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """What every message is: immutable, named on the wire, strict about its fields."""


class StartCovers(Message, frozen=True):
    """What the covers process needs: how long covers outlive a lost guard, in seconds."""

    grace: Annotated[float, Meta(ge=0, le=600)]


class CoverOrder(Message, frozen=True):
    """All covers that shall stand now; replaces every earlier order.

    With ``calm`` the whole screen is covered by a calm page, until the person has left it.
    ``probe`` is covered as well, with nothing on it: no picture lies there, the guard wants to
    know whether captures show covers.
    """

    number: Ordinal
    covers: Annotated[tuple[Cover, ...], Meta(max_length=512)]
    language: Language = "en"
    calm: bool = False
    probe: Box | None = None


class CoverAck(Message, frozen=True):
    """The order of this number is on the screen."""

    number: Ordinal


class CoverEvent(Message, frozen=True):
    """The person turned to the cover of this number, and wants this."""

    number: Ordinal
    wish: CoverWish


class CoverAnswer(Message, frozen=True):
    """A second look at the cover of this number left it standing."""

    number: Ordinal


class CalmLeft(Message, frozen=True):
    """The person left the calm page; what was covered stays so."""


class CoversUnable(Message, frozen=True):
    """No cover can stand on this screen; the covers process ends after saying so."""

    fault: Fault
