"""What a person types to connect a panel is made whole or refused at its field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.core.accounts import check_address, check_key, check_name, is_loopback
from smm_desktop.core.errors import InputError


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("panel.example", "https://panel.example/api/v2"),
        ("  https://Panel.Example/ ", "https://panel.example/api/v2"),
        ("https://panel.example/api/v1", "https://panel.example/api/v1"),
        ("https://panel.example:8443/api/v2", "https://panel.example:8443/api/v2"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/api/v2"),
        ("http://localhost:9/api/v2", "http://localhost:9/api/v2"),
        ("http://[::1]:9/api/v2", "http://[::1]:9/api/v2"),
        ("münchen.example", "https://münchen.example/api/v2"),
    ],
)
def test_an_address_is_made_whole(typed: str, address: str) -> None:
    assert check_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Enter the address"),
        ("   ", "Enter the address"),
        ("http://panel.example", "Use https"),
        ("http://127.0.0.1.example.com/api/v2", "Use https"),
        ("ftp://panel.example", "must start with https"),
        ("https://", "not a web address"),
        ("https://a b.example", "not a web address"),
        ("https://panel.example:99999", "not a web address"),
        ("https://panel..example", "not a web address"),
        ("https://[::1", "not a web address"),
        ("nonsense", "not a web address"),
        ("https://me:secret@panel.example/api/v2", "user name and password"),
        ("https://panel.example/api/v2?key=1", "after the path"),
        ("https://panel.example/api/v2#x", "after the path"),
    ],
)
def test_a_bad_address_is_said_at_its_field(typed: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        check_address(typed)
    assert caught.value.field == "Panel address"


@given(st.text(max_size=60))
def test_any_address_is_whole_or_refused(typed: str) -> None:
    try:
        address = check_address(typed)
    except InputError:
        return
    assert check_address(address) == address
    assert address.startswith("https://") or is_loopback(address.split("/")[2].rsplit(":", 1)[0].strip("[]"))


@pytest.mark.parametrize("typed", ["", "  ", "two words", "line\nbreak", "tab\tin", "ключ", "k" * 513, "nul\0"])
def test_a_bad_key_is_said_at_its_field_and_not_repeated(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        check_key(typed)
    assert caught.value.field == "API key"
    assert not typed.strip() or typed.strip() not in str(caught.value)


def test_a_key_loses_what_was_copied_around_it() -> None:
    assert check_key(" abc123\r\n") == "abc123"


def test_a_name_is_short_and_its_own() -> None:
    assert check_name("  My   panel ") == "My panel"
    for typed in ("", "x" * 61, "MY PANEL"):
        with pytest.raises(InputError):
            check_name(typed, frozenset({"My panel"}))
