"""The messages about the private window, in which a person reaches a helpline's page."""

from typing import Annotated

from msgspec import Meta

from engine.cover_messages import Message
from engine.terms import ContactState, Language, Word

Address = Annotated[
    str, Meta(pattern=r"^https://[a-z0-9][a-z0-9.-]{0,199}(:[0-9]{1,5})?(/[!-~]{0,400})?$")
]
"""Where a page is: https and nothing else, without a name or password in it."""

Ways = Annotated[tuple[Word, ...], Meta(max_length=8)]
"""Numbers and addresses by which a service is reached as well, each as one line."""


class OpenContact(Message, frozen=True):
    """The person wants this service's page in the private window; answered by ``ContactTold``."""

    service: Word
    address: Address
    ways: Ways


class StartContact(Message, frozen=True):
    """What the private window needs; said to one that is open, the person wants another page."""

    service: Word
    address: Address
    ways: Ways
    language: Language


class ContactTold(Message, frozen=True):
    """How it stands with the private window now."""

    state: ContactState
