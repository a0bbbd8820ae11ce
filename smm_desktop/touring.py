"""The tour: the program does its whole main job by itself and tells what it saw."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desktop.ui.theme import Choice

if TYPE_CHECKING:
    from smm_desktop.app import Program

log = logging.getLogger(__name__)


def tour_key() -> str:
    """The key that the tour connects the practice panel with."""
    from smm_desktop.ui.tour import tour_key as key

    return key()


def take_tour(program: Program, directory: Path) -> None:
    """Do the whole main job by itself, report into `directory`, and leave."""
    from smm_desktop.ui.stall import StallWatch
    from smm_desktop.ui.tour import Tour

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
