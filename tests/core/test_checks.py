"""Orders of every service type: what they take, what they cost, and what is wrong with them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.accounts import Dialect
from smm_desktop.core.checks import cautions, faults, sendable
from smm_desktop.core.services import TYPES, Service, billed_quantity, estimate, lines, service_type, type_key

TODAY = date(2026, 3, 5)
LINK = "https://site.example/p"


def service(kind: str, **changes: object) -> Service:
    values: dict[str, object] = {"min": 2, "max": 1000, "rate": Decimal("2.50"), **changes}
    return Service(id="1", name="A", type=kind, category="C", **values)  # type: ignore[arg-type]


GOOD: dict[str, tuple[dict[str, str], int | None, str | None]] = {
    "Default": ({"link": LINK, "quantity": "400"}, 400, "1.00"),
    "Package": ({"link": LINK}, 1, "2.50"),
    "SEO": ({"link": LINK, "quantity": "400", "keywords": "a\nb"}, 400, "1.00"),
    "Custom Comments": ({"link": LINK, "comments": "one\n\n two \r\nthree"}, 3, "0.0075"),
    "Custom Comments Package": ({"link": LINK, "comments": "one"}, 1, "2.50"),
    "Mentions": ({"link": LINK, "quantity": "10", "usernames": "a"}, 10, "0.025"),
    "Mentions with Hashtags": ({"link": LINK, "quantity": "10", "usernames": "a", "hashtags": "b"}, 10, "0.025"),
    "Mentions Custom List": ({"link": LINK, "usernames": "a\nb"}, 2, "0.005"),
    "Mentions Hashtag": ({"link": LINK, "quantity": "10", "hashtag": "b"}, 10, "0.025"),
    "Mentions User Followers": ({"link": LINK, "quantity": "10", "username": "b"}, 10, "0.025"),
    "Mentions Media Likers": ({"link": LINK, "quantity": "10", "media": LINK}, 10, "0.025"),
    "Comment Likes": ({"link": LINK, "quantity": "10", "username": "b"}, 10, "0.025"),
    "Comment Replies": ({"link": LINK, "username": "b", "comments": "a\nb"}, 2, "0.005"),
    "Poll": ({"link": LINK, "quantity": "10", "answer_number": "2"}, 10, "0.025"),
    "Invites from Groups": ({"link": LINK, "quantity": "10", "groups": "a"}, 10, "0.025"),
    "Subscriptions": (
        {
            "username": "me",
            "min": "10",
            "max": "20",
            "delay": "30",
            "posts": "3",
            "old_posts": "1",
            "expiry": "05/03/2026",
        },
        80,
        "0.20",
    ),
    "Web Traffic": (
        {
            "link": LINK,
            "quantity": "100",
            "country": "US",
            "device": "5",
            "type_of_traffic": "1",
            "google_keyword": "k",
            "runs": "3",
            "interval": "10",
        },
        300,
        "0.75",
    ),
}


def test_every_type_is_covered() -> None:
    assert set(GOOD) == {kind.name for kind in TYPES}


@pytest.mark.parametrize("kind", GOOD)
def test_a_whole_order_has_no_fault_and_a_price(kind: str) -> None:
    fields, billed, price = GOOD[kind]
    assert faults(service(kind), fields, today=TODAY) == ()
    assert billed_quantity(service(kind), fields) == billed
    assert estimate(service(kind), fields) == (Decimal(price) if price else None)


@pytest.mark.parametrize(
    ("kind", "name"),
    [(kind, field.name) for kind in GOOD for field in service_type(kind).fields if field.required and not field.needs],
)
def test_each_required_field_is_missed(kind: str, name: str) -> None:
    fields = {**GOOD[kind][0], name: " \n "}
    assert name in [fault.field for fault in faults(service(kind), fields, today=TODAY)]


@pytest.mark.parametrize(
    ("kind", "change", "field"),
    [
        ("Default", {"quantity": "1"}, "quantity"),
        ("Default", {"quantity": "1001"}, "quantity"),
        ("Default", {"quantity": "ten"}, "quantity"),
        ("Default", {"quantity": "1.5"}, "quantity"),
        ("Default", {"quantity": "-5"}, "quantity"),
        ("Default", {"quantity": "٣٣"}, "quantity"),
        ("Default", {"quantity": "9" * 40}, "quantity"),
        ("Default", {"link": "two words"}, "link"),
        ("Default", {"link": "ftp://site.example"}, "link"),
        ("Default", {"link": "https://"}, "link"),
        ("Default", {"link": "https://site.example/" + "x" * 2000}, "link"),
        ("Default", {"runs": "3", "interval": "10"}, "runs"),
        ("Custom Comments", {"comments": "one"}, "comments"),
        ("Custom Comments", {"comments": "x\n" * 1001}, "comments"),
        ("Poll", {"answer_number": "second"}, "answer_number"),
        ("Subscriptions", {"expiry": "04/03/2026"}, "expiry"),
        ("Subscriptions", {"expiry": "2026-03-05"}, "expiry"),
        ("Subscriptions", {"delay": "7"}, "delay"),
        ("Subscriptions", {"min": "30", "max": "20"}, "min"),
        ("Subscriptions", {"max": "1001"}, "max"),
        ("Web Traffic", {"type_of_traffic": "2"}, "referring_url"),
        ("Web Traffic", {"google_keyword": ""}, "google_keyword"),
        ("Web Traffic", {"device": "9"}, "device"),
        ("Web Traffic", {"runs": "11"}, "runs"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(kind: str, change: dict[str, str], field: str) -> None:
    fields = {**GOOD[kind][0], **change}
    assert [fault.field for fault in faults(service(kind), fields, today=TODAY)] == [field]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"runs": "3"}, "interval"),
        ({"interval": "10"}, "runs"),
        ({"runs": "1", "interval": "10"}, "runs"),
        ({"runs": "2", "interval": "5"}, "interval"),
        ({"runs": "3", "interval": "10"}, "runs"),
    ],
)
def test_drip_feed_takes_both_and_fits_the_maximum(change: dict[str, str], field: str) -> None:
    drip = service("Default", dripfeed=True)
    fields = {"link": LINK, "quantity": "400", **change}
    assert [fault.field for fault in faults(drip, fields, today=TODAY)] == [field]
    assert faults(drip, {"link": LINK, "quantity": "400", "runs": "2", "interval": "6"}, today=TODAY) == ()


def test_limits_that_contradict_each_other_block_the_service() -> None:
    assert faults(service("Default", min=10, max=5), {"link": LINK, "quantity": "7"}, today=TODAY)


def test_an_endless_subscription_has_no_estimate() -> None:
    fields = {**GOOD["Subscriptions"][0], "posts": ""}
    assert faults(service("Subscriptions"), fields, today=TODAY) == ()
    assert estimate(service("Subscriptions"), fields) is None


@pytest.mark.parametrize(
    "word", ["default", "CUSTOM_COMMENTS", "custom-comment", "Mentions  Hashtag", "subscription", "polls"]
)
def test_types_are_known_by_many_spellings(word: str) -> None:
    assert service_type(word).known


def test_no_two_types_share_a_key() -> None:
    assert len({type_key(kind.name) for kind in TYPES}) == len(TYPES)


def test_an_unknown_type_gets_a_generic_form() -> None:
    kind = service_type("Telepathy")
    assert (kind.known, [field.name for field in kind.fields]) == (False, ["link", "quantity"])
    odd = service("Telepathy")
    assert faults(odd, {"link": LINK}, today=TODAY) == ()
    assert sendable(odd, {"link": LINK, "mood": "good"}, Dialect()) == {"link": LINK, "mood": "good"}


def test_a_missing_type_is_default() -> None:
    assert service_type("  ").name == "Default"


def test_only_what_applies_is_sent_and_lists_are_tidied() -> None:
    traffic = {**GOOD["Web Traffic"][0], "type_of_traffic": "2", "referring_url": LINK}
    assert "google_keyword" not in sendable(service("Web Traffic"), traffic, Dialect())
    comments = {"link": f" {LINK} ", "comments": " a \r\n\r\nb\n"}
    assert sendable(service("Custom Comments"), comments, Dialect()) == {"link": LINK, "comments": "a\nb"}
    with_quantity = sendable(service("Custom Comments"), comments, Dialect(quantity_with_lists=True))
    assert with_quantity["quantity"] == "2"


@pytest.mark.parametrize(
    ("fields", "dialect", "fields_named"),
    [
        ({"link": LINK}, Dialect(), []),
        ({"link": "https://t.me/+AbC"}, Dialect(), ["link"]),
        ({"link": "https://t.me/+AbC"}, Dialect(decodes_twice=False), []),
        ({"link": LINK + "x" * 191}, Dialect(), ["link"]),
        ({"link": LINK, "comments": "well, yes"}, Dialect(), ["comments"]),
        ({"link": LINK, "comments": "<b>"}, Dialect(), ["comments"]),
        ({"link": LINK, "comments": "1+1"}, Dialect(), ["comments"]),
    ],
)
def test_what_panels_do_at_the_customers_cost_is_said(
    fields: dict[str, str], dialect: Dialect, fields_named: list[str]
) -> None:
    assert [caution.field for caution in cautions(fields, dialect)] == fields_named


@given(
    st.sampled_from(sorted(GOOD)),
    st.dictionaries(st.sampled_from(["link", "quantity", "comments", "runs", "expiry", "max"]), st.text()),
)
def test_no_field_value_breaks_the_checks(kind: str, change: dict[str, str]) -> None:
    fields = {**GOOD[kind][0], **change}
    faults(service(kind), fields, today=TODAY)
    cautions(fields, Dialect())
    sent = sendable(service(kind), fields, Dialect())
    assert all(value.strip() == value and value for value in sent.values())
    estimate(service(kind), fields)


@given(st.lists(st.text(alphabet=st.characters(blacklist_characters="\r\n", blacklist_categories=("Cs",)))))
def test_lines_are_counted_as_they_are_sent(items: list[str]) -> None:
    kept = [item.strip() for item in items if item.strip()]
    assert list(lines("\r\n".join(items))) == kept
