"""The program as a process of its own that sends one order: `session_child.py FOLDER ACCOUNT KEY LINK`."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from smm_desktop import starting
from smm_desktop.actions import catalogue, placing
from smm_desktop.app import Program
from smm_desktop.arguments import Wishes
from smm_desktop.core.orders import Ticket
from smm_desktop.system.secrets import SessionSecrets


def main(folder: Path, account: str, key: str, link: str) -> int:
    secrets = SessionSecrets()
    secrets.set(account, key)
    build = starting.build

    def order(program: Program) -> None:
        assert program.workspace
        known = catalogue.service(program.workspace.desk, account, "1")
        assert known
        fields = {"link": link, "quantity": "100"}
        ticket = Ticket(account, known.id, known.name, known.type, fields, 100, known.rate / 10, "USD")
        program.workspace.run(placing.place_order, ticket)

    def built(*args: object, **keywords: object) -> Program:
        program = build(*args, **keywords, secrets=secrets)  # type: ignore[arg-type]
        program.data_opened.connect(partial(order, program))
        return program

    starting.build = built
    return starting.run(Wishes(folder))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:5]))
