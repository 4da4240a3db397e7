"""Which letter, with Alt, presses a button: read from the translations, as a person reads it."""

import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path("translations")


class Mnemonics:
    """The letters of one language."""

    def __init__(self, language: str) -> None:
        tree = ET.parse(FOLDER / f"protech_{language}.ts")  # noqa: S314  # the project's own file
        self._said: dict[tuple[str, str], str] = {}
        for context in tree.iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                source = message.findtext("source", "")
                self._said[name, source] = message.findtext("translation") or source

    def chord(self, view: str, source: str) -> str:
        """Return the keys for what this view (its class's name) says in English."""
        said = self._said.get((view, source), source)
        return f"Alt+{said[said.index('&') + 1].lower()}"
