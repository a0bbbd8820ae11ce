"""Services, their types, and what each type takes: the table behind the order ticket, bulk lines and estimates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from smm_desktop.core import money
from smm_desktop.core.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Service:
    """One service of a panel's catalogue. `rate` is the price of 1,000 (of one, for package types), in the account's
    currency.

    `type` is the panel's own word; `service_type()` finds its form. `min` and `max` limit the quantity of one order.
    """

    id: str
    name: str
    type: str
    category: str
    rate: Decimal
    min: int
    max: int
    refill: bool = False
    cancel: bool = False
    dripfeed: bool = False
    description: str = ""


class Editor(StrEnum):
    """How a field is written by a person."""

    LINK = "link"
    NUMBER = "number"
    TEXT = "text"
    LINES = "lines"
    CHOICE = "choice"
    DATE = "date"


class Billing(StrEnum):
    """What the rate is multiplied with."""

    QUANTITY = "quantity"
    LINES = "lines"
    FLAT = "flat"
    POSTS = "posts"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice: what is sent, and what it means (a source text for translation)."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter of `add`. `name` is the API's; `label` is for people (a source text for translation).

    A field with `needs` = (other, value) is required while `other` has that value, and not sent while it has another.
    """

    name: str
    label: str
    editor: Editor
    required: bool = True
    choices: tuple[Choice, ...] = ()
    needs: tuple[str, str] | None = None
    hint: str = ""


@dataclass(frozen=True, slots=True)
class ServiceType:
    """A kind of service: the fields of its orders and how they are billed. `counted` names the list that is counted."""

    name: str
    fields: tuple[Field, ...]
    billing: Billing
    counted: str = ""
    known: bool = True

    def field(self, name: str) -> Field | None:
        """The field of that API name, if the type has it."""
        return next((field for field in self.fields if field.name == name), None)


def _field(name: str, label: str, editor: Editor, *, required: bool = True, hint: str = "") -> Field:
    return Field(name, label, editor, required, hint=hint)


LINK = _field("link", QT_TRANSLATE_NOOP("core", "Link"), Editor.LINK)
QUANTITY = _field("quantity", QT_TRANSLATE_NOOP("core", "Quantity"), Editor.NUMBER)
COMMENTS = _field("comments", QT_TRANSLATE_NOOP("core", "Comments"), Editor.LINES)
USERNAMES = _field("usernames", QT_TRANSLATE_NOOP("core", "Usernames"), Editor.LINES)
HASHTAGS = _field("hashtags", QT_TRANSLATE_NOOP("core", "Hashtags"), Editor.LINES)
USERNAME = _field("username", QT_TRANSLATE_NOOP("core", "Username"), Editor.TEXT)
RUNS = _field(
    "runs",
    QT_TRANSLATE_NOOP("core", "Runs"),
    Editor.NUMBER,
    required=False,
    hint=QT_TRANSLATE_NOOP("core", "How many times the quantity is delivered"),
)
INTERVAL = _field(
    "interval",
    QT_TRANSLATE_NOOP("core", "Interval"),
    Editor.NUMBER,
    required=False,
    hint=QT_TRANSLATE_NOOP("core", "Minutes between two runs, more than 5"),
)

DELAYS = (0, 5, 10, 15, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600)
"""Minutes a subscription can wait after a new post (API page of the panels)."""

_DEVICES = (
    Choice("1", QT_TRANSLATE_NOOP("core", "Desktop")),
    Choice("2", QT_TRANSLATE_NOOP("core", "Mobile (Android)")),
    Choice("3", QT_TRANSLATE_NOOP("core", "Mobile (iOS)")),
    Choice("4", QT_TRANSLATE_NOOP("core", "Mixed (mobile)")),
    Choice("5", QT_TRANSLATE_NOOP("core", "All devices")),
)
_TRAFFIC = (
    Choice("1", QT_TRANSLATE_NOOP("core", "Google keyword")),
    Choice("2", QT_TRANSLATE_NOOP("core", "Custom referrer")),
    Choice("3", QT_TRANSLATE_NOOP("core", "Blank referrer")),
)


