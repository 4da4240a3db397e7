"""The private window, real, on real sites: what it shows, whom it reaches, and what stays."""

import threading
from pathlib import Path

import psutil
import pytest

from engine.contract import Goodbye
from tests.bench.content_parts.private_window import traces
from tests.protech_gui.contact.conftest import Open
from tests.protech_gui.contact.visiting import CLOSED, OPEN, at, busy, visit
from tests.sites import (
    MARKER,
    OWN,
    STRANGER,
    Certificates,
    Server,
    never,
    page,
    redirect,
    serving,
)

LEFT_OUT = "Parts of this page come from other companies"


def test_a_page_is_shown_with_its_host_and_its_own_words_in_no_title(
    open_window: Open, site: Server
) -> None:
    window = visit(open_window, site)
    window.until_told(OPEN)
    assert OWN in window.seen.texts
    assert window.seen.title == "Web page"
    assert "Last security patches: October 2026" in window.seen.words
    assert set(window.seen.buttons) == {"Reload", "Other ways", "Close"}


def test_it_speaks_the_language_that_was_chosen(open_window: Open) -> None:
    window = open_window()
    window.start("https://helpline.localhost:9/", "de")
    window.until_said("Die Seite antwortet nicht")
    assert window.seen.title == "Webseite"


def test_nothing_of_a_stranger_is_loaded_and_all_of_the_services_own_is(
    open_window: Open, site: Server, stranger: Server
) -> None:
    window = visit(open_window, site, busy(site, stranger))
    window.until(
        lambda: {"/image", "/beneath", f"/heard-{MARKER}", "/done"} <= set(site.heard.paths)
    )
    window.until_said(LEFT_OUT)
    assert stranger.heard.connections == 0


def test_what_a_page_keeps_is_nowhere_on_the_disk_meanwhile_and_afterwards(
    open_window: Open, site: Server, stranger: Server, home: Path, data_folder: Path
) -> None:
    window = visit(open_window, site, busy(site, stranger))
    window.until(lambda: "/done" in site.heard.paths)
    places = (home, data_folder)
    assert [path for place in places for path in traces(place)] == []
    window.send(Goodbye())
    window.until_over()
    window.end()
    assert [path for place in places for path in place.rglob("*")] == []


@pytest.mark.parametrize("way", ["link", "redirect", "script", "window"])
def test_a_way_to_a_stranger_is_stopped_and_named(
    open_window: Open, site: Server, stranger: Server, way: str
) -> None:
    there = at(stranger, "/secret", STRANGER)
    site.pages["/away"] = redirect(there)
    window = visit(open_window, site, f"<a id=a href='{there}' target=_self>away</a>")
    scripts = {
        "link": "document.getElementById('a').click()",
        "redirect": "location = '/away'",
        "script": f"location = '{there}'",
        "window": "var a = document.getElementById('a'); a.target = '_blank'; a.click()",
    }
    window.order(script=scripts[way])
    if way == "window":
        # Nobody clicked, so it is nobody's wish to go there.
        window.order(script="fetch('/still-here')")
        window.until(lambda: "/still-here" in site.heard.paths)
    else:
        window.until_said(f"It leads to {STRANGER}.")
        assert "secret" not in window.seen.words
        window.order(press="Stay here")
        window.until_page()
    assert stranger.heard.connections == 0


def test_a_first_page_that_leads_away_can_be_tried_again(
    open_window: Open, site: Server, stranger: Server
) -> None:
    site.pages["/"] = redirect(at(stranger, "/", STRANGER))
    window = open_window()
    window.start(at(site))
    window.until_said(f"It leads to {STRANGER}.")
    assert "0800 111" in window.seen.texts
    site.pages["/"] = page("Here")
    window.order(press="Try again")
    window.until_page()
    assert stranger.heard.connections == 0


def test_a_way_to_another_program_is_stopped(open_window: Open, site: Server) -> None:
    window = visit(open_window, site)
    window.order(script="location = 'mailto:us@line.example'")
    window.until_said("This leads to another program")
    window.order(press="Stay here")
    window.until_page()


def test_a_window_of_the_services_own_takes_this_ones_place(
    open_window: Open, site: Server
) -> None:
    site.pages["/chat"] = page("Chat")
    window = visit(open_window, site)
    window.order(script="window.open('/chat')")
    window.until(lambda: "/chat" in site.heard.paths)
    window.until(lambda: "Back" in window.seen.buttons)
    window.order(press="Back")
    window.until(lambda: "Back" not in window.seen.buttons)


def test_who_cannot_prove_to_be_the_service_is_not_shown(
    open_window: Open, certificates: Certificates
) -> None:
    with serving(certificates.unknown, {"/": page("Hello")}) as server:
        window = open_window()
        window.start(at(server))
        window.until_said("could not prove to be this service")
        assert {"Try again", "Open in my own browser"} <= set(window.seen.buttons)
        assert window.seen.focus == "Try again"
        assert {"0800 111", "us@line.example"} <= set(window.seen.texts)
        assert server.heard.paths == []


def test_a_service_that_does_not_answer_has_other_ways(open_window: Open) -> None:
    window = open_window()
    window.start("https://helpline.localhost:9/")
    window.until_said("The page does not answer")
    assert "0800 111" in window.seen.texts
    window.order(close=True)
    window.until_told(OPEN, CLOSED)


def test_a_page_that_takes_long_can_be_waited_for(open_window: Open, site: Server) -> None:
    come = threading.Event()
    site.pages["/"] = never(come)
    window = open_window("hasty")
    window.start(at(site))
    window.until_said("The page takes long")
    window.order(press="Wait a little longer")
    window.until(lambda: "takes long" not in window.seen.words)
    window.until_said("The page takes long")
    site.pages["/"] = page("Hello")
    window.order(press="Try again")
    window.until_page()
    come.set()
    window.until(lambda: "takes long" not in window.seen.words)


def test_a_page_that_crashes_is_told_and_comes_again(open_window: Open, site: Server) -> None:
    window = visit(open_window, site)
    for process in psutil.Process(window.child.pid).children(recursive=True):
        if "--type=renderer" in process.cmdline():
            process.kill()
    window.until_said("The page ended by itself")
    window.order(press="Try again")
    window.until_page()
