"""Batches against the practice panel: each line once, in order, stopped and gone on with as people want it."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desktop.actions import accounts, attention, bulk, following, history
from smm_desktop.actions import catalogue as services
from smm_desktop.actions.bulk import BatchControl
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api.pace import Pace
from smm_desktop.core.accounts import Account
from smm_desktop.core.batches import BatchOptions, StopReason
from smm_desktop.core.bulk import BulkLine, Preview
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import InputError, NotSent, OutcomeUnknown, RefusalKind, Refused
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Placing
from smm_desktop.core.services import Service
from smm_desktop.core.text import Text
from smm_desktop.practice import PracticePanel
from smm_desktop.practice.faults import Fault, FaultKind
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets

KEY = "practice-key"


class Bench:
    """A desk with one account on a practice panel."""

    def __init__(self, folder: Path, panel: PracticePanel, pace: Pace | None = None) -> None:
        self.panel = panel
        self.folder = folder
        self.pace = pace or Pace.unlimited()
        self.open()
        added = accounts.add_account(self.desk, name="One", url=panel.url, key=KEY, tested=None)
        self.account: Account = added.account
        services.refresh(self.desk, self.account.id)
        self.service = self._plain_service()

    def open(self) -> None:
        self.secrets = SessionSecrets()
        store = Store.open(self.folder)
        self.desk = Desk(store, self.secrets, Panels(store, self.secrets, timeout=3.0, pace=self.pace))

    def restart(self) -> None:
        self.desk.close()
        self.open()
        self.secrets.set(self.account.id, KEY)

    def _plain_service(self) -> Service:
        found = services.load(self.desk, self.account.id).services
        return next(item for item in found if item.type == "Default" and item.min <= 100 <= item.max)

    def preview(self, links: int = 5, *, same: bool = False, quantity: int = 100) -> Preview:
        lines = [
            f"{self.service.id} | https://site.example/post/{1 if same else number} | {quantity}"
            for number in range(1, links + 1)
        ]
        return bulk.check_lines(self.desk, "\n".join(lines), services.load(self.desk, self.account.id))

    def store(self, lines: int = 5, options: BatchOptions | None = None, *, same: bool = False) -> int:
        made = self.preview(lines, same=same).lines
        return bulk.store_batch(self.desk, "B", self.account.id, made, currency="USD", options=options).batch.id

    def placings(self, batch: int) -> list[Placing]:
        return [line.placing for line in bulk.results(self.desk, batch)]

    def paid(self) -> list[str]:
        return [entry.fields["link"].rpartition("/")[2] for entry in self.panel.ledger.entries]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with PracticePanel(services=60, speed=0, key=KEY) as panel:
        made = Bench(tmp_path / "profile", panel)
        yield made
        made.desk.close()


def test_a_batch_is_sent_line_by_line_and_kept(bench: Bench) -> None:
    told: list[Changes] = []
    batch = bench.store()
    assert bench.panel.ledger.entries == ()
    run = bulk.run_batch(bench.desk, batch, told=told.append)
    assert (run.error, run.batch.stopped, run.batch.left) == (None, None, 0)
    assert bench.paid() == ["1", "2", "3", "4", "5"]
    assert bench.placings(batch) == [Placing.PLACED] * 5
    results = bulk.results(bench.desk, batch)
    assert [line.order for line in results] == [entry.order for entry in bench.panel.ledger.entries]
    assert [line.line for line in results] == [1, 2, 3, 4, 5]
    assert len(told) == 5
    assert all(batch in changes.batches for changes in told)
    assert sorted(run.changes.orders) == sorted(history.find(bench.desk, OrderQuery()).ids)
    assert bulk.batches(bench.desk)[0].counts == {Placing.PLACED: 5}


def test_what_the_preview_showed_is_what_is_sent(bench: Bench) -> None:
    (line,) = bench.preview(1).lines
    bulk.run_batch(bench.desk, bench.store(1))
    (entry,) = bench.panel.ledger.entries
    assert (entry.service, dict(entry.fields)) == (line.service, dict(line.fields))
    assert line.estimate is not None
    assert entry.charge <= line.estimate < entry.charge + Decimal("0.01")


def test_running_it_again_sends_nothing(bench: Bench) -> None:
    batch = bench.store(3)
    for _ in range(3):
        bulk.run_batch(bench.desk, batch)
    assert len(bench.panel.ledger.entries) == 3


def test_two_runs_at_once_share_the_lines(bench: Bench) -> None:
    batch = bench.store(12)
    runs = [threading.Thread(target=bulk.run_batch, args=(bench.desk, batch)) for _ in range(3)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert sorted(bench.paid(), key=int) == [str(number) for number in range(1, 13)]


def test_only_ready_lines_are_stored(bench: Bench) -> None:
    good = bench.preview(2).lines
    bad = BulkLine(3, "nothing", faults=(Text("wrong"),))
    with pytest.raises(InputError, match="No line is ready"):
        bulk.store_batch(bench.desk, "B", bench.account.id, [bad])
    assert bulk.batches(bench.desk) == ()
    assert bulk.store_batch(bench.desk, "B", bench.account.id, [*good, bad]).batch.total == 2


STOPS = [
    (Fault(FaultKind.CUT_AFTER), Placing.UNKNOWN, StopReason.UNKNOWN, OutcomeUnknown),
    (Fault(FaultKind.REFUSE, text="Not enough funds on balance"), Placing.REFUSED, StopReason.FUNDS, Refused),
    (Fault(FaultKind.REFUSE, text="Invalid API key"), Placing.REFUSED, StopReason.AUTH, Refused),
]


@pytest.mark.parametrize(("fault", "placing", "reason", "error"), STOPS)
def test_it_stops_by_itself_and_goes_on_behind_that_line(
    bench: Bench, fault: Fault, placing: Placing, reason: StopReason, error: type[Exception]
) -> None:
    batch = bench.store()
    bench.panel.faults.next("add", None, fault)
    run = bulk.run_batch(bench.desk, batch)
    assert run.batch.stopped is reason
    assert isinstance(run.error, error)
    assert bench.placings(batch) == [Placing.PLACED, placing, *[Placing.QUEUED] * 3]
    accounts.unblock(bench.desk, bench.account.id)
    run = bulk.run_batch(bench.desk, batch)
    assert (run.batch.stopped, run.batch.left) == (None, 0)
    assert bench.placings(batch) == [Placing.PLACED, placing, *[Placing.PLACED] * 3]
    assert [number for number in bench.paid() if number != "2"] == ["1", "3", "4", "5"]


@pytest.mark.parametrize(("fault", "placing"), [stop[:2] for stop in STOPS[:2]])
def test_each_stop_can_be_switched_off(bench: Bench, fault: Fault, placing: Placing) -> None:
    batch = bench.store(3, BatchOptions(stop_on=frozenset()))
    bench.panel.faults.next("add", None, fault)
    assert bulk.run_batch(bench.desk, batch).batch.stopped is None
    assert bench.placings(batch) == [Placing.PLACED, placing, Placing.PLACED]


def test_a_refused_line_does_not_stop_the_others(bench: Bench) -> None:
    batch = bench.store(3)
    bench.panel.faults.next("add", Fault(FaultKind.REFUSE, text="Bad link"))
    run = bulk.run_batch(bench.desk, batch)
    assert run.batch.stopped is None
    assert bench.placings(batch) == [Placing.REFUSED, Placing.PLACED, Placing.PLACED]
    assert "Bad link" in bulk.results(bench.desk, batch)[0].detail


def test_after_a_refused_key_no_line_is_touched_whatever_it_stops_on(bench: Bench) -> None:
    batch = bench.store(4, BatchOptions(stop_on=frozenset()))
    bench.panel.faults.next("add", Fault(FaultKind.REFUSE, text="Invalid API key"))
    run = bulk.run_batch(bench.desk, batch)
    assert run.batch.stopped is StopReason.AUTH
    assert isinstance(run.error, Refused)
    assert run.error.kind is RefusalKind.AUTH
    assert bench.placings(batch) == [Placing.REFUSED, *[Placing.QUEUED] * 3]
    calls = len(bench.panel.calls)
    bulk.run_batch(bench.desk, batch)
    assert len(bench.panel.calls) == calls
    assert bench.placings(batch) == [Placing.REFUSED, *[Placing.QUEUED] * 3]


def test_a_panel_that_is_gone_stops_it(bench: Bench) -> None:
    batch = bench.store(3)
    bench.panel.stop()
    run = bulk.run_batch(bench.desk, batch)
    assert run.batch.stopped is StopReason.NOT_SENT
    assert isinstance(run.error, NotSent)
    assert bench.placings(batch) == [Placing.NOT_SENT, Placing.QUEUED, Placing.QUEUED]


def test_pause_and_stop_hold_it_between_two_lines(bench: Bench) -> None:
    batch, control, reached = bench.store(5), BatchControl(), threading.Event()

    def told(_: Changes) -> None:
        if len(bench.panel.ledger.entries) == 2:
            control.pause()
            reached.set()

    run = threading.Thread(target=bulk.run_batch, args=(bench.desk, batch), kwargs={"control": control, "told": told})
    run.start()
    assert reached.wait(20)
    assert control.paused
    assert len(bench.panel.ledger.entries) == 2
    control.stop()
    run.join(20)
    assert not run.is_alive()
    found = bulk.batches(bench.desk)[0]
    assert (found.stopped, found.left) == (StopReason.PERSON, 3)


class CancelAfter:
    """A person who presses Cancel after some reports."""

    def __init__(self, reports: int) -> None:
        self.left = reports

    @property
    def cancelled(self) -> bool:
        return self.left <= 0

    def report(self, done: int, total: int) -> None:
        assert 0 <= done <= total
        self.left -= 1


def test_cancel_ends_it_between_two_lines(bench: Bench) -> None:
    batch = bench.store(5)
    run = bulk.run_batch(bench.desk, batch, progress=CancelAfter(3))
    assert (run.batch.stopped, run.batch.left) == (StopReason.PERSON, 3)


def test_after_a_crash_it_goes_on_at_the_first_line_never_sent(bench: Bench) -> None:
    batch = bench.store(4)
    bulk.run_batch(bench.desk, batch, progress=CancelAfter(2))
    second = bench.desk.store.batches.queued(batch)[0][0]
    bench.desk.store.outbox.begin_line(second, datetime.now(UTC))
    bench.restart()
    assert bench.placings(batch) == [Placing.PLACED, Placing.UNKNOWN, Placing.QUEUED, Placing.QUEUED]
    assert attention.count(bench.desk) == 1
    bulk.run_batch(bench.desk, batch)
    assert bench.paid() == ["1", "3", "4"]
    assert bench.placings(batch) == [Placing.PLACED, Placing.UNKNOWN, Placing.PLACED, Placing.PLACED]


def test_lines_wait_behind_an_order_on_the_same_link(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "LINK_POLL_SECONDS", 0.01)
    batch = bench.store(2, BatchOptions(behind_active=True), same=True)
    control, looked = BatchControl(), []

    def told(_: Changes) -> None:
        looked.append(len(bench.panel.ledger.entries))
        if len(looked) == 3:
            bench.panel.speed = 1_000_000

    run = bulk.run_batch(bench.desk, batch, control=control, told=told)
    assert run.batch.left == 0
    assert looked[:3] == [1, 1, 1]
    assert bench.paid() == ["1", "1"]
    following.refresh_orders(bench.desk)


def test_lines_wait_behind_an_order_of_unknown_outcome(bench: Bench) -> None:
    batch = bench.store(2, BatchOptions(stop_on=frozenset(), behind_active=True), same=True)
    bench.panel.faults.next("add", Fault(FaultKind.CUT_AFTER))
    bulk.run_batch(bench.desk, batch, progress=CancelAfter(2))
    link = "https://site.example/post/1"
    assert bench.placings(batch) == [Placing.UNKNOWN, Placing.QUEUED]
    assert bench.desk.store.batches.is_busy(bench.account.id, link)
    attention.it_was_not_placed(bench.desk, history.find(bench.desk, OrderQuery()).ids[0])
    assert not bench.desk.store.batches.is_busy(bench.account.id, link)


def test_what_was_never_sent_can_be_dropped(bench: Bench) -> None:
    batch = bench.store(3)
    bulk.run_batch(bench.desk, batch, progress=CancelAfter(2))
    assert bulk.discard(bench.desk, batch) == Changes(batches=frozenset({batch}))
    assert bench.placings(batch) == [Placing.PLACED]
    bulk.run_batch(bench.desk, batch)
    assert len(bench.panel.ledger.entries) == 1


def test_a_line_that_waits_for_its_turn_is_still_queued(tmp_path: Path) -> None:
    seen: list[list[Placing]] = []
    now = [0.0]

    def sleep(seconds: float) -> None:
        seen.append(made.placings(batch))
        now[0] += seconds

    with PracticePanel(services=60, speed=0, key=KEY) as panel:
        made = Bench(tmp_path / "profile", panel, Pace(10, clock=lambda: now[0], sleep=sleep))
        batch = made.store(12)
        bulk.run_batch(made.desk, batch)
        made.desk.close()
    assert len(panel.ledger.entries) == 12
    assert seen
    assert not any(Placing.SENDING in placings for placings in seen)


def test_a_file_is_read_or_said_to_be_none(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text("service,link,quantity\n", encoding="utf-16")
    assert bulk.read_file(bench.desk, path) == "service,link,quantity\n"
    for bad in (tmp_path, tmp_path / "gone.csv"):
        with pytest.raises(InputError):
            bulk.read_file(bench.desk, bad)
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(InputError, match="64 MB"):
        bulk.read_file(bench.desk, huge)
