"""A person at a module's page, and a real journal behind it that takes in what is wanted of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from protech_gui.content.library import Library
from protech_gui.domain.learning import Value
from protech_gui.log import EventLog
from protech_gui.platform.paper import Paper, Printable, Sheet, Told
from protech_gui.window.intents import Go, Intent, VaultChange
from protech_gui.window.learn.exercises import Means
from protech_gui.window.learn.page import ModulePage
from protech_gui.window.learning_intents import KeepAnswer, StandAt
from protech_gui.window.models.diary import Kept
from protech_gui.window.models.situation import Situation
from protech_gui.window.models.vault_state import NoVault, Unlocked
from protech_gui.window.parts.prose import Prose
from protech_gui.window.parts.stillness import Stillness
from protech_gui.window.vault_desk import Contents, VaultDesk
from protech_gui.window.worded import TakeBack, Worded
from tests.protech_gui.content.shelf import module, put
from tests.protech_gui.services.parts import PASSPHRASE, TurnedClock
from tests.protech_gui.window.hands import name_of, press, reads, shown
from tests.protech_gui.window.heard import Heard
from tests.protech_gui.window.loud import Played, System
from tests.protech_gui.window.rooms.standing import standing

BODY = """\
## [choices] Choosing

Words to begin with.

:::choice areas several
What matters to you?
- calm: Calm
- work: Work
- music: Music
:::

:::choice exit
Where would you get off first?
- early: Early
- late: Late
:::

## [numbers] Numbers

:::scale strong
How strong is it?
- 0: Not at all
- 10: Very
:::

:::ranking order
What comes first?
- sleep: Sleep
- food: Food
- friends: Friends
:::

## [words] Words

:::text noticed
What did you notice?
:::

:::list links
What led up to it?
- I was tired
- I was alone
:::

:::letter kind
Write to yourself.
:::

## [quiet] Quiet

:::timer surf 1 3
Breathe along.
:::

## [planned] Planned

:::plan signs signs
Which signs do you know?
- I sleep badly
:::

:::goal first
What would you like more of?
- Walking
:::

## [card] To take along

