"""Runs first in the frozen program: plots are drawn without OpenGL, but their library asks for its modules.

What stands in their place here is enough for it to be loaded, and saves 10 MB.
"""

import sys
from types import ModuleType


class _Absent(ModuleType):
    """A module with a widget of which there is never one."""

    def __getattr__(self, name: str) -> type:
        if name != "QOpenGLWidget":
            raise AttributeError(name)
        from PySide6.QtWidgets import QWidget  # only now, so that --version needs no Qt

        self.QOpenGLWidget = type(name, (QWidget,), {})
        return self.QOpenGLWidget


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = _Absent(_name)
