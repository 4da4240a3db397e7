"""A keeper on a stage: what tests of it begin with, and ask of it."""

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from engine.contract import AnyMessage, Blocked, GuardReport, Protection
from engine.terms import Category, Choices, ConsentKind, Fault, Layer, Level, Offered, Place
from protech_gui.content.directory import Directory, read_services
from protech_gui.domain.records import Entry
from protech_gui.keeper.contacting import ContactPlan
from protech_gui.keeper.door import address
from protech_gui.keeper.guarding import GuardPlan
from protech_gui.keeper.keeper import Keeper, Plan
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.network_plan import NetworkPlan
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.settings import ProtectionState, load_protection, save_protection
from tests.household import CONSENTS, receipt_for
from tests.protech_gui.keeper.stage import Actor, Stage

ICON = Path(__file__).parents[3] / "resources" / "icons" / "protech.svg"
SERVICES = read_services(ICON.parents[1] / "helplines" / "first.json")
BLOCKED = Blocked(1000.0, Category.PICTURE, Layer.SCREEN)
OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
STARTING = Protection(on=True, level=Level.ALL, started=False, fault=Fault.NONE)
RESTORING = Protection(on=True, level=Level.ALL, started=False, fault=Fault.NONE, interrupted=True)
SCREEN = receipt_for(ConsentKind.SCREEN)
"""The receipt of the consent that a guard needs."""
STANDING = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)


class Running:
    """A keeper on a stage, and what a test asks of it."""

    def __init__(self, paths: Paths, log: EventLog, stage: Stage, qtbot: QtBot) -> None:
        self.stage, self.paths, self.log = stage, paths, log
        self.spoken: list[str] = []
        self.quits: list[bool] = []
        guard = GuardPlan(stage.guard.command, stage.covers.command, ("keeper",), "/pack")
        contact = ContactPlan(stage.contact.command, paths.contact)
        network = NetworkPlan(
            guard=stage.network.command,
            judge=("judge",),
            keeper=("keeper",),
            pack="/pack",
            folder=str(paths.network),
            web="/web",
            exempt="/exempt",
            directory=Directory(SERVICES, whole=True),
            offered=Offered.NONE,
        )
        plan = Plan(guard, stage.window.command, ("keeper", "home"), contact, network)
        self._keeping = Keeping(paths, Choices("en"), log)
        self.keeper = Keeper(plan, self._keeping, self.spoken.append, QIcon(str(ICON)), log)
        self.keeper.quit_wished.connect(lambda: self.quits.append(True))
        self._qtbot = qtbot
        self._ended = False

    def begin(self, place: Place | None = None) -> None:
        self.keeper.begin(address(self.paths), place)

    def end(self) -> None:
        if not self._ended:
            self._ended = True
            self.keeper.end()

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=10_000)

    def until_heard(self, actor: Actor, *messages: AnyMessage) -> None:
        """Wait until the actor's newest lines are these."""
        self.until(lambda: actor.heard()[-len(messages) :] == list(messages))

    def until_logged(self, event: str) -> None:
        self.until(lambda: event in self.events())

    def events(self) -> str:
        return self.paths.log.read_text() if self.paths.log.exists() else ""

    def guarded(self) -> None:
        """Begin with protection on, a window open and a guard that stands."""
        save_protection(self.paths.protection, ProtectionState(on=True, consents=CONSENTS))
        self._keeping.protection = load_protection(self.paths.protection).value
        self.begin(Place.HOME)
        self.stage.guard.say(GuardReport(Fault.NONE))
        self.until_heard(self.stage.window, STANDING)

    def recorded(self, patch: pytest.MonkeyPatch) -> list[Entry]:
        """Return what has been handed over to be sealed from now on, growing."""
        entries: list[Entry] = []
        patch.setattr(self._keeping, "record", entries.append)
        return entries

    def process(self, actor: Actor) -> psutil.Process:
        """Return the one living process of the actor."""
        children = psutil.Process().children(recursive=True)
        (found,) = [child for child in children if tuple(child.cmdline()) == actor.command]
        return found
