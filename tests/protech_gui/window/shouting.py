"""A language for tests that is heard at once: every sentence of the sources in capitals."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

_PLACE = re.compile(r"%N|%L?\d|\{\w*\}")


class _Capitals(QTranslator):
    """Says every sentence in capitals; places for values stay what they are."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        sourceText: bytes | bytearray | memoryview | str,
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation, n
        text = sourceText if isinstance(sourceText, str) else bytes(sourceText).decode()
        return _PLACE.sub(lambda place: place[0].lower(), text.upper())


@contextmanager
def shouted(app: QCoreApplication) -> Iterator[None]:
    """Change the language of the application for a while; widgets learn it by an event."""
    translator = _Capitals()
    assert app.installTranslator(translator)
    app.sendPostedEvents(None, QEvent.Type.LanguageChange)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        app.sendPostedEvents(None, QEvent.Type.LanguageChange)
