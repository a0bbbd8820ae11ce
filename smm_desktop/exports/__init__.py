"""Rows to files, streamed: CSV, XLSX and JSON Lines."""

from smm_desktop.exports.files import KINDS, Kind, write_file

__all__ = ["KINDS", "Kind", "write_file"]
