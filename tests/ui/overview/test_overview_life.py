"""Every figure of the overview, reckoned once more from the panels' own ledgers by rules written down here."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import chain

from overview_living import EUR, USD, Life, asked
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from smm_desktop.actions import following
from smm_desktop.core.reconcile import Basis, Movement, MovementKind
from smm_desktop.practice import PracticePanel
from smm_desktop.ui.formats import money, number
from smm_desktop.ui.pages.overview import OverviewPage
from smm_desktop.ui.pages.overview_cards import BalanceCard
from smm_desktop.ui.pages.overview_charts import SpendRow, StateRow
from smm_desktop.ui.tables import DataTable


@dataclass
class Reckoned:
    """One order of the ledger as its panel tells it at the end: what it cost, and in which state it stands."""

    currency: str
    service: str
    state: str
    cost: Decimal
    day: date


def net(status: dict[str, str], quantity: int) -> Decimal:
    """The charge without what came back, from a panel's own answer."""
    charge = Decimal(status.get("charge") or 0)
    match status["status"]:
        case "Canceled" | "Refunded" | "Fail":
            return Decimal(0)
        case "Partial":
            back = charge * int(status["remains"]) / quantity
            return charge - back.quantize(Decimal("0.00000001"), ROUND_HALF_UP)
    return charge


def reckon(life: Life, seen_posts: date) -> list[Reckoned]:
    """Every order of the ledgers that the program placed, and the parts of those that come bit by bit.

    The parts of a subscription are paid post by post, on the day they were first seen; those of a drip-feed are paid
    with the whole.
    """
    found = []
    for currency, panel in life.panels.items():
        for entry in panel.ledger.entries:
            if (currency, entry.order) in life.elsewhere:
                continue
            status, day = asked(panel, action="status", order=entry.order), life.days[currency, entry.order]
            wanted = int(entry.fields.get("quantity", 1)) * int(entry.fields.get("runs", 1))
            whole = Reckoned(currency, entry.service, status["status"], net(status, wanted), day)
            found.append(whole)
            for child in status.get("orders", ()):
                told = asked(panel, action="status", order=str(child))
                paid = net(told, int(entry.fields.get("quantity", 1)))
                if "charge" in status:  # what a run of a drip-feed gave back is taken off the whole
                    whole.cost -= Decimal(told["charge"]) - paid
                    paid = Decimal(0)
                found.append(Reckoned(currency, entry.service, told["status"], paid, day if paid == 0 else seen_posts))
    return found


TABS = {
    "Completed": "completed",
    "Partial": "partial",
    "Canceled": "canceled",
    "Refunded": "canceled",
    "Fail": "failed",
}


def live(life: Life, today: datetime) -> dict[str, object]:
    """Two weeks of orders of many kinds, a top-up, an order placed elsewhere."""

    def day(back: int) -> datetime:
        return today - timedelta(days=back)

    life.go_to(day(12))
    life.look()
    life.place(USD, "1", quantity="1000")
    life.place(USD, "2", quantity="500")
    life.place(USD, "6")
    life.place(EUR, "1", quantity="2000")
    life.pass_by(100, timedelta(hours=1))
    life.go_to(day(9))
    for service in ("3", "24", "25"):
        life.place(USD, service, quantity="900")
    life.place(USD, "5", comments="Nice\nGood\nGreat")
    life.pass_by(100, timedelta(hours=2))
    life.go_to(day(6))
    life.panels[USD].top_up(Decimal(50))
    life.look()
    life.place(USD, "7", quantity="100", runs="2", interval="6")
    life.place(USD, "8", username="someone", min="100", max="200", posts="2", delay="0")
    life.pass_by(30, timedelta(hours=1))
    life.pass_by(300, timedelta(hours=1))
    life.go_to(day(2))
    elsewhere = life.place_elsewhere(USD, "1", 333)
    life.look()
    drip = life.place(USD, "7", quantity="300", runs="2", interval="20")
    life.pass_by(4, timedelta(minutes=10))
    life.cancel(life.run_of(drip))
    life.pass_by(60, timedelta(minutes=30))
    life.pass_by(60, timedelta(minutes=30))
    slow, stuck = life.place(USD, "22", quantity="800"), life.place(USD, "23", quantity="600")
    life.pass_by(450, timedelta(hours=1))
    life.cancel(slow, stuck)
    life.pass_by(60, timedelta(hours=1))
    life.go_to(today)
    life.place(USD, "22", quantity="400")
    life.place(EUR, "23", quantity="300")
    life.pass_by(20, timedelta(minutes=20))
    life.place(USD, "4", quantity="700")  # nobody asked about it yet: only the estimate is known
    life.look()
    return {"elsewhere": elsewhere, "posts": (today - timedelta(days=6)).astimezone().date()}


