"""The sentences for sharing: what can be taken along, and what stood in the way."""

from PySide6.QtCore import QCoreApplication

from protech_gui.domain.sharing import Part
from protech_gui.services.exporting import HandingFault
from protech_gui.store.export_file import ExportFault


def part_names() -> dict[str, str]:
    """Return what each part is called."""
    return {
        Part.URGES: QCoreApplication.translate("Share", "Hard moments"),
        Part.SKILLS: QCoreApplication.translate("Share", "What I tried"),
        Part.GOALS: QCoreApplication.translate("Share", "My goals"),
        Part.LAPSES: QCoreApplication.translate("Share", "Lapses"),
        Part.WORDS: QCoreApplication.translate("Share", "What I wrote in my own words"),
        Part.COVERS: QCoreApplication.translate("Share", "Covers and time without protection"),
    }


def fault_words(fault: HandingFault) -> str:
    """Return why no file was written."""
    match fault:
        case HandingFault.DISK:
            return QCoreApplication.translate(
                "Share",
                "No file was saved. There may be no room in that place, or nothing can be "
                "written there. Please choose another place.",
            )
        case HandingFault.VAULT:
            return QCoreApplication.translate(
                "Share",
                "No file was saved, because something in your journal could not be read. Under "
                "Settings, Backup you can have it checked.",
            )
        case HandingFault.MEMORY:
            return QCoreApplication.translate(
                "Share",
                "No file was saved, because this computer has too little free memory just now. "
                "Please close other programs and try again.",
            )
        case HandingFault.PLACE:
            return QCoreApplication.translate(
                "Share",
                "This is Protech’s own folder: what lies there goes when you remove Protech. "
                "Please choose another place.",
            )


def refusal_words(fault: ExportFault | None) -> str:
    """Return why an export cannot be opened; None: memory was short."""
    match fault:
        case ExportFault.UNREADABLE:
            return QCoreApplication.translate("Share", "This file cannot be read.")
        case ExportFault.FOREIGN:
            return QCoreApplication.translate("Share", "This file is not an export of a journal.")
        case ExportFault.NEWER:
            return QCoreApplication.translate(
                "Share", "A newer version of Protech made this export."
            )
        case ExportFault.DAMAGED:
            return QCoreApplication.translate(
                "Share", "This was an export, but a part of it is missing or was changed."
            )
        case None:
            return QCoreApplication.translate(
                "Share",
                "The file could not be opened, because this computer has too little free memory "
                "just now.",
            )


def wrong_words() -> str:
    """Return that a passphrase was not the right one."""
    return QCoreApplication.translate("Share", "That is not the passphrase.")


def stays_words() -> str:
    """Return what nobody should find out too late about a file that was saved."""
    return QCoreApplication.translate("Share", "Erasing the app does not erase this file.")
