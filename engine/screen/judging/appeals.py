"""Appeals: second looks, from every angle, at covers that the person says are wrong."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from engine.policy import ROUND, Angle, Seen, acquits
from engine.screen.judging.picture import Picture
from engine.terms import Level


@dataclass
class Appeal:
    """One cover that is looked at again.

    ``alone``: the person turned to this very cover; ``among_all``: they asked about all of
    them. Both may be so, and each is answered.
    """

    picture: Picture
    alone: bool = False
    among_all: bool = False
    seen: list[Seen] = field(default_factory=list)

    @property
    def angle(self) -> Angle:
        """From where to look next."""
        return ROUND[len(self.seen)]


class Appeals:
    """Second looks under way, and what came of those that are over."""

    def __init__(self) -> None:
        self._waiting: list[Appeal] = []
        self._kept: list[int] = []
        self._cleared = self._stayed = 0
        self._owed = False

    def begin(self, pictures: Iterable[Picture], *, alone: bool) -> None:
        """Look again at these; at what is looked at again already, nothing begins anew."""
        under_way = {id(appeal.picture): appeal for appeal in self._waiting}
        for picture in pictures:
            appeal = under_way.get(id(picture))
            if appeal is None:
                appeal = Appeal(picture)
                self._waiting.append(appeal)
            appeal.alone = appeal.alone or alone
            appeal.among_all = appeal.among_all or not alone
        self._owed = self._owed or not alone

    def next(self) -> Appeal | None:
        """Return what to look at next; None when nothing waits."""
        return self._waiting[0] if self._waiting else None

    def take(self, appeal: Appeal, seen: Seen, level: Level) -> bool:
        """Note what the next look saw; true when the cover is to go now."""
        appeal.seen.append(seen)
        if len(appeal.seen) < len(ROUND):
            return False
        self._waiting.remove(appeal)
        lifted = acquits(appeal.seen, level)
        if lifted:
            self._cleared += appeal.among_all
        else:
            self._stay(appeal)
        return lifted

    def keep(self, appeal: Appeal) -> None:
        """Leave the cover of one that could not be looked at, or that no look may lift."""
        self._waiting.remove(appeal)
        self._stay(appeal)

    def drop(self, appeal: Appeal) -> None:
        """Forget one whose picture is gone."""
        self._waiting.remove(appeal)

    def kept(self) -> Iterator[int]:
        """Yield the covers that stay, of those a person turned to, since this was last asked."""
        while self._kept:
            yield self._kept.pop(0)

    def outcome(self) -> tuple[int, int] | None:
        """Return, once, how many of all covers went and how many stay; None before it is over."""
        if not self._owed or any(appeal.among_all for appeal in self._waiting):
            return None
        told = (self._cleared, self._stayed)
        self._cleared = self._stayed = 0
        self._owed = False
        return told

    def _stay(self, appeal: Appeal) -> None:
        if appeal.alone:
            self._kept.append(appeal.picture.number)
        self._stayed += appeal.among_all
