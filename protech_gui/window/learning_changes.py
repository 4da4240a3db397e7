"""What each wish that concerns modules or questions changes in the open vault."""

from protech_gui.services.open_vault import OpenVault
from protech_gui.window.learning_intents import (
    DropQuestion,
    KeepAnswer,
    KeepModuleNote,
    KeepQuestion,
    LearningWish,
    StandAt,
)


def change_learning(vault: OpenVault, wish: LearningWish) -> None:
    """Do it, wholly or not at all; raises what the methods of Learning and Questions raise."""
    match wish:
        case KeepAnswer():
            vault.learning.answer(wish.module, wish.exercise, wish.value)
        case KeepModuleNote():
            vault.learning.note(wish.module, wish.text)
        case StandAt():
            vault.learning.stand_at(wish.module, wish.step, finished=wish.finished)
        case KeepQuestion():
            vault.questions.keep(wish.text)
        case DropQuestion():
            vault.questions.drop(wish.id)
