"""The form for a goal: the area of life that it belongs to, and the person's own words."""

from PySide6.QtCore import Signal, Slot

from protech_gui.domain.goals import LONGEST_GOAL, Area, Goal
from protech_gui.parts.words import Words
from protech_gui.theme import TextSize
from protech_gui.window.models.plan_words import area_words
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.named_field import NamedField

WITHOUT_AREA = Area.MEANING
"""What a goal belongs to that is kept before the person said so; they can change it."""


class GoalForm(Card):
    """Takes a new goal, or other words for one; they stay until they are known to be kept."""

    written = Signal(object, object, object)
    """The ``Goal`` that is changed, None for a new one; its ``Area``; its words."""

    def __init__(self, *, within: bool = False) -> None:
        """``within``: it stands in a card that asks already."""
        super().__init__("flag")
        self._within = within
        self._goal: Goal | None = None
        self._sent = ""
        self._hint, self._belongs = Words(), Words()
        self._missing = Words(TextSize.SMALL, quiet=True)
        self._areas, self._named = Chips(*Area), NamedField()
        self._field = self._named.field
        self._field.setMaxLength(LONGEST_GOAL)
        self._save, self._cancel = Button("plus"), Button(weight=Weight.QUIET)
        for part in (self._hint, self._belongs, self._areas, self._named, self._missing):
            self.column.addWidget(part)
        self.column.addWidget(ButtonRow(self._save, self._cancel))
        self._areas.changed.connect(self._on_typed)
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_save)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.clear)
        self.lead_to(self._named)
        self.retranslate()

    @property
    def is_changing(self) -> bool:
        """Whether a goal that is there already is changed."""
        return self._goal is not None

    def change(self, goal: Goal) -> None:
        """Have this goal changed here."""
        self._goal, self._sent = goal, ""
        self._areas.choose(goal.area.value)
        self._field.setText(goal.text)
        self._field.setFocus()
        self.retranslate()

    def take_back(self, goal: Goal | None, area: Area, words: str) -> bool:
        """Have here again, as not sent, what was refused; false where something else stands."""
        if self._said != words:
            if self._said or self._goal is not None:
                return False
            self._goal = goal
            self._areas.choose(area.value)
            self._field.setText(words)
        self._sent = ""
        self.retranslate()
        return True

    def settle(self) -> None:
        """Send what stands there before nobody can any more, also without an area chosen."""
        goal, area = self._goal, self._area or WITHOUT_AREA
        same = goal is not None and (goal.area, goal.text) == (area, self._said)
        if self._said != self._sent and not same:
            self._send(area)

    def hear_kept(self, goals: tuple[Goal, ...]) -> None:
        """Be empty again once what was sent is among the goals."""
        if self._sent and self._sent == self._said and self._sent in [goal.text for goal in goals]:
            self.clear()

    @Slot()
    def clear(self) -> None:
        """Be empty, for a new goal."""
        self._goal, self._sent = None, ""
        self._areas.choose()
        self._field.clear()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        new = self._goal is None
        title = self.tr("A goal of my own") if new else self.tr("Change this goal")
        self.entitle("" if self._within else title)
        hint = self.tr(
            "What would you like more of in your life? A small goal that you can see moving is "
            "enough."
        )
        self._hint.say("" if self._within else hint)
        self._belongs.setText(self.tr("What it belongs to"))
        self._areas.say(self._belongs.text(), {area.value: area_words(area) for area in Area})
        self._named.name(self.tr("My goal, in my own words"))
        self._save.say(self.tr("Add") if new else self.tr("Save"))
        self._save.turn("plus" if new else "check")
        self._cancel.say(self.tr("Cancel"))
        self._on_typed()

    @property
    def _said(self) -> str:
        return " ".join(self._field.text().split())

    @property
    def _area(self) -> Area | None:
        return next((Area(key) for key in self._areas.chosen), None)

    @Slot()
    def _on_typed(self) -> None:
        said = bool(self._said)
        self._save.setEnabled(said and self._area is not None)
        self._cancel.setVisible(said or self._goal is not None)
        no_area = said and self._area is None
        asks = self.tr(
            "Please choose what it belongs to. If you leave this open, it is kept under “{area}”."
        ).format(area=area_words(WITHOUT_AREA))
        words = asks if no_area else ""
        if len(self._field.text()) >= LONGEST_GOAL:
            words = self.tr("The line is full. A short goal is easier to keep in mind.")
        self._missing.say(words)

    @Slot()
    def _on_save(self) -> None:
        if self._area is not None:
            self._send(self._area)

    def _send(self, area: Area) -> None:
        if self._said:
            self._sent = self._said
            self.written.emit(self._goal, area, self._said)
