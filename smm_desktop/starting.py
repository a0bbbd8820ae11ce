"""Running the program from its start to its end, one for each profile."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from smm_desktop.app import Program, build
from smm_desktop.arguments import Wishes
from smm_desktop.surroundings import leave_to_others
from smm_desktop.system.locks import is_open
from smm_desktop.system.paths import Paths
from smm_desktop.ui.leaving import Application, EndSignals

if TYPE_CHECKING:
    from smm_desktop.hosting import PracticeHost
    from smm_desktop.ui.instance import Instance

_PATIENCE_SECONDS = 10.0
"""A program that is just opening its data cannot be called yet."""
_SWITCH_SECONDS = 0.001
"""Working threads let the window's thread in this soon; Python's own 5 ms add up to a stall with several of them."""


def run(wishes: Wishes, *, tour: Path | None = None) -> int:
    """Start the program and wait for its end. Returns the exit status."""
    sys.setswitchinterval(_SWITCH_SECONDS)
    leave_to_others()
    with _gtk_unheard():
        application = Application(sys.argv[:1])
    with _folder(wishes) as folder:
        paths = Paths.portable(folder) if folder else Paths.default()
        if is_open(paths.data) and _called(paths.data):
            return 0
        status, idle = _run(application, paths, wishes, tour)
    if not idle:
        sys.stdout.flush()
        os._exit(status)  # a panel keeps a read waiting, and threads cannot be ended: nothing is lost, all is on disk
    return status


@contextmanager
def _gtk_unheard() -> Iterator[None]:
    """On GNOME and the like, Qt may load GTK for its dialogs. GTK would tell assistive technology of a second, empty
    program in this process, and those who ask it wait for ever; what this process starts later is not touched.
    """
    name = "NO_AT_BRIDGE"
    before = os.environ.get(name)
    os.environ[name] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


@contextmanager
def _folder(wishes: Wishes) -> Iterator[Path | None]:
    """The folder of the profile; None for the usual places. That of a demo is gone afterwards."""
    if not wishes.demo or wishes.profile is not None:
        yield wishes.profile
        return
    import tempfile

    with tempfile.TemporaryDirectory(prefix="smm-desktop-", ignore_cleanup_errors=True) as temporary:
        yield Path(temporary) / "profile"


def _called(data: Path) -> bool:
    """Hand the arguments to the program that has the profile open, once it listens; True if it took them."""
    from smm_desktop.ui.instance import Instance

    instance, end = Instance(data), time.monotonic() + _PATIENCE_SECONDS
    while not instance.call_first(sys.argv[1:]):
        if time.monotonic() > end or not is_open(data):
            return False
        time.sleep(0.1)
    return True


def _run(application: Application, paths: Paths, wishes: Wishes, tour: Path | None) -> tuple[int, bool]:
    program = build(application, paths=paths, wishes=wishes._replace(connect=tour is None), host=_host(tour))
    program.crashes.install()
    application.quit_wanted.connect(program.quit)
    with ExitStack() as ends:
        program.painted.connect(lambda: _settle(application, program, ends))
        program.start()
        if tour is not None:
            QTimer.singleShot(0, program, lambda: _take_tour(program, tour))
        status = application.exec()
        idle = program.close()
    return status, idle


def _settle(application: Application, program: Program, ends: ExitStack) -> None:
    """What the first paint does not wait for: be there for a second start and for signals, and write the log."""
    from PySide6.QtCore import Qt

    from smm_desktop.holding import SessionKeeper
    from smm_desktop.system.log import start_log, stop_log
    from smm_desktop.system.notifications import desktop_notices
    from smm_desktop.ui.instance import Instance
    from smm_desktop.ui.pages_ahead import load_ahead, of_first_page
    from smm_desktop.ui.qt_words import QtWords

    load_ahead(program, of_first_page(str(program.state.value("window/page", "services"))), 0)
    with suppress(OSError):  # a log that cannot be written keeps nobody from working
        ends.callback(stop_log, start_log(program.paths.logs))
    instance = Instance(program.paths.data, program)
    instance.called.connect(program.take_arguments)
    program.data_opened.connect(instance.listen)
    program.data_refused.connect(lambda: _give_way(program, instance))
    ends.callback(instance.close)
    application.commitDataRequest.connect(program.hold_session, Qt.ConnectionType.DirectConnection)
    SessionKeeper(program.runner, program)
    endings = EndSignals(program)
    endings.received.connect(program.quit)
    endings.start()
    ends.callback(endings.stop)
    words = QtWords(program.hold_process)
    words.start()
    ends.callback(words.stop)
    program.settled.connect(lambda: setattr(program.tray, "door", desktop_notices()))


def _give_way(program: Program, instance: Instance) -> None:
    """Two starts at the same moment: the one that came too late hands over and leaves."""
    if is_open(program.paths.data):
        program.runner.start(_called, program.paths.data, done=lambda taken: program.quit() if taken else None)
    else:
        instance.listen()


def _host(tour: Path | None) -> PracticeHost | None:
    """A tour has a practice panel with a key of its own."""
    if tour is None:
        return None
    from smm_desktop.hosting import TOUR_SPEED, PracticeHost
    from smm_desktop.ui.tour import tour_key

    return PracticeHost(speed=TOUR_SPEED, key=tour_key())


def _take_tour(program: Program, directory: Path) -> None:
    from smm_desktop.touring import take_tour

    take_tour(program, directory)
