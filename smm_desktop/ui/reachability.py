"""Tells when the network is back, as far as the system knows. Nothing waits for it: panels are asked all the same."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

_NONE = QNetworkInformation.Reachability.Disconnected
_UNKNOWN = QNetworkInformation.Reachability.Unknown


class Reachability(QObject):
    """Silent where the system has no such service. The practice panel and panels nearby need no network at all."""

    came_back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = _UNKNOWN
        if QNetworkInformation.loadDefaultBackend() and (known := QNetworkInformation.instance()) is not None:
            self._before = known.reachability()
            known.reachabilityChanged.connect(self._follow)

    @Slot(QNetworkInformation.Reachability)
    def _follow(self, now: QNetworkInformation.Reachability) -> None:
        before, self._before = self._before, now
        if now not in (_NONE, _UNKNOWN) and now.value > before.value:
            self.came_back.emit()
