"""The sentences for backups, checks and repairs: what there is, and what stood in the way."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from protech_gui.domain.holdings import Holdings
from protech_gui.services.backup import MakingFault
from protech_gui.store.backup import BackupFault
from protech_gui.window.models.backup_state import Mended


def holdings_lines(holdings: Holdings) -> str:
    """Return one line for each kind that there is any of."""
    there = holdings
    lines = (
        (there.urges, QCoreApplication.translate("Backup", "%n hard moment(s)", None, there.urges)),
        (there.lapses, QCoreApplication.translate("Backup", "%n lapse(s)", None, there.lapses)),
        (
            there.checkins,
            QCoreApplication.translate("Backup", "%n check-in(s)", None, there.checkins),
        ),
        (
            there.plan,
            QCoreApplication.translate("Backup", "%n line(s) of your plan", None, there.plan),
        ),
        (there.goals, QCoreApplication.translate("Backup", "%n goal(s)", None, there.goals)),
        (
            there.answers,
            QCoreApplication.translate("Backup", "%n answer(s) to exercises", None, there.answers),
        ),
        (
            there.notes,
            QCoreApplication.translate("Backup", "%n note(s) and question(s)", None, there.notes),
        ),
        (
            there.records,
            QCoreApplication.translate(
                "Backup", "%n cover(s) and interruption(s)", None, there.records
            ),
        ),
    )
    found = [line for count, line in lines if count]
    return "\n".join(found or [QCoreApplication.translate("Backup", "Nothing is written in it.")])


def made_words(made: int) -> str:
    """Return when a backup was made, from seconds since 1970-01-01 UTC."""
    day = QDateTime.fromSecsSinceEpoch(made).date()
    when = QLocale().toString(day, QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("Backup", "It was made on {when}.").format(when=when)


def making_words(fault: MakingFault) -> str:
    """Return why there is no backup."""
    match fault:
        case MakingFault.DISK:
            return QCoreApplication.translate(
                "Backup",
                "No backup was made. There may be no room in that place, or nothing can be "
                "written there. Your journal is as it was. Please choose another place.",
            )
        case MakingFault.VAULT:
            return QCoreApplication.translate(
                "Backup",
                "No backup was made, because something in your journal or in the file with its "
                "keys is damaged. Please have your journal checked, below.",
            )
        case MakingFault.PLACE:
            return QCoreApplication.translate(
                "Backup",
                "This is Protech’s own folder: what lies there goes when you remove Protech. "
                "Please choose another place, best on another disk.",
            )


def refusal_words(fault: BackupFault) -> str:
    """Return why a file cannot be restored."""
    match fault:
        case BackupFault.UNREADABLE:
            return QCoreApplication.translate(
                "Backup",
                "This file cannot be read: it may be gone, or only a link to another one. Your "
                "journal is as it was.",
            )
        case BackupFault.FOREIGN:
            return QCoreApplication.translate(
                "Backup", "This file is not a backup of a journal. Your journal is as it was."
            )
        case BackupFault.NEWER:
            return QCoreApplication.translate(
                "Backup",
                "A newer version of Protech made this backup. Please install the newest Protech "
                "to restore it. Your journal is as it was.",
            )
        case BackupFault.DAMAGED:
            return QCoreApplication.translate(
                "Backup",
                "This was a backup, but it is not whole any more: a part is missing or was "
                "changed. Your journal is as it was. Do you have another copy of it?",
            )
        case BackupFault.FAILED:
            return QCoreApplication.translate(
                "Backup",
                "The backup could not be opened just now: the disk may be full, or the memory "
                "short. Your journal is as it was. Please make room and try again.",
            )


def mended_words(mended: Mended) -> str:
    """Return what a repair saved, and what it did not."""
    if mended.whole:
        first = QCoreApplication.translate(
            "Backup", "Your journal is repaired, and everything that was in it could be read."
        )
    else:
        first = QCoreApplication.translate(
            "Backup",
            "Your journal is repaired. A part of it could not be read any more and is missing. "
            "This is what was saved:",
        )
    words = [first, holdings_lines(mended.holdings)]
    if not mended.identity:
        words.append(
            QCoreApplication.translate(
                "Backup",
                "What was recorded while your journal was locked, and not yet taken in, cannot be "
                "opened any more.",
            )
        )
    words.append(
        QCoreApplication.translate(
            "Backup", "The damaged file is kept aside in Protech’s folder. Nothing was deleted."
        )
    )
    return "\n\n".join(words)
