"""The page of goals: those that run with this week's question, a new one, those that ended."""

from typing import override

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from protech_gui.domain.goals import MOST_GOALS, Area, Goal
from protech_gui.parts.words import Words
from protech_gui.theme import SPACE
from protech_gui.window.goals.goal_card import GoalCard
from protech_gui.window.goals.goal_form import GoalForm
from protech_gui.window.models.diary import Diary
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.telling_page import TellingPage
from protech_gui.window.plan_intents import AddGoal, ChangeGoal
from protech_gui.window.rooms.journal_offer import JournalOffer
from protech_gui.window.worded import Worded


class GoalsPage(TellingPage):
    """A card for each goal, the running ones first; every answer is kept at once."""

    def __init__(self) -> None:
        super().__init__()
        self._goals: tuple[Goal, ...] = ()
        self._ratings: dict[str, int] = {}
        self._cards: dict[str, GoalCard] = {}
        self._can_write = False
        self._intro, self._full = Words(), Words()
        self._failed, self._offer, self._form = Banner("circle-alert"), JournalOffer(), GoalForm()
        self._running, self._ended = QVBoxLayout(), QVBoxLayout()
        for rows in (self._running, self._ended):
            rows.setSpacing(SPACE * 2)
        for part in (self._intro, self._offer, self._failed):
            self.column.addWidget(part)
        self.column.addLayout(self._running)
        self.column.addWidget(self._full)
        self.column.addWidget(self._form)
        self.column.addLayout(self._ended)
        self.column.addStretch()
        self.limit_width()
        self._offer.intent.connect(self.intent)
        self._form.written.connect(self._on_written)
        self.retranslate()

    @override
    def know(self, situation: Situation) -> None:
        contents = situation.contents
        goals = contents.goals if contents else ()
        self._goals = tuple(sorted(goals, key=lambda goal: goal.ended is not None))
        self._ratings = {one.goal: one.rating for one in contents.rated} if contents else {}
        self._can_write = situation.diary is Diary.OPEN
        self._offer.know(situation)
        super().know(situation)
        self._form.hear_kept(self._goals)
        self._show_goals()
        self.retranslate()
        self.take_back()

    @override
    def start(self) -> None:
        if not self._can_write:
            self._offer.setFocus()
        elif self._goals and self._goals[0].ended is None:
            self._cards[self._goals[0].id].start()
        else:
            self._form.setFocus()
        self.take_back()

    @override
    def takes(self, wish: Worded) -> bool:
        match wish:
            case AddGoal() if not self._form.isHidden():
                return self._form.take_back(None, wish.area, wish.text)
            case ChangeGoal() if self._can_write:
                goal = next((one for one in self._goals if one.id == wish.id), None)
                return goal is not None and self._form.take_back(goal, wish.area, wish.text)
            case _:
                return False

    @override
    def leave(self) -> None:
        if not self._form.isHidden():
            self._form.settle()

    @override
    def retranslate(self) -> None:
        self.title.setText(self.tr("My goals"))
        self._intro.setText(
            self.tr(
                "Goals are about what you want more of. Once a week you can say how it went. "
                "The numbers are for you alone; low ones are no failure."
            )
        )
        self._failed.say(
            self.tr(
                "The last change could not be saved. Please try it again, and check whether "
                "your disk is full."
            )
            if self.is_refused
            else ""
        )
        room = self._has_room
        self._full.say(
            ""
            if room or not self._can_write
            else self.tr("These are as many goals as fit. Let one end to set another.")
        )
        self._form.setVisible(self._can_write and (room or self._form.is_changing))
        self._form.retranslate()
        for goal in self._goals:
            self._cards[goal.id].show_goal(
                goal, self._ratings.get(goal.id), can_write=self._can_write, can_resume=room
            )

    @property
    def _has_room(self) -> bool:
        return sum(goal.ended is None for goal in self._goals) < MOST_GOALS

    def _show_goals(self) -> None:
        """Keep the cards of goals that stay, so that the focus stays too."""
        ids = {goal.id for goal in self._goals}
        for id in [id for id in self._cards if id not in ids]:
            card = self._cards.pop(id)
            card.hide()
            card.deleteLater()
        for goal in self._goals:
            card = self._cards.get(goal.id) or self._new_card(goal)
            (self._running if goal.ended is None else self._ended).addWidget(card)
            # At once, so that it can have the focus.
            card.show()

    def _new_card(self, goal: Goal) -> GoalCard:
        card = self._cards[goal.id] = GoalCard(goal)
        card.intent.connect(self.tell)
        card.change_wished.connect(self._on_change)
        return card

    @Slot(object)
    def _on_change(self, goal: Goal) -> None:
        self._form.show()
        self._form.change(goal)

    @Slot(object, object, object)
    def _on_written(self, goal: Goal | None, area: Area, text: str) -> None:
        new = AddGoal(area, text)
        self.tell(new if goal is None else ChangeGoal(goal.id, area, text))
