"""What each wish that concerns the vault's content changes in the open vault."""

from protech_gui.services.open_vault import OpenVault
from protech_gui.window.intents import EraseJournal, EraseRecords, SaveCheckIn, VaultChange
from protech_gui.window.journal_changes import change_journal
from protech_gui.window.journal_intents import JournalWish
from protech_gui.window.learning_changes import change_learning
from protech_gui.window.learning_intents import LearningWish
from protech_gui.window.plan_changes import change_goals, change_plan
from protech_gui.window.plan_intents import GoalWish, PlanWish


def apply(vault: OpenVault, change: VaultChange) -> None:
    """Do it, wholly or not at all; raises what the parts of the vault raise."""
    match change:
        case SaveCheckIn():
            vault.checkins.save(change.mood, change.urge, change.confidence)
        case EraseJournal():
            vault.erase_journal()
        case EraseRecords():
            vault.erase_records()
        case PlanWish():
            change_plan(vault.plan, change)
        case GoalWish():
            change_goals(vault.goals, change)
        case JournalWish():
            change_journal(vault, change)
        case LearningWish():
            change_learning(vault, change)
