"""Long work on the window's thread, a part in each turn of the event loop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from smm_desktop.ui.turns import Turns


def test_steps_are_taken_in_order_with_the_window_between_them(qtbot: QtBot, qapp: QObject) -> None:
    told: list[str] = []
    beside = QTimer(qapp)
    beside.timeout.connect(lambda: told.append("-"))
    beside.start(0)
    turns = Turns([lambda: told.append("one"), lambda: told.append("two")], qapp)
    assert told == []  # not before the event loop turns
    with qtbot.waitSignal(turns.finished):
        pass
    beside.stop()
    assert turns.done
    assert [word for word in told if word != "-"] == ["one", "two"]
    assert "-" in told[told.index("one") : told.index("two")]


def test_it_ends_once_also_without_a_step(qtbot: QtBot, qapp: QObject) -> None:
    ends: list[int] = []
    turns = Turns([], qapp)
    turns.finished.connect(lambda: ends.append(1))
    with qtbot.waitSignal(turns.finished):
        pass
    qtbot.wait(20)
    assert ends == [1]
