"""Which files the frozen program holds: decided by name and by who needs whom, so that tests need no build."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

LANGUAGES = ("tr", "ru", "es", "pt_BR", "fr", "hi", "ar")
"""Languages besides English that the program offers; Qt's own words are kept for these alone."""

UNUSED_MODULES = [
    *(f"PySide6.Qt{part}" for part in ("Qml", "Quick", "OpenGL", "OpenGLWidgets", "Sql", "Test", "PrintSupport")),
    *(f"PySide6.Qt{part}" for part in ("Designer", "UiTools", "Concurrent", "Xml", "Help")),
    *("tkinter", "PIL", "pytest", "hypothesis", "mypy", "openpyxl", "pygments", "rich", "click", "trio"),
    *("requests", "urllib3", "charset_normalizer", "pip_audit", "cachecontrol", "msgpack", "readline"),
    *("setuptools", "pkg_resources", "pip", "PyInstaller", "_pytest", "pydoc_data", "lib2to3", "xmlrpc", "smtplib"),
    *("anyio", "numpy"),  # httpcore and RapidFuzz take them where they are there, for what the program does not ask for
]

UNUSED_HOOKS = frozenset(
    f"pyi_rth_{part}" for part in ("inspect", "pkgutil", "multiprocessing", "pyqtgraph_multiprocess")
)
"""What PyInstaller would run before the program: for reading one's own source, for listing modules, and for starting
other processes from Python, none of which the program does. It took a tenth of the time to the first painted window."""
UNUSED_HOOKS_ON_LINUX = frozenset({"pyi_rth_pyside6"})
"""Loads Qt before the program does, to tell it where its plug-ins are; Qt's wheel for Linux finds them by itself."""

# Each line: what, in which form the three systems name it.
_UNUSED = (
    # Qt's parts for documents, 3D, databases, printing and design
    r"(^|/)(lib)?Qt6?(Qml|Quick|VirtualKeyboard|Sql|Test|Designer|UiTools|PrintSupport|EglF|OpenGL|ShaderTools|Labs|Pdf)",
    r"(^|/)(lib)?Qt6?(Concurrent|Xml|Help|Egl|WaylandCompositor)",
    r"(^|/)(opengl32sw|d3dcompiler_\d+|dxcompiler|dxil)\.dll$",
    # plug-ins for screens without windows, for drawing by OpenGL, and for a desktop's own file dialogs
    r"/platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay|direct2d|ios|tvos)\b",
    r"/(egldeviceintegrations|xcbglintegrations|wayland-graphics-integration-client|generic|virtualkeyboard)/",
    r"/wayland-shell-integration/lib(ivi-shell|qt-shell|wl-shell-plugin|fullscreen-shell-v1)\b",
    r"/platformthemes/libqgtk3\b",
    # Qt's network is used between two starts of the program alone; panels are called by Python
    r"/plugins/(tls|networkinformation|networkaccess)/",
    r"/imageformats/(lib)?q(gif|icns|jpeg|pdf|tga|tiff|wbmp|webp|macheif|macjp2)\b",
    r"/plugins/(designer|sqldrivers|qmltooling|qmllint|printsupport|sceneparsers|multimedia)/",
    r"(^|/)(qml|typesystems|glue|include|scripts|metatypes|doc)/",
    r"PySide6/(lupdate|lrelease|linguist|designer|assistant|qml|uic|rcc|balsam|svgtoqml|qsb)",
    # certificate authorities come from the system alone
    r"(^|/)certifi/cacert\.pem$",
    # the same likeness compiled for newer processors, which pays in tables of thousands, and measures nobody asks for
    r"(^|/)rapidfuzz/(fuzz_cpp_|distance/metrics_cpp)\w*\.[^/]+$",
    # ways of packing that Python can do without
    r"/_(bz2|lzma)\.cpython-",
    # what only developing uses
    r"^resources/screenshots/|^resources/translations/.*\.ts$|\.pyi$|(^|/)(direct_url|RECORD|INSTALLER|REQUESTED|WHEEL)(\.json)?$|\.dist-info/sboms/",
)
_UNUSED_FILE = re.compile("|".join(_UNUSED))
_TRANSLATION = re.compile(r"/translations/(?P<part>[a-z]+)_(?P<language>\w+)\.qm$")
_SYSTEMS_OWN = re.compile(
    r"(^|/)lib(stdc\+\+|gcc_s|z|expat|X11|X11-xcb|xcb|fontconfig|freetype|png16|dbus-1|systemd|cap|gcrypt|gpg-error|lz4"
    r"|com_err|keyutils|glib-2\.0|gthread-2\.0|pcre2-8)\.so\."
)
_LIBRARY = re.compile(r"(^|/)lib[^/]+\.so(\.|$)")
_RUNPATH = re.compile(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]")
_MODULE = re.compile(r"\.(abi3|cpython-[^/]+)\.so$|/plugins/|(^|/)libpython")


