from __future__ import annotations

import csv
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from smm_desktop.actions import accounts, backups, balances, catalogue, exporting, history, placing, settings, watch
from smm_desktop.actions.desk import Desk, Panels
from smm_desktop.api import Pace
from smm_desktop.core.accounts import Account
from smm_desktop.core.errors import BadReply, InputError, NotSent, RefusalKind, Refused, SecretsError, StoreError
from smm_desktop.core.history import OrderQuery
from smm_desktop.core.orders import Ticket
from smm_desktop.core.price_history import price_steps
from smm_desktop.practice import Fault, FaultKind, PracticePanel
from smm_desktop.store import Store
from smm_desktop.system.secrets import SessionSecrets


def place(desk: Desk, account: Account, number: int) -> int:
    fields = {"link": f"https://site.example/p/{number}", "quantity": "100"}
    return placing.place_order(desk, Ticket(account.id, "1", "=Followers", "Default", fields, 100)).order.id


def test_a_connection_is_tested_without_saving_anything(desk: Desk, panel: PracticePanel) -> None:
    tested = accounts.test_connection(desk, url=panel.url, key=f" {panel.key}\n", name="Mine")
    assert tested.url == panel.url
    assert (tested.balance.amount, tested.balance.currency) == (panel.balance, "USD")
    assert tested.dialect.multi_status
    assert accounts.all_accounts(desk) == ()
    assert panel.calls[0][0] == "balance"


def test_an_address_without_path_gets_the_usual_one(desk: Desk, panel: PracticePanel) -> None:
    tested = accounts.test_connection(desk, url=panel.url.removesuffix("/api/v2"), key=panel.key)
    assert tested.url == panel.url


@pytest.mark.parametrize(
    ("url", "key", "name", "field"),
    [
        ("", "k", "", "Panel address"),
        ("http://panel.example", "k", "", "Panel address"),
        ("https://panel.example", "", "", "API key"),
        ("https://panel.example", "a b", "", "API key"),
        ("https://panel.example", "k", "x" * 61, "Account name"),
    ],
)
def test_what_cannot_be_right_is_said_at_the_field(desk: Desk, url: str, key: str, name: str, field: str) -> None:
    with pytest.raises(InputError) as caught:
        accounts.test_connection(desk, url=url, key=key, name=name)
    assert caught.value.field == field


def test_wrong_key_and_wrong_address_are_told_apart(desk: Desk, panel: PracticePanel) -> None:
    with pytest.raises(Refused) as caught:
        accounts.test_connection(desk, url=panel.url, key="wrong-key")
    assert caught.value.kind is RefusalKind.AUTH
    panel.faults.always("*", Fault(FaultKind.HTML))
    with pytest.raises(BadReply):
        accounts.test_connection(desk, url=panel.url, key=panel.key)
    panel.stop()
    with pytest.raises(NotSent):
        accounts.test_connection(desk, url=panel.url, key=panel.key)
    panel.start()


def test_a_probe_that_fails_leaves_the_usual_dialect(desk: Desk, panel: PracticePanel) -> None:
    panel.faults.always("status", Fault(FaultKind.HTML))
    assert accounts.test_connection(desk, url=panel.url, key=panel.key).dialect.multi_status


def test_an_account_is_added_with_what_the_test_found(desk: Desk, panel: PracticePanel) -> None:
    tested = accounts.test_connection(desk, url=panel.url, key=panel.key)
    added = accounts.add_account(desk, name=" My  panel ", url=panel.url, key=panel.key, tested=tested, practice=True)
    assert accounts.all_accounts(desk) == (added.account,)
    assert (added.account.name, added.account.currency, added.account.practice) == ("My panel", "USD", True)
    assert balances.known(desk)[added.account.id].amount == panel.balance
    assert added.changes.accounts == added.changes.balances == {added.account.id}
    assert desk.secrets.get(added.account.id) == panel.key
    assert accounts.has_key(desk, added.account.id)


