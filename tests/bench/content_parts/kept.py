"""Whether every exercise is kept: answered in a real vault, which is locked and opened again."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from protech_gui.clock import SystemClock
from protech_gui.content.exercises import Exercise, ExerciseKind
from protech_gui.content.library import Library
from protech_gui.domain.goals import Area
from protech_gui.domain.learning import Value
from protech_gui.domain.modules import ModuleId
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.open_vault import OpenVault
from protech_gui.services.vault_door import VaultDoor
from protech_gui.store.slots import Cost

PASSPHRASE = "paper lamp window"


def exercises_kept() -> dict[str, int]:
    """Return how many exercises there are, told apart by module and name, and how many are kept."""
    with tempfile.TemporaryDirectory(prefix="protech-bench-") as folder:
        paths = Paths(Path(folder) / "data")
        door = VaultDoor(paths, SystemClock(), lambda: Cost(memory=8, passes=1))
        every = list(_exercises(Library(EventLog(Path(folder) / "events.log"))))
        vault = door.create(PASSPHRASE).vault
        for module, exercise in every:
            _answer(vault, module, exercise)
        vault.close()
        again = door.unlock(PASSPHRASE)
        kept = sum(_is_kept(again, module, exercise) for module, exercise in every)
        again.close()
    there = {(module, exercise.id) for module, exercise in every}
    return {"exercises": min(kept, len(there)), "exercises_lost": len(every) - kept}


def _exercises(library: Library) -> Iterator[tuple[ModuleId, Exercise]]:
    for module in library.modules("en"):
        for exercise in module.exercises:
            yield module.id, exercise


def _answer(vault: OpenVault, module: ModuleId, exercise: Exercise) -> None:
    match exercise.kind:
        case ExerciseKind.PLAN if exercise.plan_step is not None:
            vault.plan.add(exercise.plan_step, _own(module, exercise))
        case ExerciseKind.GOAL:
            vault.goals.add(Area.CALM, _own(module, exercise))
        case _:
            vault.learning.answer(module, exercise.id, _value(module, exercise))


def _is_kept(vault: OpenVault, module: ModuleId, exercise: Exercise) -> bool:
    match exercise.kind:
        case ExerciseKind.PLAN:
            return _own(module, exercise) in [line.text for line in vault.plan.lines()]
        case ExerciseKind.GOAL:
            return _own(module, exercise) in [goal.text for goal in vault.goals.every()]
    value = _value(module, exercise)
    return any(
        (one.module, one.exercise, one.value) == (module, exercise.id, value)
        for one in vault.learning.answers()
    )


def _value(module: ModuleId, exercise: Exercise) -> Value:
    keys = tuple(option.key for option in exercise.options)
    match exercise.kind:
        case ExerciseKind.SCALE | ExerciseKind.TIMER:
            return 7
        case ExerciseKind.RANKING:
            return tuple(reversed(keys))
        case ExerciseKind.CHOICE:
            return keys if exercise.several else keys[-1:]
        case ExerciseKind.LIST:
            return (_own(module, exercise), "and another line")
        case _:
            return f"{_own(module, exercise)}\nand another line"


def _own(module: ModuleId, exercise: Exercise) -> str:
    return f"In my own words: {module}, {exercise.id}"
