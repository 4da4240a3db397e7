"""Exercises that are answered by choosing: some answers, a number, an order."""

from typing import override

from protech_gui.content.exercises import Exercise
from protech_gui.domain.learning import Value
from protech_gui.domain.modules import ModuleId
from protech_gui.window.learn.order_list import OrderList
from protech_gui.window.learn.part import AnsweredPart
from protech_gui.window.parts.picks import Picks
from protech_gui.window.parts.scale import STEPS, Scale


class ChoicePart(AnsweredPart):
    """One or several of some answers."""

    def __init__(self, module: ModuleId, exercise: Exercise) -> None:
        super().__init__(module, exercise)
        self._picks = Picks(*(option.key for option in exercise.options), several=exercise.several)
        self.column.addWidget(self._picks)
        self._picks.changed.connect(self._tell)
        self.lead_to(self._picks)
        self._close()

    @property
    @override
    def value(self) -> Value | None:
        return self._picks.chosen or None

    @override
    def show_value(self, value: Value | None) -> None:
        self._picks.choose(*(value if isinstance(value, tuple) else ()))

    @override
    def retranslate(self) -> None:
        super().retranslate()
        labels = {option.key: option.label for option in self.exercise.options}
        self._picks.say(self.exercise.prompt, labels)


class ScalePart(AnsweredPart):
    """A number from 0 to 10."""

    def __init__(self, module: ModuleId, exercise: Exercise) -> None:
        super().__init__(module, exercise)
        # The scale has the question as its own label.
        self._prompt.hide()
        self._scale = Scale()
        self.column.addWidget(self._scale)
        self._scale.changed.connect(self._tell)
        self.lead_to(self._scale)
        self._close()

    @property
    @override
    def value(self) -> Value | None:
        return self._scale.value

    @override
    def show_value(self, value: Value | None) -> None:
        number = value if isinstance(value, int) else None
        self._scale.choose(number if number in range(STEPS) else None)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        low, high = (option.label for option in self.exercise.options)
        self._scale.say(self.exercise.prompt, low, high, self.tr("Not answered yet."))


class RankingPart(AnsweredPart):
    """An order of some answers; nothing is told until one was moved, or the order taken."""

    def __init__(self, module: ModuleId, exercise: Exercise) -> None:
        super().__init__(module, exercise, "list")
        self._order = OrderList({option.key: option.label for option in exercise.options})
        self.column.addWidget(self._order)
        self._order.changed.connect(self._tell)
        self.lead_to(self._order)
        self._close()

    @property
    @override
    def value(self) -> Value | None:
        return self._order.order

    @override
    def show_value(self, value: Value | None) -> None:
        self._order.show_order(value if isinstance(value, tuple) else None)

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._order.retranslate()