def test_a_name_is_given_once(desk: Desk, panel: PracticePanel, account: Account) -> None:
    with pytest.raises(InputError, match="already has this name"):
        accounts.add_account(desk, name="PRACTICE", url=panel.url, key=panel.key, tested=None)
    other = accounts.add_account(desk, name="Other", url=panel.url, key=panel.key, tested=None).account
    with pytest.raises(InputError, match="already has this name"):
        accounts.save_account(desk, replace(other, name="Practice"))
    accounts.save_account(desk, replace(other, name="other"))


def test_no_account_is_left_where_the_key_was_not_kept(tmp_path: Path, panel: PracticePanel) -> None:
    class Refusing(SessionSecrets):
        def set(self, account_id: str, key: str, *, for_this_run: bool = True) -> None:
            raise SecretsError("no keyring")

    store, secrets = Store.open(tmp_path / "p"), Refusing()
    desk = Desk(store, secrets, Panels(store, secrets, pace=Pace.unlimited()))
    with pytest.raises(SecretsError):
        accounts.add_account(desk, name="n", url=panel.url, key=panel.key, tested=None)
    assert accounts.all_accounts(desk) == ()
    desk.close()


def test_a_changed_account_is_called_anew(desk: Desk, panel: PracticePanel, account: Account) -> None:
    balances.refresh(desk, account.id)
    panel.key = "new-key-1"
    with pytest.raises(Refused):
        balances.refresh(desk, account.id)
    accounts.save_account(desk, replace(account, pace=120, low_balance=Decimal(5)), key="new-key-1")
    assert balances.refresh(desk, account.id).balance.amount == panel.balance
    assert accounts.all_accounts(desk)[0].low_balance == Decimal(5)
    with pytest.raises(InputError):
        accounts.save_account(desk, replace(account, pace=0))
    with pytest.raises(InputError):
        accounts.save_account(desk, replace(account, id="gone", name="x"))


@pytest.mark.parametrize("keep", [True, False])
def test_removing_an_account_forgets_its_key(desk: Desk, account: Account, keep: bool) -> None:
    place(desk, account, 1)
    changes = accounts.remove_account(desk, account.id, keep_history=keep)
    assert changes.accounts == {account.id}
    assert accounts.all_accounts(desk) == ()
    assert history.find(desk, OrderQuery()).counts["all"] == int(keep)
    assert (account.id in accounts.names(desk)) is keep
    with pytest.raises(SecretsError):
        desk.secrets.get(account.id)
    with pytest.raises(InputError):
        balances.refresh(desk, account.id)


def test_accounts_are_put_in_order(desk: Desk, panel: PracticePanel, account: Account) -> None:
    other = accounts.add_account(desk, name="Other", url=panel.url, key=panel.key, tested=None).account
    accounts.reorder_accounts(desk, [other.id, account.id])
    assert [each.id for each in accounts.all_accounts(desk)] == [other.id, account.id]


def test_a_balance_is_kept_with_its_history(desk: Desk, panel: PracticePanel, account: Account) -> None:
    balances.refresh(desk, account.id)
    panel.balance = Decimal("7.5")
    refreshed = balances.refresh(desk, account.id)
    assert refreshed.changes.balances == {account.id}
    assert balances.known(desk)[account.id].amount == Decimal("7.5")
    assert [known.amount for known in balances.past(desk, account.id)] == [Decimal(1000), Decimal("7.5")]


def test_the_catalogue_is_kept_and_loaded(desk: Desk, panel: PracticePanel, account: Account) -> None:
    assert len(catalogue.load(desk, account.id)) == 0
    refreshed = catalogue.refresh(desk, account.id)
    assert (refreshed.count, refreshed.unread) == (60, 0)
    loaded = catalogue.load(desk, account.id)
    assert len(loaded) == 60
    assert loaded.fetched_at is not None
    assert catalogue.service(desk, account.id, "1") == loaded.service("1")


