"""A first message as an address: every letter coded, lines as mail has them, never cut."""

import pytest
from PySide6.QtCore import QUrl

from protech_gui.window.helplines.letter import LONGEST_ADDRESS, LONGEST_LETTER, mail_address


def test_subject_and_words_are_coded() -> None:
    assert mail_address("us@line.example", "A question", "Grüß Gott & so?\nYes=no") == (
        "mailto:us@line.example?subject=A%20question"
        "&body=Gr%C3%BC%C3%9F%20Gott%20%26%20so%3F%0D%0AYes%3Dno"
    )


def test_what_is_written_cannot_add_a_field() -> None:
    address = mail_address("us@line.example", "A\r\nBcc: them", "x&cc=them@else.example")
    assert address == (
        "mailto:us@line.example?subject=A%20Bcc%3A%20them&body=x%26cc%3Dthem%40else.example"
    )
    assert address is not None
    assert QUrl(address, QUrl.ParsingMode.StrictMode).isValid()


@pytest.mark.parametrize("letter", ["a", "ü", "🙂"])
def test_what_is_too_long_is_not_cut_but_refused(letter: str) -> None:
    address = mail_address("us@line.example", "", letter * 10)
    assert address is not None
    size = len(address) - len("mailto:us@line.example?subject=&body=")
    fits = (LONGEST_ADDRESS - len(address)) // (size // 10) + 10
    assert mail_address("us@line.example", "", letter * fits) is not None
    assert mail_address("us@line.example", "", letter * (fits + 1)) is None


def test_a_letter_of_plain_words_always_fits() -> None:
    words = ("word " * LONGEST_LETTER)[:LONGEST_LETTER]
    assert mail_address("a-quite-long-name@service.example", "A question", words) is not None
