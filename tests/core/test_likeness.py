"""Pairs of services that a person would call the same, or not. What is not the same must never be called cheaper."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import token_sort_ratio

from smm_desktop.core.likeness import LEAST_ALIKE, is_no_worse, likeness, searched_words, traits, traits_of
from smm_desktop.core.services import Service

CATEGORY = "Instagram Followers"


def service(name: str, category: str = CATEGORY, kind: str = "Default", **more: object) -> Service:
    return Service("1", name, kind, category, Decimal(1), 10, 10_000, **more)  # type: ignore[arg-type]


def alike(ours: Service, other: Service) -> bool:
    if not is_no_worse(ours, other):
        return False
    return likeness(traits_of(ours), traits_of(other), token_sort_ratio) >= LEAST_ALIKE


SAME = [
    ("Instagram Followers", "IG Followers"),
    ("Instagram Followers [Max 10K]", "Instagram Follower | Max 500K | Start 0-1h"),
    ("Instagram Followers | HQ | R30 | Max 10K", "⚡ Instagram Followers – High Quality [30 Days Refill] 5K/day"),
    ("Instagram Followers R30", "Instagram Followers R365 ♻️"),
    ("Instagram Followers R30", "Insta followers | Lifetime refill"),
    ("Instagram Followers", "Instagram Followers | Real | R30"),
    ("Instagram Followers [No Refill]", "Instagram Followers - Non Drop - Cheapest!"),
    ("𝗜𝗻𝘀𝘁𝗮𝗴𝗿𝗮𝗺 Followers", "instagram FOLLOWERS"),
    ("Instagram Followers 🇹🇷 Turkey", "IG Turkish followers"),
    ("Instagram Followers [USA]", "🇺🇸 Instagram Followers"),
    ("YouTube Views | Start 0-6h | 100K/day", "YT views [Speed 50K/Day] instant"),
    ("Telegram Channel Members", "TG channel members | server 2"),
    ("TikTok Live Viewers 30 minutes", "Tiktok live viewer [30 minutes]"),
    ("Picgrid Followers [ Real | Max 50K | Start Instant | R30 ]", "🔥 Picgrid Followers • Real • Start 0-1h • R60"),
    ("Instagram Custom Comments", "Instagram comments custom"),
    ("Instagram Takipçi", "Instagram takipci"),
    ("Picgrid Followers", "Picgridd followers"),
]
DIFFERENT = [
    ("Instagram Followers", "Instagram Likes"),
    ("Instagram Followers", "TikTok Followers"),
    ("Instagram Followers", "Instagram Followers Turkey"),
    ("Instagram Followers 🇹🇷", "Instagram Followers 🇺🇸"),
    ("Instagram Followers R30", "Instagram Followers"),
    ("Instagram Followers R60", "Instagram Followers R30"),
    ("Instagram Followers | Lifetime", "Instagram Followers R365"),
    ("Instagram Followers HQ", "Instagram Followers LQ bots"),
    ("Instagram Followers HQ", "Instagram Followers"),
    ("Instagram Followers | No drop", "Instagram Followers | Drops possible"),
    ("Instagram Story Views", "Instagram Views"),
    ("Instagram Views", "Instagram Reels Views"),
    ("Telegram Members", "Telegram Premium Members"),
    ("Telegram Post Views [Last 5]", "Telegram Post Views [Last 20]"),
    ("YouTube Views", "YouTube Views 60 seconds retention"),
    ("TikTok Live Viewers 30 minutes", "TikTok Live Viewers 60 minutes"),
    ("Instagram Comment Likes", "Instagram Likes"),
    ("Instagram Random Comments", "Instagram Custom Comments"),
    ("Instagram Female Followers", "Instagram Followers"),
    ("Instagram Followers Male", "Instagram Followers Female"),
    ("YouTube Watch Hours", "YouTube Views"),
    ("Picgrid Followers", "Tubewave Followers"),
    ("Twitter Tweet Views", "Twitter Video Views"),
    ("Instagram Auto Likes", "Instagram Likes"),
    ("Followers", "Likes"),
]


@pytest.mark.parametrize(("ours", "other"), SAME)
def test_the_same_in_other_words(ours: str, other: str) -> None:
    assert alike(service(ours, "Cheapest"), service(other, "🔥 Best sellers"))


@pytest.mark.parametrize(("ours", "other"), DIFFERENT)
def test_something_else(ours: str, other: str) -> None:
    assert not alike(service(ours, "Cheapest"), service(other, "Cheapest"))


def test_categories_tell_what_names_leave_out() -> None:
    assert alike(service("Followers HQ", "Instagram"), service("Instagram Followers HQ", "Top"))
    assert not alike(service("Followers HQ", "Instagram"), service("Followers HQ", "TikTok"))
    assert not alike(service("Followers", "Picgrid followers"), service("Followers", "Tubewave followers"))
    assert alike(service("Followers", "Picgrid followers"), service("Followers", "Picgrid [best]"))


def test_forms_limits_and_refill_must_fit() -> None:
    ours = service("Instagram Followers", refill=True)
    assert not alike(ours, service("Instagram Followers"))
    assert alike(ours, service("Instagram Followers", refill=True))
    assert not alike(service("Instagram Comments"), service("Instagram Comments", kind="Custom Comments"))
    assert not is_no_worse(service("Likes"), Service("1", "Likes", "", CATEGORY, Decimal(1), 10_001, 90_000))


def test_amounts_are_what_a_package_sells() -> None:
    def pack(name: str) -> Service:
        return service(name, kind="Package")

    assert alike(pack("Starter pack: 500 followers"), pack("Starter pack [500 follower]"))
    assert not alike(pack("Starter pack: 500 followers"), pack("Starter pack: 1,000 followers"))
    assert not alike(pack("Followers 1K"), pack("Followers 10K"))


def test_what_is_searched_for() -> None:
    assert searched_words(traits("IG Followers | HQ", "Top")) == ("follower", "instagram")
    assert searched_words(traits("Подписчики", "Top")) == ("подписчики",)
    assert searched_words(traits("TikTok Arab Views, 30 days", "Top")) == ("tiktok", "view")


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_name_can_be_taken_apart_and_is_like_itself(name: str, category: str) -> None:
    ours = service(name, category)
    found = likeness(traits_of(ours), traits_of(ours), token_sort_ratio)
    assert found == 0.0 or found >= LEAST_ALIKE
    assert is_no_worse(ours, ours) or traits_of(ours).drops < 0 or traits_of(ours).refill