def test_changes_stand_in_the_catalogue_for_a_week(desk: Desk, panel: PracticePanel, account: Account) -> None:
    catalogue.refresh(desk, account.id)
    panel.catalogue.change("1", rate=Decimal("1.80"))
    panel.catalogue.remove("2")
    catalogue.refresh(desk, account.id)
    (change,) = catalogue.load(desk, account.id).changed["1"]
    assert (change.what, change.old, change.new) == ("rate", "0.90", "1.80")
    found = {(change.service, change.what) for change in catalogue.service_changes(desk, account.id)}
    assert found == {("1", "rate"), ("2", "removed")}
    steps = price_steps(watch.history(desk, account.id, "1"))
    assert [(step.at is None, step.rate) for step in steps] == [(True, Decimal("0.90")), (False, Decimal("1.80"))]
    start = desk.now()
    desk.now = lambda: start + timedelta(days=8)
    assert catalogue.load(desk, account.id).changed == {}


def test_stars_stand_in_the_catalogue(desk: Desk, panel: PracticePanel, account: Account) -> None:
    catalogue.refresh(desk, account.id)
    assert catalogue.set_favourite(desk, account.id, "5", True).services == {account.id}
    assert catalogue.load(desk, account.id).favourites == catalogue.favourites(desk, account.id) == {"5"}
    assert catalogue.record(desk, account.id, "5").placed == 0


def test_settings_are_kept(desk: Desk) -> None:
    assert settings.get(desk, "theme", "system") == "system"
    assert settings.put(desk, "theme", "dark").settings == {"theme"}
    assert settings.get(desk, "theme") == "dark"


# Exports and backups.


def test_orders_are_exported_in_the_order_shown(desk: Desk, account: Account, tmp_path: Path) -> None:
    ids = [place(desk, account, number) for number in range(1, 4)]
    path = tmp_path / "orders.csv"
    exported = exporting.export_orders(desk, path, columns=["account", "link", "service_name"])
    assert (exported.path, exported.rows) == (path, 3)
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert [row[1].rpartition("/")[2] for row in rows[1:]] == ["3", "2", "1"]
    assert rows[1][0] == "Practice"
    assert rows[1][2] == "'=Followers"
    assert exporting.export_orders(desk, path, ids=ids[:1]).rows == 1
    assert exporting.export_orders(desk, path, query=OrderQuery(text="p/2")).rows == 1


@pytest.mark.parametrize("wrong", [{"kind": "pdf"}, {"columns": ["nothing"]}])
def test_what_cannot_be_exported_is_said(desk: Desk, tmp_path: Path, wrong: dict[str, object]) -> None:
    with pytest.raises(InputError):
        exporting.export_orders(desk, tmp_path / "x", **wrong)  # type: ignore[arg-type]
    assert list(tmp_path.glob("x*")) == []


def test_an_export_given_up_leaves_no_file(desk: Desk, account: Account, tmp_path: Path) -> None:
    place(desk, account, 1)

    class GivenUp:
        cancelled = True

        def report(self, done: int, total: int) -> None: ...

    exported = exporting.export_orders(desk, tmp_path / "x.csv", progress=GivenUp())
    assert (exported.path, exported.rows) == (None, 0)
    assert [path for path in tmp_path.iterdir() if "x.csv" in path.name] == []


def test_a_backup_is_written_once_a_day(desk: Desk, account: Account) -> None:
    made = backups.back_up_if_due(desk)
    assert made is not None
    assert backups.back_up_if_due(desk) is None
    start = desk.now()
    desk.now = lambda: start + timedelta(days=1)
    assert backups.back_up_if_due(desk) is not None
    assert len(backups.all_backups(desk)) == 2


def test_old_backups_go(desk: Desk, account: Account) -> None:
    start = desk.now()
    for day in range(12):
        desk.now = lambda day=day: start + timedelta(days=day)  # type: ignore[misc]
        backups.back_up_if_due(desk)
    assert 7 <= len(backups.all_backups(desk)) <= 9


def test_a_backup_on_request_goes_where_it_is_wanted(desk: Desk, account: Account, tmp_path: Path) -> None:
    place(desk, account, 1)
    made = backups.back_up(desk, tmp_path / "mine.sqlite3")
    desk.close()
    backups.restore(tmp_path / "elsewhere", made.path)
    store = Store.open(tmp_path / "elsewhere")
    assert len(store.accounts.all()) == 1
    store.close()


def test_a_backup_that_cannot_be_written_says_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(StoreError):
        backups.back_up(desk, tmp_path / "a file" / "mine.sqlite3")
