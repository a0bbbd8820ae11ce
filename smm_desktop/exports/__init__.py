"""Rows to files, streamed."""

from smm_desktop.exports.columns import Cell, ExportColumn, order_columns
from smm_desktop.exports.files import write_file
from smm_desktop.exports.writers import KINDS, Kind, csv_cell

__all__ = ["KINDS", "Cell", "ExportColumn", "Kind", "csv_cell", "order_columns", "write_file"]