def _posts_fields() -> tuple[Field, ...]:
    delays = tuple(Choice(str(minutes), str(minutes)) for minutes in DELAYS)
    return (
        USERNAME,
        _field("min", QT_TRANSLATE_NOOP("core", "Quantity from"), Editor.NUMBER),
        _field("max", QT_TRANSLATE_NOOP("core", "Quantity to"), Editor.NUMBER),
        Field("delay", QT_TRANSLATE_NOOP("core", "Delay (minutes)"), Editor.CHOICE, choices=delays),
        _field(
            "posts",
            QT_TRANSLATE_NOOP("core", "New posts"),
            Editor.NUMBER,
            required=False,
            hint=QT_TRANSLATE_NOOP("core", "Empty: every new post until it is canceled or expires"),
        ),
        _field("old_posts", QT_TRANSLATE_NOOP("core", "Existing posts"), Editor.NUMBER, required=False),
        _field("expiry", QT_TRANSLATE_NOOP("core", "Expiry"), Editor.DATE, required=False),
    )


def _traffic_fields() -> tuple[Field, ...]:
    return (
        LINK,
        QUANTITY,
        _field(
            "country", QT_TRANSLATE_NOOP("core", "Country"), Editor.TEXT, hint=QT_TRANSLATE_NOOP("core", "Such as US")
        ),
        Field("device", QT_TRANSLATE_NOOP("core", "Device"), Editor.CHOICE, choices=_DEVICES),
        Field("type_of_traffic", QT_TRANSLATE_NOOP("core", "Type of traffic"), Editor.CHOICE, choices=_TRAFFIC),
        Field(
            "google_keyword", QT_TRANSLATE_NOOP("core", "Google keyword"), Editor.TEXT, needs=("type_of_traffic", "1")
        ),
        Field("referring_url", QT_TRANSLATE_NOOP("core", "Referring URL"), Editor.LINK, needs=("type_of_traffic", "2")),
        RUNS,
        INTERVAL,
    )


_BY_QUANTITY = Billing.QUANTITY

TYPES: tuple[ServiceType, ...] = (
    ServiceType(QT_TRANSLATE_NOOP("core", "Default"), (LINK, QUANTITY, RUNS, INTERVAL), _BY_QUANTITY),
    ServiceType(QT_TRANSLATE_NOOP("core", "Package"), (LINK,), Billing.FLAT),
    ServiceType(
        QT_TRANSLATE_NOOP("core", "SEO"),
        (LINK, QUANTITY, _field("keywords", QT_TRANSLATE_NOOP("core", "Keywords"), Editor.LINES)),
        _BY_QUANTITY,
    ),
    ServiceType(QT_TRANSLATE_NOOP("core", "Custom Comments"), (LINK, COMMENTS), Billing.LINES, "comments"),
    ServiceType(QT_TRANSLATE_NOOP("core", "Custom Comments Package"), (LINK, COMMENTS), Billing.FLAT),
    ServiceType(QT_TRANSLATE_NOOP("core", "Mentions"), (LINK, QUANTITY, USERNAMES), _BY_QUANTITY),
    ServiceType(
        QT_TRANSLATE_NOOP("core", "Mentions with Hashtags"), (LINK, QUANTITY, USERNAMES, HASHTAGS), _BY_QUANTITY
    ),
    ServiceType(QT_TRANSLATE_NOOP("core", "Mentions Custom List"), (LINK, USERNAMES), Billing.LINES, "usernames"),
    ServiceType(
        QT_TRANSLATE_NOOP("core", "Mentions Hashtag"),
        (LINK, QUANTITY, _field("hashtag", QT_TRANSLATE_NOOP("core", "Hashtag"), Editor.TEXT)),
        _BY_QUANTITY,
    ),
    ServiceType(QT_TRANSLATE_NOOP("core", "Mentions User Followers"), (LINK, QUANTITY, USERNAME), _BY_QUANTITY),
    ServiceType(
        QT_TRANSLATE_NOOP("core", "Mentions Media Likers"),
        (LINK, QUANTITY, _field("media", QT_TRANSLATE_NOOP("core", "Media URL"), Editor.LINK)),
        _BY_QUANTITY,
    ),
    ServiceType(QT_TRANSLATE_NOOP("core", "Comment Likes"), (LINK, QUANTITY, USERNAME), _BY_QUANTITY),
    ServiceType(QT_TRANSLATE_NOOP("core", "Comment Replies"), (LINK, USERNAME, COMMENTS), Billing.LINES, "comments"),
    ServiceType(
        QT_TRANSLATE_NOOP("core", "Poll"),
        (LINK, QUANTITY, _field("answer_number", QT_TRANSLATE_NOOP("core", "Answer number"), Editor.NUMBER)),
        _BY_QUANTITY,
    ),
    ServiceType(
        QT_TRANSLATE_NOOP("core", "Invites from Groups"),
        (LINK, QUANTITY, _field("groups", QT_TRANSLATE_NOOP("core", "Groups"), Editor.LINES)),
        _BY_QUANTITY,
    ),
    ServiceType(QT_TRANSLATE_NOOP("core", "Subscriptions"), _posts_fields(), Billing.POSTS),
    ServiceType(QT_TRANSLATE_NOOP("core", "Web Traffic"), _traffic_fields(), _BY_QUANTITY),
)


