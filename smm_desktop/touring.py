"""The tour of a running program, and the measure of how long its window stood still meanwhile."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desktop.ui.stall import StallWatch
from smm_desktop.ui.theme import Choice
from smm_desktop.ui.tour import Tour

if TYPE_CHECKING:
    from smm_desktop.app import Program

log = logging.getLogger(__name__)


def take_tour(program: Program, directory: Path) -> None:
    """Do the whole main job in the window, with pictures and a report in `directory`, then quit the program."""
    panel = program.host.panel()
    stalls = StallWatch(program)
    stalls.start()
    tour = Tour(
        program.window,
        directory,
        address=panel.url,
        key=panel.key,
        stalls=stalls,
        profile=program.paths.data,
        tray_shows=lambda: program.tray.present,
        dark=lambda on: program.theme.choose(Choice.DARK if on else Choice.LIGHT),
    )
    status = tour.run()
    stalls.stop()
    for stall in stalls.stalls:
        figures = (stall.seconds * 1000, stall.cpu * 1000)
        log.info("the window stood still for %.0f ms, %.0f of them at work: %s", *figures, stall.where)
    program.exit_status = status
    program.quit()
