"""The columns of every table below a widget, kept from one run to the next."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget


def save_columns(root: QWidget, state: QSettings) -> None:
    """Remember them."""
    from smm_desktop.ui.tables import DataTable  # loaded with the first page

    for table in root.findChildren(DataTable):
        table.save_columns(state)


def restore_columns(root: QWidget, state: QSettings) -> None:
    """Put them back as they were, those of tables too that a page makes later and tells of by `table_made`."""
    from smm_desktop.ui.tables import DataTable

    for table in root.findChildren(DataTable):
        table.restore_columns(state)
    late = getattr(root, "table_made", None)
    if late is not None:
        late.connect(lambda table: table.restore_columns(state))
