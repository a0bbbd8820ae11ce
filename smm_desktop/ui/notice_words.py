"""What notices on the desktop say: a title and a text each, both plain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.money import parse_amount
from smm_desktop.core.notices import Ended, NoticeKind, PriceRise
from smm_desktop.core.text import plain
from smm_desktop.ui.formats import money

_LONGEST = 90

Words = tuple[str, str]


def orders(ended: Sequence[Ended]) -> Words:
    """One order by its service and link, several by their numbers."""
    if len(ended) == 1:
        return _titles()[ended[0].kind], _subject(ended[0])
    numbers = Counter(one.kind for one in ended)
    parts = [_count_words(kind, numbers[kind]) for kind in _titles() if numbers[kind]]
    return _tr("%Ln order(s) have ended", len(ended)), " · ".join(parts)


def refills(rejected: Sequence[Ended]) -> Words:
    """Refills that panels rejected."""
    if len(rejected) == 1:
        return _tr("Refill rejected"), _subject(rejected[0])
    title = _tr("%Ln refill(s) rejected", len(rejected))
    return title, _tr("The Refills page tells which.")


def prices(rises: Sequence[PriceRise]) -> Words:
    """Favourites that cost more."""
    if len(rises) > 1:
        title = _tr("%Ln favourite(s) cost more", len(rises))
        return title, _tr("The Attention page tells which.")
    (rise,) = rises
    text = _tr("{name}\nNow {new} instead of {old}").format(
        name=plain(rise.name, _LONGEST),
        new=money(parse_amount(rise.new), plain(rise.currency, 8)),
        old=money(parse_amount(rise.old)),
    )
    return _tr("Price of a favourite is up"), text


def balance(name: str, amount: Decimal, currency: str) -> Words:
    """An account that holds less than its limit."""
    words = _tr("{name} holds {amount}. Top up on the panel, or orders will be refused.")
    return _tr("Balance is low"), words.format(name=plain(name, _LONGEST), amount=money(amount, plain(currency, 8)))


def key(name: str) -> Words:
    """An account whose key its panel refuses."""
    words = _tr("{name} does not accept the API key. Its orders are not followed until you change the key.")
    return _tr("API key refused"), words.format(name=plain(name, _LONGEST))


def _titles() -> dict[NoticeKind, str]:
    return {
        NoticeKind.COMPLETED: _tr("Order completed"),
        NoticeKind.PARTIAL: _tr("Order ended partial"),
        NoticeKind.CANCELED: _tr("Order canceled"),
        NoticeKind.FAILED: _tr("Order failed"),
    }


def _count_words(kind: NoticeKind, count: int) -> str:
    match kind:
        case NoticeKind.COMPLETED:
            return _tr("%Ln completed", count)
        case NoticeKind.PARTIAL:
            return _tr("%Ln partial", count)
        case NoticeKind.CANCELED:
            return _tr("%Ln canceled", count)
        case _:
            return _tr("%Ln failed", count)


def _subject(one: Ended) -> str:
    lines = (plain(each, _LONGEST) for each in (one.service_name, one.link))
    return "\n".join(line for line in lines if line)


def _tr(source: str, number: int = -1) -> str:
    return QCoreApplication.translate("Notifier", source, None, number)
