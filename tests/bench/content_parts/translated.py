"""What a person would meet in another language than their own: sentences and texts not there."""

import xml.etree.ElementTree as ET

from protech_gui.content.prose import RESOURCES
from protech_gui.language import NAMES
from tests.structure.sentences import translation_file

FOLDERS = ("pages", "consent", "helplines/texts", "selfhelp")


def untranslated() -> int:
    """Return how many sentences and texts are there in some language and not in another."""
    return sum(_sentences(language) for language in NAMES) + _texts()


def _sentences(language: str) -> int:
    tree = ET.parse(translation_file(language))  # noqa: S314  # the project's own file
    return sum(
        one.get("type") is not None or not "".join(one.itertext()).strip()
        for one in tree.iter("translation")
    )


def _texts() -> int:
    there = {
        language: {
            f"{folder}/{path.name}"
            for folder in FOLDERS
            for path in (RESOURCES / folder / language).glob("*.md")
        }
        for language in NAMES
    }
    every = set().union(*there.values())
    return sum(len(every - texts) for texts in there.values())
