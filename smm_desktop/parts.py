"""The parts that the program stands on."""

from __future__ import annotations

_PARTS = (
    ("PySide6-Essentials", "LGPL 3.0"),
    ("httpx", "BSD"),
    ("keyring", "MIT"),
    ("numpy", "BSD"),
    ("platformdirs", "MIT"),
    ("PyNaCl", "Apache 2.0"),
    ("pyqtgraph", "MIT"),
    ("RapidFuzz", "MIT"),
    ("truststore", "MIT"),
    ("XlsxWriter", "BSD"),
)


def parts() -> tuple[tuple[str, str, str], ...]:
    """(name, version, licence) of each; the version is empty where it cannot be told."""
    return tuple((name, _version(name), licence) for name, licence in _PARTS)


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version  # loads much, for which the first paint would wait

    try:
        return version(name)
    except PackageNotFoundError:
        return ""
