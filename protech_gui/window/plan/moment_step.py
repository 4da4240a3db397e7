"""The step of a moment that shows the plan, or says where one can be written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from protech_gui.domain.urges import Way
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.situation import Situation
from protech_gui.window.moment.ways import Ways
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.leading import Leading
from protech_gui.window.plan.reading import PlanReading


class PlanStep(Leading):
    """Shows the plan, as far as it can be read now, and offers what there is beside it."""

    chosen = Signal(object)
    """The ``Way`` that the person takes."""
    back = Signal()
    """The person wants another way."""

    def __init__(self) -> None:
        super().__init__()
        self._diary, self._has_plan = Diary.CLOSED, False
        self._text, self._plan = Words(), PlanReading()
        self._ways = Ways(Way.TALK, Way.RIDE)
        self._ways.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._back = Button("arrow-left", Weight.QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 2)
        for part in (self._text, self._plan, self._ways, ButtonRow(self._back)):
            column.addWidget(part)
        self._ways.chosen.connect(self.chosen)
        self._back.clicked.connect(self.back)
        self.lead_to(self._ways)

    def know(self, situation: Situation) -> None:
        """Show the plan there is."""
        self._diary, self._has_plan = situation.diary, bool(situation.plan)
        self._plan.show_plan(situation.plan)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self._text.setText(self._words())
        self._plan.retranslate()
        self._ways.retranslate()
        self._back.say(self.tr("Another way"))

    def _words(self) -> str:
        if self._has_plan:
            return self.tr("You wrote this for a moment like now. One line of it is enough.")
        match self._diary:
            case Diary.LOCKED | Diary.CLOSED:
                return self.tr(
                    "Your plan is in your journal, if you wrote one, and cannot be read while "
                    "the journal is locked. If you have a plan on paper, now is the time to take "
                    "it up. Someone to talk to can help too."
                )
            case Diary.OPEN | Diary.NONE:
                return self.tr(
                    "There is no plan here yet. In a calm moment you can write one: the way "
                    "there is on Today. If you have a plan on paper, now is the time to take it "
                    "up. Someone to talk to can help too."
                )
