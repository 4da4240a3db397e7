"""The plan that may be read while locked: what of it the keeper is told, and what it tells."""

from collections.abc import Callable, Iterable

from engine.contract import AnyMessage, CopyPlan
from engine.terms import ConsentKind, CopiedLine, CopiedPlan
from protech_gui.domain.plan import PlanLine
from protech_gui.window.models.situation import Situation


class PlanCopying:
    """Tells the keeper the plan of the open vault whenever it changed, while that is agreed to."""

    def __init__(self, send: Callable[[AnyMessage], None]) -> None:
        """``send`` says something to the keeper."""
        self._send = send
        self._told: CopiedPlan | None = None

    def know(self, situation: Situation) -> None:
        """Hear how things stand."""
        if situation.receipt(ConsentKind.PLAN_COPY) is None:
            self._told = None
        elif situation.contents is not None:
            lines = _copied(situation.contents.plan)
            if lines != self._told:
                self._told = lines
                self._send(CopyPlan(lines))


def _copied(plan: Iterable[PlanLine]) -> CopiedPlan:
    return tuple(CopiedLine(line.step.value, line.text) for line in plan)
