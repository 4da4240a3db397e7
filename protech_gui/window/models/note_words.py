"""The sentences for what a person should know about Protech's own files and its place."""

from PySide6.QtCore import QCoreApplication

from engine.terms import Note


def note_sentences(notes: tuple[Note, ...], *, tray: bool) -> tuple[str, ...]:
    """Return one text for each note, and one if the desktop has no tray."""
    texts = [_note_words(note) for note in notes]
    if not tray:
        texts.append(
            QCoreApplication.translate(
                "Notes",
                "Your desktop has no place for Protech’s icon. Protection works without it. "
                "To come back to this window, open Protech again like any other program.",
            )
        )
    return tuple(texts)


def _note_words(note: Note) -> str:
    match note:
        case Note.SETTINGS:
            return QCoreApplication.translate(
                "Notes",
                "Protech could not read its settings. It set the damaged file aside and uses "
                "fresh ones; protection and your journal are not affected. Please check that "
                "the language is right.",
            )
        case Note.PROTECTION:
            return QCoreApplication.translate(
                "Notes",
                "Protech could not read whether protection was on. It set the damaged file aside "
                "and left protection off, because it never looks at your screen without your "
                "consent. Your journal is not affected. Turn protection on when you want it.",
            )
        case Note.EDITED:
            return QCoreApplication.translate(
                "Notes",
                "The file that says how you are protected was changed outside Protech. To be on "
                "the safe side, the strictest level and the longest wait hold now. You can choose "
                "anew in the settings. Your journal is not affected.",
            )
        case Note.SPOOL:
            return QCoreApplication.translate(
                "Notes",
                "Some entries that waited for you to unlock were damaged. They were set aside and "
                "all others are kept; protection is not affected. There is nothing you need to do.",
            )
        case Note.UNSAVED:
            return QCoreApplication.translate(
                "Notes",
                "Your last choice could not be saved. It holds until Protech ends, and Protech "
                "keeps trying. Please check whether your disk is full.",
            )
        case Note.UNRECORDED:
            return QCoreApplication.translate(
                "Notes",
                "Something could not be written to your journal. Protection is not affected. "
                "Please check whether your disk is full.",
            )