def figure(page: OverviewPage, name: str) -> str:
    """What stands on the card of that name."""
    found = [field for field in page.findChildren(QLineEdit) if field.accessibleName() == name]
    assert len(found) == 1, name
    return found[0].text()


def choose(page: OverviewPage, currency: str) -> None:
    """Look at the figures in another currency, as a person does."""
    box = next(box for box in page.findChildren(QComboBox) if box.accessibleName() == "Currency")
    box.setCurrentText(currency)
    box.activated.emit(box.currentIndex())


def movements(page: OverviewPage) -> list[Movement]:
    table = next(table for table in page.findChildren(DataTable) if table.name == "Balance movements")
    return list(table.table_model.rows)


def words(page: OverviewPage, currency: str) -> list[str]:
    """The lines below the balance of an account."""
    cards = [card for card in page.findChildren(BalanceCard) if card.caption == f"Panel {currency}"]
    return cards[0].words.splitlines()


def spent_rows(page: OverviewPage) -> dict[date, Decimal]:
    rows = [row for row in page.plots[0].rows if isinstance(row, SpendRow)]
    days: dict[date, Decimal] = defaultdict(Decimal)
    for row in rows:
        days[row.day] += row.spent.amount
    return {day: amount for day, amount in days.items() if amount}


def expected_days(orders: list[Reckoned], currency: str) -> dict[date, Decimal]:
    days: dict[date, Decimal] = defaultdict(Decimal)
    for order in orders:
        if order.currency == currency:
            days[order.day] += order.cost
    return {day: amount for day, amount in days.items() if amount}


