"""The keeper's door: a socket for this person alone, on which a second launch asks for the window.

Few words come in: the places of the window, and one to see whether somebody is here.
"""

import hashlib
import os
import sys
from enum import Enum

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from engine.terms import Place
from protech_gui.paths import Paths

ANSWER = b"here\n"
MAX_WORD = 64
"""How many bytes a visitor may say."""

VISIT_MS = 3000
"""How long a visitor may take to say them."""

MAX_SOCKET_PATH = 80
"""The system takes 108 bytes (macOS 104), of which Qt needs some for a temporary name."""


_HERE = b"here"
_PLACES = {place.value.encode(): place for place in Place}


def address(paths: Paths) -> str:
    """Return where the keeper of this data folder listens."""
    inside = str(paths.socket)
    if sys.platform != "win32" and len(os.fsencode(inside)) <= MAX_SOCKET_PATH:
        return inside
    name = "protech-" + hashlib.sha256(os.fsencode(paths.root)).hexdigest()[:32]
    if sys.platform == "win32":
        return name
    # Qt makes this folder private and checks whose it is.
    private = QStandardPaths.StandardLocation.RuntimeLocation
    return os.path.join(QStandardPaths.writableLocation(private), name)


class Reply(Enum):
    """What came of asking: an answer, silence of a keeper that listens, or nobody listens."""

    HERE = "here"
    SILENCE = "silence"
    NOBODY = "nobody"


def ask(address: str, place: Place | None, patience: float) -> Reply:
    """Ask a keeper for the window at this place, or only whether it is there.

    Waits at most ``patience`` seconds for its answer.
    """
    socket = QLocalSocket()
    milliseconds = max(1, int(patience * 1000))
    socket.connectToServer(address)
    if not socket.waitForConnected(milliseconds):
        return Reply.NOBODY
    socket.write((place.value.encode() if place else _HERE) + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(milliseconds)
    answer = bytes(socket.read(len(ANSWER)).data()) if answered else b""
    socket.abort()
    return Reply.HERE if answer == ANSWER else Reply.SILENCE


class Door(QObject):
    """Listens for visitors and answers them; ``show_wished`` for each that wants the window."""

    show_wished = Signal(object)
    """The place where it shall open, a ``Place``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)

    def open(self, address: str) -> bool:
        """Listen; only the holder of the claim may, because it takes a dead keeper's place."""
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.close()

    @Slot()
    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            visit = _Visit(socket, self)
            visit.show_wished.connect(self.show_wished)
            visit.listen()


class _Visit(QObject):
    """One visitor: says one word, gets one answer, and is gone."""

    show_wished = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(MAX_WORD)
        socket.readyRead.connect(self.listen)
        socket.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self, singleShot=True, interval=VISIT_MS)
        self._patience.timeout.connect(self._give_up)
        self._patience.start()

    @Slot()
    def _give_up(self) -> None:
        self._socket.abort()

    @Slot()
    def listen(self) -> None:
        """Answer once a whole word is there; too much without an end ends the visit."""
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() >= MAX_WORD:
                self._socket.abort()
            return
        untrusted_word = bytes(self._socket.readLine(MAX_WORD).data()).strip()
        place = _PLACES.get(untrusted_word)
        if place is not None:
            self.show_wished.emit(place)
        elif untrusted_word != _HERE:
            self._socket.abort()
            return
        self._socket.write(ANSWER)
        self._socket.disconnectFromServer()
