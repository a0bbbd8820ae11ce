from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from smm_desktop.core.price_history import PriceStep, alert, price_steps
from smm_desktop.core.service_changes import ServiceChange

START = datetime(2026, 3, 1, tzinfo=UTC)


def changes(*told: tuple[str, str, str]) -> list[ServiceChange]:
    return [
        ServiceChange("a", START + timedelta(days=day), "1", "Followers", *one, day)
        for day, one in enumerate(told, start=1)
    ]


def test_a_price_goes_in_steps_with_a_gap_where_it_was_not_listed() -> None:
    told = changes(
        ("rate", "0.90", "1.00"), ("min", "10", "20"), ("removed", "1.00", ""), ("added", "", "1.20"), ("added", "", "")
    )
    days = [START + timedelta(days=day) for day in range(6)]
    assert price_steps(told) == (
        PriceStep(None, Decimal("0.90")),
        PriceStep(days[1], Decimal("1.00")),
        PriceStep(days[3], None),
        PriceStep(days[4], Decimal("1.20")),
    )


@pytest.mark.parametrize(
    ("told", "vanished", "price", "least", "most"),
    [
        ([("rate", "1.00", "2.00"), ("rate", "2.00", "1.50")], False, ("1.00", "1.50"), None, None),
        ([("min", "10", "20"), ("max", "100", "90")], False, None, (10, 20), (100, 90)),
        ([("removed", "1.00", "")], True, None, None, None),
        ([("removed", "1.00", ""), ("added", "", "1.10")], False, ("1.00", "1.10"), None, None),
    ],
)
def test_what_asks_for_attention(told, vanished, price, least, most) -> None:  # type: ignore[no-untyped-def]
    found = alert(changes(*told), favourite=True)
    assert found is not None
    assert (found.vanished, found.least, found.most) == (vanished, least, most)
    assert found.price == (tuple(map(Decimal, price)) if price else None)
    assert found.last == len(told)


@pytest.mark.parametrize(
    "told",
    [
        [("rate", "2.00", "1.00")],
        [("rate", "1.00", "2.00"), ("rate", "2.00", "1.00")],
        [("min", "10", "20"), ("min", "20", "10")],
        [("added", "", "1.00")],
        [("removed", "1.00", ""), ("added", "", "1.00")],
    ],
)
def test_what_is_no_worse_than_before_asks_for_nothing(told: list[tuple[str, str, str]]) -> None:
    assert alert(changes(*told), favourite=False) is None
