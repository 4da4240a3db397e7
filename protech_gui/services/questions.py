"""Questions for a talk that cannot be had now, kept in the open vault and nowhere else."""

from collections.abc import Callable

from protech_gui.clock import Clock
from protech_gui.domain.questions import Question, question_of
from protech_gui.store import questions
from protech_gui.store.connection import Connection, transaction


class Questions:
    """Questions of an open vault. Every method raises VaultDamaged or VaultFailed."""

    def __init__(self, connection: Connection, clock: Clock, new_id: Callable[[], str]) -> None:
        self._connection = connection
        self._clock = clock
        self._new_id = new_id

    def keep(self, untrusted_text: str) -> None:
        """Keep this question; raises ValueError when there are no words."""
        question = Question(self._new_id(), self._clock.moment().wall, question_of(untrusted_text))
        with transaction(self._connection):
            questions.put(self._connection, question)

    def drop(self, id: str) -> None:
        """Delete a question for good; one that is gone already is no error."""
        with transaction(self._connection):
            questions.delete(self._connection, id)

    def every(self) -> tuple[Question, ...]:
        """Return all questions, the oldest first."""
        return questions.every(self._connection)
