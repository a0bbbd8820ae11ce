"""One program per profile: a second start hands its arguments to the first one, which comes to the front."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TIMEOUT_MS = 1500
_ANSWER_MS = 15_000
"""One that runs but is still coming up, on a busy machine, takes its time to answer."""
_MOST_BYTES = 64_000


def instance_name(profile: Path) -> str:
    """The name under which the program of a profile listens: short, and the same for every spelling of the path."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    whole = f"{user}:{profile.expanduser().resolve()}"
    return "smm-desktop-" + hashlib.sha256(whole.encode("utf-8", "surrogateescape")).hexdigest()[:24]


class Instance(QObject):
    """Listens for later starts. `called` carries their arguments."""

    called = Signal(list)

    def __init__(self, profile: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = instance_name(profile)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def call_first(self, arguments: list[str]) -> bool:
        """Hand the arguments to a program that already runs; True if one took them."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_TIMEOUT_MS):
            return False
        socket.write(json.dumps(arguments).encode() + b"\n")
        socket.waitForBytesWritten(_TIMEOUT_MS)
        taken = socket.waitForReadyRead(_ANSWER_MS) and bytes(socket.readAll().data()) == b"ok\n"
        socket.disconnectFromServer()
        return taken

    @Slot()
    def listen(self) -> bool:
        """Be the first; what a crashed program left is cleared away. False where the system does not allow it."""
        if self._server.isListening() or self._server.listen(self._name):
            return True
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    @Slot()
    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Visitor(socket, self)


class _Visitor(QObject):
    """One later start while it hands over its arguments."""

    def __init__(self, socket: QLocalSocket, instance: Instance) -> None:
        super().__init__(instance)
        self._socket = socket
        self._instance = instance
        self._heard = b""
        socket.setParent(self)
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(_ANSWER_MS, self, self.deleteLater)
        if socket.bytesAvailable():
            self._hear()

    @Slot()
    def _hear(self) -> None:
        self._heard += bytes(self._socket.readAll().data())
        if len(self._heard) > _MOST_BYTES:
            self._socket.abort()
        elif self._heard.endswith(b"\n"):
            self._answer()

    def _answer(self) -> None:
        try:
            arguments = json.loads(self._heard)
        except ValueError:
            self._socket.abort()
            return
        self._socket.write(b"ok\n")
        self._socket.flush()
        words = [word for word in arguments if isinstance(word, str)] if isinstance(arguments, list) else []
        self._instance.called.emit(words)
