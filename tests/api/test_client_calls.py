"""What the client asks for, how it splits long lists, falls back to single calls, and keeps the pace."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import parse_qs

import httpx
import pytest

from smm_desktop.api import Pace, PanelClient
from smm_desktop.core.accounts import Dialect
from smm_desktop.core.errors import BadReply, NotSent, OutcomeUnknown, RefusalKind, Refused
from smm_desktop.core.orders import OrderState, OrderStatus

Answer = Callable[[dict[str, str]], object]


class Panel:
    """A panel that is one function: the call's fields in, JSON or a response out."""

    def __init__(self, answer: Answer, **more: object) -> None:
        self._answer = answer
        self.calls: list[dict[str, str]] = []
        self.client = PanelClient(
            url="https://panel.example/api/v2",
            key="calls-key-0123456789",
            timeout=5.0,
            transport=httpx.MockTransport(self._handle),
            **({"pace": Pace.unlimited()} | more),  # type: ignore[arg-type]
        )

    def _handle(self, request: httpx.Request) -> httpx.Response:
        fields = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        assert fields.pop("key") == "calls-key-0123456789"
        self.calls.append(fields)
        told = self._answer(fields)
        return told if isinstance(told, httpx.Response) else httpx.Response(200, json=told)


def all_pending(fields: dict[str, str]) -> object:
    if "order" in fields:
        return {"status": "Pending"}
    return {identity: {"status": "Pending"} for identity in fields["orders"].split(",")}


def test_any_number_of_ids_a_hundred_at_once() -> None:
    panel = Panel(all_pending)
    ids = [str(n) for n in range(1, 251)]
    found = panel.client.statuses(ids)
    assert list(found) == ids
    assert all(isinstance(status, OrderStatus) for status in found.values())
    assert [len(call["orders"].split(",")) for call in panel.calls] == [100, 100, 50]


def test_no_ids_no_call() -> None:
    panel = Panel(all_pending)
    assert panel.client.statuses([]) == {}
    assert panel.client.cancel([]) == {}
    assert panel.calls == []


def test_ids_are_asked_once_and_only_where_they_are_ids() -> None:
    panel = Panel(all_pending)
    found = panel.client.statuses(["5", "5", "", "1,2", "a b", "6"])
    assert list(found) == ["5", "", "1,2", "a b", "6"]
    assert panel.calls == [{"action": "status", "orders": "5,6"}]
    for bad in ("", "1,2", "a b"):
        assert isinstance(found[bad], NotSent)
    with pytest.raises(NotSent):
        panel.client.status("1,2")
    assert len(panel.calls) == 1


def test_a_silently_cut_answer_is_seen() -> None:
    panel = Panel(lambda fields: {i: {"status": "Pending"} for i in fields["orders"].split(",")[:50]})
    found = panel.client.statuses([str(n) for n in range(1, 101)])
    assert sum(isinstance(value, BadReply) for value in found.values()) == 50


def only_single(fields: dict[str, str]) -> object:
    if "orders" in fields:
        return {"error": "Incorrect order ID"}
    return {"error": "Incorrect order ID"} if fields["order"] == "2" else {"status": "Completed"}


def test_a_panel_without_multi_status_is_asked_singly_from_then_on() -> None:
    panel = Panel(only_single)
    found = panel.client.statuses(["1", "2", "3"])
    assert isinstance(found["1"], OrderStatus)
    assert isinstance(found["2"], Refused)
    assert found["3"].state is OrderState.COMPLETED  # type: ignore[union-attr]
    assert panel.client.multi_status is False
    panel.calls.clear()
    panel.client.statuses(["1", "3"])
    assert panel.calls == [{"action": "status", "order": "1"}, {"action": "status", "order": "3"}]


def test_the_account_can_say_so_from_the_start() -> None:
    panel = Panel(only_single, dialect=Dialect(multi_status=False))
    panel.client.statuses(["1"])
    assert panel.calls == [{"action": "status", "order": "1"}]


def test_where_the_action_is_unknown_it_ends_after_one_more_try() -> None:
    panel = Panel(lambda _: {"error": "Incorrect request"})
    with pytest.raises(Refused) as caught:
        panel.client.statuses([str(n) for n in range(1, 60)])
    assert caught.value.kind is RefusalKind.ACTION
    assert len(panel.calls) == 2


