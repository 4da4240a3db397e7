"""What the private window refuses, and when it does not open at all."""

from pathlib import Path

import pytest

from engine.contract import Goodbye
from engine.terms import ContactState
from tests.display import Display
from tests.protech_gui.contact.conftest import Open
from tests.protech_gui.contact.visiting import at, keys, take_hold, visit
from tests.sites import MARKER, STRANGER, Server


def test_files_are_neither_sent_nor_saved(open_window: Open, site: Server, home: Path) -> None:
    site.pages["/file"] = lambda handler: handler.send(
        MARKER.encode(), Content_Type="application/pdf"
    )
    window = visit(open_window, site)
    window.order(script="location = '/file'")
    window.until_said("Files are not saved from this window.")
    assert not list(home.rglob("*.pdf"))


def test_a_service_that_sends_a_file_has_other_ways(open_window: Open, site: Server) -> None:
    site.pages["/"] = lambda handler: handler.send(b"%PDF", Content_Type="application/pdf")
    window = open_window()
    window.start(at(site))
    window.until_said("The page does not answer")
    window.until_said("Files are not saved from this window.")


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


def test_a_goodbye_before_the_start_is_an_end(open_window: Open) -> None:
    window = open_window()
    window.send(Goodbye())
    window.until_over()
    assert window.told == []


def test_a_name_and_a_password_are_never_asked_for(open_window: Open, site: Server) -> None:
    site.pages["/"] = lambda handler: handler.send(
        f"<title>{MARKER}</title>".encode(), status=401, WWW_Authenticate='Basic realm="us"'
    )
    window = open_window()
    window.start(at(site))
    window.until(lambda: window.seen.page or "does not answer" in window.seen.words)
    assert "us" not in window.seen.texts


def test_what_is_allowed_is_allowed_once(open_window: Open, site: Server) -> None:
    ask = """navigator.mediaDevices.getUserMedia({audio: true}).then(heard => {
        fetch('/given');
        setTimeout(() => fetch('/' + heard.getAudioTracks()[0].readyState), 300);
    })"""
    window = visit(open_window, site)
    window.order(script=ask)
    window.until_said("May this page hear you?")
    window.order(press="Allow this time")
    window.until(lambda: {"/given", "/live"} <= set(site.heard.paths))
    window.order(script=ask)
    window.until_said("May this page hear you?")


def test_a_click_on_a_file_field_chooses_none(
    open_window: Open, site: Server, display: Display
) -> None:
    field = "<input type=file style='position:fixed;inset:0' oncancel=\"fetch('/none')\">"
    window = visit(open_window, site, field)
    take_hold(display)
    keys(display, "key", "Tab", "Return")
    window.until_said("Files cannot be sent from this window.")


def test_a_page_may_tell_something_and_get_no_word_back(open_window: Open, site: Server) -> None:
    window = visit(open_window, site)
    window.order(script="alert('Please wait'); fetch('/' + prompt('Your name?', 'me'))")
    window.until_said("Please wait")
    window.order(press="OK")
    window.until(lambda: "/null" in site.heard.paths)


def test_a_click_that_opens_a_strangers_window_is_stopped_and_named(
    open_window: Open, site: Server, stranger: Server, display: Display
) -> None:
    there = at(stranger, "/there", STRANGER)
    window = visit(open_window, site, f"<a href='{there}' target=_blank>there</a>")
    take_hold(display)
    keys(display, "key", "Tab", "Return")
    window.until_said(f"It leads to {STRANGER}.")
    keys(display, "key", "Return")
    window.until_page()
    assert stranger.heard.connections == 0


def test_a_page_does_not_take_the_whole_screen(
    open_window: Open, site: Server, display: Display
) -> None:
    grow = "this.requestFullscreen().catch(() => fetch('/small'))"
    window = visit(open_window, site, f'<button onclick="{grow}">Grow</button>')
    take_hold(display)
    keys(display, "key", "Tab", "Return")
    window.until(lambda: "/small" in site.heard.paths)


def test_the_menu_has_only_what_stays_within_the_page(
    open_window: Open, site: Server, display: Display
) -> None:
    window = visit(open_window, site, "<img src=data:, width=400 height=400>")
    where = ("search", "--onlyvisible", "--sync", "--name", "^Web page$")
    keys(display, *where, "mousemove", "--window", "%1", "200", "300", "click", "3")
    window.until(lambda: window.seen.menu != ())
    assert window.seen.menu == ("Cut", "Copy", "Paste", "Select all")
    keys(display, "key", "Escape")
    window.until(lambda: window.seen.menu == ())
