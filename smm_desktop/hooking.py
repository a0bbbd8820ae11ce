"""What the window asks of the program around it, put together from its parts when it is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import qVersion

from smm_desktop.ui.hooks import About, Hooks

if TYPE_CHECKING:
    from smm_desktop.actions.accounts import Added
    from smm_desktop.actions.desk import Desk
    from smm_desktop.app import Program
    from smm_desktop.arguments import Wishes
    from smm_desktop.core.releases import Channel
    from smm_desktop.system.autostart import Autostart
    from smm_desktop.ui.workspace import Workspace


def hooks_of(program: Program) -> Hooks:
    """The hooks of a program. Nothing is loaded for them before they are used."""
    return Hooks(
        connect_practice=partial(_connect_practice, program),
        quit=program.ask_to_leave,
        data_folder=program.paths.data,
        diagnostics=partial(_diagnostics, program),
        restore=program.restore,
        autostart=partial(autostart_of, program.wishes),
        speak=program.speak,
        channel=partial(channel_of, program.wishes),
        look_up=partial(_look_up, program),
        about=_about,
        changes=_changes,
    )


def start_behind(workspace: Workspace, wishes: Wishes) -> None:
    """Start what goes on behind the window while it is open."""
    from smm_desktop.jobs import Lane
    from smm_desktop.ui.keeper import Keeper
    from smm_desktop.ui.pages_ahead import load_ahead
    from smm_desktop.ui.updater import Updater

    Keeper(workspace, workspace).start()
    load_ahead(workspace)
    Updater(workspace, channel_of(wishes), workspace).start()
    workspace.run(lambda _desk: autostart_of(wishes).mend(), lane=Lane.LOCAL)


def channel_of(wishes: Wishes) -> Channel:
    """Where to learn of releases."""
    from smm_desktop.system.channel import built_in

    return wishes.channel or built_in()


def autostart_of(wishes: Wishes) -> Autostart:
    """What starts the program at login; nothing does for a demo that leaves no profile."""
    from smm_desktop.system.autostart import NoAutostart, autostart

    return autostart(wishes.profile) if wishes.lasts else NoAutostart()


def _connect_practice(program: Program, desk: Desk) -> Added:
    return program.host.connect(desk)


def _diagnostics(program: Program) -> Callable[[], str]:
    from smm_desktop.diagnosing import diagnosis

    return diagnosis(program)


def _look_up(program: Program, reading: Callable[[], Any], done: Callable[[Any], None]) -> None:
    from smm_desktop.jobs import Lane

    program.runner.start(reading, lane=Lane.LOCAL, done=done, failed=program.crashes.report)


def _about() -> About:
    from smm_desktop.parts import parts, texts

    return About(parts(qVersion()), texts())


def _changes() -> str:
    from smm_desktop.ui.resources import change_log

    return change_log().read_text("utf-8")
