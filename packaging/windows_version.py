"""The version resource of the Windows program: what Explorer shows under Properties, Details."""

from __future__ import annotations

from pathlib import Path

_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "SMM Desktop"),
      StringStruct("FileDescription", "SMM Desktop"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "smm-desktop"),
      StringStruct("LegalCopyright", "GPL-3.0-or-later"),
      StringStruct("OriginalFilename", "smm-desktop.exe"),
      StringStruct("ProductName", "SMM Desktop"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def resource(version: str) -> str:
    """The text of the resource for a version such as "1.2.3"."""
    parts = [int("".join(c for c in part if c.isdigit()) or 0) for part in version.split(".")[:4]]
    return _RESOURCE.format(version=version, numbers=tuple(parts + [0] * (4 - len(parts))))


def write(path: Path, version: str) -> str:
    """Write the resource for a version; the path as PyInstaller takes it."""
    path.write_text(resource(version), "utf-8")
    return str(path)
