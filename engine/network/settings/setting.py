"""A place where a system is told its proxies: what every backend reads, changes and puts back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from engine.network.settings.manual import Manual

Values = Mapping[str, str]
"""What was set under each name, as the system writes it; a name that is missing was not set."""


class SettingsError(Exception):
    """The system does not let itself be read or told; the text holds nothing of what is set."""


@dataclass(frozen=True)
class Found:
    """What is set now.

    ``values`` are those that we would change. ``url`` is the address of a rule (PAC), and
    ``in_force`` whether it counts. ``automatic``: the system finds its proxies by a rule of
    somebody else or by asking the network, and nobody but the system can tell which they are.
    ``later``: what is set counts from the next login on.
    """

    values: Values
    url: str = ""
    in_force: bool = False
    automatic: bool = False
    later: bool = False


class Setting(Protocol):
    """One place; each method may take seconds and raises SettingsError."""

    @property
    def name(self) -> str:
        """What tells it from all others; those of one family share what is before a colon."""
        ...

    @property
    def at_once(self) -> bool:
        """Whether a change counts at once, and not from the next login on."""
        ...

    def read(self) -> Found:
        """Return what is set."""
        ...

    def point(self, url: str) -> None:
        """Have browsers ask this address for the rule: the address first, then that it counts."""
        ...

    def put_back(self, before: Values) -> None:
        """Set what was before, as far as what is set is still what ``point`` set.

        That it counts goes first and the address last, so that what is broken off is ours yet.
        It is asked for as well where a change or this was broken off, whatever is set now.
        """
        ...

    def manual(self, before: Values) -> Manual | None:
        """Return the proxies that the person had set, if ``before`` they counted."""
        ...
