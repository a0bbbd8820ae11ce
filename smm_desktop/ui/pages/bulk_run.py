"""A batch on its way: how far it is, what became of each line, and pause, stop and go on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from smm_desktop.core.batches import Batch, LineResult
from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Placing
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import PlainLabel, title
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.bulk_columns import result_columns
from smm_desktop.ui.pages.bulk_options import reason_words
from smm_desktop.ui.pages.bulk_runner import BulkRunner
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.tables import DataTable, TableModel
from smm_desktop.ui.theme import Space
from smm_desktop.ui.widgets.two_rows import TwoRows
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.bulk import BatchRun

_LOOK_AGAIN_MS = 700


class BulkRun(QWidget):
    """Shows one batch; runs it through the `BulkRunner`."""

    new_wanted = Signal()
    """The person wants to write another one."""

    def __init__(self, workspace: Workspace, runner: BulkRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._runner = runner
        self._batch: Batch | None = None
        self._looking = False
        self._model = TableModel(result_columns(), self)
        self.table = DataTable(self._model, "Bulk results", identity=lambda row: row.line)
        self._title = title("")
        self._words = PlainLabel()
        self._words.setAccessibleName(self.tr("Bulk progress"))
        self._bar = QProgressBar()
        self.notice = NoticeRow(self.tr("Bulk message"))
        self.pause = QPushButton(self.tr("Pause"))
        self.stop = QPushButton(self.tr("Stop"))
        self.go_on = QPushButton(self.tr("Go on"))
        self._export = QPushButton(self.tr("Export results…"))
        self._keep = QPushButton(self.tr("Save as template…"))
        self._new = QPushButton(self.tr("New bulk order"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LOOK_AGAIN_MS)
        self._later.timeout.connect(self._look)
        self._build()
        self._connect()

    @property
    def batch(self) -> Batch | None:
        """The batch shown."""
        return self._batch

    def show_batch(self, batch: Batch) -> None:
        """Show a batch as it stands in the store."""
        self._batch = batch
        self.notice.clear()
        self._title.setText(plain(batch.name, 80))
        self._show_state()
        self._say_reason(batch)
        self._look()

    def start(self) -> None:
        """Send what was never sent."""
        if self._batch is not None and not self._runner.running:
            self.notice.clear()
            self._runner.start(self._batch.id, self._batch.account)

    # How far it is

    @Slot()
    def _look(self) -> None:
        from smm_desktop.actions import bulk

        if self._batch is not None and not self._looking:
            self._looking = True
            job = self._workspace.query(bulk.results, self._batch.id, done=self._take_results)
            job.finished.connect(self._looked)

    @Slot()
    def _looked(self) -> None:
        self._looking = False

    def _take_results(self, results: Any) -> None:
        self._model.set_rows(results)
        self._show_words(results)

    def _show_words(self, results: tuple[LineResult, ...]) -> None:
        counts: dict[Placing, int] = {}
        for result in results:
            counts[result.placing] = counts.get(result.placing, 0) + 1
        left = counts.get(Placing.QUEUED, 0) + counts.get(Placing.SENDING, 0)
        done = len(results) - left
        parts = [self.tr("{done} of {all} sent").format(done=formats.number(done), all=formats.number(len(results)))]
        placed, refused = counts.get(Placing.PLACED, 0), counts.get(Placing.REFUSED, 0)
        not_sent, unknown = counts.get(Placing.NOT_SENT, 0), counts.get(Placing.UNKNOWN, 0)
        parts += [self.tr("%Ln placed", "", placed)] if placed else []
        parts += [self.tr("%Ln refused", "", refused)] if refused else []
        parts += [self.tr("%Ln not sent", "", not_sent)] if not_sent else []
        parts += [self.tr("%Ln unknown", "", unknown)] if unknown else []
        parts += self._time_left(done, len(results))
        self._words.setText(" · ".join(parts))
        self._bar.setRange(0, max(1, len(results)))
        self._bar.setValue(done)

    def _time_left(self, done: int, total: int) -> list[str]:
        if self._runner.paused:
            return [self.tr("paused")]
        seconds = self._runner.seconds_left(done, total) if self._runner.running else None
        if seconds is None:
            return []
        minutes = max(1, round(seconds / 60))
        return [self.tr("about %Ln min left", "", minutes)]

    @Slot()
    def _show_state(self) -> None:
        running, left = self._runner.running, self._batch.left if self._batch else 0
        self.pause.setVisible(running)
        self.stop.setVisible(running)
        self.pause.setText(self.tr("Resume") if self._runner.paused else self.tr("Pause"))
        self.pause.setEnabled(not self._runner.stopping)
        self.stop.setText(self.tr("Stopping…") if self._runner.stopping else self.tr("Stop"))
        self.stop.setEnabled(not self._runner.stopping)
        self.go_on.setVisible(not running and left > 0)
        self._new.setEnabled(not running)

    @Slot(int, int)
    def _take_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    @Slot()
    def _step(self) -> None:
        if not self._later.isActive():
            self._later.start()

    @Slot(object)
    def _take_end(self, outcome: BatchRun | SmmError | None) -> None:
        if isinstance(outcome, SmmError):
            self.notice.say(say(outcome), role="alarm")
        elif outcome is None:
            self.notice.say(self.tr("Something unforeseen happened. No line is sent twice; go on when you wish."))
        else:
            self._batch = outcome.batch
            self._say_reason(outcome.batch, outcome.error)
        self._show_state()
        self._look()

    def _say_reason(self, batch: Batch, error: Exception | None = None) -> None:
        left = self.tr("Never sent so far: %Ln line(s).", "", batch.left)
        discard = (self.tr("Discard the rest"), self._discard)
        if batch.stopped is not None and batch.left:
            details = "\n".join([left, *([say(error)] if isinstance(error, SmmError) else [])])
            self.notice.say(reason_words(batch.stopped), role="notice", details=details, answers=(discard,))
        elif batch.left and not self._runner.running:
            words = self.tr("This batch did not reach its end; it goes on behind the last line that was sent.")
            self.notice.say(words, role="notice", details=left, answers=(discard,))
        elif not batch.left and not self._runner.running:
            self.notice.say(self.tr("All lines of this batch were sent. What became of each stands below."))

    def _discard(self) -> None:
        from smm_desktop.actions import bulk

        if self._batch is not None and not self._runner.running:
            self._workspace.run(bulk.discard, self._batch.id, done=self._look_up)

    def _look_up(self, _changes: object = None) -> None:
        from smm_desktop.actions import bulk

        self._workspace.query(bulk.batches, done=self._take_batches)

    def _take_batches(self, batches: Any) -> None:
        shown = next((batch for batch in batches if self._batch and batch.id == self._batch.id), None)
        if shown is not None:
            self.show_batch(shown)
        else:
            self.new_wanted.emit()

    @Slot()
    def _save_template(self) -> None:
        from smm_desktop.actions import templates
        from smm_desktop.ui.template_hands import keep

        if self._batch is not None:
            keep(self._workspace, self, templates.keep_batch, self._batch.id, usual=plain(self._batch.name, 60))

    # Export

    @Slot()
    def _choose_target(self) -> None:
        kinds = self.tr("CSV (*.csv);;Excel (*.xlsx)")
        dialog = QFileDialog(self, self.tr("Export results"), "bulk-results.csv", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self._take_target)
        dialog.open()

    @Slot(str)
    def _take_target(self, name: str) -> None:
        self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write what became of each line to a file, CSV or XLSX by its ending."""
        from smm_desktop.actions import bulk_export

        if self._batch is not None:
            job = self._workspace.run(
                bulk_export.export_results,
                self._batch.id,
                path,
                done=self._exported,
                failed=self._tell,
                with_control=True,
            )
            self._workspace.show_work(job, self.tr("Exporting results"))

    def _exported(self, exported: Any) -> None:
        if exported.path is not None:
            rows = self.tr("%Ln line(s)", "", exported.rows)
            self._workspace.said.emit(self.tr("{rows} written to {file}.").format(rows=rows, file=exported.path.name))

    def _tell(self, trouble: SmmError) -> None:
        self.notice.say(say(trouble), role="alarm")

    def _connect(self) -> None:
        self._runner.progressed.connect(self._take_progress)
        self._runner.stepped.connect(self._step)
        self._runner.state_changed.connect(self._show_state)
        self._runner.ended.connect(self._take_end)
        self.pause.clicked.connect(self._runner.pause_or_go_on)
        self.stop.clicked.connect(self._runner.stop)
        self.go_on.clicked.connect(self.start)
        self._export.clicked.connect(self._choose_target)
        self._keep.clicked.connect(self._save_template)
        self._new.clicked.connect(self.new_wanted)

    def _build(self) -> None:
        dress(self.pause, "pause")
        dress(self.stop, "stop")
        dress(self._export, "export")
        dress(self._keep, "history")
        self.go_on.setProperty("role", "primary")
        buttons = (self.pause, self.stop, self.go_on, self._export, self._keep, self._new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(TwoRows((self._title,), buttons, gap=Space.S))
        column.addWidget(self._bar)
        column.addWidget(self._words)
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)
