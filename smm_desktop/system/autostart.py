"""Start at login: an autostart file (XDG), a value under the Run key (Windows), a launch agent (macOS)."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from smm_desktop.core.errors import SmmError
from smm_desktop.core.login import MINIMIZED, LoginStart
from smm_desktop.core.text import QT_TRANSLATE_NOOP

_NAME = "smm-desktop"
_SHOWN = "SMM Desktop"
_LABEL = "io.github.smm_desktop"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_REFUSED = QT_TRANSLATE_NOOP(
    "core", "Starting at login could not be arranged: the system does not let its list be changed. Nothing was changed."
)


class Autostart(Protocol):
    """The system's list of what starts at login, as far as this program and profile stand in it. Methods may wait."""

    def state(self) -> LoginStart:
        """How it stands now. Raises nothing: what cannot be read counts as off."""
        ...

    def switch(self, *, on: bool, hidden: bool) -> None:
        """Put the program into the list or take it out. Raises SmmError where that is refused."""
        ...

    def mend(self) -> bool:
        """Name this program again where the one in the list is gone from the disk; True if that was so."""
        ...


class _Entries:
    """What the three ways have in common: an entry is a command, with or without `--minimized`."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)

    def state(self) -> LoginStart:
        try:
            entry = self._read()
        except (OSError, ValueError):
            entry = None
        return LoginStart(False) if entry is None else LoginStart(True, MINIMIZED in entry)

    def switch(self, *, on: bool, hidden: bool) -> None:
        try:
            if on:
                self._write((*self._command, MINIMIZED) if hidden else self._command)
            else:
                self._remove()
        except OSError:
            raise SmmError(_REFUSED) from None

    def mend(self) -> bool:
        try:
            entry = self._read()
        except (OSError, ValueError):
            return False
        if not entry or Path(entry[0]).exists():
            return False
        self.switch(on=True, hidden=MINIMIZED in entry)
        return True

    def _read(self) -> tuple[str, ...] | None:
        raise NotImplementedError

    def _write(self, command: tuple[str, ...]) -> None:
        raise NotImplementedError

    def _remove(self) -> None:
        raise NotImplementedError


class XdgAutostart(_Entries):
    """A desktop entry in `autostart` below the person's configuration folder, as the XDG specification has it."""

    def __init__(self, command: Sequence[str], folder: Path, suffix: str = "") -> None:
        super().__init__(command)
        self.path = folder / "autostart" / f"{_NAME}{suffix}.desktop"

    def _read(self) -> tuple[str, ...] | None:
        if not self.path.is_file():
            return None
        pairs = (line.partition("=") for line in self.path.read_text("utf-8").splitlines())
        keys = {name.strip(): value.strip() for name, _, value in pairs}
        off = keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false"
        return None if off else _exec_words(keys.get("Exec", ""))

    def _write(self, command: tuple[str, ...]) -> None:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={_SHOWN}",
            f"Exec={_exec_line(command)}",
            f"Icon={_NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.write_text("\n".join(lines) + "\n", "utf-8")
        fresh.replace(self.path)

    def _remove(self) -> None:
        self.path.unlink(missing_ok=True)


def _exec_line(command: Sequence[str]) -> str:
    """A command as the key Exec has it: quoted, then escaped as every string of the file, `%` doubled."""
    return " ".join(_exec_word(word) for word in command)


def _exec_word(word: str) -> str:
    quoted = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"' if re.search(r"[^\w./:@+,=-]", word) else word
    return quoted.replace("\\", "\\\\").replace("%", "%%")


def _exec_words(line: str) -> tuple[str, ...]:
    plain = line.replace("%%", "%").replace("\\\\", "\\")
    found = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', plain)
    return tuple(re.sub(r"\\(.)", r"\1", quoted) if quoted else bare for quoted, bare in found)


class Registry(Protocol):
    """The values below HKEY_CURRENT_USER."""

    def read(self, key: str, name: str) -> str | bytes | None:
        """A value; None where there is none."""
        ...

    def write(self, key: str, name: str, text: str) -> None:
        """Set a value of kind REG_SZ. Raises OSError."""
        ...

    def remove(self, key: str, name: str) -> None:
        """Take a value away, if there is one. Raises OSError."""
        ...


