"""A real panel on this machine, for trying things and for tests."""
