"""What a person is told before anything of theirs leaves the device, and their answer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from protech_gui.content.directory import ChannelKind
from protech_gui.services.helplines import Contact
from protech_gui.window.parts.sheet import Sheet, Wording


def leaving_words(contact: Contact) -> Wording:
    """Return the question before a page is opened or a message begun."""
    if contact.kind is ChannelKind.EMAIL:
        return _mail_words(contact)
    paragraphs = [
        contact.display,
        QCoreApplication.translate(
            "Leaving",
            "Whoever runs the page sees your visit, and your internet provider may see that you "
            "went there.",
        ),
        QCoreApplication.translate(
            "Leaving",
            "In the private window nothing of it stays on this computer. Your own browser keeps "
            "the visit in its history.",
        ),
    ]
    if contact.kind is ChannelKind.CHAT:
        paragraphs.append(
            QCoreApplication.translate("Leaving", "Closing the page usually ends a chat.")
        )
    if contact.kind is ChannelKind.FORM:
        paragraphs.append(
            QCoreApplication.translate(
                "Leaving", "Do not search for pictures, and do not save, screenshot or forward any."
            )
        )
    return Wording(
        QCoreApplication.translate("Leaving", "Open this page?"),
        tuple(paragraphs),
        no=QCoreApplication.translate("Leaving", "&Not now"),
        yes=QCoreApplication.translate("Leaving", "In the &private window"),
        other=QCoreApplication.translate("Leaving", "In my own &browser"),
    )


def _mail_words(contact: Contact) -> Wording:
    return Wording(
        QCoreApplication.translate("Leaving", "Write an e-mail?"),
        (
            contact.display,
            QCoreApplication.translate(
                "Leaving",
                "Your mail program opens. Your own address becomes visible to the service, and "
                "the message stays among those you sent.",
            ),
        ),
        no=QCoreApplication.translate("Leaving", "&Not now"),
        yes=QCoreApplication.translate("Leaving", "&Write"),
    )


def ask_to_leave(
    wording: Wording,
    window: QWidget,
    leave: Callable[[], None],
    other: Callable[[], None] | None = None,
) -> None:
    """Ask in the window; ``leave`` and ``other`` are slots, called if that is the answer."""
    sheet = Sheet(wording, window)
    sheet.accepted.connect(leave)
    if other is not None:
        sheet.othered.connect(other)
    sheet.open()
