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
    seen = QCoreApplication.translate(
        "Leaving",
        "It opens in your browser. Whoever runs the page sees your visit, and your internet "
        "provider may see that you went there. The browser keeps it in its history.",
    )
    paragraphs = [contact.display, seen]
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
        yes=QCoreApplication.translate("Leaving", "&Open the page"),
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


def ask_to_leave(wording: Wording, window: QWidget, leave: Callable[[], None]) -> None:
    """Ask in the window; ``leave`` is a slot, called if the answer is yes."""
    sheet = Sheet(wording, window)
    sheet.accepted.connect(leave)
    sheet.open()
