"""The safety plan: its lines, added, changed, moved and deleted one by one."""

from collections.abc import Callable
from dataclasses import replace

from protech_gui.domain.plan import MOST_PLAN_LINES, PlanLine, PlanStep, plan_line_of
from protech_gui.store import plan
from protech_gui.store.connection import Connection, transaction


class LineGone(Exception):
    """The plan has no line of this id, or no longer; nothing was changed."""


class TooManyLines(Exception):
    """The step has as many lines as it can; one has to go before another can come."""


class SafetyPlan:
    """The plan in an open vault. Every method raises VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._new_id = new_id

    def lines(self) -> tuple[PlanLine, ...]:
        """Return the plan, step by step, in the person's own order."""
        return plan.every(self._connection)

    def add(self, step: PlanStep, text: str) -> PlanLine:
        """Add a line at the end of a step; raises TooManyLines, or ValueError for no words."""
        line = PlanLine(self._new_id(), step, plan_line_of(text))
        others = self._of(step)
        if len(others) >= MOST_PLAN_LINES:
            raise TooManyLines
        self._put([*others, line])
        return line

    def change(self, id: str, text: str) -> None:
        """Give a line other words; raises LineGone, or ValueError for no words."""
        words = plan_line_of(text)
        lines = self._of(self._get(id).step)
        self._put([replace(line, text=words) if line.id == id else line for line in lines])

    def move(self, id: str, places: int) -> None:
        """Move a line so many places down its step, or up when below 0; raises LineGone.

        It stops at the first and at the last place.
        """
        line = self._get(id)
        lines = self._of(line.step)
        place = min(max(lines.index(line) + places, 0), len(lines) - 1)
        lines.remove(line)
        lines.insert(place, line)
        self._put(lines)

    def delete(self, id: str) -> None:
        """Delete a line for good; one that is gone already is no error."""
        with transaction(self._connection):
            plan.delete(self._connection, id)

    def _get(self, id: str) -> PlanLine:
        for line in self.lines():
            if line.id == id:
                return line
        raise LineGone

    def _of(self, step: PlanStep) -> list[PlanLine]:
        return [line for line in self.lines() if line.step is step]

    def _put(self, lines: list[PlanLine]) -> None:
        with transaction(self._connection):
            plan.put_in_order(self._connection, lines)
