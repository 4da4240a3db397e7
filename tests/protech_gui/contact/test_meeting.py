"""The private window and its person: closing, other pages, keys, and the own browser."""

import os
from pathlib import Path

import pytest

from engine.contract import Show
from engine.terms import ContactState
from tests.display import Display
from tests.protech_gui.contact.conftest import Open
from tests.protech_gui.contact.visiting import CLOSED, OPEN, at, keys, take_hold, visit
from tests.sites import (
    STRANGER,
    Server,
)


def test_closing_asks_once_where_a_chat_may_be(open_window: Open, site: Server) -> None:
    window = visit(open_window, site)
    window.order(close=True)
    window.until_said("Closing ends a chat.")
    window.order(press="Stay here")
    window.until_page()
    window.order(press="Close")
    window.until_said("Closing ends a chat.")
    window.order(close=True)
    window.until_over()
    assert window.told == [OPEN, CLOSED]


def test_the_other_ways_are_at_hand_while_the_page_goes_on(open_window: Open, site: Server) -> None:
    window = visit(open_window, site)
    window.order(press="Other ways")
    window.until_said("0800 111")
    window.order(press="Back to the page")
    window.until_page()


def test_another_page_is_asked_about_and_ends_this_one(open_window: Open, site: Server) -> None:
    window = visit(open_window, site)
    window.start(at(site, "/other"), service="Another line")
    window.until_said("You asked for this service: Another line")
    window.order(press="Stay here")
    window.until_page()
    window.start(at(site, "/other"), service="Another line")
    window.until_said("You asked for this service: Another line")
    window.order(press="Open the other page")
    window.until_over()
    assert window.told == [OPEN, OPEN, OPEN, ContactState.NEXT]


def test_the_same_page_asked_for_again_comes_forward_and_goes_on(
    open_window: Open, site: Server
) -> None:
    window = visit(open_window, site)
    window.start(at(site))
    window.send(Show())
    window.until_told(OPEN, OPEN)
    assert window.seen.page
    assert site.heard.paths.count("/") == 1


def test_where_no_page_is_another_one_needs_no_question(open_window: Open, site: Server) -> None:
    window = open_window()
    window.start("https://helpline.localhost:9/")
    window.until_said("The page does not answer")
    window.start(at(site, "/other"))
    window.until_over()
    assert window.told == [OPEN, ContactState.NEXT]


def test_the_exit_keys_are_heard_while_a_person_types_into_the_page(
    open_window: Open, site: Server, display: Display
) -> None:
    field = "<input autofocus onkeydown=\"fetch('/key')\">"
    window = visit(open_window, site, field)
    take_hold(display)
    keys(display, "key", "a")
    window.until(lambda: "/key" in site.heard.paths)
    keys(display, "key", "ctrl+shift+q")
    window.until_over()
    assert window.told == [OPEN, CLOSED]


def test_the_exit_keys_are_heard_while_the_page_asks(
    open_window: Open, site: Server, display: Display
) -> None:
    window = visit(open_window, site)
    window.order(script="confirm('End the chat?')")
    window.until_said("End the chat?")
    keys(
        display,
        "search",
        "--onlyvisible",
        "--sync",
        "--class",
        "stage_contact",
        "windowfocus",
        "%@",
    )
    keys(display, "key", "ctrl+shift+q")
    window.until_over()
    assert window.told == [OPEN, CLOSED]


def test_the_page_becomes_larger_and_smaller_by_keys(
    open_window: Open, site: Server, display: Display
) -> None:
    window = visit(open_window, site)
    take_hold(display)
    keys(display, "key", "--repeat", "8", "ctrl+plus")
    window.until(lambda: window.seen.zoom > 2.0)
    keys(display, "key", "ctrl+minus")
    window.until(lambda: window.seen.zoom < 2.0)
    keys(display, "key", "ctrl+0")
    window.until(lambda: window.seen.zoom == 1.0)


def test_the_own_browser_gets_the_address_and_the_persons_own_environment(
    open_window: Open,
    site: Server,
    stranger: Server,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    programs, note = tmp_path / "programs", tmp_path / "note"
    programs.mkdir()
    browser = programs / "xdg-open"
    browser.write_text(f'#!/bin/sh\necho "$HOME $1" >"{note}.new"\nmv "{note}.new" "{note}"\n')
    browser.chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    there = at(stranger, "/there", STRANGER)
    window = visit(open_window, site)
    window.order(script=f"location = '{there}'")
    window.until_said("This leads elsewhere")
    window.order(press="Open in my own browser")
    window.until(note.exists)
    assert note.read_text().split() == [str(home), there]
    window.until_page()


def test_without_a_browser_there_are_still_other_ways(
    open_window: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    window = open_window()
    window.start("https://helpline.localhost:9/")
    window.until_said("The page does not answer")
    window.order(press="Open in my own browser")
    window.until_said("No browser opened it")
    assert "0800 111" in window.seen.texts
    window.order(press="Back to the page")
    window.until_said("The page does not answer")
