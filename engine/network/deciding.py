"""Deciding: what is done with a host and with a search, from lists, exemptions and consents."""

from collections.abc import Callable
from dataclasses import dataclass

from engine import listed
from engine.listed import Listing
from engine.network.asking import asked
from engine.network.pages import Shown
from engine.network.proxy.rules import Decision, Incident, Rules, Upstream
from engine.network.replies import Reply
from engine.terms import Category


@dataclass(frozen=True)
class Grounds:
    """What is decided on.

    ``never`` are hosts that are neither blocked nor looked into, ``own`` those that the person
    does not want to be looked into: that unblocks none of them.
    """

    listing: Listing
    never: Callable[[str], bool]
    own: Callable[[str], bool]
    shown: Shown
    upstream: Callable[[str], Upstream | None]


class Deciding:
    """Makes the proxy's rules; ``hosts`` and ``traffic`` say what was consented to."""

    def __init__(self, grounds: Grounds, *, hosts: bool, traffic: bool) -> None:
        self._grounds = grounds
        self.hosts = hosts and grounds.listing.hosts_offered is not None
        """Whether listed hosts are blocked."""
        self.traffic = traffic
        """Whether traffic is looked into."""
        self._met: listed.Standing | None = None

    def narrowed(self, *, hosts: bool, traffic: bool) -> "Deciding":
        """Return this with what is still consented to, and nothing more."""
        return Deciding(self._grounds, hosts=self.hosts and hosts, traffic=self.traffic and traffic)

    def rules(self) -> Rules:
        """Return the rules for the proxy."""
        shown = self._grounds.shown
        return Rules(self.decide, shown.pages, self.traffic, self.page_for, self._grounds.upstream)

    def decide(self, host: str) -> Decision:
        """Return what is done with a host."""
        grounds = self._grounds
        if grounds.never(host):
            return Decision.EXEMPT
        if self.hosts and (standing := grounds.listing.of_host(host)):
            self._met = standing
            return Decision.BLOCK
        return Decision.EXEMPT if grounds.own(host) else Decision.NORMAL

    def page_for(self, url: str, form: bytes) -> Reply | None:
        """Return the page that comes in place of a search for listed words."""
        for words in asked(url, form):
            if standing := self._grounds.listing.of_words(words):
                self._met = standing
                return self._grounds.shown.search
        return None

    def category_of(self, incident: Incident) -> Category | None:
        """Return as what an incident is recorded, None: it is not.

        The proxy tells of an incident as soon as it was decided here, before anything else is:
        what was met last is what it is about. An entry to try the protection with is no more than
        the practice picture.
        """
        category = _RECORDED.get(incident)
        return Category.TEST if category and self._met is listed.Standing.PRACTICE else category


_RECORDED = {Incident.HOST_BLOCKED: Category.HOST, Incident.PAGE_SHOWN: Category.SEARCH}
