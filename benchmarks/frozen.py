"""The frozen program beside the same program from source: how soon each has its first window on the screen.

Neither is told that it is watched: the screen is Xvfb's, which keeps its pixels in a file that is looked at here.
"""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks.harness import Figure, at_most
from benchmarks.program import environment

PROGRAM = Path("dist") / "smm-desktop" / "smm-desktop"
RUNS = 25
_WIDE, _HIGH, _BYTES = 1280, 800, 4
_PATIENCE = 30.0
_REST = 0.25
"""Seconds between two starts, in which the last one's files are let go."""


def starting() -> Iterator[Figure]:
    """From the start of the process to the first painted window, with an empty profile; nothing without a build."""
    if not PROGRAM.is_file():
        print("there is no frozen program to start: make frozen", file=sys.stderr)
        return
    source = [sys.executable, "-m", "smm_desktop"]
    with Screen() as screen:
        pairs = [(screen.painted([str(PROGRAM)]), screen.painted(source)) for _ in range(RUNS + 1)][1:]
    for index, what in enumerate(("start to a painted window", "processor time until then")):
        frozen, other = ([pair[side][index] for pair in pairs] for side in (0, 1))
        yield at_most(f"frozen: {what}, beside source", frozen, other, 1.1)


class Screen:
    """A white screen, and programs that are started on it one at a time."""

    def __enter__(self) -> Screen:
        self._folder = tempfile.TemporaryDirectory(prefix="bench-screen-")
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{_WIDE}x{_HIGH}x24", "-wr", "-noreset"]
        command += ["-nolisten", "tcp", "-fbdir", self._folder.name]
        self._server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self._number = told.readline().strip()
        return self

    def __exit__(self, *trouble: object) -> None:
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def painted(self, command: Sequence[str]) -> tuple[float, float]:
        """Seconds, and seconds at work, until the program has painted most of the screen; it is ended then."""
        with self._pixels() as pixels, tempfile.TemporaryDirectory(prefix="bench-home-") as home:
            began = time.monotonic()
            program = subprocess.Popen(
                [*command, "--profile", f"{home}/profile"], env=self._environment(home), stderr=subprocess.DEVNULL
            )
            try:
                while not _covered(pixels):
                    if program.poll() is not None or time.monotonic() > began + _PATIENCE:
                        raise RuntimeError(f"{command[0]} showed no window")
                    time.sleep(0.0005)
                return time.monotonic() - began, _at_work(program.pid)
            finally:
                program.kill()
                program.wait()
                time.sleep(_REST)

    def _environment(self, home: str) -> dict[str, str]:
        kept = {name: value for name, value in environment().items() if not name.startswith(("QT_", "XDG_"))}
        alone = {"DISPLAY": f":{self._number}", "HOME": home, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        return {**kept, **alone, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}

    @contextmanager
    def _pixels(self) -> Iterator[mmap.mmap]:
        with (
            next(Path(self._folder.name).iterdir()).open("rb") as stream,
            closing(mmap.mmap(stream.fileno(), 0, prot=mmap.PROT_READ)) as pixels,
        ):
            yield pixels


def _at_work(process: int) -> float:
    """Seconds that all threads of a process have been on a processor."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(told.read_text().split()[0]) for told in threads) / 1e9


def _covered(pixels: mmap.mmap) -> bool:
    """True once a third of the screen, looked at in a grid, is not white any more."""
    first = len(pixels) - _WIDE * _HIGH * _BYTES  # a head stands before them
    places = [first + _BYTES * (y * _WIDE + x) for y in range(20, _HIGH, 60) for x in range(20, _WIDE, 80)]
    return sum(pixels[place : place + 3] != b"\xff\xff\xff" for place in places) > len(places) / 3
