"""What is measured in a process of its own: `python -m benchmarks.child WHAT FOLDER`. Prints one line of JSON."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

SERVICES = 20_000


def bare(_folder: Path) -> None:
    """A window of PySide6 with an empty table: when it is painted."""
    from PySide6.QtWidgets import QApplication, QTableWidget

    class Table(QTableWidget):
        painted = 0.0

        def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: N802 - Qt's name
            super().paintEvent(event)
            if not self.painted:
                self.painted = time.monotonic()

    application = QApplication([])
    table = Table(0, 5)
    table.resize(1100, 700)
    table.show()
    while not table.painted:
        application.processEvents()
    _tell(painted=table.painted)


def start(folder: Path) -> None:
    """The program as a person starts it: when its window is painted and answers, and when all services are in it.

    Nothing is watched from outside of the window: a filter for the whole application would cost more than the window.
    """
    gc.disable()  # as `main` does first of all
    from smm_desktop.__main__ import main
    from smm_desktop.ui.main_window import MainWindow

    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    moments: dict[str, float] = {}
    answered, made = MainWindow._tell_painted, MainWindow._page

    def answer(window: MainWindow) -> None:
        moments["painted"] = time.monotonic()
        answered(window)

    def make(window: MainWindow, key: str):  # type: ignore[no-untyped-def]
        page = made(window, key)
        _when_filled(page, lambda: _leave(moments))
        return page

    setattr(MainWindow, "_tell_painted", answer)  # noqa: B010 - put in place of a method, from outside
    setattr(MainWindow, "_page", make)  # noqa: B010
    main(["--profile", str(folder)])


def _when_filled(page, then: Callable[[], None]) -> None:  # type: ignore[no-untyped-def]
    """Call `then` once a table of the page was painted with all services in it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QTableView

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name and form
            if event.type() == QEvent.Type.Paint and table.model().rowCount() >= SERVICES:
                QTimer.singleShot(0, then)
            return False

    table = page.findChild(QTableView)
    table.viewport().installEventFilter(Watch(page))


def _leave(moments: dict[str, float]) -> None:
    _tell(**moments, filled=time.monotonic())
    os._exit(0)


def memory(folder: Path) -> None:
    """The program over a profile, all its lists looked at: megabytes it holds then."""
    program = _program(folder)
    from PySide6.QtWidgets import QTableView

    program.start()
    application, window = program.application, program.window
    _until(application, lambda: window.page_key != "")
    for page in ("services", "orders", "services", "orders"):
        window.show_page(page)
        _rest(application, 1.5)
        for table in window.page.findChildren(QTableView):
            bar = table.verticalScrollBar()
            for share in (0.3, 0.9, 0.5, 0.0):
                bar.setValue(int(bar.maximum() * share))
                _rest(application, 0.2)
    _rest(application, 1.5)
    rows = [table.model().rowCount() for table in window.findChildren(QTableView) if table.model()]
    gc.collect()
    _tell(megabytes=_resident(), rows=max(rows, default=0))
    _end(program)


def idle(folder: Path) -> None:
    """The program over a profile, hidden: the share of one core that it takes in a minute."""
    program = _program(folder)
    program.start()
    application, window = program.application, program.window
    _until(application, lambda: window.page_key != "")
    window.show_page("orders")
    _rest(application, 3)
    window.hide()
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(5_000, loop.quit)
    loop.exec()
    began, worked = time.monotonic(), time.process_time()
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    _tell(share=(time.process_time() - worked) / (time.monotonic() - began))
    _end(program)


def panel(folder: Path) -> None:
    """A practice panel with 10,000 active orders, until its input ends; their ids go to a file in the folder."""
    from smm_desktop.practice import PracticePanel

    with PracticePanel(services=60, speed=60) as made:
        (folder / "ids.json").write_text(json.dumps(made.seed_orders(10_000)))
        _tell(url=made.url, key=made.key)
        sys.stdin.read()


def _program(folder: Path):  # type: ignore[no-untyped-def]
    from smm_desktop.ui.early import read_no_sources

    read_no_sources()  # as `main` does
    from smm_desktop.app import build
    from smm_desktop.arguments import Wishes

    sys.setswitchinterval(0.001)
    from PySide6.QtWidgets import QApplication

    from smm_desktop.hosting import PracticeHost
    from smm_desktop.system.paths import Paths
    from smm_desktop.system.secrets import SessionSecrets

    application = QApplication([])
    program = build(
        application, paths=Paths.portable(folder), wishes=Wishes(), host=PracticeHost(), secrets=SessionSecrets()
    )
    program.application = application  # type: ignore[attr-defined]
    return program


def _until(application, condition: Callable[[], bool]) -> None:  # type: ignore[no-untyped-def]
    end = time.monotonic() + 60
    while not condition():
        if time.monotonic() > end:
            sys.exit("waited a minute in vain")
        application.processEvents()
        time.sleep(0.001)


def _rest(application, seconds: float) -> None:  # type: ignore[no-untyped-def]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _end(program) -> None:  # type: ignore[no-untyped-def]
    program.window.let_close()
    program.window.hide()
    program.close()


def _tell(**figures: object) -> None:
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    {"bare": bare, "start": start, "memory": memory, "idle": idle, "panel": panel}[sys.argv[1]](Path(sys.argv[2]))
