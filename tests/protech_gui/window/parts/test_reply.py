"""An answer takes room only while it says something, and is read aloud when it is another one."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from protech_gui.window.parts import reply as module
from protech_gui.window.parts.reply import Reply


def test_each_new_answer_is_read_aloud_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    aloud: list[str] = []

    def hear(_widget: QWidget, text: str) -> None:
        aloud.append(text)

    monkeypatch.setattr(module, "announce", hear)
    reply = Reply()
    qtbot.addWidget(reply)
    assert reply.isHidden()
    for words in ("One moment.", "One moment.", "It is whole."):
        reply.tell(words)
        assert not reply.isHidden()
        assert reply.text() == words
    assert aloud == ["One moment.", "It is whole."]
    reply.tell("")
    assert reply.isHidden()
