"""A first message to a service, as it is handed to the person's mail program."""

from PySide6.QtCore import QUrl

LONGEST_LETTER = 1000
"""Characters of a message that is written here; a first one needs no more."""

LONGEST_SUBJECT = 100
"""Characters of its subject."""

LONGEST_ADDRESS = 1900
"""Characters that every system hands on; Windows cuts off what has more than 2000."""


def mail_address(to: str, subject: str, text: str) -> str | None:
    """Return the mailto address (RFC 6068) of a message.

    None when it would be too long to be handed on: then nothing of it may be lost silently.
    """
    body = "\r\n".join(text.strip().splitlines())
    address = f"mailto:{_coded(to, b'@')}?subject={_coded(' '.join(subject.split()))}"
    address += f"&body={_coded(body)}"
    return address if len(address) <= LONGEST_ADDRESS else None


def _coded(text: str, kept: bytes = b"") -> str:
    return QUrl.toPercentEncoding(text, kept).toStdString()
