"""Five steps as pictures, with a breath to watch and to listen to: nothing has to be read."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.platform.sound import Sound
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.crisis.steadying import STEPS, Step, step_words
from protech_gui.window.parts.breath import BreathGuide
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.drawing import Drawing
from protech_gui.window.parts.flow import Flow
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.parts.watch_listen import WatchListen

SMALL_LINES, LARGE_LINES = 2.5, 9.0
"""How high the drawings on the buttons and the one that is shown are, in lines of text."""

_FRAME = 12
"""What a button's frame and its margin take, in device-independent pixels."""


class StepsView(QWidget):
    """All five are seen at once; one is shown large, and the next is one press away.

    The breath is followed as soon as its step is taken; sound comes only when it is asked for.
    """

    people = Signal()
    """The person wants somebody to call or to write to."""

    def __init__(self, uptime: Callable[[], float], sound: Sound, stillness: Stillness) -> None:
        """``uptime`` returns seconds that run on evenly."""
        super().__init__()
        self._step = Step.FEET
        self._group = QButtonGroup(self)
        row = QWidget()
        flow = Flow(row)
        for place, step in enumerate(STEPS):
            button = _Picture(step)
            self._group.addButton(button, place)
            flow.addWidget(button)
        self._large = Drawing(self._step, LARGE_LINES)
        self._words = Words(TextSize.TITLE)
        self._breath = WatchListen(sound, stillness, BreathGuide(uptime, stillness))
        self._next = Button("arrow-right", Weight.MAIN)
        self._people = Button("phone")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        column.addWidget(row)
        column.addWidget(self._words)
        column.addWidget(self._large, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._breath, ButtonRow(self._next, self._people)):
            column.addWidget(part)
        self._group.idClicked.connect(self._on_picture)
        self._next.clicked.connect(self._on_next)
        self._people.clicked.connect(self.people)

    @property
    def busy(self) -> bool:
        """Whether there is something to follow with the eyes or the ears now."""
        return self._breath.busy

    def start(self) -> None:
        """Begin at the first step."""
        self._breath.stop()
        self._take(Step.FEET)
        self._next.setFocus()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        for step, button in zip(STEPS, self._group.buttons(), strict=True):
            button.setAccessibleName(step_words(step))
            button.setToolTip(step_words(step))
        self._words.setText(step_words(self._step))
        self._next.say(self.tr("Next"))
        self._people.say(self.tr("Call or write to someone"))

    def _take(self, step: Step) -> None:
        self._step = step
        self._group.button(STEPS.index(step)).setChecked(True)
        breathing = step is Step.BREATHE
        self._large.setVisible(not breathing)
        self._large.turn(step)
        if breathing:
            self._breath.watch()
        else:
            self._breath.look_away()
        self._words.setText(step_words(step))

    @Slot(int)
    def _on_picture(self, place: int) -> None:
        self._take(STEPS[place])
        announce(self, self._words.text())

    @Slot()
    def _on_next(self) -> None:
        # After the breath it begins again: there is no end to reach.
        self._on_picture((STEPS.index(self._step) + 1) % len(STEPS))


class _Picture(QPushButton):
    """A button with a drawing and no words; its name says them."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._drawing = Drawing(step, SMALL_LINES)
        # What is pressed is the button, wherever on it.
        self._drawing.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        inside.addWidget(self._drawing)

    @override
    def sizeHint(self) -> QSize:
        return self._drawing.sizeHint() + QSize(_FRAME * 2, _FRAME * 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
