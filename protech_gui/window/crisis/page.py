"""The page *I need help now*: the doors, and behind each what helps now."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Qt, Slot

from engine.terms import Choices
from protech_gui.content.prose import PageId
from protech_gui.domain.plan import PlanStep
from protech_gui.platform.sound import Sound
from protech_gui.window.crisis.door_view import DoorView
from protech_gui.window.crisis.doors import DOORS, SELF, Door, door_words
from protech_gui.window.crisis.doors_view import DoorsView
from protech_gui.window.crisis.steps_view import StepsView
from protech_gui.window.helplines.guide import Guide, spoken_choices
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.stillness import Stillness

STEADYING = "steadying"
"""The part of the page that needs no reading."""


class CrisisPage(Page):
    """Needs no vault, no keeper and nothing of the session; works before any of them is there."""

    def __init__(
        self,
        guide: Guide,
        reach: Reach,
        uptime: Callable[[], float],
        sound: Sound,
        stillness: Stillness,
    ) -> None:
        """``uptime`` returns seconds that run on evenly."""
        super().__init__()
        self._guide = guide
        # Nothing is said before it is known in which language and for which country.
        self._choices: Choices | None = None
        self._people: tuple[str, ...] = ()
        self._door: Door | None = None
        self._steadying = False
        self._back = Button("arrow-left", Weight.QUIET)
        self._back.clicked.connect(self._on_back)
        self._doors, self._behind = DoorsView(guide, reach), DoorView(guide, reach)
        self._steps = StepsView(uptime, sound, stillness)
        self._steps.people.connect(self._on_people)
        for view in (self._doors, self._behind):
            view.chosen.connect(self._on_door)
            view.steadying.connect(self._on_steadying)
        self.column.insertWidget(0, self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._doors)
        self.column.addWidget(self._behind)
        self.column.addWidget(self._steps)
        self.column.addStretch()
        self.limit_width()
        self.turn_to("")

    @override
    def turn_to(self, part: str) -> None:
        """Show the door of this name, or the pictures; nothing of that name: all three doors."""
        self._door = next((door for door in DOORS if door.part == part), None)
        self._show(steadying=part == STEADYING)

    def _show(self, *, steadying: bool) -> None:
        self._steadying = steadying
        self._steps.setVisible(steadying)
        self._behind.setVisible(self._door is not None and not steadying)
        self._doors.setVisible(self._door is None and not steadying)
        self._back.setVisible(self._door is not None or steadying)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        people = tuple(line.text for line in situation.plan if line.step is PlanStep.PEOPLE)
        if (situation.choices, people) != (self._choices, self._people):
            self._choices, self._people = situation.choices, people
            self.retranslate()

    @property
    @override
    def is_still(self) -> bool:
        return self._steadying and self._steps.busy

    @override
    def start(self) -> None:
        """Begin at the first door, or at the top behind one."""
        if self._choices is None:
            self._choices = spoken_choices()
            self.retranslate()
        if self._steadying:
            self._steps.start()
        elif self._door is None:
            self._doors.start()
        else:
            self._back.setFocus()

    @override
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        choices = self._choices
        if choices is None:
            return
        self._back.say(self._back_words())
        if self._steadying:
            self.title.setText(self.tr("One step after the other"))
            self._steps.retranslate()
        elif self._door is None:
            page = self._guide.page(PageId.CRISIS, choices)
            self.title.setText(page.title or self.tr("I need help now"))
            self._doors.speak(choices)
        else:
            self.title.setText(door_words(self._door))
            self._behind.show_door(self._door, choices, self._people)

    def _back_words(self) -> str:
        if self._steadying and self._door is not None:
            return self.tr("Back to the lines")
        return self.tr("All three doors")

    @Slot(object)
    def _on_door(self, door: Door) -> None:
        self.turn_to(door.part)
        self.start()

    @Slot()
    def _on_steadying(self) -> None:
        # The door stays open behind it.
        self._show(steadying=True)
        self.start()

    @Slot()
    def _on_people(self) -> None:
        self._on_door(SELF)

    @Slot()
    def _on_back(self) -> None:
        behind = self._door if self._steadying else None
        self.turn_to(behind.part if behind is not None else "")
        self.start()