def test_wrong_ids_alone_do_not_make_a_panel_without_multi_status() -> None:
    panel = Panel(lambda _: {"error": "Incorrect order ID"})
    found = panel.client.statuses(["8", "9"])
    assert all(isinstance(value, Refused) for value in found.values())
    assert panel.client.multi_status is True


@pytest.mark.parametrize(("answer", "multi"), [(all_pending, True), (only_single, False), (lambda _: [], True)])
def test_probing_finds_out(answer: Answer, multi: bool) -> None:
    panel = Panel(answer, dialect=Dialect(quantity_with_lists=True))
    assert panel.client.probe() == Dialect(quantity_with_lists=True, multi_status=multi)
    assert len(panel.calls) == 1


def test_probing_with_a_wrong_key_says_so() -> None:
    panel = Panel(lambda _: {"error": "Invalid API key"})
    with pytest.raises(Refused):
        panel.client.probe()


def test_each_method_sends_what_the_page_says() -> None:
    panel = Panel(lambda _: {"order": 1, "refill": 1, "cancel": 1, "status": "Pending", "balance": 1})
    client = panel.client
    client.balance()
    client.add("3", {"link": "l", "quantity": "5"})
    client.status("4")
    client.refill("5")
    client.refills(["5", "6"])
    client.refill_status("7")
    client.refill_statuses(["7", "8"])
    assert panel.calls[:7] == [
        {"action": "balance"},
        {"action": "add", "service": "3", "link": "l", "quantity": "5"},
        {"action": "status", "order": "4"},
        {"action": "refill", "order": "5"},
        {"action": "refill", "orders": "5,6"},
        {"action": "refill_status", "refill": "7"},
        {"action": "refill_status", "refills": "7,8"},
    ]
    panel.calls.clear()
    client.cancel(["1"])
    assert panel.calls == [{"action": "cancel", "orders": "1"}]


def test_a_limit_with_retry_after_is_told_and_kept() -> None:
    pace = Pace(50)
    limit = httpx.Response(429, headers={"Retry-After": "40"}, content=b"slow")
    panel = Panel(lambda _: limit, pace=pace)
    with pytest.raises(Refused) as caught:
        panel.client.balance()
    assert caught.value.kind is RefusalKind.RATE
    assert caught.value.retry_after == 40.0
    assert 35 < pace.pause_left <= 40
    assert len(panel.calls) == 1
    with panel.client.urgent(), pytest.raises(NotSent, match="wait"):
        panel.client.add("1", {})
    assert len(panel.calls) == 1


@pytest.mark.parametrize("after", ["", "soon", "-5", "1e9", "9" * 400, "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_any_retry_after_is_survived(after: str) -> None:
    panel = Panel(lambda _: httpx.Response(429, headers={"Retry-After": after}))
    with pytest.raises(Refused):
        panel.client.add("1", {})


def test_a_limit_in_words_is_waited_for_by_reads_alone() -> None:
    answers = iter([{"error": "Rate limit exceeded"}, {"balance": "1"}, {"error": "Rate limit exceeded"}])
    panel = Panel(lambda _: next(answers), pace=Pace(50, sleep=lambda _: None))
    panel.client._caller._pace.slowed = lambda *_: 0.1  # type: ignore[method-assign]
    assert panel.client.balance().amount == 1
    with pytest.raises(Refused):
        panel.client.add("1", {})
    assert len(panel.calls) == 3


def test_a_stopped_pace_sends_nothing() -> None:
    pace = Pace(50)
    pace.stop()
    panel = Panel(all_pending, pace=pace)
    with pytest.raises(NotSent):
        panel.client.add("1", {})
    assert panel.calls == []


def test_a_large_answer_of_one_hundred_statuses() -> None:
    ids = [str(10**15 + n) for n in range(100)]
    keyed = "[" + ",".join(f'"{i}": ' + json.dumps({"status": "Partial", "charge": "0.5"}) for i in ids) + "]"
    panel = Panel(lambda _: httpx.Response(200, content=keyed))
    assert all(value.state is OrderState.PARTIAL for value in panel.client.statuses(ids).values())  # type: ignore[union-attr]


def test_errors_of_one_long_call_do_not_hide_the_others() -> None:
    def second_breaks(fields: dict[str, str]) -> object:
        if "101" in fields["orders"].split(","):
            return httpx.Response(500)
        return [{"order": i, "refill": 7} for i in fields["orders"].split(",")]

    panel = Panel(second_breaks)
    found = panel.client.refills([str(n) for n in range(1, 201)])
    assert found["100"] == "7"
    assert isinstance(found["101"], OutcomeUnknown)
