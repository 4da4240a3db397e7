"""Which of the words that the disk refused are still to be held once something was kept."""

from protech_gui.window.intents import EraseJournal, VaultChange
from protech_gui.window.journal_intents import DeleteLapse, DeleteUrge, KeepLapse, ReviseUrge
from protech_gui.window.learning_intents import KeepAnswer, KeepModuleNote
from protech_gui.window.plan_intents import (
    ChangeGoal,
    ChangePlanLine,
    DeleteGoal,
    DeletePlanLine,
)
from protech_gui.window.worded import Worded


def left_after(refused: tuple[Worded, ...], wish: VaultChange) -> tuple[Worded, ...]:
    """Return those that this neither deletes nor takes the place of, oldest first."""
    if isinstance(wish, EraseJournal):
        return ()
    place = _place(wish)
    return tuple(one for one in refused if place is None or _place(one) != place)


def _place(wish: VaultChange) -> tuple[str, ...] | None:
    """Return where this stands in the journal, None for what stands beside others."""
    match wish:
        case ReviseUrge(urge):
            return ("urge", urge.id)
        case KeepLapse(lapse):
            return ("lapse", lapse.id)
        case KeepAnswer(module, exercise):
            return ("answer", module, exercise)
        case KeepModuleNote(module):
            return ("note", module)
        case DeleteUrge(id):
            return ("urge", id)
        case DeleteLapse(id):
            return ("lapse", id)
        case ChangePlanLine(id) | DeletePlanLine(id):
            return ("line", id)
        case ChangeGoal(id) | DeleteGoal(id):
            return ("goal", id)
        case _:
            return None
