"""What a service's name tells of its guarantee."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.guarantee import LIFETIME, Guarantee, guarantee


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("Followers R30", 30),
        ("Followers [R30]", 30),
        ("Followers | r365 | HQ", 365),
        ("Followers R30D", 30),
        ("Followers R60 days", 60),
        ("Followers 30d", 30),
        ("Followers, slow and steady [30d]", 30),
        ("Likes 30 Days Refill", 30),
        ("Likes | Refill: 60 Days", 60),
        ("Likes - 90 days ♻️", 90),
        ("Likes ♻️ 365 days", 365),
        ("Views 30-Day Guarantee", 30),
        ("Views | Auto Refill 30 Days", 30),
        ("Views 1 Year Refill", 365),
        ("Views 12 months warranty", 365),
        ("Подписчики ♻️ 30 дней", 30),
        ("Followers 𝗥𝟯𝟬", 30),
        ("Followers Start 0-6h | R60 | 100K/day", 60),
        ("Followers Start 1 day | 30 days", 30),
        ("10K/Day 🔥 30 Days ♻️", 30),
        ("Super real followers 30d", 30),
        ("R15, later 30 days refill", 30),
    ],
)
def test_days(name: str, days: int) -> None:
    assert guarantee(name) == Guarantee(days)


@pytest.mark.parametrize("name", ["Followers Lifetime", "LIFE-TIME guarantee", "♻️ Lifetime ♻️"])
def test_lifetime_never_ends(name: str) -> None:
    found = guarantee(name)
    assert found is LIFETIME
    assert found.ends(datetime(2030, 1, 1, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Followers",
        "Followers | Max 10K | 500/day",
        "Followers | 5K-10K/day",
        "Followers | Start 0-24h | No refill | 2K/day",
        "No Refill, 30 days",
        "No refill, lifetime",
        "Likes delivered in 7 days",
        "Likes in 1-3 days",
        "R 4K views",
        "R2 cheap",
        "PR30x",
        "Views 99999 days",
    ],
)
def test_names_that_tell_none(name: str) -> None:
    assert guarantee(name) is None


def test_it_runs_from_completion() -> None:
    completed = datetime(2030, 1, 1, tzinfo=UTC)
    assert Guarantee(30).ends(completed) == completed + timedelta(days=30)


@given(st.text(max_size=600))
def test_any_name_is_read(name: str) -> None:
    found = guarantee(name)
    assert found is None or found.days is None or 3 <= found.days <= 3650
