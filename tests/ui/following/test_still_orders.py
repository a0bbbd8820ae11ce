"""Orders that do not move: found by what their service usually takes, marked and filtered in the list of orders."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from smm_desktop.actions import news, settings, stillness
from smm_desktop.core.changes import Changes
from smm_desktop.ui.pages.attention import AttentionPage
from smm_desktop.ui.pages.orders import OrdersPage
from smm_desktop.ui.pages.time_line import PillLabel

HOUR, DAY = 3600.0, 86_400.0
QUICK, STUCK = "1", "23"


def a_quick_record(rig, account) -> None:
    """Enough completed orders of one service that tell what it usually takes."""
    rig.place_many(account, 6, service=QUICK)
    rig.pass_time(HOUR, step=300)


def days_pass(rig, days: float) -> None:
    """The panel stands still, and is asked from time to time."""
    for _ in range(int(days * 6)):
        for seconds in (DAY / 6 - 20, 20):
            rig.jump(seconds, panels=False)
            rig.go_on()


def test_a_service_that_is_quick_makes_its_orders_stand_still_sooner(rig):
    account = rig.connect()
    rig.begin()
    a_quick_record(rig, account)
    unknown = rig.place(account, STUCK, {"link": "https://social.example/stuck", "quantity": "100"})
    known = rig.place(account, QUICK, {"link": "https://social.example/late", "quantity": "100"})
    days_pass(rig, 0.5)
    assert stillness.not_moving(rig.desk) == ()
    days_pass(rig, 1)
    assert stillness.not_moving(rig.desk) == (known.id,)
    days_pass(rig, 2)
    assert set(stillness.not_moving(rig.desk)) == {known.id, unknown.id}
    rig.workspace.changed.emit(settings.put(rig.desk, stillness.STILL_DAYS, 30))
    assert stillness.not_moving(rig.desk, account.id) == (known.id,)
    assert stillness.not_moving(rig.desk, "another") == ()


def test_while_a_panel_is_not_asked_nothing_is_known_to_stand_still(rig):
    account = rig.connect()
    rig.begin()
    rig.place_many(account, 2, service=STUCK)
    rig.pass_time(HOUR, step=300)
    rig.panels["Practice"].stop()
    for _ in range(2):
        rig.jump(2 * DAY)
        rig.go_on()
    assert stillness.not_moving(rig.desk) == ()


@pytest.fixture
def page(rig, qtbot):
    made = OrdersPage(rig.workspace)
    made.resize(1100, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def test_they_are_marked_and_can_be_looked_at_alone(rig, page, qtbot):
    account = rig.connect()
    rig.begin()
    (stuck,) = rig.place_many(account, 1, service=STUCK)
    rig.place_many(account, 2, service=QUICK)
    rig.pass_time(600, step=60)
    days_pass(rig, 4.2)
    rig.until(lambda: page.model.rowCount() == 3)
    assert not page.filters.still.isVisible()
    page._still.look()
    rig.until(page.filters.still.isVisible)
    assert page.filters.still.text() == "1 not moving"
    page.filters.still.click()
    rig.until(lambda: page.model.rowCount() == 1)
    assert page.model.orders.ids.tolist() == [stuck.id]
    state = page.model.index(0, page.model.column_number("state"))
    assert state.data() == "Pending · 4 d still"
    assert "Nothing has changed for 4 days" in state.data(Qt.ItemDataRole.ToolTipRole)
    page.table.select_row(0)
    rig.until(lambda: page.details.order is not None)
    pill = page.details.findChild(PillLabel)
    assert pill.accessibleName() == "Pending · 4 d still"
    rig.workspace.changed.emit(settings.put(rig.desk, stillness.STILL_DAYS, 30))
    rig.until(lambda: page.model.rowCount() == 0)
    page.details.show_order(rig.desk.store.orders.get(stuck.id))
    assert pill.accessibleName() == "Pending"
    page.filters.clear()
    rig.until(lambda: page.model.rowCount() == 3)
    assert not page.filters.still.isVisible()


def test_attention_and_the_orders_page_tell_the_same_number(rig, page, qtbot):
    account = rig.connect()
    rig.begin()
    rig.workspace.changed.emit(news.begin(rig.desk))
    rig.place_many(account, 3, service=STUCK)
    attention = AttentionPage(rig.workspace)
    qtbot.addWidget(attention)
    attention.show()
    days_pass(rig, 4.2)  # every look at the orders tells the same, so no change is told
    rig.workspace.changed.emit(Changes(balances=frozenset({account.id})))
    rig.until(page.filters.still.isVisible)
    rig.until(lambda: attention.model.rowCount() == 1)
    assert page.filters.still.text() == "3 not moving"
    assert attention.model.index(0, attention.model.column_number("about")).data() == "3 orders"