def expected_states(orders: list[Reckoned]) -> dict[date, dict[str, int]]:
    days: dict[date, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for order in orders:
        days[order.day][TABS.get(order.state, "active")] += 1
    return days


def expected_top(orders: list[Reckoned], currency: str) -> list[tuple[str, Decimal]]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for order in orders:
        if order.currency == currency:
            sums[order.service] += order.cost
    return sorted(((service, amount) for service, amount in sums.items() if amount), key=lambda pair: -pair[1])[:8]


def held(panel: PracticePanel) -> Decimal:
    return Decimal(str(asked(panel, action="balance")["balance"]))


def test_every_figure_is_that_of_the_ledgers(life: Life) -> None:
    today = life.now + timedelta(days=12)
    lived = live(life, today)
    page = life.page()
    orders = reckon(life, lived["posts"])  # type: ignore[arg-type]
    day = today.astimezone().date()
    assert any(order.service == "7" and order.state in ("Partial", "Canceled") for order in orders)  # a run gave back

    for currency in (USD, EUR):
        choose(page, currency)
        life.settle()
        days = expected_days(orders, currency)
        assert spent_rows(page) == days
        for name, span in (("Spent today", 1), ("Spent in 7 days", 7), ("Spent in 30 days", 30)):
            whole = sum((amount for when, amount in days.items() if (day - when).days < span), Decimal(0))
            assert figure(page, name) == money(whole, currency), (name, currency)
        assert [(row.service, row.spent.amount) for row in page.plots[3].rows] == expected_top(orders, currency)
        assert {row.currency for row in page.plots[1].rows} == {currency}
        assert page.plots[1].rows[0].amount == held(life.panels[currency])
        assert figure(page, f"Panel {currency}") == money(held(life.panels[currency]), currency)

    states = {row.day: {tab: count for tab, count in row.numbers.items() if count} for row in page.plots[2].rows}
    assert all(isinstance(row, StateRow) for row in page.plots[2].rows)
    assert states == expected_states(orders)
    active = sum(TABS.get(order.state, "active") == "active" for order in orders)
    assert figure(page, "Active orders") == number(active)
    assert figure(page, "Orders in the history") == number(len(orders))
    assert figure(page, "Waiting for you") == "0"
    life.put_away(page)


def test_movements_are_the_top_up_the_order_elsewhere_and_what_was_given_back(life: Life) -> None:
    today = life.now + timedelta(days=12)
    lived = live(life, today)
    page = life.page()
    told = movements(page)
    unexplained = {(each.kind, each.currency, each.amount) for each in told if each.kind is not MovementKind.REFUND}
    assert unexplained == {
        (MovementKind.TOP_UP, USD, Decimal(50)),
        (MovementKind.ELSEWHERE, USD, -lived["elsewhere"]),  # type: ignore[operator]
    }
    (paid,) = [each for each in told if each.kind is MovementKind.TOP_UP]
    assert paid.basis is Basis.LARGER
    table = next(table for table in page.findChildren(DataTable) if table.name == "Balance movements").table_model
    hint = table.index(told.index(paid), 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert hint.startswith("What: Top-up\nNo order in this history explains it.")
    assert "No single order of the 60 days before cost as much" in hint
    charged = sum((e.charge for c, p in life.panels.items() for e in p.ledger.entries if c == USD), Decimal(0))
    posts = [asked(life.panels[USD], action="status", order=e.order).get("orders", ()) for e in ledger(life, "8")]
    charged += sum(
        (Decimal(asked(life.panels[USD], action="status", order=str(one))["charge"]) for one in chain(*posts)),
        Decimal(0),
    )
    given_back = sum((each.amount for each in told if each.kind is MovementKind.REFUND), Decimal(0))
    # what came in and went out is what is left
    assert 100 + 50 - charged + given_back == held(life.panels[USD])
    days = {each.at.astimezone().date() for each in told if each.kind is MovementKind.REFUND}
    assert days == {(today - timedelta(days=back)).astimezone().date() for back in (12, 9, 2)}
    life.put_away(page)


def ledger(life: Life, service: str) -> list[object]:
    return [entry for entry in life.panels[USD].ledger.entries if entry.service == service]


def test_the_forecast_is_the_balance_over_the_pace_of_the_days_before(life: Life) -> None:
    today = life.now + timedelta(days=12)
    lived = live(life, today)
    page = life.page()
    orders = reckon(life, lived["posts"])  # type: ignore[arg-type]
    day = today.astimezone().date()
    before = [order for order in orders if order.currency == USD and order.day < day]
    pace = sum((order.cost for order in before), Decimal(0)) / 12  # known since the account was connected
    lasts = int(held(life.panels[USD]) / pace)
    paid = sum(order.cost > 0 for order in before)
    assert words(page, USD) == [
        f"About {lasts} days at this pace" if lasts <= 365 else "More than a year at this pace",
        f"From 12 days, {paid} orders",
    ]
    # two days with orders alone are too little to go on
    assert words(page, EUR) == ["Too few orders yet to tell how long it lasts"]
    life.put_away(page)


def test_money_back_that_no_state_tells_of_is_told_by_what_orders_cost(life: Life) -> None:
    """A panel's desk gives an order back by hand; what was paid elsewhere comes back too; a fee made a top-up odd."""
    life.look()
    life.place(USD, "1", quantity="1100")
    life.pass_by(100, timedelta(hours=1))
    elsewhere = life.place_elsewhere(USD, "1", 333)
    life.look()
    entry = life.panels[USD].ledger.entries[0]
    for amount in (entry.charge, elsewhere, Decimal("0.4"), Decimal("48.53")):
        life.now += timedelta(hours=1)
        life.panels[USD].top_up(amount)
        life.look()
    page = life.page()
    told = {each.amount: each for each in movements(page) if each.amount > 0}
    assert [(told[amount].kind, told[amount].basis) for amount in (entry.charge, elsewhere)] == [
        (MovementKind.CREDIT, Basis.SAME)
    ] * 2
    assert told[entry.charge].order == entry.order
    assert told[elsewhere].order == ""
    assert (told[Decimal("0.4")].kind, told[Decimal("0.4")].basis) == (MovementKind.CREDIT, Basis.SMALLER)
    assert (told[Decimal("48.53")].kind, told[Decimal("48.53")].basis) == (MovementKind.TOP_UP, Basis.LARGER)
    life.put_away(page)


def test_orders_taken_over_by_id_are_said_to_be_in_no_sum(life: Life) -> None:
    life.place_elsewhere(USD, "1", 500)
    life.place_elsewhere(USD, "22", 300)
    ids = [entry.order for entry in life.panels[USD].ledger.entries]
    life.tell(following.import_orders(life.desk, life.ids[USD], ids).changes)
    page = life.page()
    charged = sum((entry.charge for entry in life.panels[USD].ledger.entries), Decimal(0))
    assert page.undated_words.startswith("2 orders taken over by id count in no sum here")
    assert page.undated_words.endswith(money(charged, USD))
    choose(page, USD)
    assert figure(page, "Spent in 30 days") == money(Decimal(0), USD)
    life.put_away(page)
