"""Rules: what the proxy is told to do with a host, and what it tells of what it did."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from engine.network.replies import Pages, Reply
from engine.terms import Category


class Decision(StrEnum):
    """What is decided of a host.

    ``block`` is never reached, ``exempt`` is never looked into, ``normal`` is passed on, and
    looked into when the person consented to that.
    """

    NORMAL = "normal"
    BLOCK = "block"
    EXEMPT = "exempt"


class Incident(StrEnum):
    """What happened, as coarse as anything outside the proxy may know it."""

    HOST_BLOCKED = "host_blocked"
    OWN_MACHINE_REFUSED = "own_machine_refused"
    PAGE_SHOWN = "page_shown"
    CERTIFICATE_REFUSED = "certificate_refused"
    FAULT = "fault"


@dataclass(frozen=True)
class Upstream:
    """A proxy that was set up before ours; ``authorization`` is sent to it as it is."""

    host: str
    port: int
    tls: bool = False
    authorization: bytes | None = None


def directly(_host: str) -> None:
    """No upstream proxy: what is used where none was set up."""


def nothing_asked(_url: str, _form: bytes) -> None:
    """No page instead of a request."""


@dataclass(frozen=True)
class Rules:
    """All that is decided at the moment; the newest rules hold, also for what is under way.

    ``page_for`` is asked with the address of each request that is looked into and the form that
    it sends, if any, and may answer with a page that is shown instead.
    """

    decide: Callable[[str], Decision]
    pages: Pages
    inspect: bool = False
    page_for: Callable[[str, bytes], Reply | None] = nothing_asked
    upstream: Callable[[str], Upstream | None] = directly


class Observer(Protocol):
    """Hears what happened; called in the proxy's thread, and must return at once."""

    def covered(self, category: Category) -> None:
        """Something was replaced."""

    def happened(self, incident: Incident) -> None:
        """Something else is worth telling."""

    def pinned(self, host: str) -> None:
        """A program refused our certificate; its host passes untouched from now on.

        The host is for the page that shows it, and for nothing else.
        """
