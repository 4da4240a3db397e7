"""Whether what a page holds is in the journal, on its way there, or was refused."""

from dataclasses import dataclass, replace

from protech_gui.window.models.diary import Kept


@dataclass(frozen=True)
class Saving[T]:
    """What the journal holds or was told to keep last; every step gives a new one.

    ``kept`` says what became of what was told here; as long as nothing was, it is not yet.
    ``back``: the disk refused it before, when its page was gone.
    """

    value: T | None = None
    told: bool = False
    kept: Kept = Kept.NOT_YET
    back: bool = False

    def wants(self, value: T) -> bool:
        """Whether this is to be told: it is new, or the disk refused it."""
        return value != self.value or self.kept is Kept.FAILED

    @property
    def is_back(self) -> bool:
        """Whether what stands here came back, and is not known to be saved since."""
        return self.back and self.kept is Kept.FAILED

    @staticmethod
    def refused[U](value: U) -> "Saving[U]":
        """Return how it stands with what the disk refused when its page was gone."""
        return Saving(value, told=True, kept=Kept.FAILED, back=True)

    def tell(self, value: T) -> "Saving[T]":
        """Say that this is on its way into the journal."""
        return Saving(value, told=True)

    def hear(self, kept: Kept, found: T | None) -> "Saving[T]":
        """Take in what became of something told last, and what the journal now holds of this."""
        if not self.told:
            return self
        if found == self.value:
            return replace(self, kept=Kept.SAVED)
        # What became of something else is corrected as soon as this has come in.
        return replace(self, kept=Kept.FAILED if kept is Kept.FAILED else self.kept)
