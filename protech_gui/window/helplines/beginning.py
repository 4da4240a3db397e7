"""How a person wants to begin a first contact, and the order of ways that fits it."""

from dataclasses import dataclass
from enum import StrEnum

from protech_gui.content.directory import ChannelKind
from protech_gui.services.helplines import Contact


class Way(StrEnum):
    """Talking to somebody, writing to somebody, or only seeing what would happen."""

    TALK = "talk"
    WRITE = "write"
    SEE = "see"


_WRITTEN = (ChannelKind.CHAT, ChannelKind.FORM, ChannelKind.EMAIL, ChannelKind.WEB)


@dataclass(frozen=True)
class Beginning:
    """The way, and sentences with which the person may begin, in their language."""

    way: Way
    openers: tuple[str, ...] = ()

    def in_order(self, contacts: tuple[Contact, ...]) -> tuple[Contact, ...]:
        """Return the ways to a service with those first that fit; none is left out."""
        if self.way is Way.WRITE:
            order = (*_WRITTEN, ChannelKind.PHONE)
            return tuple(sorted(contacts, key=lambda contact: order.index(contact.kind)))
        return tuple(sorted(contacts, key=lambda contact: contact.kind is not ChannelKind.PHONE))


def openers_of(body: str) -> tuple[str, ...]:
    """Return the sentences that a page of openers lists, without their quotation marks."""
    lines = (line.strip() for line in body.split("\n"))
    return tuple(line[2:].strip().strip("“”„") for line in lines if line.startswith("- "))
