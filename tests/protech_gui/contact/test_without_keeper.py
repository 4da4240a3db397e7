"""A chat outlives a keeper that is killed, and ends with one that says goodbye."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from engine.contract import OpenContact
from tests.display import Display
from tests.protech_gui.contact.sight import LIMIT, Eyes, Order, environment
from tests.protech_gui.keeper.stage import Actor
from tests.sites import OWN, Certificates, Server, page


@dataclass(frozen=True)
class Chat:
    """A private window that a real keeper opened."""

    keeper: psutil.Process
    window: psutil.Process
    eyes: Eyes
    folder: Path


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@pytest.fixture
def chat(
    display: Display, certificates: Certificates, site: Server, tmp_path: Path, home: Path
) -> Iterator[Chat]:
    site.pages["/"] = page("Chat")
    actor, eyes = Actor(tmp_path / "actor"), Eyes(tmp_path / "eyes")
    data = tmp_path / "kept"
    stage = ("-m", "tests.protech_gui.contact.stage_keeper")
    command = (sys.executable, *stage, *actor.command[2:], certificates.key, str(tmp_path / "eyes"))
    keeper = subprocess.Popen(command, env=environment(display.name, home, data))
    until(lambda: actor.heard() != [])
    actor.say(OpenContact("The line", f"https://{OWN}:{site.port}/", ()))
    until(lambda: eyes.seen.page)
    children = psutil.Process(keeper.pid).children()
    (window,) = [one for one in children if any("stage_contact" in w for w in one.cmdline())]
    yield Chat(psutil.Process(keeper.pid), window, eyes, data / "contact")
    for process in (keeper.pid, window.pid):
        if psutil.pid_exists(process):
            psutil.Process(process).kill()
    keeper.wait(LIMIT)


def test_a_killed_keeper_ends_no_chat(chat: Chat, site: Server) -> None:
    chat.keeper.kill()
    chat.keeper.wait(LIMIT)
    chat.eyes.give(Order(script="fetch('/still-here')"))
    until(lambda: "/still-here" in site.heard.paths)
    chat.eyes.give(Order(press="Close"))
    until(lambda: "Closing ends a chat." in chat.eyes.seen.words)
    chat.eyes.give(Order(close=True))
    chat.window.wait(LIMIT)
    assert not chat.folder.exists()


def test_a_keeper_that_ends_in_order_ends_it_and_takes_away_what_it_wrote(chat: Chat) -> None:
    chat.keeper.terminate()
    chat.keeper.wait(LIMIT)
    assert not chat.window.is_running()
    assert not chat.folder.exists()


def test_a_killed_window_leaves_nothing_when_the_keeper_has_seen_it(chat: Chat) -> None:
    assert os.listdir(chat.folder.parent)
    chat.window.kill()
    until(lambda: not chat.folder.exists())
