"""Pictures of every page in every language, light and dark: python -m tests.visual.screens."""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from engine.contract import Category, Fault, Layer, Level, Note, Protection
from protech_gui.domain.records import Record, RecordKind
from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.services.passphrase import PassphraseFault
from protech_gui.services.vault_door import DoorState
from protech_gui.theme import Theme
from protech_gui.window.models.vault_state import (
    Locked,
    NoVault,
    Refused,
    Unfit,
    Unlocked,
    Unreadable,
    VaultState,
    Working,
)
from protech_gui.window.pages import Pages
from protech_gui.window.vault_desk import Contents
from protech_gui.window.views.create_page import CreatePage
from protech_gui.window.views.foot_bar import FootBar
from protech_gui.window.views.protection_bar import ProtectionBar
from protech_gui.window.views.shell import Shell
from protech_gui.window.views.trouble_page import TroublePage
from tests.structure.tree import ROOT

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
OFF = Protection(on=False, level=Level.ALL, started=False, fault=Fault.NONE)
ON = Protection(on=True, level=Level.ALL, started=True, fault=Fault.NONE)
STARTING = Protection(on=True, level=Level.ALL, started=False, fault=Fault.NONE)
DAY = 86_400.0
NOON = 1_795_000_000.0


@dataclass(frozen=True)
class Scene:
    """One picture: how protection and vault stand, and what the person has done."""

    name: str
    states: tuple[VaultState, ...]
    protection: Protection = ON
    notes: tuple[Note, ...] = ()
    tray: bool = True
    act: Callable[[Shell], None] | None = None


def block(number: int) -> Record:
    """Return a record of a covered picture."""
    time = NOON - number * 5_000
    return Record(f"s-{number}", time, RecordKind.BLOCK, Category.PICTURE, Layer.SCREEN, None, None)


def gap(number: int, seconds: float, pictures: int) -> Record:
    """Return a record of an interruption."""
    time = NOON - number * 5_000
    return Record(f"s-{number}", time, RecordKind.GAP, None, None, seconds, pictures)


def contents(missing: int = 0) -> Contents:
    """Return a record book as it may look after some days."""
    gaps = {2: gap(2, 0.4, 0), 5: gap(5, 2.2, 1), 6: gap(6, 40.0, 3), 9: gap(9, 200.0, 0)}
    return Contents(tuple(gaps.get(n, block(n)) for n in range(14)), missing)


def press(shell: Shell, part: type[QWidget], index: int) -> None:
    """Click the button of this place in the part of the window."""
    button = shell.findChildren(part)[0].findChildren(QPushButton)[index]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_two(shell: Shell) -> None:
    """Type two passphrases that differ, for everyone to read."""
    press(shell, CreatePage, 1)
    for field, text in zip(shell.findChildren(QLineEdit), ("paper lamp", "paper lap"), strict=True):
        QTest.keyClicks(field, text)
    press(shell, CreatePage, 0)


def scenes() -> Iterator[Scene]:
    """Yield every picture to take."""
    unlocked = Unlocked(contents(), delayed=False)
    yield Scene("create", (NoVault(),), OFF)
    yield Scene("create_differs", (NoVault(),), OFF, act=type_two)
    yield Scene("create_busy", (NoVault(), Working()), OFF)
    yield Scene("create_short", (NoVault(), Unfit(PassphraseFault.TOO_SHORT)), OFF)
    yield Scene("locked", (Locked(0.0),))
    yield Scene("locked_wrong", (Locked(0.0), Refused(wrong=True, wait=0.0)))
    yield Scene("locked_wait", (Locked(0.0), Refused(wrong=True, wait=31.0)))
    yield Scene("locked_lost", (Locked(0.0), Refused(wrong=False, wait=900.0, count_lost=True)))
    yield Scene("records", (unlocked,))
    yield Scene("records_missing", (Unlocked(contents(missing=3), delayed=True),))
    yield Scene("records_empty", (Unlocked(Contents((), 0), delayed=False),), STARTING)
    for reason in (DoorState.DAMAGED_VAULT, DoorState.DAMAGED_SLOTS, DoorState.NEWER):
        yield Scene(f"trouble_{reason.value}", (Unreadable(reason),))
    yield Scene("trouble_failed", (Unreadable(DoorState.FAILED),))
    for fault in Fault:
        if fault is not Fault.NONE:
            protection = Protection(on=True, level=Level.ALL, started=True, fault=fault)
            yield Scene(f"fault_{fault.value}", (Locked(0.0),), protection)
    yield Scene("notes", (Locked(0.0),), OFF, notes=(Note.PROTECTION,), tray=False)
    yield Scene("notes_all", (unlocked,), OFF, notes=tuple(Note), tray=False)
    yield Scene("ask_consent", (Locked(0.0),), OFF, act=Shell.ask_consent)
    yield Scene("ask_off", (Locked(0.0),), act=partial(press, part=ProtectionBar, index=0))
    yield Scene("ask_quit", (Locked(0.0),), act=partial(press, part=FootBar, index=1))
    yield Scene(
        "ask_afresh",
        (Unreadable(DoorState.DAMAGED_VAULT),),
        act=partial(press, part=TroublePage, index=1),
    )


def take(scene: Scene, language: str, target: Path) -> None:
    """Show the scene in the language and save its picture."""
    shell = Shell(scene.protection, language, tray=scene.tray)
    shell.show_notes(scene.notes)
    pages = Pages(shell)
    shell.show()
    for state in scene.states:
        pages.show_state(state)
    if scene.act is not None:
        scene.act(shell)
    QTest.qWait(20)
    dialogs = [dialog for dialog in shell.findChildren(QDialog) if dialog.isVisible()]
    shown: QWidget = dialogs[0] if dialogs else shell
    shown.grab().save(str(target))
    for dialog in dialogs:
        dialog.reject()
    shell.hide()
    shell.deleteLater()


def main() -> None:
    """Take the pictures that the command line names, all without a name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--languages", nargs="*", default=list(NAMES), choices=NAMES)
    parser.add_argument("--schemes", nargs="*", default=list(SCHEMES), choices=SCHEMES)
    parser.add_argument("--text", type=float, default=1.0, help="text size, 2.0 is twice as large")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "screens")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["protech-screens", "-platform", "offscreen"])
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * chosen.text)
    app.setFont(font)
    theme = Theme(app)
    log_folder = Path(tempfile.mkdtemp())
    speech = Speech(app, EventLog(log_folder / "events.log"))
    for scheme in chosen.schemes:
        theme.wear(SCHEMES[scheme])
        for language in chosen.languages:
            speech.speak(language)
            for scene in scenes():
                if not chosen.names or scene.name in chosen.names:
                    name = f"{scene.name}-{language}-{scheme}-{chosen.text:g}.png"
                    take(scene, language, chosen.folder / name)
    print(f"The pictures are in {chosen.folder}.")


if __name__ == "__main__":
    main()
