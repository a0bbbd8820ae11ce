from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from smm_desktop.practice import PracticePanel


def words_over_time(ask, panel, order, seconds, steps):
    seen = []
    for _ in range(steps):
        word = ask("status", order=order)["status"]
        if seen[-1:] != [word]:
            seen.append(word)
        panel.advance(seconds / steps)
    return seen


def test_an_order_goes_through_its_states_and_remains_fall(ask, still):
    order = ask.add(1, quantity="1000")
    assert words_over_time(ask, still, order, 10, 20) == ["Pending", "Processing", "In progress", "Completed"]
    order = ask.add(1, quantity="1000")
    left = []
    for _ in range(10):
        left.append(int(ask("status", order=order)["remains"]))
        still.advance(1)
    assert left == sorted(left, reverse=True)
    assert (left[0], left[-1]) == (1000, 0)
    assert len(set(left)) > 4


@pytest.mark.parametrize(
    ("service", "word", "remains", "refunded"),
    [
        (2, "Partial", "400", "0.14"),
        (3, "Canceled", "1000", "0.012"),
        (24, "Fail", "1000", "0.1"),
        (25, "Refunded", "1000", "0.3"),
        (26, "Completed", "-100", "0"),
    ],
)
def test_how_orders_end_and_what_comes_back(ask, still, service, word, remains, refunded):
    order = ask.add(service, quantity="1000")
    charge = still.ledger.order(order).charge
    assert still.balance == 1000 - charge
    still.advance(60)
    status = ask("status", order=order)
    assert (status["status"], status["remains"]) == (word, remains)
    assert Decimal(ask("balance")["balance"]) == 1000 - charge + Decimal(refunded)


def test_canceling_under_way_ends_partial(ask, still):
    order = ask.add(22, quantity="1000")
    still.advance(455 - 3)
    ask("cancel", orders=order)
    still.advance(3)
    status = ask("status", order=order)
    assert status["status"] == "Partial"
    assert int(status["remains"]) == pytest.approx(500, abs=2)
    assert still.balance == 1000 - Decimal("0.7") + Decimal("0.7") * int(status["remains"]) / 1000


def test_a_stuck_order_never_moves(ask, still):
    order = ask.add(23, quantity="100")
    still.advance(10_000_000)
    assert ask("status", order=order)["status"] == "Pending"


def test_drip_feed_starts_a_child_for_each_run(ask, still):
    order = ask.add(7, quantity="10", runs="3", interval="30")
    assert still.ledger.order(order).charge == Decimal("0.0135")
    seen = []
    for _ in range(120):
        status = ask("status", order=order)
        seen.append((status["status"], int(status["runs"]), int(status["remains"])))
        still.advance(1)
    assert list(dict.fromkeys(runs for _, runs, _ in seen)) == [0, 1, 2, 3]
    assert list(dict.fromkeys(word for word, _, _ in seen)) == ["Pending", "In progress", "Completed"]
    assert (seen[0][2], seen[-1][2]) == (30, 0)
    children = ask("status", orders=",".join(status["orders"]))
    assert [one["charge"] for one in children.values()] == ["0.00450"] * 3
    assert len(still.ledger.entries) == 1


def test_a_canceled_drip_feed_gives_back_the_runs_not_begun(ask, still):
    order = ask.add(7, quantity="100", runs="4", interval="100")
    still.advance(50)
    ask("cancel", orders=order)
    still.advance(5)
    status = ask("status", order=order)
    assert (status["status"], status["remains"], status["runs"]) == ("Partial", "300", "1")
    assert still.balance == 1000 - Decimal("0.045")
    still.advance(1000)
    assert len(ask("status", order=order)["orders"]) == 1


def subscribe(ask, **fields):
    wanted = {"username": "someone", "min": "50", "max": "60", "delay": "0", "link": "", **fields}
    return ask.add(8, **wanted)


def test_a_subscription_is_charged_post_by_post(ask, still):
    order = subscribe(ask, posts="2", old_posts="1")
    assert ask("status", order=order) == {"status": "Active", "expiry": None, "posts": "0", "orders": []}
    still.advance(100)
    status = ask("status", order=order)
    assert (status["status"], status["posts"], len(status["orders"])) == ("Completed", "3", 3)
    children = ask("status", orders=",".join(status["orders"])).values()
    assert still.balance == 1000 - sum(Decimal(one["charge"]) for one in children)


def test_a_subscription_pauses_without_funds_and_goes_on(ask, still):
    still.balance = Decimal("0.04")
    order = subscribe(ask, posts="3")
    still.advance(60)
    assert (ask("status", order=order)["status"], ask("status", order=order)["posts"]) == ("Paused", "1")
    still.balance = Decimal(5)
    still.advance(60)
    assert ask("status", order=order)["status"] == "Completed"


def test_a_subscription_expires(ask, still):
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).strftime("%d/%m/%Y")
    order = subscribe(ask, expiry=tomorrow)
    assert ask("status", order=order)["expiry"] == tomorrow
    still.advance(3 * 86400)
    assert ask("status", order=order)["status"] == "Expired"


def test_a_subscription_is_canceled(ask, still):
    order = subscribe(ask)
    ask("cancel", orders=order)
    still.advance(5)
    assert ask("status", order=order)["status"] == "Canceled"


def test_by_chance_most_complete_some_end_partial_and_some_are_canceled(caller):
    with PracticePanel(services=400, speed=0, balance=Decimal(10_000)) as panel:
        ask = caller(panel)
        plain = [one for one in ask("services")[34:] if one["type"] == "Default"][:120]
        orders = [ask.add(one["service"], f"a.example/{one['service']}", quantity=one["min"]) for one in plain]
        panel.advance(120)
        words = [
            one["status"]
            for at in range(0, len(orders), 100)
            for one in ask("status", orders=",".join(orders[at : at + 100])).values()
        ]
    assert set(words) == {"Completed", "Partial", "Canceled"}
    assert words.count("Completed") > 80


def test_time_runs_by_itself_and_can_be_made_to_run_faster(caller):
    with PracticePanel(services=1, speed=0) as panel:
        ask = caller(panel)
        order = ask.add(1, quantity="100")
        panel.speed = 100_000
        while ask("status", order=order)["status"] != "Completed":
            pass
        assert panel.speed == 100_000
    with pytest.raises(ValueError, match="speed"):
        panel.speed = -1
