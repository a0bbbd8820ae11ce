"""Writing a bulk order: the lines, the preview of every line, what it costs, and the button that places them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from smm_desktop.core.bulk import BulkLine, Preview, faulty_text
from smm_desktop.core.errors import SmmError
from smm_desktop.core.templates import MOST_KEPT
from smm_desktop.ui import formats
from smm_desktop.ui.icons import dress
from smm_desktop.ui.labels import Notice, PlainLabel, title
from smm_desktop.ui.messages import say, say_text
from smm_desktop.ui.pages.bulk_checker import BulkChecker, FileReader
from smm_desktop.ui.pages.bulk_columns import preview_columns
from smm_desktop.ui.pages.bulk_lines import LinesBox
from smm_desktop.ui.pages.bulk_options import OptionsButton
from smm_desktop.ui.tables import DataTable, TableModel
from smm_desktop.ui.theme import Space, set_property
from smm_desktop.ui.widgets.fields import QuietComboBox
from smm_desktop.ui.widgets.templates_button import TemplatesButton
from smm_desktop.ui.widgets.ticket_data import TicketData
from smm_desktop.ui.widgets.ticket_notes import Question, SteadyButton
from smm_desktop.ui.widgets.two_rows import TwoRows
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.bulk_guards import BulkGuards
    from smm_desktop.core.templates import Template


class BulkCompose(QWidget):
    """Lines in, checked lines out."""

    place_wanted = Signal(object)
    """The `Preview` whose ready lines are to be placed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._data = TicketData(workspace, self)
        self._checker = BulkChecker(workspace, self)
        self._preview: Preview | None = None
        self.lines = LinesBox()
        self.options = OptionsButton()
        self._templates = TemplatesButton(workspace, "bulk", self._save_template, self._can_keep)
        self._account = QuietComboBox()
        self._open = QPushButton(self.tr("Open CSV…"))
        self._notice = Notice()
        self._model = TableModel(preview_columns(), self)
        self.table = DataTable(self._model, "Bulk preview", identity=lambda row: row.line)
        self._only_faults = QCheckBox(self.tr("Only lines with faults or warnings"))
        self._counts, self._total, self._after = PlainLabel(), PlainLabel(bold=True), PlainLabel(role="muted")
        self.place = SteadyButton(self.tr("Place orders"))
        self.question = Question(self.tr("Place orders"))
        self._build()
        self._connect()
        self._show_accounts()
        self._show_preview(None)

    @property
    def account(self) -> str:
        """The account the lines are for."""
        return str(self._account.currentData() or "")

    @property
    def account_name(self) -> str:
        """Its name."""
        return self._account.currentText()

    def keep_faulty(self, preview: Preview) -> None:
        """Leave the lines that were not placed because of a fault, to be mended."""
        left = faulty_text(self.lines.text, preview.lines)
        table = self.lines.is_table
        self.clear()
        if left:
            self.lines.set_text(left, table=table)

    def clear(self) -> None:
        """Start anew."""
        self.lines.clear()
        self._notice.say("")

    def set_usable(self, usable: bool) -> None:
        """Dead while a batch is being stored or runs."""
        self._usable = usable
        self._show_button()

    def add_to_head(self, widget: QWidget) -> None:
        """Put a further button beside the title."""
        self._head.insertWidget(2, widget)

    def say(self, text: str) -> None:
        """Say what is wrong as a whole; empty for nothing."""
        self._notice.say(text, alarm=True)

    def open_file(self, path: Path) -> None:
        """Read the lines of a file."""
        self.say("")
        reader = FileReader(self._workspace, path, self)
        reader.read.connect(self._take_file)
        reader.failed.connect(self.say)

    @Slot(str, str, bool)
    def _take_file(self, text: str, name: str, table: bool) -> None:
        self.lines.set_text(text, where=name, table=table)

    @Slot(object)
    def use_template(self, template: Template) -> None:
        """Put the lines of a template here."""
        self.lines.set_text(template.lines)

    def _can_keep(self) -> bool:
        return 0 < len(self.lines.text.strip()) <= MOST_KEPT

    def _save_template(self) -> None:
        from smm_desktop.actions import templates
        from smm_desktop.ui.template_hands import keep

        keep(self._workspace, self, templates.keep_lines, self.lines.text)

    @Slot()
    def _choose_file(self) -> None:
        words = self.tr("Lists (*.csv *.tsv *.txt);;All files (*)")
        dialog = QFileDialog(self, self.tr("Open a list of orders"), "", words)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_choice)
        dialog.open()

    @Slot(str)
    def _take_choice(self, name: str) -> None:
        self.open_file(Path(name))

    @Slot()
    def _check(self) -> None:
        self.say("")
        self._check_again()

    @Slot()
    def _check_again(self) -> None:
        self._checker.check(self.lines.text, self._data.catalogue, table=self.lines.is_table)

    @Slot(object)
    def _show_preview(self, preview: Preview | None) -> None:
        self._preview = preview
        self.question.close_question()
        self._show_rows()
        self._show_totals()
        self._show_button()

    @Slot(str)
    def _show_failure(self, text: str) -> None:
        self._show_preview(None)
        self.say(text)

    @Slot()
    def _show_rows(self) -> None:
        rows = self._preview.lines if self._preview else ()
        if self._only_faults.isChecked():
            rows = tuple(row for row in rows if row.faults or row.cautions)
        self._model.set_rows(rows)
        if rows or not self._preview:
            hint = self.tr("Type or paste lines above, drop a file there, or open one.")
            self.table.set_empty(self.tr("Every line is checked here before anything is sent"), hint)
        else:
            self.table.set_empty(self.tr("No line has a fault"), "")

    def _show_totals(self) -> None:
        preview = self._preview
        if preview is None:
            self._counts.setText("")
            self._total.setText("")
            self._after.setText("")
            return
        faulty = self.tr("%Ln with faults", "", preview.faulty)
        ready = self.tr("%Ln ready", "", preview.ready)
        self._counts.setText(f"{ready} · {faulty}" if preview.faulty else ready)
        self._total.setText(self._total_words(preview))
        balance = self._data.balance
        after = None if balance is None else balance - preview.total
        known = "" if after is None else formats.money(after, self._currency)
        self._after.setText(self.tr("Balance after: {amount}").format(amount=known) if known else "")
        set_property(self._after, "role", "fault" if after is not None and after < 0 else "muted")

    def _total_words(self, preview: Preview) -> str:
        total = self.tr("Total about {amount}").format(amount=formats.money(preview.total, self._currency))
        if not preview.open_ended:
            return total
        open_ended = self.tr("%Ln without an upper limit", "", preview.open_ended)
        return f"{total} + {open_ended}"

    @property
    def _currency(self) -> str:
        return (self._preview.currency if self._preview else "") or self._data.currency

    @Slot()
    def _show_button(self) -> None:
        ready = self._preview.ready if self._preview else 0
        words = self.tr("Place %Ln order(s)", "", ready)
        self.place.setText(words if ready else self.tr("Place orders"))
        self.place.setEnabled(ready > 0 and self._usable and not self._checker.busy)

    @Slot()
    def _press(self) -> None:
        from smm_desktop.actions import bulk_guards

        if self._preview is None or not self.place.isEnabled():
            return
        self.place.setEnabled(False)
        job = self._workspace.run(
            bulk_guards.look_before,
            self.account,
            self._preview.lines,
            behind_active=self.options.options.behind_active,
            done=partial(self._weigh, self._preview),
            failed=self._not_looked,
        )
        job.finished.connect(self._looked)

    @Slot()
    def _looked(self) -> None:
        if self.question.isHidden():
            self._show_button()

    def _weigh(self, preview: Preview, guards: BulkGuards) -> None:
        if guards.reread:
            self.say(self.tr("Prices were read anew. Look at the lines once more, then place them."))
        elif preview is self._preview and not self._checker.busy:
            balance = self._data.balance
            above = guards.confirm_above is not None and preview.total > guards.confirm_above
            if above or guards.cautions or preview.open_ended or (balance is not None and preview.total > balance):
                self._ask(preview, [say_text(caution) for caution in guards.cautions])
            else:
                self.place_wanted.emit(preview)

    def _not_looked(self, trouble: SmmError) -> None:
        self.say(say(trouble))

    def _ask(self, preview: Preview, cautions: list[str]) -> None:
        words = self.tr("Place %Ln order(s) on {account}?", "", preview.ready)
        asked = [words.format(account=self.account_name), self._total_words(preview) + ".", self._after.text()]
        self.question.ask("\n".join(part for part in (*asked, *cautions) if part))

    @Slot()
    def _confirm(self) -> None:
        self.question.close_question()
        if self._preview is not None and self._usable:
            self.place_wanted.emit(self._preview)

    @Slot()
    def _decline(self) -> None:
        self.question.close_question()
        self._show_button()

    @Slot(object)
    def _go_to_line(self, row: BulkLine) -> None:
        self.lines.edit.show_line(row.line)

    # Accounts

    @Slot()
    def _show_accounts(self) -> None:
        wanted = self.account or self._workspace.scope
        self._account.clear()
        for account in self._workspace.accounts:
            self._account.addItem(account.name, account.id)
        self._account.setCurrentIndex(max(0, self._account.findData(wanted)) if self._workspace.accounts else -1)
        self._account.setVisible(len(self._workspace.accounts) > 1)
        self._choose_account()

    @Slot(str)
    def _take_scope(self, scope: str) -> None:
        found = self._account.findData(scope)
        if scope and found >= 0:
            self._account.setCurrentIndex(found)
            self._choose_account()

    @Slot()
    def _choose_account(self) -> None:
        self.say("")
        self._data.want(self.account)

    def _connect(self) -> None:
        self._workspace.accounts_changed.connect(self._show_accounts)
        self._workspace.scope_changed.connect(self._take_scope)
        self._account.activated.connect(self._choose_account)
        self._data.catalogue_changed.connect(self._check_again)
        self._data.balances_changed.connect(self._show_totals)
        self.lines.changed.connect(self._check)
        self.lines.file_given.connect(self.open_file)
        self._checker.checked.connect(self._show_preview)
        self._checker.failed.connect(self._show_failure)
        self._checker.busy_changed.connect(self._show_button)
        self._only_faults.toggled.connect(self._show_rows)
        self._open.clicked.connect(self._choose_file)
        self._templates.chosen.connect(self.use_template)
        self.table.row_activated.connect(self._go_to_line)
        self.place.clicked.connect(self._press)
        self.question.confirmed.connect(self._confirm)
        self.question.declined.connect(self._decline)

    def _build(self) -> None:
        self._usable = True
        self._account.setAccessibleName(self.tr("Account"))
        self.place.setAccessibleName(self.tr("Place orders"))
        self.place.setProperty("role", "primary")
        dress(self._open, "folder")
        self._head = head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(title(self.tr("Bulk order")), 1)
        for widget in (self._account, self._templates, self._open):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self._notice)
        column.addWidget(self._make_middle(), 1)
        column.addWidget(self.question)
        column.addWidget(TwoRows((self._counts, self._total, self._after), (self.options, self.place)))

    def _make_middle(self) -> QSplitter:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.table, 1)
        column.addWidget(self._only_faults)
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.setObjectName("bulk_splitter")
        middle.setHandleWidth(Space.M)
        middle.setChildrenCollapsible(False)
        middle.addWidget(self.lines)
        middle.addWidget(right)
        middle.setSizes([240, 400])
        return middle
