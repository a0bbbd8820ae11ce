"""The first screen of the services, which stands there while all of them are still being loaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from smm_desktop.core.catalogue import Catalogue, Filters, SortColumn
from smm_desktop.core.folding import by_category
from smm_desktop.core.services import Service
from smm_desktop.ui.pages.services_model import Book, Listed

if TYPE_CHECKING:
    from smm_desktop.actions.catalogue import Glimpse

_UNREAD = Service("", "", "", "", Decimal(0), 0, 0)


class GlimpseBook(Book):
    """As many rows as there are services, sorted by category; those further down are still empty."""

    def __init__(self, glimpses: Sequence[Glimpse], names: Mapping[str, str]) -> None:
        super().__init__((), names)
        self._glimpses = tuple(glimpses)
        self._count = sum(each.count for each in glimpses)
        known = by_category(((each, service) for each in glimpses for service in each.services), _category)
        most = max((len(each.services) for each in glimpses), default=0)
        self._known = known if len(known) == self._count else known[:most]  # behind these, others may come between
        self._mixed = len({each.currency for each in glimpses}) > 1

    def __len__(self) -> int:
        return self._count

    @property
    def tells(self) -> bool:
        """True where the first services of every account that has some are known."""
        return self._count > 0 and all(each.services for each in self._glimpses if each.count)

    def find(self, text: str, filters: Filters, sort: SortColumn, *, descending: bool) -> list[int]:  # noqa: ARG002
        """All rows, as they are: what is searched for is found once all services are there."""
        return list(range(self._count))

    def with_catalogue(self, changed: Catalogue) -> Book:  # noqa: ARG002 - Book's signature
        """The same: what changed shows with the book itself."""
        return self

    def listed(self, number: int) -> Listed:
        """The service of a row."""
        glimpse, service = self._known[number] if number < len(self._known) else (None, _UNREAD)
        account = glimpse.account if glimpse else ""
        return Listed(
            number=number,
            service=service,
            account=account,
            account_name=self.names.get(account, ""),
            currency=glimpse.currency if glimpse else "",
            favourite=glimpse is not None and service.id in glimpse.favourites,
            note=glimpse.notes.get(service.id, "") if glimpse else "",
            changes=(),
            mixed=self._mixed,
        )


def _category(row: tuple[Glimpse, Service]) -> str:
    return row[1].category
