from __future__ import annotations

import json
import threading
from decimal import Decimal
from urllib.parse import urlencode

import pytest

from smm_desktop.practice import Fault, FaultKind, PracticePanel

ORDER = {"service": "1", "link": "https://site.example/me", "quantity": "100"}


def test_an_entry_holds_what_a_test_looks_for(ask, still):
    order = ask.add(5, "https://site.example/ä?+%20", comments="Nice, really\n+1")
    entry = still.ledger.order(order)
    assert (entry.order, entry.service, entry.charge) == (order, "5", Decimal("0.016"))
    assert entry.fields == {"link": "https://site.example/ä?+%20", "comments": "Nice, really\n+1"}
    assert entry.link == "https://site.example/ä?+%20"
    assert still.ledger.with_link(entry.link) == (entry,)
    assert entry.at.utcoffset() is not None
    with pytest.raises(KeyError):
        still.ledger.order("nonsense")


def test_many_at_once_are_charged_once_each_and_never_below_zero(caller):
    """Eight threads, money for ten of eighty orders."""
    with PracticePanel(services=1, speed=0, balance=Decimal("0.90")) as panel:
        answers = []

        def place(thread):
            ask = caller(panel)
            answers.extend(ask("add", **ORDER | {"link": f"a.example/{thread}/{number}"}) for number in range(10))

        threads = [threading.Thread(target=place, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        placed = [str(answer["order"]) for answer in answers if "order" in answer]
        assert len(answers) == 80
        assert len(set(placed)) == len(placed) == 10
        assert {entry.order for entry in panel.ledger.entries} == set(placed)
        assert panel.balance == 0


def test_the_same_order_twice_at_once_is_taken_once(caller):
    with PracticePanel(services=1, speed=0) as panel:
        threads = [threading.Thread(target=lambda: caller(panel)("add", **ORDER)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(panel.ledger.entries) == 1
        assert panel.balance == 1000 - Decimal("0.09")


def test_the_file_has_each_entry_before_its_answer(tmp_path, caller):
    file = tmp_path / "ledger.jsonl"
    with PracticePanel(services=10, speed=0, ledger_file=file) as panel:
        ask = caller(panel)
        order = ask.add(1, quantity="100")
        assert json.loads(file.read_text())["order"] == order
        panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
        with pytest.raises(ConnectionError):
            ask("add", **ORDER | {"link": "a.example/cut"})
        panel.advance(20)
        ask("refill", order=order)
        ask("add", **ORDER | {"quantity": "1"})
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["kind"] for line in lines] == ["order", "order", "refill"]
    assert (lines[1]["link"], lines[1]["charge"], lines[1]["fault"]) == ("a.example/cut", "0.09000", "cut_after")
    assert panel.key not in file.read_text()


def test_another_process_reads_the_ledger_and_asks_for_faults(ask, still):
    order = ask.add(1, quantity="100")
    ledger = ask.send("GET", "/practice/ledger").json
    assert [(one["order"], one["link"]) for one in ledger["orders"]] == [(order, "https://site.example/me")]
    assert ledger["refills"] == ledger["cancels"] == []

    def wish(value):
        return ask.send("POST", "/practice/faults", json.dumps(value).encode()).status

    assert wish({"next": "balance", "faults": [{"kind": "status_after", "status": 503}]}) == 200
    assert ask.get("balance").status == 503
    assert wish({"always": "*", "fault": {"kind": "empty"}}) == 200
    assert ask.get("balance").body == b""
    assert wish({"clear": True}) == 200
    assert wish({"random": 1.0, "kinds": ["login"], "seed": 3, "actions": ["balance"]}) == 200
    assert b"Sign in" in ask.get("balance").body
    assert ask.send("GET", "/practice/faults").json == [
        ["balance", "status_after", False],
        ["balance", "empty", False],
        ["balance", "login", False],
    ]


@pytest.mark.parametrize(
    "wish",
    [b"", b"[]", b"{}", b'{"next": "add"}', b'{"next":"add","faults":[{"kind":"x"}]}', b'{"random": 5}', b"\xff"],
)
def test_a_wish_nobody_understands(ask, still, wish):
    got = ask.send("POST", "/practice/faults", wish)
    assert got.status == 400
    assert "error" in got.json
    assert "currency" in ask("balance")


def test_other_practice_addresses(ask):
    assert ask.send("GET", "/practice/nothing").status == 404


def test_plus_and_percent_arrive_once_decoded(ask, still):
    body = urlencode({"key": still.key, "action": "add", "service": "1", "quantity": "50", "link": "t.example/+Ab%2BC"})
    order = str(ask.send("POST", "/api/v2", body.encode()).json["order"])
    assert still.ledger.order(order).link == "t.example/+Ab%2BC"


def test_money_is_paid_in_from_another_process(ask, still):
    held = still.balance
    paid = ask.send("POST", "/practice/top-up", json.dumps({"amount": "50"}).encode())
    assert Decimal(paid.json["balance"]) == still.balance == held + 50
    assert ask.send("POST", "/practice/top-up", json.dumps({"amount": "many"}).encode()).status == 400
    assert ask.send("POST", "/practice/top-up", b"[]").status == 400
    assert still.balance == held + 50