def used(name: str, languages: Iterable[str] = LANGUAGES) -> bool:
    """True where the program needs the file at `name`, a path inside the frozen folder with either kind of slash."""
    path = name.replace("\\", "/")
    translation = _TRANSLATION.search(path)
    if translation:
        return translation["part"] == "qtbase" and translation["language"] in languages
    return not _UNUSED_FILE.search(path)


def of_the_system(name: str) -> bool:
    """True for a library that every Linux desktop brings, and that its drivers, fonts and buses must match."""
    return bool(_SYSTEMS_OWN.search(name))


def reachable(needs: Mapping[str, Iterable[str]]) -> set[str]:
    """The names that are no libraries, and the libraries that these need, also through others.

    `needs` tells for each name the file names of the libraries it is linked with; such as are not in the folder
    belong to the system.
    """
    by_file = {name.rpartition("/")[2]: name for name in needs}
    waiting = [name for name in needs if not is_library(name)]
    found = set(waiting)
    while waiting:
        for wanted in needs[waiting.pop()]:
            name = by_file.get(wanted)
            if name is not None and name not in found:
                found.add(name)
                waiting.append(name)
    return found


def is_library(name: str) -> bool:
    """True for a shared library that is loaded because another file is linked with it."""
    return bool(_LIBRARY.search(name)) and not _MODULE.search(name)


def linked_with(path: Path) -> list[str]:
    """The file names of the libraries an ELF file is linked with; none for other files. Needs binutils."""
    told = _tool("objdump", "-p", str(path))
    return [line.split()[1] for line in told.splitlines() if line.strip().startswith("NEEDED")]


def lighten(folder: Path) -> int:
    """Take debuggers' symbols and the build machine's folders out of every ELF file; how many bytes that saved."""
    saved = 0
    for path in sorted(path for path in folder.rglob("*.so*") if not path.is_symlink()):
        before = path.stat().st_size
        if may_be_stripped(path) and ".symtab" in _tool("readelf", "-SW", str(path)):
            _tool("strip", "--strip-unneeded", str(path))
        if looks_elsewhere(_tool("readelf", "-dW", str(path))):
            _tool("chrpath", "--delete", str(path))
        saved += before - path.stat().st_size
    return saved


def may_be_stripped(path: Path) -> bool:
    """False for libraries that a wheel brings beside its package: they were renamed inside, and strip breaks those."""
    return not path.parent.name.endswith(".libs")


def looks_elsewhere(told: str) -> bool:
    """True where `told`, readelf's words on a library, name a folder outside ours to look for others in."""
    return any(place[:7] != "$ORIGIN" for found in _RUNPATH.findall(told) for place in found.split(":") if place)


def _tool(name: str, *arguments: str) -> str:
    """What a tool of binutils prints; empty where it cannot read the file."""
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} is missing: .ci/system-packages build installs it")
    ran = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - ours
    return ran.stdout
