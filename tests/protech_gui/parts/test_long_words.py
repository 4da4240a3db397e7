"""Long words part where a reader would part them, and addresses get no hyphen."""

import pytest

from protech_gui.parts.long_words import parted

HYPHEN, NOTHING = "\N{SOFT HYPHEN}", "\N{ZERO WIDTH SPACE}"


def seen(text: str, longest: int) -> str:
    """Return the text with a bar at each place to break."""
    found = parted(text, lambda word: len(word) > longest)
    assert found.replace(HYPHEN, "").replace(NOTHING, "") == text
    return found.replace(HYPHEN, "|").replace(NOTHING, "/")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ihr Wiederherstellungscode", "Ihr Wie|der|herstel|lungscode"),
        ("Datenschutzhinweise.", "Datenschutzhin|wei|se."),
        ("Een waarschuwingsteken", "Een waarschu|wingste|ken"),
        ("short words stay", "short words stay"),
        ("Rhythmschtschwrngh", "Rhythmschtschwrngh"),
        ("", ""),
    ],
)
def test_words_part_between_syllables(text: str, expected: str) -> None:
    assert seen(text, 12) == expected


def test_what_has_a_hyphen_parts_there_by_itself() -> None:
    assert seen("Internet-Beschwerden", 12) == "Internet-Beschwerden"
    assert seen("Internet-Beschwerdestelle", 12) == "Internet-Beschwer|des|telle"


def test_an_address_has_no_letter_more() -> None:
    assert seen("a: help.example", 8) == "a: h/e/l/p/./e/x/a/m/p/l/e"
    assert seen("a: help.example", 80) == "a: help.example"
