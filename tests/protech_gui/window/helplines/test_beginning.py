"""A first contact: the order of ways for talking and writing, and sentences to begin with."""

from protech_gui.content.directory import ChannelKind
from protech_gui.window.helplines.beginning import Beginning, Way, openers_of
from tests.protech_gui.window.helplines.street import contact

WAYS = tuple(contact(kind) for kind in (ChannelKind.WEB, ChannelKind.PHONE, ChannelKind.EMAIL,
                                        ChannelKind.FORM, ChannelKind.CHAT))  # fmt: skip


def kinds(way: Way) -> list[ChannelKind]:
    return [one.kind for one in Beginning(way).in_order(WAYS)]


def test_who_wants_to_talk_sees_numbers_first() -> None:
    assert kinds(Way.TALK) == [
        ChannelKind.PHONE,
        ChannelKind.WEB,
        ChannelKind.EMAIL,
        ChannelKind.FORM,
        ChannelKind.CHAT,
    ]


def test_who_wants_to_write_sees_chat_form_and_mail_first() -> None:
    assert kinds(Way.WRITE) == [
        ChannelKind.CHAT,
        ChannelKind.FORM,
        ChannelKind.EMAIL,
        ChannelKind.WEB,
        ChannelKind.PHONE,
    ]


def test_sentences_are_read_without_their_quotation_marks() -> None:
    body = "Read one.\n\n- “I don’t know how to begin.”\n- „Was müssten Sie „weitergeben“?“\n"
    assert openers_of(body) == ("I don’t know how to begin.", "Was müssten Sie „weitergeben“?")
    assert openers_of("") == ()
