"""Rows to files, streamed."""
