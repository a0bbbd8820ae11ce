"""What refreshes find changed, on a practice panel."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from smm_desktop.actions import attention, catalogue, placing, watch
from smm_desktop.actions.desk import Desk
from smm_desktop.actions.watch import ChangeQuery
from smm_desktop.core.accounts import Account
from smm_desktop.core.orders import Ticket
from smm_desktop.practice import PracticePanel


def kinds(desk: Desk, query: ChangeQuery) -> list[tuple[str, str]]:
    return [(each.change.service, each.change.what) for each in watch.recent(desk, query)]


def test_changes_are_found_by_kind_star_account_and_words(desk: Desk, panel: PracticePanel, account: Account) -> None:
    catalogue.refresh(desk, account.id)
    panel.catalogue.change("1", rate=Decimal("1.80"), min=77)
    panel.catalogue.remove("2")
    catalogue.refresh(desk, account.id)
    catalogue.set_favourite(desk, account.id, "2", on=True)
    assert kinds(desk, ChangeQuery()) == [("1", "min"), ("1", "rate"), ("2", "removed")]
    assert kinds(desk, ChangeQuery(kinds=("rate", "removed"))) == [("1", "rate"), ("2", "removed")]
    assert kinds(desk, ChangeQuery(favourites=True)) == [("2", "removed")]
    assert kinds(desk, ChangeQuery(account="other")) == []
    assert kinds(desk, ChangeQuery(text="LIKES")) == [("2", "removed")]
    assert kinds(desk, ChangeQuery(service="1", kinds=("min",))) == [("1", "min")]
    assert len(watch.recent(desk, ChangeQuery(), limit=2)) == 2
    assert [change.what for change in watch.history(desk, account.id, "1")] == ["rate", "min"]


def test_favourites_and_services_used_ask_for_attention_until_dismissed(
    desk: Desk, panel: PracticePanel, account: Account
) -> None:
    catalogue.refresh(desk, account.id)
    catalogue.set_favourite(desk, account.id, "2", on=True)
    fields = {"link": "https://site.example/p", "quantity": "100"}
    placing.place_order(desk, Ticket(account.id, "1", "Followers", "Default", fields, 100))
    for service in ("1", "2", "3"):
        panel.catalogue.change(service, rate=Decimal(70))
    catalogue.refresh(desk, account.id)
    assert {(one.service, one.favourite) for one in watch.alerts(desk)} == {("1", False), ("2", True)}
    assert attention.count(desk) == 2
    first = next(one for one in watch.alerts(desk) if one.service == "1")
    assert watch.dismiss(desk, account.id, "1", first.last).services == {account.id}
    assert [one.service for one in watch.alerts(desk)] == ["2"]
    panel.catalogue.remove("1")
    catalogue.refresh(desk, account.id)
    again = next(one for one in watch.alerts(desk) if one.service == "1")
    assert (again.vanished, again.price) == (True, None)
    start = desk.now()
    desk.now = lambda: start + timedelta(days=31)
    assert watch.alerts(desk) == ()
