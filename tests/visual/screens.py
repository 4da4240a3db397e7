"""Pictures of every screen in every language, light and dark: python -m tests.visual.screens."""

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from protech_gui.language import NAMES, Speech
from protech_gui.log import EventLog
from protech_gui.theme import Theme
from protech_gui.window.building import Building
from protech_gui.window.house.house import House
from protech_gui.window.house.ways import Ways
from protech_gui.window.intents import Go, Intent
from tests.structure.tree import ROOT
from tests.visual.gallery import scenes
from tests.visual.situations import Scene, StillClock

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
SMALL = QSize(640, 480)
LARGE = QSize(1920, 1080)


@contextmanager
def shown(scene: Scene, building: Building, language: str, size: QSize) -> Iterator[House]:
    """Show the scene in this language and size; it is gone afterwards."""
    choices = scene.situation.choices
    said = type(choices)(language, choices.region, choices.first_steps)
    situation = replace(scene.situation, choices=said)
    house, ways = building.open(situation)
    house.intent.connect(partial(_follow, ways))
    house.resize(size)
    house.show()
    ways.know(situation)
    if scene.spot is not None:
        ways.go(scene.spot, scene.part)
    for later in scene.later:
        ways.know(replace(situation, vault=later))
    settle()
    if scene.act is not None:
        scene.act(house)
        settle()
    try:
        yield house
    finally:
        ways.end()
        house.vanish()
        house.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _follow(ways: Ways, intent: Intent) -> None:
    """Go where the strip and the sidebar lead; other wishes need a keeper."""
    if isinstance(intent, Go):
        ways.go(intent.spot, intent.part)


def settle() -> None:
    """Let every layout find its place, which takes several turns."""
    for _ in range(8):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def front(house: House) -> QWidget:
    """Return the sheet that stands before the window, or the window."""
    sheets = [sheet for sheet in house.findChildren(QDialog) if sheet.isVisible()]
    return sheets[0] if sheets else house


def building(app: QApplication, log: EventLog) -> Building:
    """Return what makes the real pages, on a machine whose screen can be looked at."""
    return Building(StillClock(), app.clipboard(), log, can_look=True)


def main() -> None:
    """Take the pictures that the command line names, all without a name."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--languages", nargs="*", default=list(NAMES), choices=NAMES)
    parser.add_argument("--schemes", nargs="*", default=list(SCHEMES), choices=SCHEMES)
    parser.add_argument("--text", type=float, default=1.0, help="text size, 2.0 is twice as large")
    parser.add_argument("--size", type=int, nargs=2, default=(1040, 720))
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "screens")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["protech-screens", "-platform", "offscreen"])
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * chosen.text)
    app.setFont(font)
    theme = Theme(app)
    log = EventLog(Path(tempfile.mkdtemp()) / "events.log")
    speech, made = Speech(app, log), building(app, log)
    for scheme in chosen.schemes:
        theme.wear(SCHEMES[scheme])
        for language in chosen.languages:
            speech.speak(language)
            for scene in scenes():
                if chosen.names and scene.name not in chosen.names:
                    continue
                name = f"{scene.name}-{language}-{scheme}-{chosen.text:g}.png"
                with shown(scene, made, language, QSize(*chosen.size)) as house:
                    front(house).grab().save(str(chosen.folder / name))
    print(f"The pictures are in {chosen.folder}.")


if __name__ == "__main__":
    main()
