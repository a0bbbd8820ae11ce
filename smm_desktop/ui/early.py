"""Qt's values by their numbers, and other ways around its namespace, for what stands in the window at its first paint.

PySide makes all enumerations of a class when the class is first named. For the namespace `Qt` that are a hundred with a
thousand members, a tenth of the whole start. So nothing that the first paint needs names it.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from smm_desktop.ui.reading import mirrored

LEFT_MIDDLE = 0x0081
"""`Qt.AlignLeft | Qt.AlignVCenter`, for what takes plain numbers."""
_RIGHT_MIDDLE = 0x0082
_ABSOLUTE = 0x0010
_PLAIN_TEXT = 0
_CLICK_FOCUS = 2


def show_plain(label: QLabel) -> None:
    """Never take the label's text for markup."""
    label.setProperty("textFormat", _PLAIN_TEXT)


def lean_to_start(label: QLabel) -> None:
    """Put the words of a label where a line begins, whatever they are, in the middle."""
    label.setProperty("alignment", _ABSOLUTE | (_RIGHT_MIDDLE if mirrored() else LEFT_MIDDLE))


def align_right(field: QLineEdit) -> None:
    """Put the words of a field at its right, in the middle."""
    field.setProperty("alignment", _RIGHT_MIDDLE)


def focus_by_click(widget: QWidget) -> None:
    """Take the keyboard when clicked, and not by Tab."""
    widget.setProperty("focusPolicy", _CLICK_FOCUS)


def press(action: QAction, keys: str) -> None:
    """Let an action be done by keys such as "Ctrl+E"."""
    action.setProperty("shortcut", keys)


def read_no_sources() -> None:
    """Keep PySide from reading the source of every module that is imported after it, twice the time of importing it.

    It looks there for its name, to know which modules its optional snake_case names are for. Nobody here wants them;
    where there are no sources, as in a frozen program, it takes for granted what is said here.
    """
    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        setattr(features, "_mod_uses_pyside", _uses_none)  # noqa: B010 - known to this release of PySide, not to its stubs


def _uses_none(_module: object) -> bool:
    return False