- I breathe.
- I go on.
"""
"""Every kind of exercise."""

SPOKEN = BODY.replace("Choosing", "Kiezen").replace("Words to", "Woorden om te")
"""The same in another language, as far as tests read it."""


class NoPaper(Paper):
    """Keeps the sheets that were handed over."""

    def __init__(self) -> None:
        super().__init__(list)
        self.sheets: list[Sheet] = []
        self.asked: list[Told] = []

    def hand_over(self, sheet: Printable, window: QWidget, told: Told) -> None:
        """Keep it."""
        del window
        assert isinstance(sheet, Sheet)
        self.sheets.append(sheet)
        self.asked.append(told)


class Reader:
    """Opens modules, and has the journal take in what the page wanted once a test says so."""

    def __init__(self, qtbot: QtBot, folder: Path, log: EventLog, desk: VaultDesk) -> None:
        self.folder, self.log, self.desk = folder, log, desk
        self.clock, self.paper, self.sound = TurnedClock(), NoPaper(), Played()
        self._qtbot = qtbot
        self._taken = 0
        self.refused: tuple[Worded, ...] = ()
        self._contents: Contents | None = None
        put(folder / "en" / "start.md", module(body=BODY))
        self.page = self.page_made()

    @property
    def situation(self) -> Situation:
        """How things stand."""
        vault = NoVault() if self._contents is None else Unlocked(self._contents, delayed=False)
        return replace(standing(vault), refused=self.refused)

    @property
    def contents(self) -> Contents:
        """What the journal holds."""
        return self.desk.read()

    @property
    def told(self) -> list[Intent]:
        """What the page wanted, without where it stood and what it took back."""
        return [one for one in self.heard.intents if not isinstance(one, StandAt | TakeBack)]

    @property
    def taken_back(self) -> list[Worded]:
        """The refused words that the page took back."""
        return [one.wish for one in self.heard.intents if isinstance(one, TakeBack)]

    @property
    def given(self) -> list[tuple[str, Value | None]]:
        """The answers that were told, oldest first."""
        return [(one.exercise, one.value) for one in self.told if isinstance(one, KeepAnswer)]

    @property
    def kept(self) -> dict[str, Value]:
        """The answers that the journal holds."""
        return {one.exercise: one.value for one in self.contents.learning.answers}

    def page_made(self) -> ModulePage:
        """Return a page on the screen, of no module yet."""
        means = Means(lambda: self.clock.uptime, self.sound, Stillness(System()))
        page = ModulePage(Library(self.log, self.folder), self.paper, means)
        self._qtbot.addWidget(page)
        self.heard, self._taken = Heard(page.intent), 0
        page.resize(800, 1600)
        page.know(self.situation)
        return page

    def open_journal(self) -> None:
        """Create a journal."""
        self._contents = self.desk.create(PASSPHRASE).contents
        self.page.know(self.situation)

    def open(self, part: str) -> None:
        """Open a step, named as intents name it, or the module where it was left."""
        self.page.turn_to(part)
        self.page.show()
        self.page.activateWindow()
        self._qtbot.waitUntil(self.page.isActiveWindow)
        self.page.start()

    def open_again(self, part: str) -> None:
        """Leave, and come back to a page that is made anew."""
        self.page.leave()
        self.keep()
        self._open_anew(part)

    def come_back(self, part: str) -> None:
        """Leave, have the disk refuse what was said, and come to a page that is made anew."""
        self.page.leave()
        wanted = self.heard.intents[self._taken :]
        self.refused = tuple(one for one in wanted if isinstance(one, Worded))
        self._open_anew(part)

    def keep(self) -> None:
        """Have the journal take in what was wanted since, and the page know."""
        for wish in self.heard.intents[self._taken :]:
            if isinstance(wish, VaultChange):
                self._contents = self.desk.change(wish)
        self._taken = len(self.heard.intents)
        self.page.know(replace(self.situation, kept=Kept.SAVED))

    def keep_nothing(self) -> None:
        """Let the page know what the journal holds without anything that was wanted."""
        self._contents = self.desk.read()
        self.page.know(self.situation)

    def refuse(self) -> None:
        """Let the disk refuse what was wanted since; words are held until they are taken back."""
        refused = tuple(x for x in self.heard.intents[self._taken :] if isinstance(x, Worded))
        self._taken = len(self.heard.intents)
        self.page.know(replace(self.situation, kept=Kept.FAILED, refused=refused))

    def _open_anew(self, part: str) -> None:
        self.page.close()
        self.page = self.page_made()
        self.open(part)

    def reads(self, words: str) -> bool:
        """Return whether these words can be read, on labels or in a text."""
        texts = (text.text for text in shown(self.page, Prose))
        return words in "\n".join((reads(self.page), *texts))

    def offers(self, name: str) -> bool:
        """Return whether a button of this name can be seen."""
        return name in {name_of(one) for one in shown(self.page, QAbstractButton)}

    def area(self, name: str) -> QPlainTextEdit:
        """Return the field of several lines of this name."""
        return {name_of(one): one for one in shown(self.page, QPlainTextEdit)}[name]

    def slider(self) -> QAbstractSlider:
        """Return the one scale that can be seen."""
        (found,) = [one for one in shown(self.page, QAbstractSlider) if name_of(one)]
        return found

    def about(self, name: str, about: str) -> QAbstractButton:
        """Return the button of this name that belongs to this."""
        found = [
            one
            for one in shown(self.page, QAbstractButton)
            if name_of(one) == name and one.accessibleDescription() == about
        ]
        return found[0]

    def press_on(self, name: str, about: str) -> None:
        """Click it."""
        QTest.mouseClick(self.about(name, about), Qt.MouseButton.LeftButton)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self._qtbot.waitUntil(condition)

    def go_by_tab(self, name: str) -> None:
        """Press Tab until what has the focus is called this."""
        for _ in range(60):
            here = self.page.focusWidget()
            if here is not None and name_of(here) == name:
                return
            press(self.page, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach: {name}")


def goes(reader: Reader) -> list[Go]:
    """Return where the person was led."""
    return [one for one in reader.told if isinstance(one, Go)]
