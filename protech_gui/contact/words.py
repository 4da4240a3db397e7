"""The words of the private window: what happened, what it means, and what can be done."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from protech_gui.contact.calm_page import Answer, Telling
from protech_gui.contact.trouble import Capture, Refusal, Strayed, Trouble


def ways_heading() -> str:
    """Return what stands above the service's other ways."""
    return QCoreApplication.translate("Contact", "Other ways to this service:")


def trouble_telling(trouble: Trouble, ways: tuple[str, ...]) -> Telling:
    """Return what is said when the page is not there."""
    again = (Answer.AGAIN, QCoreApplication.translate("Contact", "Try again"))
    outside = (Answer.OUTSIDE, QCoreApplication.translate("Contact", "Open in my own browser"))
    match trouble:
        case Trouble.SLOW:
            title = QCoreApplication.translate("Contact", "The page takes long")
            words: tuple[str, ...] = (
                QCoreApplication.translate(
                    "Contact", "It has not come yet. The service or your connection may be busy."
                ),
            )
            wait = (Answer.WAIT, QCoreApplication.translate("Contact", "Wait a little longer"))
            return Telling(title, words, (wait, again, outside), ways)
        case Trouble.CERTIFICATE:
            title = QCoreApplication.translate("Contact", "This may not be the service")
            words = (
                QCoreApplication.translate(
                    "Contact",
                    "Who answered could not prove to be this service. So nothing was sent "
                    "there, and the page is not shown.",
                ),
                QCoreApplication.translate(
                    "Contact",
                    "This can happen in a network that reads along, such as one at work. "
                    "Somewhere else the page may work.",
                ),
            )
        case Trouble.CRASHED:
            title = QCoreApplication.translate("Contact", "The page ended by itself")
            words = (
                QCoreApplication.translate(
                    "Contact",
                    "Something in it went wrong. A chat that was open there has ended. This was "
                    "not your fault. Nothing of it is kept on this computer.",
                ),
            )
        case _:
            title = QCoreApplication.translate("Contact", "The page does not answer")
            words = (
                QCoreApplication.translate(
                    "Contact",
                    "Your connection may be gone, or the service has a fault. Nothing that you "
                    "did is the cause.",
                ),
            )
    return Telling(title, words, (again, outside), ways)


def strayed_telling(strayed: Strayed, ways: tuple[str, ...], *, there: bool) -> Telling:
    """Return what is said when the page leads elsewhere; ``there``: a page can be gone back to."""
    first = (
        (Answer.STAY, QCoreApplication.translate("Contact", "Stay here"))
        if there
        else (Answer.AGAIN, QCoreApplication.translate("Contact", "Try again"))
    )
    if not strayed.host:
        return Telling(
            QCoreApplication.translate("Contact", "This leads to another program"),
            (
                QCoreApplication.translate(
                    "Contact", "It would leave this window, so it was not opened."
                ),
            ),
            (first,),
            ways,
        )
    words = QCoreApplication.translate(
        "Contact",
        "It leads to {host}. This window stays with the service, so that nobody else learns of "
        "your visit.",
    ).format(host=strayed.host)
    kept = QCoreApplication.translate("Contact", "Your own browser keeps the visit in its history.")
    if not strayed.address:
        return Telling(
            QCoreApplication.translate("Contact", "This leads elsewhere"), (words,), (first,), ways
        )
    outside = (Answer.OUTSIDE, QCoreApplication.translate("Contact", "Open in my own browser"))
    return Telling(
        QCoreApplication.translate("Contact", "This leads elsewhere"),
        (words, kept),
        (first, outside),
        ways,
    )


def capture_telling(capture: Capture, host: str) -> Telling:
    """Return the question before a page may hear or see the person."""
    titles = {
        Capture.MICROPHONE: QCoreApplication.translate("Contact", "May this page hear you?"),
        Capture.CAMERA: QCoreApplication.translate("Contact", "May this page see you?"),
        Capture.BOTH: QCoreApplication.translate("Contact", "May this page hear and see you?"),
    }
    words = QCoreApplication.translate(
        "Contact",
        "{host} asks for it, as for a call. If you allow it, it holds until the page goes, and "
        "you are asked again the next time.",
    ).format(host=host)
    return Telling(
        titles[capture],
        (words,),
        (
            (Answer.REFUSE, QCoreApplication.translate("Contact", "No")),
            (Answer.ALLOW, QCoreApplication.translate("Contact", "Allow this time")),
        ),
    )


def closing_telling() -> Telling:
    """Return the question before a window with a page in it closes."""
    return Telling(
        QCoreApplication.translate("Contact", "Close this window?"),
        (
            QCoreApplication.translate(
                "Contact", "Closing ends a chat. Nothing of it stays on this computer."
            ),
            QCoreApplication.translate("Contact", "What you want to keep, you can write down now."),
        ),
        (
            (Answer.STAY, QCoreApplication.translate("Contact", "Stay here")),
            (Answer.CLOSE, QCoreApplication.translate("Contact", "Close")),
        ),
    )


def replacing_telling(service: str) -> Telling:
    """Return the question before another service's page takes this one's place."""
    return Telling(
        QCoreApplication.translate("Contact", "Open another page?"),
        (
            QCoreApplication.translate("Contact", "You asked for this service: {service}").format(
                service=service
            ),
            QCoreApplication.translate("Contact", "The present page closes. A chat there ends."),
        ),
        (
            (Answer.STAY, QCoreApplication.translate("Contact", "Stay here")),
            (Answer.REPLACE, QCoreApplication.translate("Contact", "Open the other page")),
        ),
    )


def ways_telling(ways: tuple[str, ...]) -> Telling:
    """Return the service's other ways, while its page waits behind them."""
    return Telling(
        QCoreApplication.translate("Contact", "Other ways"),
        (QCoreApplication.translate("Contact", "The page stays open behind this."),),
        ((Answer.STAY, QCoreApplication.translate("Contact", "Back to the page")),),
        ways,
    )


def outside_failed_telling(ways: tuple[str, ...]) -> Telling:
    """Return what is said when no browser takes an address."""
    return Telling(
        QCoreApplication.translate("Contact", "No browser opened it"),
        (QCoreApplication.translate("Contact", "You can go back, or use one of the other ways."),),
        ((Answer.STAY, QCoreApplication.translate("Contact", "Back to the page")),),
        ways,
    )


def loading_words() -> str:
    """Return what is said until a page is there."""
    return QCoreApplication.translate("Contact", "The page is on its way.")


def refusal_words(refusals: frozenset[Refusal]) -> str:
    """Return one quiet line about what was refused so far."""
    said = {
        Refusal.SENDING: QCoreApplication.translate(
            "Contact", "Files cannot be sent from this window."
        ),
        Refusal.SAVING: QCoreApplication.translate(
            "Contact", "Files are not saved from this window."
        ),
        Refusal.PARTS: QCoreApplication.translate(
            "Contact",
            "Parts of this page come from other companies and were left out. If the page does not "
            "work, open it in your own browser.",
        ),
    }
    return " ".join(words for refusal, words in said.items() if refusal in refusals)


def mended_words(since: date, locale: QLocale) -> str:
    """Return until when weaknesses of the engine were mended, by its month."""
    month = f"{locale.standaloneMonthName(since.month)} {since.year}"
    return QCoreApplication.translate(
        "Contact", "Nothing from this page is kept here. Last security patches: {month}."
    ).format(month=month)
