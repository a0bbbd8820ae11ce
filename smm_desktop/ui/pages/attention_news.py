"""What came out otherwise than hoped, and balances below their limits, as items of Attention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from smm_desktop.actions import balances, news
from smm_desktop.actions.desk import Desk
from smm_desktop.actions.news import News as Kept
from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.tables import Pill
from smm_desktop.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class CameOut:
    """Orders (or refills) of one kind that did not come out as hoped."""

    news: Kept

    @property
    def page(self) -> str:
        """The page that shows them."""
        return "refills" if self.news.kind == "refill" else "orders"


@dataclass(frozen=True, slots=True)
class LowBalance:
    """An account that holds less than its own limit."""

    account: Account
    amount: Decimal
    currency: str


News = CameOut | LowBalance


def came_out(desk: Desk) -> list[CameOut]:
    """All that was not dealt with yet."""
    return [CameOut(one) for one in news.news(desk)]


def low_balances(desk: Desk) -> list[LowBalance]:
    """The accounts below their limits."""
    known = balances.known(desk)
    return [
        LowBalance(account, known[account.id].amount, known[account.id].currency)
        for account in desk.store.accounts.all()
        if account.low_balance is not None and account.id in known and known[account.id].amount < account.low_balance
    ]


def dismiss(desk: Desk, items: Sequence[CameOut]) -> Changes:
    """The person has dealt with these."""
    changes = Changes()
    for item in items:
        changes |= news.dismiss(desk, item.news)
    return changes


def news_key(item: News) -> object:
    """What tells it apart when all are gathered anew."""
    return ("news", item.news.kind) if isinstance(item, CameOut) else ("balance", item.account.id)


def news_pill(item: News) -> Pill:
    """What became of them."""
    if isinstance(item, LowBalance):
        return Pill(_tr("Low balance"), Tone.PARTIAL)
    words, tone = _pills()[item.news.kind]
    return Pill(words, tone)


def news_pills() -> tuple[str, ...]:
    """The words of all kinds of news."""
    return (_tr("Low balance"), *(words for words, _ in _pills().values()))


def _pills() -> dict[str, tuple[str, Tone]]:
    return {
        "failed": (_tr("Failed"), Tone.FAILED),
        "canceled": (_tr("Canceled"), Tone.CANCELED),
        "partial": (_tr("Ended partial"), Tone.PARTIAL),
        "refill": (_tr("Refill rejected"), Tone.FAILED),
        "still": (_tr("Not moving"), Tone.PARTIAL),
    }


def news_about(item: News) -> str:
    """How many there are, or what is left."""
    if isinstance(item, LowBalance):
        held = formats.money(item.amount, plain(item.currency, 8))
        return _tr("{name}: {amount}").format(name=plain(item.account.name, 80), amount=held)
    count = len(item.news.ids)
    return _tr("%Ln refill(s)", count) if item.news.kind == "refill" else _tr("%Ln order(s)", count)


def news_words(item: CameOut) -> str:
    """What that means for the money, and what can be done."""
    return {
        "failed": _tr("The panel says that they failed. What was charged for them mostly comes back by itself."),
        "canceled": _tr("The panel canceled them without being asked. Their money comes back to the balance."),
        "partial": _tr(
            "They came up short: what was not delivered comes back to the balance. Order again what is still wanted."
        ),
        "refill": _tr("The panel rejected these refills. Its support can tell why; Copy for ticket helps to ask."),
        "still": _tr(
            "Nothing has changed for much longer than their services usually take. Some panels show failed orders as"
            " Pending for ever: ask the panel's support."
        ),
    }[item.news.kind]


def low_words(item: LowBalance) -> str:
    """What the account holds, and the limit."""
    currency = plain(item.currency, 8)
    words = _tr("It holds {amount}, less than the limit of {limit}. Top up on the panel, or orders will be refused.")
    return words.format(
        amount=formats.money(item.amount, currency), limit=formats.money(item.account.low_balance, currency)
    )


def _tr(source: str, count: int = -1) -> str:
    return QCoreApplication.translate("attention", source, "", count)
