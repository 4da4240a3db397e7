"""The room of help: whom a person can turn to, how to begin, and what to expect."""

from typing import override

from PySide6.QtCore import Slot

from engine.terms import Choices
from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.services.helplines import Listing
from protech_gui.window.helplines.card_list import CardList
from protech_gui.window.helplines.disclosure import Disclosure
from protech_gui.window.helplines.found import Found
from protech_gui.window.helplines.guide import Guide, spoken_choices
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.helplines.text_card import TextCard
from protech_gui.window.helplines.words import country_name, language_name
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.banner import Banner
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.words import Words


class HelpRoom(Page):
    """Services that fit the person first, then how to begin, then all other services."""

    def __init__(self, guide: Guide, reach: Reach) -> None:
        super().__init__()
        self._guide = guide
        self._reach = reach
        # Nothing is said before it is known in which language and for which country.
        self._choices: Choices | None = None
        self._build()

    def _build(self) -> None:
        self._first = Words(quiet=True)
        self._damage = Banner("circle-alert")
        self._german = Card("info")
        self._german_text = Words()
        self._german.column.addWidget(self._german_text)
        self._near, self._others = CardList(self._reach), CardList(self._reach)
        self._openers, self._before = TextCard("message-circle"), TextCard("info")
        self._more = Disclosure(self._others)
        self._more.opened.connect(self._on_more)
        self._found = Found(self._reach)
        self._report = Disclosure(self._found)
        self._report.opened.connect(self._on_report)
        for part in (
            self._first,
            self._damage,
            self._german,
            self._near,
            self._openers,
            self._before,
            self._more,
            self._report,
        ):
            self.column.addWidget(part)
        self.column.addStretch()
        self.limit_width()

    @override
    def know(self, situation: Situation) -> None:
        if situation.choices != self._choices:
            self._choices = situation.choices
            self.retranslate()

    @override
    def start(self) -> None:
        """Begin at the first service."""
        if self._choices is None:
            self._choices = spoken_choices()
            self.retranslate()
        self._near.start()

    @override
    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        if self._choices is None:
            return
        choices = self._asked
        self.title.setText(self.tr("Help"))
        listing = self._guide.listing(Purpose.SELF_CONCERN, choices)
        self._first.setText(self._first_words(choices))
        self._damage.say("" if listing.whole else self._damage_words())
        self._german.setVisible(listing.german_route)
        self._german.entitle(self.tr("Stop it Now and partners in German"))
        self._german_text.setText(
            self.tr(
                "There is no Stop it Now line in German. These services help in German with the "
                "same worries. The British line can have an interpreter join the call."
            )
        )
        self._near.show_services(listing.near)
        self._openers.show_page(self._guide.page(PageId.CONTACT_OPENERS, choices))
        self._before.show_page(self._guide.page(PageId.CONTACT_BEFORE, choices))
        self._say_disclosures(listing)

    def _say_disclosures(self, listing: Listing) -> None:
        count = len(listing.others)
        self._more.setVisible(bool(count))
        self._more.say(
            self.tr("Show %n more service(s)", "", count), self.tr("Show fewer services")
        )
        self._report.say(self.tr("Report pictures"), self.tr("Hide reporting"))
        if self._more.is_open:
            self._on_more()
        if self._report.is_open:
            self._on_report()

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
    def _on_more(self) -> None:
        listing = self._guide.listing(Purpose.SELF_CONCERN, self._asked)
        self._others.show_services(listing.others)

    @Slot()
    def _on_report(self) -> None:
        self._found.show_listing(self._guide.listing(Purpose.REPORT, self._asked))

    @property
    def _asked(self) -> Choices:
        """For what language and country services are asked for."""
        return self._choices or spoken_choices()
