"""What the window asks of the program around it, put together from its parts when it is asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from smm_desktop.ui.hooks import Hooks

if TYPE_CHECKING:
    from smm_desktop.actions.accounts import Added
    from smm_desktop.actions.desk import Desk
    from smm_desktop.app import Program
    from smm_desktop.arguments import Wishes
    from smm_desktop.core.releases import Channel
    from smm_desktop.system.autostart import Autostart


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
        parts=_parts,
    )


def channel_of(wishes: Wishes) -> Channel:
    """Where to learn of releases."""
    from smm_desktop.system.channel import built_in

    return wishes.channel or built_in()


def autostart_of(wishes: Wishes) -> Autostart:
    """What starts the program at login; nothing does for a demo that leaves no profile."""
    from smm_desktop.system.autostart import NoAutostart, autostart

    throwaway = wishes.demo and wishes.profile is None
    return NoAutostart() if throwaway else autostart(wishes.profile)


def _connect_practice(program: Program, desk: Desk) -> Added:
    return program.host.connect(desk)


def _diagnostics(program: Program) -> str:
    from smm_desktop.diagnosing import diagnose

    return diagnose(program)


def _parts() -> tuple[tuple[str, str, str], ...]:
    from smm_desktop.parts import parts

    return parts()
