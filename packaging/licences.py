"""licences.txt: every part that the frozen program holds, with its version, licence and the texts that go with it."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

import hashes

from smm_desktop.parts import Part as Listed
from smm_desktop.parts import licence_of, listed

ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).resolve().parent / "licences"
_TEXT_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z]+-?[0-9.]*[0-9]|[A-Za-z]+)")
_QT = ("pyside6", "shiboken6")
_RULE = "=" * 100


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the frozen program. `texts` are its licences and notices; `kind` is as in package URLs."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    kind: str = "generic"


def python_parts(modules: Iterable[str], files: Iterable[str]) -> list[Part]:
    """The installed distributions that modules and files come from, without our own."""
    tops = {name.partition(".")[0] for name in modules}
    inside = Path(sysconfig.get_path("platlib"))
    tops |= {Path(file).relative_to(inside).parts[0] for file in files if Path(file).is_relative_to(inside)}
    known = packages_distributions()
    names = {name for top in tops for name in known.get(top.partition(".")[0], ())} | {"pyinstaller"}
    found = [_python_part(distribution(name)) for name in names if name.casefold() != "smm-desktop"]
    return sorted(found, key=lambda part: part.name.casefold())


def _python_part(dist: Distribution) -> Part:
    told = dist.metadata
    licence = licence_of(dist)
    if told["Name"].casefold() == "pyinstaller":
        licence = "GPL-2.0-or-later with an exception for what it builds (its loader alone is inside)"
    texts = [Path(str(dist.locate_file(file))) for file in dist.files or () if ".dist-info/" in str(file)]
    wanted = [path.read_text("utf-8", "replace") for path in texts if _TEXT_FILE.search(path.as_posix())]
    if told["Name"].casefold().startswith(_QT[0]):
        wanted = [(TEXTS / name).read_text("utf-8") for name in ("qt.txt", "LGPL-3.0.txt")]
    elif told["Name"].casefold().startswith(_QT[1]):
        wanted = ["See PySide6."]
    return Part(told["Name"], dist.version, licence, tuple(wanted), "pypi")


def python_itself() -> Part:
    """The interpreter and its library."""
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    texts = [path.read_text("utf-8") for path in places if path.is_file()]
    return Part("Python", platform.python_version(), "PSF-2.0", tuple(texts[:1]))


def system_parts(files: Iterable[str]) -> list[Part]:
    """The Debian packages that libraries of the build machine come from; none on other systems."""
    ours = tuple(str(Path(path).resolve()) for path in (sys.prefix, sys.base_prefix))
    names = {package for file in files if not file.startswith(ours) and (package := _package(file))}
    return [_system_part(name) for name in sorted(names)]


def _package(file: str) -> str:
    for path in (file, file.removeprefix("/usr")):
        told = _ask("dpkg", "-S", path)
        if told:
            return told.partition(": ")[0].partition(":")[0].partition(",")[0]
    return ""


def _system_part(name: str) -> Part:
    path = Path("/usr/share/doc") / name / "copyright"
    text = path.read_text("utf-8", "replace") if path.is_file() else ""
    licences = sorted(set(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)))
    shown = ", ".join(licences) if licences else "see its text"
    return Part(name, _ask("dpkg-query", "-W", "-f", "${Version}", name), shown, (text,) if text else (), "deb/debian")


def _ask(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()  # noqa: S603 - ours
    except FileNotFoundError:
        return ""


def common_texts(parts: Iterable[Part]) -> Iterator[tuple[str, str]]:
    """Name and text of the licences that Debian's texts refer to instead of repeating them."""
    names = {name.rstrip(".") for part in parts for text in part.texts for name in _COMMON.findall(text)}
    for name in sorted(names):
        path = Path("/usr/share/common-licenses") / name
        if path.is_file():
            yield name, path.read_text("utf-8")


def written(parts: list[Part]) -> str:
    """The whole file: a table, then the texts."""
    width = max(len(part.name) for part in parts) + 2
    lines = ["SMM Desktop is free software under GPL-3.0-or-later: see the end of this file. It holds these parts:", ""]
    lines += [f"  {part.name:<{width}}{part.version:<24}{part.licence}" for part in parts]
    sections = [(f"{part.name} {part.version}", "\n\n".join(part.texts)) for part in parts if part.texts]
    sections += common_texts(parts)
    sections.append(("SMM Desktop", (ROOT / "LICENSE").read_text("utf-8")))
    for title, text in sections:
        lines += ["", "", _RULE, title, _RULE, "", text.rstrip()]
    return "\n".join(lines) + "\n"


def parts_of(modules: Iterable[str], files: Iterable[str]) -> list[Part]:
    """Every part that modules and files of a frozen program come from.

    Raises ValueError for one without licence, or that is another than constraints.txt says.
    """
    files = list(files)
    parts = [python_itself(), *python_parts(modules, files), *system_parts(files)]
    silent = [part.name for part in parts if not (part.licence and part.texts)]
    if silent:
        raise ValueError(f"no licence is told by: {', '.join(silent)}")
    pins = hashes.pinned(hashes.CONSTRAINTS.read_text("utf-8"))
    strange = [
        part.name for part in parts if part.kind == "pypi" and pins.get(hashes.normal(part.name)) != part.version
    ]
    if strange:
        raise ValueError(f"not as constraints.txt has it: {', '.join(strange)}")
    return parts


def write(path: Path, parts: list[Part]) -> Path:
    """Write licences.txt."""
    path.write_text(written(parts), "utf-8", newline="\n")
    return path


def write_list(path: Path, parts: list[Part]) -> Path:
    """Write the list of the parts alone, which Help → About shows."""
    rows = (Listed(part.name, part.version, part.licence) for part in parts)
    path.write_text(listed(rows), "utf-8", newline="\n")
    return path
