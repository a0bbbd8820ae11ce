"""What accounts and types of services are called on the screen."""

from __future__ import annotations

from dataclasses import replace

from smm_desktop.core.accounts import PRACTICE_NAME, Account
from smm_desktop.core.services import service_type
from smm_desktop.core.text import plain
from smm_desktop.ui.messages import label


def as_called(account: Account) -> Account:
    """The account as it is called in the person's language: one that the program named itself is called anew."""
    if not account.practice or not account.name.startswith(PRACTICE_NAME):
        return account
    number = account.name.removeprefix(PRACTICE_NAME)
    own = bool(number) and not number.strip().isdecimal()
    return account if own else replace(account, name=label(PRACTICE_NAME) + number)


def type_name(word: str) -> str:
    """A service's type in the person's language; a panel's own word, which is known to none, as it is."""
    kind = service_type(word)
    return label(kind.name) if kind.known else plain(word, 80)
