"""Makes the window and, when they are first wanted, its pages with all that they need."""

import secrets
import uuid
from collections.abc import Callable, Mapping
from functools import cached_property, partial

from PySide6.QtGui import QClipboard, QGuiApplication

from protech_gui.clock import Clock
from protech_gui.content.directory import Directory, load_directory
from protech_gui.content.library import Library
from protech_gui.content.prose import Prose
from protech_gui.language import system_region
from protech_gui.log import EventLog
from protech_gui.platform.sound import QtSound, Sound
from protech_gui.window.helplines.guide import Guide
from protech_gui.window.helplines.private_door import PrivateDoor
from protech_gui.window.helplines.reach import Reach
from protech_gui.window.house.beforehand import Beforehand
from protech_gui.window.house.house import House
from protech_gui.window.house.ways import Ways
from protech_gui.window.intents import Spot
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.page import Page
from protech_gui.window.parts.stillness import Stillness


class Building:
    """Knows what each page is made of.

    A page's module is imported when the page is first wanted, so that the window can be seen
    before all that lies behind its doors is loaded.
    """

    def __init__(
        self,
        clock: Clock,
        clipboard: QClipboard,
        log: EventLog,
        *,
        can_look: bool,
        beforehand: bool = False,
    ) -> None:
        """``can_look``: whether programs may look at the screen on this machine.

        ``beforehand``: make pages in quiet moments, before they are wanted.
        """
        self._clock = clock
        self._clipboard = clipboard
        self._log = log
        self._can_look = can_look
        self._pages = Beforehand(self.makers())
        self._beforehand = beforehand
        self.door = PrivateDoor()
        """The way to the private window, for whoever knows the keeper."""

    def open(self, situation: Situation) -> tuple[House, Ways]:
        """Return the window and the ways through it."""
        house = House(situation)
        taken = {spot: partial(self._pages.take, spot) for spot in self.makers()}
        ways = Ways(house, taken, situation)
        if self._beforehand:
            self._pages.begin(ways.furnish)
        return house, ways

    def makers(self) -> Mapping[Spot, Callable[[], Page]]:
        """Return what makes the page of each spot."""
        return {
            Spot.TODAY: self._today,
            Spot.JOURNAL: self._journal,
            Spot.LEARN: self._learn,
            Spot.PROGRESS: self._progress,
            Spot.HELP: self._help,
            Spot.SETTINGS: self._settings,
            Spot.MOMENT: self._moment,
            Spot.CRISIS: self._crisis,
            Spot.ABOUT: self._about,
            Spot.TEXT: self._text,
            Spot.FIRST_STEPS: self._first_steps,
            Spot.CONSENT: self._consent,
            Spot.DIARY: self._diary,
            Spot.UNLOCK: self._unlock,
            Spot.RECOVER: self._recover,
            Spot.AFTER_CODE: self._passphrase,
            Spot.CODE: self._code,
            Spot.LEVELS: self._levels,
            Spot.TROUBLE: self._trouble,
            Spot.BACKUP: self._backup,
            Spot.REPAIR: self._repair,
            Spot.PLAN: self._plan,
            Spot.GOALS: self._goals,
            Spot.ENTRY: self._entry,
            Spot.LAPSE: self._lapse,
            Spot.PAUSE: self._pause,
            Spot.CONSENTS: self._consents,
            Spot.SHARE: self._share,
            Spot.REPORT: self._report,
            Spot.MODULE: self._module,
            Spot.NETWORK: self._network,
        }

    @cached_property
    def _directory(self) -> Directory:
        return load_directory(self._log)

    @cached_property
    def _regions(self) -> tuple[str, ...]:
        """The countries that services are known in."""
        countries = {service.country for service in self._directory.services}
        return tuple(sorted(country for country in countries if country is not None))

    @cached_property
    def _texts(self) -> Prose:
        return Prose(self._log, self._directory.links)

    @cached_property
    def _library(self) -> Library:
        return Library(self._log)

    @cached_property
    def _guide(self) -> Guide:
        from protech_gui.services.helplines import Helplines

        return Guide(Helplines(self._directory, self._texts), self._texts, system_region())

    @cached_property
    def _reach(self) -> Reach:
        from protech_gui.platform.outside import DesktopOutside

        return Reach(DesktopOutside(), self._clipboard, self.door)

    @cached_property
    def _sound(self) -> Sound:
        return QtSound()

    @cached_property
    def _stillness(self) -> Stillness:
        return Stillness(QGuiApplication.styleHints())

    def _uptime(self) -> float:
        return self._clock.moment().uptime

    def _today(self) -> Page:
        from protech_gui.window.rooms.today import TodayPage

        return TodayPage(self._texts, self._clock)

    def _journal(self) -> Page:
        from protech_gui.window.rooms.journal import JournalRoom

        return JournalRoom()

    def _learn(self) -> Page:
        from protech_gui.window.rooms.learn import LearnRoom

        return LearnRoom(self._texts, self._library)

    def _module(self) -> Page:
        from protech_gui.platform.paper import Paper
        from protech_gui.window.learn.exercises import Means
        from protech_gui.window.learn.page import ModulePage

        means = Means(self._uptime, self._sound, self._stillness)
        return ModulePage(self._library, Paper(), means)

    def _progress(self) -> Page:
        from protech_gui.window.rooms.progress import ProgressPage

        return ProgressPage(self._texts)

    def _help(self) -> Page:
        from protech_gui.window.rooms.help import HelpRoom

        return HelpRoom(self._guide, self._reach, self._clock)

    def _report(self) -> Page:
        from protech_gui.window.rooms.report_page import ReportPage

        return ReportPage(self._guide, self._reach)

    def _settings(self) -> Page:
        from protech_gui.window.rooms.settings import SettingsRoom

        return SettingsRoom(self._texts, self._regions, system_region())

    def _moment(self) -> Page:
        from protech_gui.window.moment.page import MomentPage

        new_id = partial(secrets.token_hex, 8)
        return MomentPage(self._texts, self._clock, new_id, self._sound, self._stillness)

    def _entry(self) -> Page:
        from protech_gui.window.entry.page import EntryPage

        return EntryPage()

    def _lapse(self) -> Page:
        from protech_gui.window.lapse.page import LapsePage

        return LapsePage(self._clock, lambda: str(uuid.uuid4()))

    def _crisis(self) -> Page:
        from protech_gui.window.crisis.page import CrisisPage

        parts = (self._guide, self._reach, self._uptime, self._sound, self._stillness)
        return CrisisPage(*parts)

    def _about(self) -> Page:
        from protech_gui.window.house.about_page import AboutPage

        return AboutPage(self._texts)

    def _text(self) -> Page:
        from protech_gui.window.house.text_page import TextPage

        return TextPage(self._texts)

    def _first_steps(self) -> Page:
        from protech_gui.window.first_steps.page import FirstStepsPage

        return FirstStepsPage(self._texts, can_look=self._can_look)

    def _network(self) -> Page:
        from protech_gui.window.network.page import NetworkPage

        return NetworkPage(self._texts, self._clipboard)

    def _consents(self) -> Page:
        from protech_gui.window.rooms.consents_page import ConsentsPage

        return ConsentsPage(self._texts)

    def _pause(self) -> Page:
        from protech_gui.window.pause.page import PausePage

        return PausePage()

    def _consent(self) -> Page:
        from protech_gui.window.house.consent_page import ConsentPage

        return ConsentPage(self._texts)

    def _diary(self) -> Page:
        from protech_gui.window.diary.diary_page import DiaryPage

        return DiaryPage(self._texts)

    def _unlock(self) -> Page:
        from protech_gui.window.house.unlock_page import UnlockPage

        return UnlockPage()

    def _recover(self) -> Page:
        from protech_gui.window.diary.recover_page import RecoverPage

        return RecoverPage()

    def _passphrase(self) -> Page:
        from protech_gui.window.diary.passphrase_page import PassphrasePage

        return PassphrasePage()

    def _code(self) -> Page:
        from protech_gui.platform.paper import Paper
        from protech_gui.window.diary.code_page import CodePage

        return CodePage(self._texts, Paper())

    def _plan(self) -> Page:
        from protech_gui.platform.paper import Paper
        from protech_gui.window.plan.page import PlanPage

        return PlanPage(self._texts, Paper())

    def _goals(self) -> Page:
        from protech_gui.window.goals.page import GoalsPage

        return GoalsPage()

    def _levels(self) -> Page:
        from protech_gui.window.rooms.levels_page import LevelsPage

        return LevelsPage(self._texts)

    def _backup(self) -> Page:
        from protech_gui.platform.file_choice import FileChoice
        from protech_gui.window.backup.page import BackupPage

        return BackupPage(FileChoice)

    def _share(self) -> Page:
        from protech_gui.platform.file_choice import FileChoice
        from protech_gui.platform.paper import Paper
        from protech_gui.window.share.page import SharePage

        return SharePage(FileChoice, Paper())

    def _repair(self) -> Page:
        from protech_gui.window.backup.repair_page import RepairPage

        return RepairPage()

    def _trouble(self) -> Page:
        from protech_gui.window.house.trouble_page import TroublePage

        return TroublePage()
