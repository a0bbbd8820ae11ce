"""Doors to the operating system: secrets, paths."""
