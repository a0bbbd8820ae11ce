from __future__ import annotations

import json

import pytest

from smm_desktop.practice import PracticePanel
from smm_desktop.practice.dialects import DIALECTS

ORDER = {"service": "1", "link": "https://site.example/me", "quantity": "100"}


def value(body):
    """The JSON value behind what the php dialect writes in front of it."""
    return json.loads(body.rpartition(b"\xef\xbb\xbf")[2])


@pytest.fixture
def speak(still, ask):
    def start(name):
        still.dialect = name
        return ask

    return start


def test_the_dialects_there_are(still):
    assert list(DIALECTS) == ["standard", "strings", "php", "numbers", "codes"]
    with pytest.raises(ValueError, match="klingon"):
        still.dialect = "klingon"
    with pytest.raises(ValueError, match="klingon"):
        PracticePanel(dialect="klingon")


@pytest.mark.parametrize("name", DIALECTS)
def test_the_same_story_in_every_dialect(still, speak, name):
    """Place, follow, refill and cancel by the ids as they are told; the ledger knows them by the same ids."""
    ask = speak(name)

    def one(action, **fields):
        got = value(ask.get(action, **fields).body)
        return got[0] if isinstance(got, list) else got

    first, second = (str(one("add", **ORDER | {"service": service, "link": "a.example"})["order"]) for service in "14")
    assert [entry.order for entry in still.ledger.entries] == [first, second]
    still.advance(30)
    assert one("status", order=first)["status"].lower() == "completed"
    assert first.encode() in ask.get("status", orders=f"{first},{second}").body
    refill = str(one("refill", order=second)["refill"])
    assert still.ledger.refills[0].refill == refill
    still.advance(30)
    assert one("refill_status", refill=refill)["status"].lower() == "completed"
    answer = value(ask.get("cancel", orders=f"{first},{second}").body)
    assert [str(record["order"]) for record in answer] == [first, second]


def test_strings(still, speak):
    ask = speak("strings")
    wrapped = ask("services")
    assert wrapped["status"] == "success"
    assert {type(value) for record in wrapped["services"] for value in record.values()} == {str}
    assert (wrapped["services"][0]["service"], wrapped["services"][0]["refill"]) == ("1", "true")
    assert ask("balance") == {"status": "success", "balance": "1000", "currency": "USD"}
    assert ask("add", **ORDER) == {"status": "success", "order": "23501"}
    assert ask("add", **ORDER)["status"] == "fail"
    still.advance(4)
    assert ask("status", order="23501")["status"] == "in progress"
    assert ask("status", orders="23501,9")["9"] == "Incorrect order ID"
    assert ask("status", orders="23501,9")["23501"]["status"] == "in progress"
    still.advance(20)
    assert ask("refill", orders="23501,9") == [
        {"order": "23501", "refill": "1"},
        {"order": "9", "refill": "Incorrect order ID"},
    ]
    assert ask("refill_status", refills="1,9") == [
        {"refill": "1", "status": "pending"},
        {"refill": "9", "status": "Incorrect refill ID"},
    ]
    assert ask("refill_status", refill="1") == {"status": "pending"}
    assert ask("cancel", orders="9") == [{"order": "9", "cancel": "Incorrect order ID"}]
    assert ask("balance", key="x") == {"status": "fail", "message": "Invalid API key"}


def test_php(still, speak):
    ask = speak("php")
    got = ask.get("balance")
    assert got.headers["content-type"].startswith("text/html")
    notices, mark, text = got.body.rpartition(b"\xef\xbb\xbf")
    assert notices.startswith(b"<br />\n<b>Notice</b>")
    assert mark
    assert json.loads(text) == {"balance": "1,000.00000", "currency": "USD"}
    ask.get("add", **ORDER)
    assert value(ask.get("status", order="23501").body)["remains"] == "0"
    many = ask.get("status", orders="23501,10").body.rpartition(b"\xef\xbb\xbf")[2].decode()
    with pytest.raises(ValueError, match="Expecting"):
        json.loads(many)
    as_meant = json.loads("{" + many[1:-1] + "}")
    assert many[0] + many[-1] == "[]"
    assert as_meant["10"] == {"error": "Incorrect order ID"}
    assert as_meant["23501"]["status"] == "Pending"
    assert value(ask.get("status", orders="").body) == []
    many = ask.get("status", orders=",".join(map(str, range(1, 150)))).body
    assert many.count(b"Incorrect order ID") == 100
    assert value(ask.get("balance", key="x").body) == {"status": "error", "msg": "Invalid API key"}


def test_numbers(still, speak):
    ask = speak("numbers")
    first = ask("services")[0]
    assert (first["service"], first["rate"], first["min"], first["refill"], first["dripfeed"]) == (1, 0.9, 50, 1, 0)
    assert type(first["refill"]) is int
    assert ask("balance") == {"balance": 1000, "currency": "USD"}
    assert ask("add", **ORDER) == {"order": 23501}
    fresh = ask("status", order="23501")
    assert (fresh["charge"], fresh["start_count"], fresh["remains"]) == (0.09, None, None)
    still.advance(20)
    done = ask("status", orders="23501,4")
    assert done["23501"]["remains"] == 0
    assert type(done["23501"]["start_count"]) is int
    assert done["4"] == {"error": "Incorrect order ID"}
    assert ask("refill", order="23501") == {"refill": 1}
    assert ask("refill_status", refills="1") == [{"refill": 1, "status": "Pending"}]
    refused = ask.get("balance", key="x")
    assert (refused.status, refused.json) == (400, {"success": False, "error": "Invalid API key"})


def test_codes(still, speak):
    ask = speak("codes")
    assert ask("services")["data"][0]["service"] == "SV-1"
    order = ask("add", **ORDER | {"service": "SV-4"})["order"]
    assert order == "TX-I4T"
    assert still.ledger.order(order).service == "4"
    assert ask("add", **ORDER | {"quantity": "1"}) == {"order": {"error": "Quantity less than minimal 50"}}
    assert ask("status", order=order)[0]["status"] == "Pending"
    still.advance(20)
    many = ask("status", orders=f"{order},99,abc")
    assert list(many) == [order, "99", "abc"]
    assert many["99"] == {"error": "Incorrect order ID"}
    assert ask("status", order="99") == {"status": {"error": "Incorrect order ID"}}
    assert ask("cancel", orders=order)[0]["order"] == order
    assert ask("refill", orders=f"{order},99") == [
        {"order": order, "refill": "RF-1"},
        {"order": "99", "refill": {"error": "Incorrect order ID"}},
    ]
    assert ask("refill_status", refill="RF-1") == [{"status": "Pending"}]
    assert ask("refill_status", refills="RF-1,77") == [
        {"refill": "RF-1", "status": "Pending"},
        {"refill": "77", "status": {"error": "Incorrect refill ID"}},
    ]
    refused = ask.get("balance", key="x")
    assert (refused.status, refused.json) == (401, {"error": "Invalid API key"})
    drip = ask("add", service="7", link="b.example", quantity="10", runs="2", interval="6")["order"]
    still.advance(60)
    children = ask("status", order=drip)[0]["orders"]
    assert all(child.startswith("TX-") for child in children)
    assert ask("status", order=children[0])[0]["status"] == "Completed"
