"""The room of help: whom a person can turn to, how to begin, and what to expect."""

from typing import override

from PySide6.QtCore import Qt, Slot

from engine.terms import Choices
from protech_gui.clock import Clock
from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.parts.words import Words
from protech_gui.services.helplines import Listing
from protech_gui.window.helplines.abroad import Abroad
from protech_gui.window.helplines.beginning import Beginning, Way, openers_of
from protech_gui.window.helplines.closed_card import ClosedCard
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.helplines.guide import Guide, spoken_choices
from protech_gui.window.helplines.openers_card import OpenersCard
from protech_gui.window.helplines.question_card import QuestionCard
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.service_lists import ServiceLists
from protech_gui.window.helplines.text_card import TextCard
from protech_gui.window.helplines.way_choice import WayChoice
from protech_gui.window.helplines.whom import OPENERS, Whom
from protech_gui.window.helplines.words import country_name, language_name
from protech_gui.window.house.ways import STEPS_DONE
from protech_gui.window.intents import Go, Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.into_view import into_view
from protech_gui.window.parts.page import Page


class HelpRoom(Page):
    """Three ways to begin, the services that fit the person, and what else helps to begin.

    Nothing is contacted before a click, and nothing is kept of what was looked at or used.
    """

    def __init__(self, guide: Guide, reach: Reach, clock: Clock) -> None:
        super().__init__()
        self._guide = guide
        self._reach = reach
        self._clock = clock
        # Nothing is said before it is known in which language and for which country.
        self._choices: Choices | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        self._first = Words(quiet=True)
        self._damage = Banner("circle-alert")
        self._whom, self._ways = Whom(), WayChoice()
        self._happens, self._before = TextCard("info"), TextCard("info")
        self._german = Card("info")
        self._german_text = Words()
        self._german.column.addWidget(self._german_text)
        self._closed = ClosedCard()
        self._lists = ServiceLists(self._reach)
        self._openers = OpenersCard(self._reach)
        self._question = QuestionCard()
        self._abroad = Abroad()
        self._elsewhere = Disclosure(self._abroad)
        self._report = Button("flag", Weight.QUIET)
        for part in (
            self._first,
            self._damage,
            self._whom,
            self._ways,
            self._happens,
            self._german,
            self._closed,
            self._lists,
            self._openers,
            self._before,
            self._question,
            self._elsewhere,
        ):
            self.column.addWidget(part)
        self.column.addWidget(self._report, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.limit_width()

    def _connect(self) -> None:
        self._whom.changed.connect(self.retranslate)
        self._ways.changed.connect(self.retranslate)
        self._elsewhere.opened.connect(self._on_elsewhere)
        self._report.clicked.connect(self._on_report)
        self._closed.lines_wanted.connect(self._lists.show_crisis)
        self._closed.keeping.connect(self._on_keeping)
        for part in (self._closed, self._question):
            part.intent.connect(self.intent)

    @override
    def turn_to(self, part: str) -> None:
        """Show the services for this purpose; of another one there is no switch here."""
        if part in OPENERS:
            self._whom.choose(Purpose(part))

    @override
    def know(self, situation: Situation) -> None:
        contents = situation.contents
        self._question.know(
            situation.notebook,
            contents.questions if contents is not None else (),
            framed=situation.choices.first_steps == STEPS_DONE,
            older=situation.diary is not situation.notebook,
        )
        if situation.choices != self._choices:
            self._choices = situation.choices
            self.retranslate()

    @override
    def start(self) -> None:
        """Begin at the three ways; what is probably closed is seen anew."""
        if self._choices is None:
            self._choices = spoken_choices()
            self.retranslate()
        self._show_closed(self._listing)
        self._ways.setFocus()

    @override
    def leave(self) -> None:
        self._question.settle()

    @Slot()
    @override
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        if self._choices is None:
            return
        choices, listing = self._asked, self._listing
        self.title.setText(self.tr("Help"))
        self._first.setText(self._first_words(choices))
        self._damage.say("" if listing.whole else self._damage_words())
        region = self._guide.region(choices)
        missing = country_name(region) if region and not listing.in_region else ""
        self._whom.say(missing=missing)
        self._ways.retranslate()
        self._german.entitle(self.tr("Stop it Now and partners in German"))
        self._german_text.setText(
            self.tr(
                "There is no Stop it Now line in German. These services help in German with the "
                "same worries. The British line can have an interpreter join the call."
            )
        )
        self._happens.show_page(self._guide.page(PageId.CONTACT_HAPPENS, choices))
        self._before.show_page(self._guide.page(PageId.CONTACT_BEFORE, choices))
        self._elsewhere.say(
            self.tr("I am calling from another country"), self.tr("Hide calls from elsewhere")
        )
        if self._elsewhere.is_open:
            self._on_elsewhere()
        self._report.say(self.tr("Report pictures"))
        self._show_way(listing)

    def _show_way(self, listing: Listing) -> None:
        """Show the services in the order of the way that is chosen, or only what happens."""
        openers = self._guide.page(OPENERS[self._whom.purpose], self._asked)
        self._openers.show_page(openers)
        beginning = Beginning(self._ways.way, openers_of(openers.body))
        crisis = self._guide.listing(Purpose.CRISIS, self._asked)
        self._lists.show_listing(listing, crisis, beginning)
        seeing = self._ways.way is Way.SEE
        if not seeing:
            self._happens.hide()
        self._german.setVisible(listing.german_route and not seeing)
        self._lists.setVisible(not seeing)
        self._show_closed(listing)

    def _show_closed(self, listing: Listing) -> None:
        seeing = self._ways.way is Way.SEE
        first = None if seeing else next(iter(listing.near), None)
        self._closed.know(first, self._clock.moment().wall)

    def _first_words(self, choices: Choices) -> str:
        region = self._guide.region(choices)
        language = language_name(choices.language)
        if not region:
            words = self.tr("Services in this language stand first: {language}.")
            return words.format(language=language)
        words = self.tr(
            "Services for this country and language stand first: {country}, {language}."
        )
        return words.format(country=country_name(region), language=language)

    def _damage_words(self) -> str:
        return self.tr(
            "Protech’s list of services is damaged, so some are missing here. What is shown is "
            "right. Installing Protech again brings the others back."
        )

    @Slot()
    def _on_elsewhere(self) -> None:
        page = self._guide.page(PageId.CONTACT_ABROAD, self._asked)
        self._abroad.show_page(page, self._listing)

    @Slot()
    def _on_report(self) -> None:
        self.intent.emit(Go(Spot.REPORT))

    @Slot()
    def _on_keeping(self) -> None:
        self._question.setFocus(Qt.FocusReason.TabFocusReason)
        into_view(self._question)

    @property
    def _listing(self) -> Listing:
        """The services that are asked for now."""
        return self._guide.listing(self._whom.purpose, self._asked)

    @property
    def _asked(self) -> Choices:
        """For what language and country services are asked for."""
        return self._choices or spoken_choices()
