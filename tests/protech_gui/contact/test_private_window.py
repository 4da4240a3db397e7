"""The private window, real, on real sites: what it shows, whom it reaches, and what stays."""

import subprocess
import threading
from pathlib import Path

import psutil
import pytest

from engine.contract import Goodbye, Show
from engine.terms import ContactState
from tests.bench.content_parts.private_window import traces
from tests.display import Display
from tests.protech_gui.contact.conftest import Open
from tests.protech_gui.contact.sight import Sight
from tests.sites import (
    BENEATH,
    MARKER,
    OWN,
    STRANGER,
    Certificates,
    Server,
    busy_page,
    never,
    page,
    redirect,
    serving,
)

OPEN, CLOSED = ContactState.OPEN, ContactState.CLOSED
LEFT_OUT = "Parts of this page come from other companies"


def at(server: Server, path: str = "/", host: str = OWN) -> str:
    return f"https://{host}:{server.port}{path}"


def busy(site: Server, stranger: Server) -> str:
    """Return a body that asks both for all that it can."""
    return busy_page(at(site), at(site, host=BENEATH), at(stranger, host=STRANGER))


def visit(open_window: Open, server: Server, body: str = "Hello", *manner: str) -> Sight:
    """Open a private window on a page of this body, and wait until it is there."""
    server.pages["/"] = page(body)
    window = open_window(*manner)
    window.start(at(server))
    window.until_page()
    return window


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


def test_files_are_neither_sent_nor_saved(open_window: Open, site: Server, home: Path) -> None:
    site.pages["/file"] = lambda handler: handler.send(
        MARKER.encode(), Content_Type="application/pdf"
    )
    window = visit(open_window, site)
    window.order(script="location = '/file'")
    window.until_said("Files are not saved from this window.")
    assert not list(home.rglob("*.pdf"))


def test_a_page_asks_before_it_may_hear(open_window: Open, site: Server) -> None:
    ask = """navigator.mediaDevices.getUserMedia({audio: true})
        .then(() => fetch('/given'), () => fetch('/refused'))"""
    window = visit(open_window, site)
    window.order(script=ask)
    window.until_said("May this page hear you?")
    assert window.seen.focus == "No"
    window.order(press="No")
    window.until(lambda: "/refused" in site.heard.paths)
    window.until_page()


@pytest.mark.parametrize(
    "script",
    [
        "Notification.requestPermission().then(r => fetch('/' + r))",
        "navigator.geolocation.getCurrentPosition(() => fetch('/granted'), () => fetch('/denied'))",
        "navigator.clipboard.readText().then(() => fetch('/granted'), () => fetch('/denied'))",
        "navigator.mediaDevices.getDisplayMedia()"
        ".then(() => fetch('/granted'), () => fetch('/denied'))",
    ],
    ids=["notices", "place", "clipboard", "screen"],
)
def test_what_no_chat_needs_is_refused_without_a_question(
    open_window: Open, site: Server, script: str
) -> None:
    window = visit(open_window, site)
    window.order(script=script)
    window.until(lambda: "/denied" in site.heard.paths)
    assert window.seen.page


def test_a_page_may_ask_in_words_that_stay_text(open_window: Open, site: Server) -> None:
    window = visit(open_window, site)
    window.order(script="fetch('/' + confirm('<b>End</b> the chat?'))")
    window.until_said("<b>End</b> the chat?")
    window.order(press="Cancel")
    window.until(lambda: "/false" in site.heard.paths)


def test_an_old_engine_opens_nothing(open_window: Open, site: Server) -> None:
    window = open_window("old")
    window.start(at(site))
    window.until_over()
    assert (window.told, site.heard.connections) == ([ContactState.OUTDATED], 0)


def test_without_its_engine_it_says_so(open_window: Open, site: Server) -> None:
    window = open_window("missing")
    window.start(at(site))
    window.until_over()
    assert window.told == [ContactState.UNABLE]


def test_without_a_sandbox_it_says_so(open_window: Open, site: Server) -> None:
    window = open_window("unboxed")
    window.start(at(site))
    window.until_over()
    assert (window.told, site.heard.connections) == ([ContactState.UNABLE], 0)


def keys(display: Display, *words: str) -> None:
    """Type in the private window as a person does."""
    subprocess.run(("xdotool", *words), check=True, env=display.environment())


def take_hold(display: Display) -> None:
    """Give the private window the keys; without a window manager nobody else does."""
    keys(display, "search", "--onlyvisible", "--sync", "--name", "^Web page$", "windowfocus")


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
