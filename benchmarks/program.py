"""The whole program in a process of its own: how soon it is there, what it holds, what it takes while it is hidden."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from benchmarks import histories
from benchmarks.harness import Figure, at_most, below
from smm_desktop.core.accounts import Account

RUNS = 7


def starting() -> Iterator[Figure]:
    """From the start of the process to a painted window that answers, and to the services in it."""
    whole = histories.profile(histories.MILLION)
    runs = [(_start("bare", whole), _start("start", whole)) for _ in range(RUNS + 1)][1:]
    bare = [one["painted"] for one, _ in runs]
    yield at_most("start to a painted window, beside a bare one", [own["painted"] for _, own in runs], bare, 1.3)
    yield at_most("start to 20,000 services painted, beside it", [own["filled"] for _, own in runs], bare, 1.3)


def remembering() -> Iterator[Figure]:
    """Megabytes that 20,000 services and a million orders add to the same window without them."""
    whole, empty = histories.profile(histories.MILLION), empty_profile()
    pairs = [(_child("memory", whole), _child("memory", empty)) for _ in range(3)]
    added = [full["megabytes"] - less["megabytes"] for full, less in pairs]
    base = [less["megabytes"] for _, less in pairs]
    yield below("memory of 20,000 services and 1,000,000 orders", added, "MB", 70, baseline=sorted(base)[1])


def idling() -> Iterator[Figure]:
    """The share of a core that the hidden program takes in a minute in which nothing is to be done."""
    share = _child("idle", empty_profile())["share"]
    yield below("idle for a minute, hidden: share of one core", [share * 100], "%", 0.2)


@cache
def empty_profile() -> Path:
    """A profile with the same accounts, without services and orders."""
    folder = histories.temporary()
    with closing(histories.desk(folder)) as desk:
        for account in histories.ACCOUNTS:
            desk.store.accounts.add(Account(account, f"Account {account}", "https://panel.example/api/v2", "USD"))
    return folder


def _start(what: str, folder: Path) -> dict[str, float]:
    """Seconds from the start of the process."""
    began = time.monotonic()
    return {name: moment - began for name, moment in _child(what, folder).items()}


def _child(what: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.child", what, str(folder)]
    with tempfile.TemporaryFile() as words:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=words, env=environment(), check=False)
        if done.returncode:
            words.seek(0)
            raise RuntimeError(f"benchmarks.child {what}: {words.read().decode(errors='replace')[-2000:]}")
    told: dict[str, float] = json.loads(done.stdout.splitlines()[0])
    return told


def environment() -> dict[str, str]:
    """That of a child: it finds these benchmarks as this process does, and the modules compiled, as they are where the
    program is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, (str(Path.cwd()), os.environ.get("PYTHONPATH"))))}