def type_key(word: str) -> str:
    """A type's word as types are compared: without case, spaces, dashes, underscores and a trailing "s"."""
    return "".join(c for c in word.casefold() if c not in " \t\r\n-_").removesuffix("s")


_BY_KEY = {type_key(kind.name): kind for kind in TYPES}
_OPTIONAL_QUANTITY = Field(QUANTITY.name, QUANTITY.label, QUANTITY.editor, required=False)


def service_type(word: str) -> ServiceType:
    """The type that a panel's `word` names. None given is Default; an unknown word gives a generic form."""
    if not word.strip():
        return TYPES[0]
    return _BY_KEY.get(type_key(word)) or ServiceType(word, (LINK, _OPTIONAL_QUANTITY), _BY_QUANTITY, known=False)


def lines(text: str) -> tuple[str, ...]:
    """The lines of a list field, trimmed, blank ones dropped: what is counted, billed and sent."""
    return tuple(line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip())


def whole(text: str) -> int | None:
    """A whole number of up to 12 ASCII digits as a person types it, without grouping; None for all else."""
    typed = text.strip()
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= 12 else None


def billed_quantity(service: Service, fields: Mapping[str, str]) -> int | None:
    """How many pieces an order is billed for; 1 for a package; None while that is not known or has no end."""
    kind = service_type(service.type)
    match kind.billing:
        case Billing.FLAT:
            return 1
        case Billing.LINES:
            return len(lines(fields.get(kind.counted, ""))) or None
        case Billing.POSTS:
            return _subscription_quantity(fields)
        case Billing.QUANTITY:
            quantity, runs = whole(fields.get("quantity", "")), whole(fields.get("runs", "") or "1")
            return None if quantity is None or runs is None else quantity * runs


def _subscription_quantity(fields: Mapping[str, str]) -> int | None:
    most, posts, old = (whole(fields.get(name, "") or "0") for name in ("max", "posts", "old_posts"))
    if not most or not posts or old is None:
        return None
    return most * (posts + old)


def estimate(service: Service, fields: Mapping[str, str]) -> Decimal | None:
    """What an order will cost at most, rounded up; None while that is not known or has no end."""
    billed = billed_quantity(service, fields)
    if billed is None:
        return None
    flat = service_type(service.type).billing is Billing.FLAT
    return money.estimate(service.rate, billed, 1 if flat else 1000)
