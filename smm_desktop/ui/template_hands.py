"""Keeping something as a template: asks for the name, and says that it was kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QWidget

from smm_desktop.core.orders import Order
from smm_desktop.core.text import plain
from smm_desktop.jobs import Lane
from smm_desktop.ui.workspace import Workspace


def ask_name(owner: QWidget, text: str, take: Callable[[str], object], *, usual: str = "") -> QInputDialog:
    """Ask for a name; `take` gets what was written."""
    dialog = QInputDialog(owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(text)
    dialog.setLabelText(_tr("Name of the template"))
    dialog.setTextValue(usual)
    dialog.textValueSelected.connect(lambda name: take(name) if name.strip() else None)
    dialog.open()
    return dialog


def keep(workspace: Workspace, owner: QWidget, action: Callable[..., Any], *args: Any, usual: str = "") -> None:
    """Ask for a name, then run `action(desk, name, *args)`, which keeps the template."""
    ask_name(owner, _tr("Save as template"), partial(_keep, workspace, action, args), usual=usual)


def keep_order(workspace: Workspace, owner: QWidget, order: Order | None) -> None:
    """Keep an order of the history as a template."""
    from smm_desktop.actions import templates

    if order is None:
        return
    usual = plain(order.service_name, 60)
    keep(workspace, owner, templates.keep_order, order.account, order.service, dict(order.fields), usual=usual)


def _keep(workspace: Workspace, action: Callable[..., Any], args: tuple[Any, ...], name: str) -> None:
    workspace.run(action, name, *args, lane=Lane.LOCAL, done=partial(_say_kept, workspace))


def _say_kept(workspace: Workspace, kept: Any) -> None:
    words = (
        _tr("Template “{name}” replaced the one of that name.") if kept.replaced else _tr("Template “{name}” is kept.")
    )
    workspace.said.emit(words.format(name=plain(kept.template.name, 60)))


def _tr(source: str) -> str:
    return QCoreApplication.translate("templates", source)
