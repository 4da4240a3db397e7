"""The card that shows the practice picture, so that a person sees protection work."""

from typing import override

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent

from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.parts.words import Words
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.practice_picture import PracticePicture, covers_now
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.retranslated import Retranslated


class PracticeCard(Retranslated, Card):
    """Shows the picture when it is asked for, and puts it away when the room is left.

    Without protection it would stay uncovered, so it is not shown then.
    """

    def __init__(self, texts: Texts) -> None:
        super().__init__("image")
        self._texts = texts
        self._situation: Situation | None = None
        self._wanted = False
        self._words, self._prose = Words(), Prose()
        self._picture, self._button = PracticePicture(), Button("eye")
        self.column.addWidget(self._words)
        self.column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._prose)
        self.column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._on_clicked)
        self._show()

    def know(self, situation: Situation) -> None:
        """Show how things stand."""
        self._situation = situation
        self._show()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._wanted = False
            self._show()

    @override
    def retranslate(self) -> None:
        self._show()

    def _show(self) -> None:
        situation = self._situation
        shown = self._wanted and situation is not None and covers_now(situation.protection)
        self.entitle(self.tr("See that protection works"))
        self._words.setText(self._sentence(situation))
        self._picture.setAccessibleName(self.tr("The practice picture"))
        self._picture.setVisible(shown)
        if shown and situation is not None:
            page = self._texts.page(PageId.PRACTICE_PICTURE, situation.choices.language)
            self._prose.say(page.body, page.title)
        else:
            self._prose.say("")
        self._button.turn("eye-off" if self._wanted else "eye")
        self._button.say(
            self.tr("Put the practice picture away")
            if self._wanted
            else self.tr("Show the practice picture")
        )

    def _sentence(self, situation: Situation | None) -> str:
        if not self._wanted or situation is None:
            return self.tr("A harmless practice picture shows you how a cover looks.")
        if covers_now(situation.protection):
            return self.tr(
                "This picture will be covered within a moment. When it is covered, nothing more "
                "is needed."
            )
        words = describe(situation.protection)
        return self.tr(
            "{state} So the practice picture would stay uncovered now, and is not shown. It "
            "appears here as soon as protection stands."
        ).format(state=words.state)

    @Slot()
    def _on_clicked(self) -> None:
        self._wanted = not self._wanted
        self._show()
