"""What the private window does: for the keeper that opens it, the page, and the person."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from engine.contract import AnyMessage, ContactTold, Goodbye, Show, StartContact
from engine.terms import ContactState
from protech_gui.contact.calm_page import Answer
from protech_gui.contact.page import ContactPage
from protech_gui.contact.trouble import Capture, Refusal, Strayed, Trouble
from protech_gui.contact.visit import Visit
from protech_gui.contact.window import ContactWindow
from protech_gui.contact.words import (
    capture_telling,
    closing_telling,
    loading_words,
    outside_failed_telling,
    refusal_words,
    replacing_telling,
    strayed_telling,
    trouble_telling,
    ways_telling,
)


class Keeper(Protocol):
    """The pipe to the keeper, as far as it is needed here."""

    def send(self, message: AnyMessage) -> None:
        """Say something to the keeper."""
        ...


class Meeting(QObject):
    """From the first page until the person, or the keeper, ends it."""

    ended = Signal()
    """The window is gone from the screen, and its process shall end."""

    def __init__(
        self,
        start: StartContact,
        keeper: Keeper,
        window: ContactWindow,
        page: ContactPage,
        visit: Visit,
        open_outside: Callable[[str], bool],
        host: str,
    ) -> None:
        """``open_outside`` hands an address to the person's own browser, and says if one took it.

        ``host`` is the service's own.
        """
        super().__init__()
        self._start = start
        self._keeper = keeper
        self._window = window
        self._page = page
        self._visit = visit
        self._open_outside = open_outside
        self._host = host
        self._outside = start.address
        self._trouble: Trouble | None = None
        self._refusals: frozenset[Refusal] = frozenset()
        self._asked_to_close = False
        self._over = False
        window.answered.connect(self._on_answered)
        window.closing.connect(self._on_closing)
        window.left.connect(self.end)
        window.ways_wished.connect(self._on_ways)
        page.left.connect(self.end)
        page.asked.connect(self._on_asked)
        page.refused.connect(self.on_refused)
        visit.arrived.connect(self._on_arrived)
        visit.troubled.connect(self._on_troubled)
        visit.strayed.connect(self._on_strayed)

    def begin(self) -> None:
        """Show the window and load the page."""
        self._window.come_forward()
        self._keeper.send(ContactTold(ContactState.OPEN))
        self._load()

    @Slot()
    def end(self) -> None:
        """Be gone from the screen at once; nothing is asked."""
        self._end(ContactState.CLOSED)

    @Slot(object)
    def hear(self, message: AnyMessage) -> None:
        """Do what the keeper says."""
        match message:
            case Goodbye():
                self.end()
            case Show():
                self._window.come_forward()
            case StartContact():
                self._take_wish(message)
            case _:
                pass

    @Slot(object)
    def on_refused(self, refusal: Refusal) -> None:
        """Say in one quiet line what was refused so far."""
        self._refusals |= {refusal}
        self._note()

    def _load(self) -> None:
        self._window.show_page()
        self._window.note(loading_words())
        self._visit.begin()

    def _note(self) -> None:
        self._window.note(refusal_words(self._refusals))

    def _take_wish(self, wish: StartContact) -> None:
        if wish.address != self._start.address and not self._visit.there:
            self._end(ContactState.NEXT)
            return
        self._window.come_forward()
        self._keeper.send(ContactTold(ContactState.OPEN))
        if wish.address != self._start.address:
            self._window.tell(replacing_telling(wish.service))

    @Slot()
    def _on_arrived(self) -> None:
        self._trouble, self._asked_to_close = None, False
        self._outside = self._start.address
        self._note()
        self._window.show_page()

    @Slot(object)
    def _on_troubled(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self._outside = self._start.address
        self._note()
        self._window.tell(trouble_telling(trouble, self._start.ways))

    @Slot(object)
    def _on_strayed(self, strayed: Strayed) -> None:
        self._outside = strayed.address
        self._note()
        telling = strayed_telling(strayed, self._start.ways, there=self._visit.there)
        self._window.tell(telling)

    @Slot(object)
    def _on_asked(self, capture: Capture) -> None:
        self._window.tell(capture_telling(capture, self._host))

    @Slot()
    def _on_ways(self) -> None:
        self._window.tell(ways_telling(self._start.ways))

    @Slot()
    def _on_closing(self) -> None:
        if self._visit.there and not self._asked_to_close:
            self._asked_to_close = True
            self._window.tell(closing_telling())
        else:
            self.end()

    @Slot(object)
    def _on_answered(self, answer: Answer) -> None:
        match answer:
            case Answer.CLOSE:
                self.end()
            case Answer.REPLACE:
                self._end(ContactState.NEXT)
            case Answer.AGAIN:
                self._load()
            case Answer.WAIT:
                self._visit.wait()
                self._window.show_page()
                self._window.note(loading_words())
            case Answer.OUTSIDE:
                self._go_outside()
            case Answer.ALLOW | Answer.REFUSE:
                self._page.answer(allowed=answer is Answer.ALLOW)
                self._window.show_page()
            case Answer.STAY:
                self._stay()

    def _stay(self) -> None:
        """Go back to the page, or to why there is none."""
        self._asked_to_close = False
        if self._trouble is None or self._visit.there:
            self._window.show_page()
        else:
            self._on_troubled(self._trouble)

    def _go_outside(self) -> None:
        if self._open_outside(self._outside):
            self._stay()
        else:
            self._window.tell(outside_failed_telling(self._start.ways))

    def _end(self, state: ContactState) -> None:
        if not self._over:
            self._over = True
            self._window.hide()
            self._keeper.send(ContactTold(state))
            self.ended.emit()
