"""Every refusal text of the panel API's description, and its relatives, by kind."""

from __future__ import annotations

import pickle

import pytest

from smm_desktop.api.refusals import kind_of, says_no_services
from smm_desktop.core.errors import RefusalKind, Refused

KNOWN: dict[str, str] = {
    "auth": "Invalid API key · Incorrect API key · user_inactive · API key is required · account banned · "
    "IP not allowed · Wrong key · invalid_api_key · "
    "Your IP address 1.2.3.4 is not allowed · Unauthorized · Account suspended",
    "funds": "Not enough funds on balance · not_enough_funds · Insufficient balance · "
    "neworder.error.not_enough_funds · You don't have enough balance · insufficient_funds · Your balance is too low",
    "service": "Incorrect service ID · Disabled service ID · service_inactive · invalid_service · Service not found · "
    "Service is temporarily disabled · service_not_found",
    "link": "Bad link · Incorrect link · neworder.error.link · private account · Invalid link · link is required · "
    "Account is private · User not found",
    "active_order": "You have active order with this link. Please wait until order being completed. · link_duplicate · "
    "neworder.error.link_duplicate · Order with this link already exists",
    "quantity": "Quantity less than minimal 50 · Quantity more than maximum 1000 · neworder.error.min_quantity · "
    "neworder.error.max_quantity · Min order is 100 · incorrect quantity",
    "order": "Incorrect order ID · Order not found · Incorrect refill ID · Refill not found · order_not_found · "
    "Refill not available · Order can't be cancelled",
    "rate": "Rate limit exceeded · Too many requests · too_many_requests · Please slow down",
    "action": "Incorrect request · Unknown action specified! · Incorrect action · invalid_action",
    "other": "Something strange · hello · No keywords given · · 123",
}
PAIRS = [(kind, text) for kind, texts in KNOWN.items() for text in texts.split(" · ")]


@pytest.mark.parametrize(("kind", "text"), PAIRS)
def test_kind(kind: str, text: str) -> None:
    for form in (text, text.upper(), text.lower(), f"Error: {text}", f"<b>{text}</b>!", f"  {text}\n"):
        assert kind_of(form) == kind, form


def test_long_texts_take_no_time() -> None:
    for text in ("a" * 10_000_000, "ip " * 100_000, "order " * 100_000, "refill cancel " * 50_000):
        kind_of(text)


@pytest.mark.parametrize("kind", list(RefusalKind))
def test_each_kind_says_what_to_do_and_what_the_panel_said(kind: RefusalKind) -> None:
    error = Refused(kind, "Its own words")
    assert "Its own words" in str(error)
    assert error.text == "Its own words"
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (again.kind, again.text, str(again)) == (kind, "Its own words", str(error))


def test_words_are_plain_and_cut() -> None:
    error = Refused("other", "a\u202eb\n" + "x" * 2000)
    assert error.text.startswith("ab x")
    assert len(error.text) == 500


@pytest.mark.parametrize(
    "text", ["No services found", "no_services", "Services not available", "Service list is empty"]
)
def test_an_empty_catalogue_in_words(text: str) -> None:
    assert says_no_services(text)


@pytest.mark.parametrize("text", ["Incorrect request", "Disabled service ID", ""])
def test_other_words_are_no_empty_catalogue(text: str) -> None:
    assert not says_no_services(text)
