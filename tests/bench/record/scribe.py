"""The window's process with a scribe in it, who writes unique words into every kind of entry.

They are read from the JSON file that SCRIBE names, and the recovery code is added to it.
"""

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, override
from unittest import mock

from PySide6.QtCore import QTimer, Slot

from protech_gui.domain.goals import Area
from protech_gui.domain.lapses import Lapse
from protech_gui.domain.modules import ModuleId
from protech_gui.domain.plan import PlanStep
from protech_gui.domain.urges import Way
from protech_gui.window import app, conduct
from protech_gui.window.intents import (
    ChangePassphrase,
    CodeSeen,
    Go,
    Intent,
    RenewCode,
    SaveCheckIn,
    Spot,
    TellUrge,
    Unlock,
)
from protech_gui.window.journal_intents import KeepLapse, ReviseUrge
from protech_gui.window.learning_intents import KeepAnswer, KeepModuleNote, KeepQuestion
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.moment import Told
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import Locked, NewCode
from protech_gui.window.plan_intents import AddGoal, AddPlanLine
from protech_gui.window.wishes import Wishes


class Scribe(Wishes):
    """Grants one wish after another as soon as there is what each needs."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self._file = Path(os.environ["SCRIBE"])
        self._says: dict[str, str] = json.loads(self._file.read_text())
        self._step = 0

    @override
    def know(self, situation: Situation) -> None:
        super().know(situation)
        QTimer.singleShot(0, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        situation = self.situation
        match self._step:
            case 0 if isinstance(situation.vault, Locked) and "code" not in self._says:
                self._do(TellUrge(_told("sealed", self._says)))
            case 1 if situation.kept is Kept.SEALED:
                self._do(Unlock(self._says["passphrase"]))
            case 2 if situation.contents is not None and situation.contents.urges:
                self._do(*self._entries(situation), Go(Spot.JOURNAL))
            case 3 if situation.contents is not None and situation.contents.questions:
                # Where the answer and the note stand, and where the plan does.
                shown = Go(Spot.MODULE, f"{ModuleId.URGES}/after"), Go(Spot.PLAN)
                self._do(*shown, ChangePassphrase(self._says["new passphrase"]), RenewCode())
            case 4 if isinstance(situation.vault, NewCode):
                code = " ".join(situation.vault.code.words)
                self._do(CodeSeen(noted=True))
                self._file.write_text(json.dumps(self._says | {"code": code}))
            case _:
                return

    def _do(self, *intents: Intent) -> None:
        self._step += 1
        for intent in intents:
            self.grant(intent)

    def _entries(self, situation: Situation) -> tuple[Intent, ...]:
        says = self._says
        assert situation.contents is not None
        urge = situation.contents.urges[0]
        details = replace(urge, trigger=says["trigger"], learned=says["learned"])
        lapse = Lapse("lapse", time.time(), None, says["led up"], says["stopped"], 4)
        return (
            TellUrge(_told("line", says)),
            ReviseUrge(details),
            KeepLapse(lapse),
            SaveCheckIn(3, 4, 5),
            AddPlanLine(PlanStep.SIGNS, says["plan"]),
            AddGoal(next(iter(Area)), says["goal"]),
            KeepAnswer(ModuleId.URGES, "noticed", says["answer"]),
            KeepModuleNote(ModuleId.URGES, says["note"]),
            KeepQuestion(says["question"]),
        )


def _told(kind: str, says: dict[str, str]) -> Told:
    moment = "0123456789abcdef" if kind == "sealed" else "fedcba9876543210"
    return Told(moment, time.time(), 7, 3, says[kind], Way.RIDE)


if __name__ == "__main__":
    os.umask(0o077)
    with mock.patch.object(conduct, "Wishes", Scribe):
        sys.exit(app.main())
