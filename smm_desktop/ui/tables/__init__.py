"""Tables: columns, the model over them, the view, and the painters of cells."""

from smm_desktop.ui.tables.delegates import IconDelegate, Pill, PillDelegate, ProgressDelegate, StarDelegate
from smm_desktop.ui.tables.model import CENTER, LEFT, MARK_ROLE, RIGHT, Column, TableModel, sorted_rows
from smm_desktop.ui.tables.quick import QuickTable
from smm_desktop.ui.tables.table import DataTable

__all__ = [
    "CENTER",
    "LEFT",
    "MARK_ROLE",
    "RIGHT",
    "Column",
    "DataTable",
    "IconDelegate",
    "Pill",
    "PillDelegate",
    "ProgressDelegate",
    "QuickTable",
    "StarDelegate",
    "TableModel",
    "sorted_rows",
]
