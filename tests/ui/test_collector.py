"""Garbage is collected on the GUI thread alone while the window lives."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smm_desktop.ui.collector import Collector


class Knot:
    """An object in a cycle, which only a collection frees."""

    def __init__(self) -> None:
        self.me = self


def test_no_other_thread_collects_and_the_gui_thread_does(qtbot: QtBot) -> None:
    where: list[int] = []
    parent = QObject()
    collector = Collector(parent)
    collector.start()
    try:
        knot = Knot()
        weakref.finalize(knot, lambda: where.append(threading.get_ident()))
        del knot
        thread = threading.Thread(target=lambda: [[] for _ in range(5000)] and [Knot() for _ in range(5000)])
        thread.start()
        thread.join()
        assert where == []
        collector.collect()
        assert where == [threading.get_ident()]
    finally:
        collector.stop()
    assert gc.isenabled()