class WindowsRegistry:
    """The real one."""

    def __init__(self) -> None:
        self._winreg: Any = import_module("winreg")

    def read(self, key: str, name: str) -> str | bytes | None:
        """A value; None where there is none."""
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
                value = self._winreg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None
        return value if isinstance(value, str | bytes) else None

    def write(self, key: str, name: str, text: str) -> None:
        """Set a value of kind REG_SZ. Raises OSError."""
        with self._winreg.CreateKey(self._winreg.HKEY_CURRENT_USER, key) as opened:
            self._winreg.SetValueEx(opened, name, 0, self._winreg.REG_SZ, text)

    def remove(self, key: str, name: str) -> None:
        """Take a value away, if there is one. Raises OSError."""
        try:
            with self._winreg.OpenKey(self._winreg.HKEY_CURRENT_USER, key, 0, self._winreg.KEY_SET_VALUE) as opened:
                self._winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return


class WindowsAutostart(_Entries):
    """A value under the Run key. The task manager switches it off under another key, which counts too."""

    def __init__(self, command: Sequence[str], registry: Registry, suffix: str = "") -> None:
        super().__init__(command)
        self._registry = registry
        self._value = f"{_SHOWN}{suffix.replace('-', ' ')}"

    def _read(self) -> tuple[str, ...] | None:
        line = self._registry.read(_RUN, self._value)
        approved = self._registry.read(_APPROVED, self._value)
        off = isinstance(approved, bytes) and bool(approved[:1]) and approved[0] % 2 == 1
        return None if off or not isinstance(line, str) else _windows_words(line)

    def _write(self, command: tuple[str, ...]) -> None:
        import subprocess

        self._registry.write(_RUN, self._value, subprocess.list2cmdline(command))
        self._registry.remove(_APPROVED, self._value)

    def _remove(self) -> None:
        self._registry.remove(_RUN, self._value)


def _windows_words(line: str) -> tuple[str, ...]:
    return tuple(quoted or bare for quoted, bare in re.findall(r'"([^"]*)"|(\S+)', line))


class MacAutostart(_Entries):
    """A launch agent: a property list in the person's `Library/LaunchAgents`."""

    def __init__(self, command: Sequence[str], library: Path, suffix: str = "") -> None:
        super().__init__(command)
        self._label = f"{_LABEL}{suffix.replace('-', '.')}"
        self.path = library / "LaunchAgents" / f"{self._label}.plist"

    def _read(self) -> tuple[str, ...] | None:
        if not self.path.is_file():
            return None
        import plistlib

        kept = plistlib.loads(self.path.read_bytes())
        words = kept.get("ProgramArguments") if isinstance(kept, dict) and kept.get("RunAtLoad") else None
        return tuple(map(str, words)) if isinstance(words, list) else None

    def _write(self, command: tuple[str, ...]) -> None:
        import plistlib

        agent = {
            "Label": self._label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
            "LimitLoadToSessionType": "Aqua",
        }
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.write_bytes(plistlib.dumps(agent))
        fresh.replace(self.path)

    def _remove(self) -> None:
        self.path.unlink(missing_ok=True)


class NoAutostart:
    """Where nothing can be arranged."""

    def state(self) -> LoginStart:
        """Off, and it stays so."""
        return LoginStart(False, possible=False)

    def switch(self, *, on: bool, hidden: bool) -> None:  # noqa: ARG002 - as the protocol has it
        """Refused. Raises SmmError."""
        raise SmmError(_REFUSED)

    def mend(self) -> bool:
        """Nothing to mend."""
        return False


def own_command(
    argv0: str, *, frozen: bool, executable: str, environ: Mapping[str, str], windows: bool = False
) -> tuple[str, ...]:
    """The words that start this program again: as a frozen program, an AppImage, an installed script or a module."""
    if bundle := environ.get("APPIMAGE"):
        return (bundle,)
    if frozen:
        return (executable,)
    script = Path(argv0).absolute()
    for path in (script, script.with_name(f"{script.name}.exe")):
        if path.stem == _NAME and path.is_file():
            return (str(path),)
    quiet = Path(executable).with_name("pythonw.exe")
    return (str(quiet) if windows and quiet.is_file() else executable, "-m", "smm_desktop")


def autostart(profile: Path | None) -> Autostart:
    """What this platform has; `profile` is the folder of `--profile`, None for the person's own."""
    if "FLATPAK_ID" in os.environ:
        return NoAutostart()  # the sandbox keeps the list out of reach
    windows = sys.platform == "win32"
    frozen = bool(getattr(sys, "frozen", False))
    command = own_command(sys.argv[0], frozen=frozen, executable=sys.executable, environ=os.environ, windows=windows)
    suffix = ""
    if profile is not None:
        whole = str(profile.absolute())
        command = (*command, "--profile", whole)
        suffix = "-" + hashlib.sha256(whole.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    if windows:
        return WindowsAutostart(command, WindowsRegistry(), suffix)
    if sys.platform == "darwin":
        return MacAutostart(command, Path.home() / "Library", suffix)
    return XdgAutostart(command, Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"), suffix)
