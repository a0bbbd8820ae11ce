"""A throw-away desktop on a virtual screen: window manager, tray, unlocked Secret Service, accessibility bus.

Everything in it comes from Debian's packages, named in .ci/system-packages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"  # the one that has Debian's pyatspi
AT_SPI_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
TOOLS = ("Xvfb", "openbox", "tint2", "dbus-daemon", "gnome-keyring-daemon", "gdbus", "xdotool", "import", "secret-tool")

QUIET = {"NO_AT_BRIDGE": "1", "GTK_A11Y": "none"}
"""What the bus starts by itself stays off the accessibility bus: a question being closed there holds readers up."""

LONELY_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


PANEL = """background_color = {color} 100
panel_items = TS
panel_size = 100% 32
panel_position = bottom center horizontal
panel_background_id = 1
systray_padding = 4 4 4
systray_icon_size = 22
"""


def missing_tools() -> list[str]:
    """What of the session's tools this machine lacks."""
    return [tool for tool in (*TOOLS, AT_SPI_LAUNCHER, SYSTEM_PYTHON) if shutil.which(tool) is None]


def wait_for(what: str, condition: Callable[[], object], seconds: float = 20) -> None:
    """Poll until `condition()` is true; an AssertionError names `what`."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"waited {seconds} s in vain for {what}"
        time.sleep(0.1)


class DesktopSession:
    """Starts the parts one by one and stops them in reverse."""

    def __init__(self, folder: Path, *, keyring: bool = True, tray: bool = True, size: str = "1280x800") -> None:
        self._running: list[subprocess.Popen[bytes]] = []
        self._folder = folder
        self._keyring: subprocess.Popen[bytes] | None = None
        self._programs: list[tuple[subprocess.Popen[bytes], Path]] = []
        home, runtime = folder / "home", folder / "run"
        home.mkdir()
        runtime.mkdir(mode=0o700)
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "QT_", "WAYLAND", "DBUS"))
        }
        self.env = {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "XDG_CURRENT_DESKTOP": "X-Virtual"}
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self.home = home
        try:
            self._start_screen(size)
            self._start_bus(folder, services=keyring)
            if keyring:
                self.start_keyring()
            self._start_accessibility()
            self._start_windows()
            if tray:
                self.start_tray()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> DesktopSession:
        return self

    def __exit__(self, *trouble: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop all parts."""
        for process in reversed(self._running):
            self.stop(process)
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    pipe.close()
        self._running.clear()

    @staticmethod
    def stop(process: subprocess.Popen[bytes], seconds: float = 5) -> None:
        """End one part, at first kindly."""
        process.terminate()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def start_tray(self, color: str = "") -> subprocess.Popen[bytes]:
        """Start the panel that shows tray icons, all in `color` if one is given; one that ends at once, as it may at
        first, is started again.
        """
        command = ["tint2"]
        if color:
            settings = self._folder / "tint2rc"
            settings.write_text(PANEL.format(color=color))
            command += ["-c", str(settings)]
        for _ in range(5):
            panel = self._start(command)
            for _ in range(40):
                if self.run(["xdotool", "search", "--class", "tint2"], check=False).returncode == 0:
                    return panel
                if panel.poll() is not None:
                    break
                time.sleep(0.1)
            self.stop(panel)
        raise AssertionError("the panel does not start")

    def start_keyring(self) -> subprocess.Popen[bytes]:
        """Start an unlocked Secret Service."""
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        daemon = self._start(command, stdin=subprocess.PIPE)
        assert daemon.stdin
        daemon.stdin.write(b"virtual")
        daemon.stdin.close()
        wait_for("the keyring", lambda: "org.freedesktop.secrets" in self._bus_names())
        self._keyring = daemon
        return daemon

    def stop_keyring(self) -> None:
        """End the Secret Service."""
        assert self._keyring
        self.stop(self._keyring)
        wait_for("the keyring to go", lambda: "org.freedesktop.secrets" not in self._bus_names())

    def program(self, arguments: Sequence[str], **env: str) -> subprocess.Popen[bytes]:
        """Start SMM Desktop in this session; it is stopped with the session at the latest."""
        words = self._folder / f"program{len(self._programs)}.txt"  # a file: a full pipe would hold the program up
        with words.open("wb") as out:
            command = [sys.executable, "-X", "faulthandler", "-m", "smm_desktop", *arguments]
            process = self._start(command, extra=env, stdout=out.fileno(), stderr=subprocess.STDOUT)
        self._programs.append((process, words))
        return process

    def told(self, program: subprocess.Popen[bytes]) -> bytes:
        """What the program has written on its standard output and error so far."""
        return next(words.read_bytes() for process, words in self._programs if process is program)

    def _state(self) -> str:
        """How the programs are, for a test that failed."""
        self.picture(Path("build") / "desktop-test.png") if Path("build").is_dir() else None
        tails = [(process.poll(), self.told(process).decode(errors="replace")[-1500:]) for process, _ in self._programs]
        return "\n".join(f"program: exit status {status}; its last words: {words}" for status, words in tails)

    def read(self, *arguments: str, seconds: float = 60) -> str:
        """What the screen reader's side sees or does: see reader.py."""
        answer = self.run([SYSTEM_PYTHON, str(READER), *arguments], check=False, seconds=seconds)
        assert answer.returncode == 0, f"{' '.join(arguments)}: {answer.stderr.decode()}\n{self._state()}"
        return answer.stdout.decode()

    def listen(self, seconds: float) -> subprocess.Popen[bytes]:
        """A screen reader that listens for so long; `read` of its standard output gives what was announced."""
        listener = self._start([SYSTEM_PYTHON, str(READER), "hear", str(seconds)], stdout=subprocess.PIPE)
        assert listener.stdout
        assert listener.stdout.readline() == b"listening\n"
        return listener

    def run(
        self, command: Sequence[str], *, check: bool = True, seconds: float = 30
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a tool inside the session."""
        return subprocess.run(command, env=self.env, capture_output=True, check=check, timeout=seconds)

    def picture(self, path: Path) -> None:
        """Take a picture of the whole screen."""
        self.run(["import", "-window", "root", str(path)])

    def _start_screen(self, size: str) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
        command.append("-noreset")  # else the screen ends every client whenever the last of the tools that ask leaves
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        self.env["DISPLAY"] = f":{number}"

    def _start_windows(self) -> None:
        asked = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
        for _ in range(5):  # one that ends at once, as it may while the screen comes up, is started again
            manager = self._start(["openbox"])
            for _ in range(60):
                if b"window id" in self.run(asked, check=False).stdout:
                    return
                if manager.poll() is not None:
                    break
                time.sleep(0.1)
            self.stop(manager)
        raise AssertionError("the window manager does not start")

    def _start_bus(self, folder: Path, *, services: bool) -> None:
        """The session bus; without `services` it starts nothing by itself, so that no keyring comes up when asked."""
        kind = ["--session"]
        if not services:
            lonely = folder / "bus.conf"
            lonely.write_text(LONELY_BUS)
            kind = [f"--config-file={lonely}"]
        daemon = self._start(
            ["dbus-daemon", *kind, "--nofork", "--print-address=1"], extra=QUIET, stdout=subprocess.PIPE
        )
        assert daemon.stdout
        self.env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().decode().strip()

    def _start_accessibility(self) -> None:
        self._start([AT_SPI_LAUNCHER, "--launch-immediately"])
        switch = ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus", "--method"]
        switch += ["org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"]
        wait_for("the accessibility bus", lambda: self.run(switch, check=False).returncode == 0)
        ask = [SYSTEM_PYTHON, str(READER), "names"]
        wait_for("the accessibility registry", lambda: self.run(ask, check=False).returncode == 0)

    def _bus_names(self) -> str:
        command = [
            "gdbus",
            "call",
            "--session",
            "--dest",
            "org.freedesktop.DBus",
            "--object-path",
            "/org/freedesktop/DBus",
        ]
        return self.run([*command, "--method", "org.freedesktop.DBus.ListNames"], check=False).stdout.decode()

    def _start(
        self,
        command: Sequence[str],
        *,
        extra: Mapping[str, str] | None = None,
        stdin: int = subprocess.DEVNULL,
        stdout: int = subprocess.DEVNULL,
        stderr: int = subprocess.DEVNULL,
        pass_fds: tuple[int, ...] = (),
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env={**self.env, **(extra or {})},
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            pass_fds=pass_fds,
        )
        self._running.append(process)
        return process
