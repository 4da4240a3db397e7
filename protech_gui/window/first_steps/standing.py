"""The pages after the consent: how protection stands, and a picture to see it work."""

from typing import override

from PySide6.QtCore import Qt, Slot

from engine.terms import Fault
from protech_gui.content.prose import PageId
from protech_gui.content.prose import Prose as Texts
from protech_gui.domain.first_steps import Move
from protech_gui.window.first_steps.leaf import Leaf
from protech_gui.window.intents import WantProtection
from protech_gui.window.models.protection_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.practice_picture import PracticePicture, covers_now


class ProtectionLeaf(Leaf):
    """How protection stands, as the keeper tells it, and how to turn it off."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts)
        self._state = Banner("shield")
        self._turn_on = Button()
        self._turn_on.clicked.connect(self._on_turn_on)
        self._on = Button(weight=Weight.MAIN)
        self._on.clicked.connect(self._on_on)
        self.column.insertWidget(0, self._state)
        self.column.addWidget(ButtonRow(self._on, self._turn_on))

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        words = describe(situation.protection)
        self.title = words.state
        # A fault is told above every page.
        told = situation.protection.on and situation.protection.fault is not Fault.NONE
        self._state.say("" if told else words.detail)
        self._turn_on.say(words.button)
        self._turn_on.setVisible(not situation.protection.on)
        self.body.say(
            self.tr(
                "You can turn protection off at any time, and on again. You need no passphrase "
                "for that, and nobody is told."
            )
        )
        self._on.say(self.tr("&Go on"))

    @override
    def start(self) -> None:
        self._on.setFocus()

    @Slot()
    def _on_turn_on(self) -> None:
        self.intent.emit(WantProtection())

    @Slot()
    def _on_on(self) -> None:
        self.moved.emit(Move.ON)


class PracticeLeaf(Leaf):
    """The practice picture while protection stands; else why there is none to show."""

    def __init__(self, texts: Texts) -> None:
        super().__init__(texts)
        self._state = Banner("shield-alert")
        self._picture = PracticePicture()
        self._finish = Button(weight=Weight.MAIN)
        self._finish.clicked.connect(self._on_finish)
        self.column.insertWidget(0, self._state)
        self.column.insertWidget(1, self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(ButtonRow(self._finish, self.back))

    @override
    def say(self, situation: Situation) -> None:
        super().say(situation)
        self._tell(PageId.PRACTICE_PICTURE, situation)
        self._picture.setAccessibleName(self.tr("The practice picture"))
        covers = covers_now(situation.protection)
        self._picture.setVisible(covers)
        self.body.setVisible(covers)
        words = describe(situation.protection)
        later = self.tr(
            "So the practice picture would stay uncovered now. It is shown as soon as "
            "protection works. You can also finish without it."
        )
        self._state.say("" if covers else f"{words.state} {later}")
        self._finish.say(self.tr("&Finish"))

    @override
    def start(self) -> None:
        # What has the focus shall be in sight, and the last button may be far below.
        (self._finish if self.body.isHidden() else self.body).setFocus()

    @Slot()
    def _on_finish(self) -> None:
        self.moved.emit(Move.ON)
