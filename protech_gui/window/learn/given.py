"""What a person gave on a module's page, as long as the journal is not seen to hold it."""

from dataclasses import replace

from protech_gui.window.learn.standing import Standing
from protech_gui.window.learning_intents import KeepAnswer, KeepModuleNote

_NOTE = ""
"""No exercise has this name."""


class Given:
    """Stands over what the journal holds, so that nothing a person gave is taken back from them."""

    def __init__(self) -> None:
        self._wishes: dict[str, KeepAnswer | KeepModuleNote] = {}
        self._refused: set[str] = set()

    @property
    def wishes(self) -> tuple[KeepAnswer | KeepModuleNote, ...]:
        """What is not known to be kept, the newest of each."""
        return tuple(self._wishes.values())

    @property
    def is_refused(self) -> bool:
        """Whether the disk refused some of it, and it was not told again since."""
        return not self._refused.isdisjoint(self._wishes)

    def give(self, wish: KeepAnswer | KeepModuleNote) -> None:
        """Take this in, in place of an earlier one."""
        self._wishes[_name(wish)] = wish
        self._refused.discard(_name(wish))

    def take_back(self, wish: KeepAnswer | KeepModuleNote) -> None:
        """Take in what the disk refused, also before the page was there; a newer one stays."""
        if self._wishes.setdefault(_name(wish), wish) == wish:
            self._refused.add(_name(wish))

    def forget(self) -> None:
        """Hold nothing any more."""
        self._wishes.clear()
        self._refused.clear()

    def see(self, journal: Standing) -> None:
        """Let go of what the journal holds by now."""
        self._wishes = {
            name: wish for name, wish in self._wishes.items() if not _holds(journal, wish)
        }

    def over(self, journal: Standing) -> Standing:
        """Return how the module stands for the person."""
        answers, note = dict(journal.answers), journal.note
        for wish in self._wishes.values():
            if isinstance(wish, KeepModuleNote):
                note = wish.text
            elif wish.value is None:
                answers.pop(wish.exercise, None)
            else:
                answers[wish.exercise] = wish.value
        return replace(journal, answers=answers, note=note)


def _name(wish: KeepAnswer | KeepModuleNote) -> str:
    return wish.exercise if isinstance(wish, KeepAnswer) else _NOTE


def _holds(journal: Standing, wish: KeepAnswer | KeepModuleNote) -> bool:
    if isinstance(wish, KeepAnswer):
        return journal.answers.get(wish.exercise) == wish.value
    return journal.note == wish.text
