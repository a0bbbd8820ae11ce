"""Bulk orders: written or pasted, every line checked, placed one by one, each result kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.batches import Batch
from smm_desktop.core.bulk import Preview
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.core.text import plain
from smm_desktop.jobs import Lane
from smm_desktop.ui import formats
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.bulk_compose import BulkCompose
from smm_desktop.ui.pages.bulk_run import BulkRun
from smm_desktop.ui.pages.bulk_runner import BulkRunner
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.shown_stack import ShownStack
from smm_desktop.ui.workspace import Workspace

_MOST_LISTED = 15


class BulkPage(QWidget):
    """Writes batches, runs one at a time, and goes on with one that did not reach its end."""

    page_key = "bulk"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._workspace = workspace
        self._runner = BulkRunner(workspace, self)
        self._batches: tuple[Batch, ...] = ()
        self._stored: Preview | None = None
        self._unfinished = NoticeRow(self.tr("Unfinished batch"))
        self.compose = BulkCompose(workspace)
        self.run = BulkRun(workspace, self._runner)
        self._past = QPushButton(self.tr("Past batches"))
        self._build()
        self.compose.place_wanted.connect(self._store)
        self.run.new_wanted.connect(self._write_new)
        self._runner.state_changed.connect(self._show_usable)
        workspace.changed.connect(self._follow)
        self._look_up()

    def focus_search(self) -> None:
        """Bring the keyboard to the lines."""
        self.compose.lines.edit.setFocus()

    def show_rows(self, ids: Sequence[int]) -> None:
        """Put the lines of a template (by our number of it) where lines are written."""
        from smm_desktop.actions import templates

        self._workspace.query(templates.all_templates, done=partial(self._use_template, ids[0]))

    def _use_template(self, wanted: int, every: Any) -> None:
        for template in every:
            if template.id == wanted:
                self._write_new()
                self.compose.use_template(template)

    @property
    def runner(self) -> BulkRunner:
        """What runs the batches."""
        return self._runner

    # A new batch

    @Slot(object)
    def _store(self, preview: Preview) -> None:
        from smm_desktop.actions import bulk

        self.compose.set_usable(False)
        self._stored = preview
        job = self._workspace.run(
            bulk.store_batch,
            self._name(),
            self.compose.account,
            preview.lines,
            currency=preview.currency,
            options=self.compose.options.options,
            done=self._take_stored,
            failed=self._tell,
            lane=Lane.LOCAL,
        )
        job.finished.connect(self._show_usable)

    def _name(self) -> str:
        return self.tr("Bulk order of {when}").format(when=formats.when(datetime.now(UTC)))

    def _take_stored(self, stored: Any) -> None:
        if self._stored is not None:
            self.compose.keep_faulty(self._stored)
        self._show_batch(stored.batch)
        self.run.start()
        if self._stored is not None and self._stored.faulty:
            faulty = self._stored.faulty
            said = self.tr("%Ln faulty line(s) stay under New bulk order.", "", faulty)
            self._workspace.said.emit(said)

    def _tell(self, trouble: SmmError) -> None:
        self.compose.say(say(trouble))

    @Slot()
    def _show_usable(self) -> None:
        self.compose.set_usable(not self._runner.running)
        if not self._runner.running:
            self._look_up()

    # Batches there are

    @Slot(object)
    def _follow(self, changes: Changes) -> None:
        if changes.batches and not self._runner.running:
            self._look_up()

    def _look_up(self) -> None:
        from smm_desktop.actions import bulk

        self._workspace.query(bulk.batches, done=self._take_batches)

    def _take_batches(self, batches: Any) -> None:
        self._batches = tuple(batches)
        self._past.setEnabled(bool(self._batches))
        waiting = next((batch for batch in self._batches if batch.left), None)
        shown = self.run.batch is not None and self._stack.currentWidget() is self.run
        if waiting is None or shown or self._runner.running:
            self._unfinished.clear()
            return
        left = self.tr("Never sent so far: %Ln line(s).", "", waiting.left)
        self._unfinished.say(
            self.tr("“{name}” did not reach its end.").format(name=plain(waiting.name, 80)),
            role="notice",
            details=left,
            answers=((self.tr("Show it"), partial(self._show_batch, waiting)),),
        )

    def _show_batch(self, batch: Batch) -> None:
        self._unfinished.clear()
        self.run.show_batch(batch)
        self._stack.setCurrentWidget(self.run)

    @Slot()
    def _write_new(self) -> None:
        self._stack.setCurrentWidget(self.compose)
        self.focus_search()
        self._look_up()

    @Slot()
    def _fill_past(self) -> None:
        menu = self._past.menu()
        menu.clear()
        for batch in self._batches[:_MOST_LISTED]:
            words = self.tr("{name} ({left} of {all} left)") if batch.left else self.tr("{name} ({all} lines)")
            shown = words.format(
                name=plain(batch.name, 60), left=formats.number(batch.left), all=formats.number(batch.total)
            )
            action = menu.addAction(shown.replace("&", "&&"), partial(self._show_batch, batch))
            action.setEnabled(not self._runner.running)

    def _build(self) -> None:
        self._past.setMenu(QMenu(self._past))
        self._past.menu().aboutToShow.connect(self._fill_past)
        self._past.setEnabled(False)
        self.compose.add_to_head(self._past)
        self._stack = ShownStack()
        self._stack.addWidget(self.compose)
        self._stack.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self._unfinished)
        column.addWidget(self._stack, 1)
