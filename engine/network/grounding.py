"""Grounding: what decisions rest on is read from the disk: lists, exemptions, and pages."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.excluding import Excluded
from engine.listed import Listing, Standing, open_listing
from engine.network.deciding import Grounds
from engine.network.exempting import Exempting, ExemptionsBroken, hosts_in, read_groups
from engine.network.pages import BARE, PagesBroken, Shown, make_pages, read_texts
from engine.network.proxy.rules import Upstream
from engine.network_messages import NetworkOrders
from engine.packs import PackError
from engine.terms import Language, NetworkFault


@dataclass(frozen=True)
class Sources:
    """Where it is read: a pack's folder, that of the pages, the list of what is exempt."""

    pack: Path
    web: Path
    exempt: Path
    helplines: tuple[str, ...]


class Grounding:
    """Reads each of it once, or again until it can be read; in threads, because that blocks."""

    def __init__(self, sources: Sources, upstream: Callable[[str], Upstream | None]) -> None:
        self._sources = sources
        self._upstream = upstream
        self._listing: Listing | None = None
        self._shipped: frozenset[str] | None = None
        self._texts: tuple[object, Shown] | None = None
        self.fault = NetworkFault.NONE
        """Whether a list is damaged."""

    @property
    def offers_hosts(self) -> Standing | None:
        """As what hosts are listed; None: none is."""
        return self._listing.hosts_offered if self._listing else None

    @property
    def offers_terms(self) -> Standing | None:
        """As what search terms are listed; None: none is."""
        return self._listing.terms_offered if self._listing else None

    @property
    def may_look(self) -> bool:
        """Whether it is known what must not be looked into."""
        return self._shipped is not None

    async def grounds(self, orders: NetworkOrders) -> Grounds:
        """Return what is decided on under these orders; what cannot be read blocks nothing."""
        await asyncio.to_thread(self._read)
        shown = await asyncio.to_thread(self._pages, orders)
        helplines = self._sources.helplines
        return Grounds(
            self._listing or Listing(),
            Exempting(self._shipped or (), helplines, _nobody),
            Excluded(orders.exempt.key, orders.exempt.hashes),
            shown,
            self._upstream,
        )

    def close(self) -> None:
        """Let go of the lists; nothing may be decided any more."""
        if self._listing is not None:
            self._listing.close()
            self._listing = None

    def _read(self) -> None:
        self.fault = NetworkFault.NONE
        try:
            if self._listing is None:
                self._listing = open_listing([self._sources.pack])
        except PackError:
            self.fault = NetworkFault.LISTS
        try:
            if self._shipped is None:
                self._shipped = hosts_in(read_groups(self._sources.exempt))
        except ExemptionsBroken:
            self.fault = NetworkFault.LISTS

    def _pages(self, orders: NetworkOrders) -> Shown:
        said: tuple[Language, object] = (orders.language, orders.numbers)
        if self._texts is None or self._texts[0] != said:
            try:
                texts = read_texts(self._sources.web, orders.language)
                self._texts = said, make_pages(texts, orders.numbers)
            except PagesBroken:
                return BARE
        return self._texts[1]


def _nobody(_host: str) -> bool:
    return False
