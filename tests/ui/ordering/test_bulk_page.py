"""Bulk orders on a practice panel: checked line by line, placed once each, stopped, and gone on with."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton, QTableView

from smm_desktop.actions import balances, bulk, settings, templates
from smm_desktop.core.orders import Placing
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.ui.hands import Hands
from smm_desktop.ui.pages import bulk_balance
from smm_desktop.ui.pages.bulk import BulkPage
from smm_desktop.ui.pages.bulk_lines import MOST_EDITED
from smm_desktop.ui.readable import Sentences


class Desk:
    """The page in a window, and hands to work it."""

    def __init__(self, rig):
        self.rig = rig
        self.page = BulkPage(rig.workspace)
        for table in (self.page.compose.table, self.page.run.table):
            QAbstractItemModelTester(table.table_model, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
        rig.qtbot.addWidget(self.page, before_close_func=lambda _widget: self.close())
        self.page.resize(1100, 760)
        self.page.show()
        self.hands = Hands(self.page)
        rig.settle()

    def close(self):
        self.page.runner.stop()
        self.rig.settle()

    def write(self, *lines):
        self.page.compose.lines.set_text("\n".join(lines))
        self.rig.settle()

    def states(self):
        table = self.hands.need("Bulk preview", QTableView)
        return [table.model().index(row, 1).data() for row in range(table.model().rowCount())]

    def results(self):
        table = self.hands.need("Bulk results", QTableView)
        return [table.model().index(row, 1).data() for row in range(table.model().rowCount())]

    def texts(self):
        shown = [*self.page.findChildren(QLabel), *self.page.findChildren(Sentences)]
        return [child.text() for child in shown if child.isVisible()]

    def ended(self):
        self.rig.until(lambda: self.page.run.batch is not None and not self.page.runner.running)
        self.rig.settle()


@pytest.fixture
def desk(rig):
    return Desk(rig)


def line(number, quantity=100, service=1):
    return f"{service} | https://social.example/p/{number} | {quantity}"


def test_every_line_is_checked_and_the_sum_told(desk):
    desk.write(line(1), line(2, "many"), line(3, 100, 99999), "", line(1))
    assert desk.states() == ["Ready", "Fault", "Fault", "Look"]
    assert "2 ready · 2 with faults" in desk.texts()
    assert "Total about 0.18 USD" in desk.texts()
    assert "Balance after: 999.82 USD" in desk.texts()
    assert desk.hands.need("Place orders", QPushButton).text() == "Place 2 orders"


def test_in_a_small_window_a_fault_is_told_without_scrolling_sideways(desk, rig):
    desk.page.resize(824, 560)
    desk.write(line(1), line(2, 5))
    table = desk.hands.need("Bulk preview", QTableView)
    rig.until(lambda: not table.horizontalScrollBar().isVisible())
    notes = table.table_model.column_number("notes")
    assert table.columnWidth(notes) >= 140
    assert table.columnViewportPosition(notes) + table.columnWidth(notes) <= table.viewport().width()
    assert table.model().index(1, notes).data(Qt.ItemDataRole.ToolTipRole)


def test_nothing_is_placed_without_a_line(desk):
    assert not desk.hands.need("Place orders", QPushButton).isEnabled()
    desk.write("1 | https://social.example/p | 1")
    assert not desk.hands.need("Place orders", QPushButton).isEnabled()


def test_ready_lines_are_placed_once_each(desk, rig):
    desk.write(line(1), line(2, 7), line(3))
    button = desk.hands.need("Place orders", QPushButton)
    button.click()
    button.click()
    desk.ended()
    assert desk.results() == ["Placed", "Placed"]
    assert [entry.fields["link"][-1] for entry in rig.panel.ledger.entries] == ["1", "3"]
    assert any("All lines of this batch were sent" in text for text in desk.texts())
    assert desk.page.compose.lines.text == line(2, 7) + "\n"


def test_it_stops_at_an_unknown_outcome_and_goes_on_behind_it(desk, rig):
    rig.panel.faults.next("add", None, Fault(FaultKind.CUT_AFTER))
    desk.write(*map(line, range(4)))
    desk.hands.press("Place orders")
    desk.ended()
    assert desk.results() == ["Placed", "Outcome unknown", "Waiting", "Waiting"]
    assert any(text.startswith("Stopped: it is not known") for text in desk.texts())
    desk.hands.press("Go on")
    desk.ended()
    assert desk.results() == ["Placed", "Outcome unknown", "Placed", "Placed"]
    assert len(rig.panel.ledger.entries) == 4


def test_pause_and_stop_send_nothing_further(desk, rig):
    rig.panel.faults.always("add", Fault(FaultKind.DELAY_BEFORE, seconds=0.05))
    desk.write(*map(line, range(40)))
    desk.hands.press("Place orders")
    rig.until(lambda: len(rig.panel.ledger.entries) >= 2)
    desk.hands.press("Pause")
    rig.qtbot.wait(200)
    sent = len(rig.panel.ledger.entries)
    rig.qtbot.wait(300)
    assert len(rig.panel.ledger.entries) == sent < 40
    desk.hands.press("Stop")
    desk.ended()
    assert any("Stopped by you" in text for text in desk.texts())
    (batch,) = bulk.batches(rig.desk)
    assert batch.counts[Placing.QUEUED] == 40 - len(rig.panel.ledger.entries)


def held(rig):
    return balances.known(rig.desk)[rig.account.id].amount


def test_the_balance_is_read_where_a_batch_rests_and_ends(desk, rig):
    told = []
    rig.workspace.changed.connect(lambda changes: told.extend(changes.balances))
    rig.panel.faults.always("add", Fault(FaultKind.DELAY_BEFORE, seconds=0.05))
    desk.write(*map(line, range(40)))
    desk.hands.press("Place orders")
    rig.until(lambda: len(rig.panel.ledger.entries) >= 2)
    assert (told, held(rig)) == ([], 1000)
    desk.hands.press("Pause")
    rig.until(lambda: bool(told))
    assert held(rig) < 1000
    desk.hands.press("Resume")
    rig.panel.faults.clear()
    desk.ended()
    assert len(rig.panel.ledger.entries) == 40
    assert held(rig) == rig.panel.balance < 1000


def test_the_balance_is_read_now_and_then_on_the_way(desk, rig, monkeypatch):
    monkeypatch.setattr(bulk_balance, "SECONDS_BETWEEN", 0.2)
    rig.panel.faults.always("add", Fault(FaultKind.DELAY_BEFORE, seconds=0.05))
    desk.write(*map(line, range(400)))
    desk.hands.press("Place orders")
    rig.until(lambda: held(rig) < 1000)
    assert desk.page.runner.running
    desk.hands.press("Stop")
    desk.ended()
    assert held(rig) == rig.panel.balance


def test_an_unfinished_batch_is_offered_at_the_next_start(desk, rig):
    rig.panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    desk.write(line(1), line(2))
    desk.hands.press("Place orders")
    desk.ended()
    second = Desk(rig)
    assert any("did not reach its end" in text for text in second.texts())
    second.hands.press("Show it")
    rig.settle()
    second.hands.press("Go on")
    second.ended()
    assert second.results() == ["Outcome unknown", "Placed"]


def test_the_rest_can_be_discarded(desk, rig):
    rig.panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    desk.write(line(1), line(2))
    desk.hands.press("Place orders")
    desk.ended()
    desk.hands.press("Discard the rest")
    rig.settle()
    assert desk.results() == ["Outcome unknown"]
    assert len(rig.panel.ledger.entries) == 1


def test_more_than_the_balance_is_asked_for(desk, rig):
    rig.panel.balance = Decimal("0.01")
    from smm_desktop.actions import balances

    rig.workspace.changed.emit(balances.refresh(rig.desk, rig.account.id).changes)
    desk.write(line(1))
    desk.hands.press("Place orders")
    rig.until(lambda: any("Place 1 order on Practice?" in text for text in desk.texts()))
    rig.settle()
    assert rig.panel.ledger.entries == ()
    desk.hands.press("Back")
    assert desk.hands.need("Place orders", QPushButton).isEnabled()


def test_the_amount_set_is_asked_for(desk, rig):
    settings.put(rig.desk, settings.CONFIRM_AMOUNT, "0.1")
    desk.write(line(1, 1000))
    desk.hands.press("Place orders")
    rig.until(lambda: any("Place 1 order on Practice?" in text for text in desk.texts()))
    rig.settle(800)
    assert rig.panel.ledger.entries == ()
    desk.page.compose.question.findChildren(QPushButton)[0].click()
    desk.ended()
    assert len(rig.panel.ledger.entries) == 1


def test_a_file_can_be_dropped(desk, rig, tmp_path):
    path = tmp_path / "orders.csv"
    path.write_text("service,link,quantity\n1,https://social.example/p/1,100\n1,https://social.example/p/2,x\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    desk.page.compose.lines.edit.insertFromMimeData(data)
    rig.settle()
    assert desk.states() == ["Ready", "Fault"]
    assert "2 lines" not in desk.texts()
    assert any("orders.csv" in text for text in desk.texts())


def test_a_file_that_is_no_text_is_said(desk, rig, tmp_path):
    path = tmp_path / "picture.csv"
    path.write_bytes(bytes(range(256)) * 40)
    desk.page.compose.open_file(path)
    rig.settle()
    assert any("not a text file" in text for text in desk.texts())


def test_a_long_paste_is_held_beside_the_editor(desk, rig):
    data = QMimeData()
    count = MOST_EDITED + 2
    data.setText("\n".join(line(n) for n in range(count)))
    desk.page.compose.lines.edit.insertFromMimeData(data)
    rig.until(lambda: len(desk.states()) == count)
    assert desk.page.compose.lines.edit.blockCount() == 200
    desk.hands.press("Remove list")
    rig.settle()
    assert desk.states() == []


def test_results_can_be_exported(desk, rig, tmp_path):
    desk.write(line(1), line(2))
    desk.hands.press("Place orders")
    desk.ended()
    target = tmp_path / "results.csv"
    desk.page.run.export_to(target)
    rig.settle()
    rows = target.read_text("utf-8-sig").splitlines()
    assert rows[0].startswith("Line,Outcome,Order ID")
    assert [row.split(",")[1] for row in rows[1:]] == ["placed", "placed"]


def test_templates_are_kept(desk, rig):
    desk.write(line(1))
    templates.keep_lines(rig.desk, "Weekly & more", desk.page.compose.lines.text)
    second = Desk(rig)
    button = second.hands.need("Templates", QPushButton)
    button.menu().aboutToShow.emit()
    next(action for action in button.menu().actions() if action.text() == "Weekly && more").trigger()
    assert second.page.compose.lines.text == line(1)
    rig.settle()


def test_the_whole_page_shows_plain_text(desk):
    desk.write("<b>1</b> | https://x.example/<i> | 5")
    for child in desk.page.findChildren(QLabel):
        assert child.textFormat() == Qt.TextFormat.PlainText or not child.text()


def test_a_batch_that_was_sent_is_kept_as_a_template_and_used_again(desk, rig):
    written = [line(1), line(2, 50, 2), "5 | https://social.example/c | comments=Nice // So; so"]
    desk.write(*written)
    desk.hands.press("Place orders")
    desk.ended()
    desk.hands.press("Save as template…")
    dialog = desk.page.run.findChild(QInputDialog)
    dialog.setTextValue("Mondays")
    dialog.accept()
    rig.until(lambda: len(templates.all_templates(rig.desk)) == 1)
    (kept,) = templates.all_templates(rig.desk)
    desk.hands.press("New bulk order")
    desk.page.compose.use_template(kept)
    rig.settle()
    assert desk.states() == ["Look"] * 3
    sent = [entry.fields for entry in rig.panel.ledger.entries]
    assert [dict(each.fields) for each in desk.page.compose.table.table_model.rows] == [dict(each) for each in sent]
