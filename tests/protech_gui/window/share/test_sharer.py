"""From a wish to a file, with a real vault, a real worker and real files."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from protech_gui.domain.holdings import Holdings
from protech_gui.domain.sharing import FIRST_PARTS, Wanted
from protech_gui.log import EventLog
from protech_gui.paths import Paths
from protech_gui.services.exporting import Exports, HandingFault, Order
from protech_gui.services.vault_door import Created, VaultDoor
from protech_gui.store.connection import VaultDamaged
from protech_gui.store.export_file import ExportFault
from protech_gui.store.slots import TooLittleMemory
from protech_gui.window.models.share_state import (
    Exported,
    ExportOpened,
    NoExport,
    NotesRead,
    NotesSaved,
    NotShared,
    ShareState,
    ShareTask,
    SharingNow,
    WrongWord,
)
from protech_gui.window.models.vault_state import Unlocked, Unreadable, VaultState
from protech_gui.window.ops import Worker
from protech_gui.window.session import Session
from protech_gui.window.share_desk import ShareDesk
from protech_gui.window.share_intents import (
    ForgetShared,
    LookIntoExport,
    MakeExport,
    ReadNotes,
    SaveNotes,
    ShareWish,
)
from protech_gui.window.sharer import Sharer
from protech_gui.window.vault_desk import VaultDesk
from tests.protech_gui.services.parts import PASSPHRASE
from tests.protech_gui.window.share.shared import SPAN

OTHER = "a file of mine"
READ = ReadNotes(Wanted(SPAN, FIRST_PARTS))


class Told:
    """A session with a sharer, and all that both say."""

    def __init__(self, session: Session, sharer: Sharer, qtbot: QtBot) -> None:
        self.vault: list[VaultState] = []
        self.shared: list[ShareState | None] = []
        self._sharer = sharer
        self._qtbot = qtbot
        session.changed.connect(self.vault.append)
        sharer.changed.connect(self.shared.append)
        session.unlock(PASSPHRASE)
        qtbot.waitUntil(lambda: bool(self.vault) and isinstance(self.vault[-1], Unlocked))

    def do(self, wish: ShareWish) -> ShareState | None:
        """Do this, wait until it is done and return what came of it."""
        heard = len(self.shared)
        self._sharer.do(wish)
        self._qtbot.waitUntil(
            lambda: len(self.shared) > heard and not isinstance(self.shared[-1], SharingNow)
        )
        return self.shared[-1]


@pytest.fixture
def told(
    door: VaultDoor,
    desk: VaultDesk,
    worker: Worker,
    log: EventLog,
    paths: Paths,
    qtbot: QtBot,
    vault: Created,
) -> Told:
    del vault
    session = Session(desk, worker, log)
    exports = Exports(paths, door.confirm, 4)
    return Told(session, Sharer(ShareDesk(exports, desk), worker, session, log), qtbot)


def test_notes_are_read_saved_and_forgotten(told: Told, tmp_path: Path) -> None:
    read = told.do(READ)
    assert isinstance(read, NotesRead)
    assert told.shared[0] == SharingNow(ShareTask.READING)
    assert read.selected.wanted == READ.wanted
    path = tmp_path / "notes.pdf"
    assert told.do(SaveNotes(path, b"%PDF")) == NotesSaved()
    assert path.read_bytes() == b"%PDF"
    assert told.do(SaveNotes(tmp_path / "gone" / "notes.pdf", b"%PDF")) == NotShared(
        ShareTask.SAVING, HandingFault.DISK
    )
    assert told.do(ForgetShared()) is None


def test_an_export_is_made_and_opened(told: Told, tmp_path: Path) -> None:
    path = tmp_path / "notes.age"
    wrong = told.do(MakeExport("wrong horse", Order(path, OTHER)))
    assert isinstance(wrong, WrongWord)
    assert not path.exists()
    assert told.do(MakeExport(PASSPHRASE, Order(path, OTHER))) == Exported(Holdings())
    assert told.do(LookIntoExport(path, OTHER)) == ExportOpened(Holdings())
    assert told.do(LookIntoExport(path, "wrong horse")) == WrongWord(ShareTask.OPENING)
    path.write_bytes(b"a letter")
    assert told.do(LookIntoExport(path, OTHER)) == NoExport(ExportFault.FOREIGN)


def test_a_damaged_journal_is_told_where_it_is_mended(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_arguments: object) -> None:
        raise VaultDamaged

    monkeypatch.setattr(ShareDesk, "read", damaged)
    assert told.do(READ) == NotShared(ShareTask.READING, HandingFault.VAULT)
    assert isinstance(told.vault[-1], Unreadable)


def test_what_nobody_thought_of_is_told_too(told: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    def little(*_arguments: object) -> None:
        raise TooLittleMemory

    monkeypatch.setattr(ShareDesk, "read", little)
    assert told.do(READ) == NotShared(ShareTask.READING, HandingFault.VAULT)
    assert isinstance(told.vault[-1], Unlocked)
    monkeypatch.setattr(ShareDesk, "look", little)
    assert told.do(LookIntoExport(Path("notes"), OTHER)) == NoExport(None)
