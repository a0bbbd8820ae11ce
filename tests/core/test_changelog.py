"""The list of changes as it is shown, and when it is offered."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop import __version__
from smm_desktop.core.changelog import Edition, editions, is_update

TEXT = """# Changes

Words before the first version.

## Unreleased

- One change
  over two lines, with `--page`.
- Another.

## 0.2.0 (2026-11-02)

## [0.1.0] - 2026-10-01

The first version:
it does **all** of it.

- And a line.
"""


def test_versions_and_changes_are_told_apart():
    assert editions(TEXT) == (
        Edition("", ("One change over two lines, with --page.", "Another.")),
        Edition("0.1.0", ("The first version: it does all of it.", "And a line.")),
    )


def test_the_file_that_comes_with_the_program_can_be_shown():
    told = editions(Path(__file__).parents[2].joinpath("CHANGELOG.md").read_text("utf-8"))
    assert __version__ in [edition.version for edition in told]
    assert all(edition.version == "" for edition in told[: [e.version for e in told].index(__version__)])
    for edition in told:
        for change in edition.changes:
            assert not change.startswith("- "), change
            assert "`" not in change, change


@given(st.text())
def test_any_text_can_be_read(text: str):
    for edition in editions(text):
        assert edition.changes
        assert all(change.strip() for change in edition.changes)


@pytest.mark.parametrize(
    ("kept", "now", "update"),
    [
        ("0.1.0", "0.2.0", True),
        ("0.9.0", "0.10.0", True),
        ("0.2.0", "0.2.0", False),
        ("0.10.0", "0.9.0", False),
        ("", "0.1.0", True),
        ("nonsense", "0.1.0", True),
    ],
)
def test_an_update_is_a_later_version_than_before(kept: str, now: str, update: bool):
    assert is_update(kept, now) is update
