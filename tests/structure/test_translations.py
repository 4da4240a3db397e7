"""Every sentence on the screen exists in all three languages."""

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.structure.sentences import LANGUAGES, collect, translation_file
from tests.structure.tree import ROOT

Key = tuple[str, str, str]


def messages(path: Path) -> dict[Key, ET.Element]:
    """Return a file's messages by context, source text and comment."""
    tree = ET.parse(path)  # noqa: S314  # the project's own file
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def texts(message: ET.Element) -> list[str]:
    """Return what a message says: one text, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") or [translation]
    return ["".join(form.itertext()) for form in forms]


def places_in(text: str) -> set[str]:
    """Return the places in a text that a value is put into."""
    return set(re.findall(r"%n|%L?\d|\{\w*\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    undone = {
        key
        for key, message in messages(translation_file(language)).items()
        if (translation := message.find("translation")) is None
        or translation.get("type")
        or not all(text.strip() for text in texts(message))
    }
    assert undone == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_holds_what_the_sources_say(language: str, tmp_path: Path) -> None:
    kept = translation_file(language)
    fresh = Path(shutil.copy(kept, tmp_path))
    collect(ROOT / "protech_gui", [fresh])
    assert messages(fresh).keys() == messages(kept).keys(), "make translations, then translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_for_values(language: str) -> None:
    for (_, source, _), message in messages(translation_file(language)).items():
        *few, many = texts(message)
        assert places_in(many) == places_in(source), source
        for text in few:  # "one second" needs no number
            assert places_in(source) - places_in(text) <= {"%n"}, source


def test_a_new_sentence_is_seen(tmp_path: Path) -> None:
    (tmp_path / "view.py").write_text(
        "class View(QWidget):\n"
        "    def _build(self):\n"
        "        self.label = self.tr('A new sentence.')\n"
    )
    target = tmp_path / "protech_nl.ts"
    collect(tmp_path, [target])
    found = messages(target)
    assert list(found) == [("View", "A new sentence.", "")]
    assert not texts(found["View", "A new sentence.", ""])[0]
