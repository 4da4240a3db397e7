"""Custody: the authority's files and the browsers' trust in step, whatever was interrupted."""

from dataclasses import replace
from datetime import timedelta

from engine.network.authority import Authority, Clock, Refused
from engine.network.authority_files import AuthorityFiles
from engine.network.trust.places import Place, Trust
from engine.terms import TrustReason

SETTLING = timedelta(days=7)
"""So long a successor is trusted before it is used: Chromium sees it at its next start alone."""

LAST_MOMENT = timedelta(days=1)
"""With so little left the successor is used in any case: the present one would soon be refused."""


class Custody:
    """What the guard does with the authority while the person consents to looking inside.

    Everything blocks, as Trust says, and can be done again after it was interrupted. Raises
    OSError when the files cannot be written.
    """

    def __init__(self, files: AuthorityFiles, trust: Trust, clock: Clock) -> None:
        self._files = files
        self._trust = trust
        self._clock = clock

    def present(self) -> Authority:
        """Return the authority to sign with now: made, renewed, or mended if need be.

        To be asked at the guard's start and once a day. Where the system asks about each change,
        none is made here, unless a key that others could read has to be given up: that is for
        ``establish``.
        """
        authority, successor = self._advanced(self._load() or self._files.make())
        if not self._trust.asks:
            self._trust.trust(*_both(authority, successor))
        return authority

    def at_hand(self) -> Authority | None:
        """Return the authority that was in use and is good yet, without asking any browser."""
        try:
            return self._files.load()
        except Refused:
            return None

    def establish(self) -> tuple[Place, ...]:
        """Have the authority trusted, at the person's word; the system may ask them."""
        authority = self._load() or self._files.make()
        self._trust.trust(*_both(authority, self._files.successor(authority)))
        return self.places()

    def places(self) -> tuple[Place, ...]:
        """Look, and return what each browser thinks; nothing while there is no authority."""
        try:
            authority = self._files.load()
        except Refused:
            authority = None
        if authority is None:
            return ()
        found = self._trust.places(authority)
        following = self._files.following()
        if following is None:
            return found
        coming = {place.name: place.trusted for place in self._trust.places(following)}
        return tuple(
            replace(place, reason=TrustReason.RENEWAL)
            if place.trusted and coming.get(place.name) is False
            else place
            for place in found
        )

    def end(self) -> tuple[Place, ...]:
        """Erase the keys, then take the certificates away.

        Returns the places where one is left, and why. Without its key it can do nothing, and it
        is found again by its name.
        """
        self._files.remove()
        return self._trust.distrust()

    def _load(self) -> Authority | None:
        try:
            return self._files.load()
        except Refused:
            self.end()
            return None

    def _advanced(self, present: Authority) -> tuple[Authority, Authority | None]:
        successor = self._files.successor(present)
        if successor is None or not self._ready(present, successor):
            return present, successor
        self._files.succeed()
        return successor, None

    def _ready(self, present: Authority, successor: Authority) -> bool:
        now = self._clock()
        if present.ends - now < LAST_MOMENT:
            return True
        if now - successor.made < SETTLING:
            return False
        # Where the present one is not trusted, neither need the next one be.
        coming = {place.name: place.trusted for place in self._trust.places(successor)}
        return all(coming.get(place.name) for place in self._trust.places(present) if place.trusted)


def _both(authority: Authority, successor: Authority | None) -> tuple[Authority, ...]:
    return (authority,) if successor is None else (authority, successor)
