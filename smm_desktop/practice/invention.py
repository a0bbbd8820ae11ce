"""Believable services out of word lists: networks that do not exist, and what panels all over sell for them.

The same dice give the same services. Ids, names and categories come in the order in which a panel lists them:
category by category, with gaps in the ids where services were taken off.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from smm_desktop.core.services import Service

NETWORKS = (
    ("📸", "Picgrid"),
    ("▶️", "Tubewave"),
    ("🎵", "Clipto"),
    ("🐦", "Chirper"),
    ("👥", "Facelink"),
    ("✈️", "Airgram"),
    ("🎧", "Soundnest"),
    ("🎮", "Streamly"),
    ("💼", "Worklink"),
    ("📌", "Pinwall"),
    ("👻", "Ghostchat"),
    ("💬", "Chatterbox"),
    ("🧵", "Threadly"),
    ("🟠", "Upvotia"),
    ("🌐", "Website"),
    ("⭐", "Map reviews"),
)


@dataclass(frozen=True, slots=True)
class Kind:
    """What is sold. `cheap` and `dear` are rates between which most of its services lie; `limits` are typical ones."""

    words: str
    type: str
    cheap: float
    dear: float
    limits: tuple[int, int]
    share: int = 1
    """How many services of it there are beside others."""


KINDS = (
    Kind("Followers", "Default", 0.25, 9.0, (50, 100_000), 9),
    Kind("Guaranteed followers", "Default", 0.9, 16.0, (100, 500_000), 6),
    Kind("Likes", "Default", 0.05, 3.0, (10, 50_000), 8),
    Kind("Views", "Default", 0.0008, 1.2, (100, 10_000_000), 8),
    Kind("Story views", "Default", 0.01, 0.9, (20, 30_000), 3),
    Kind("Shares", "Default", 0.08, 2.0, (10, 100_000), 3),
    Kind("Saves & Reach", "Default", 0.02, 0.7, (10, 1_000_000), 3),
    Kind("Watch hours", "Default", 6.0, 48.0, (100, 4000), 2),
    Kind("Live viewers", "Default", 1.5, 30.0, (20, 10_000), 2),
    Kind("Custom comments", "Custom Comments", 3.0, 60.0, (1, 5000), 3),
    Kind("Random comments", "Default", 1.5, 25.0, (5, 2000), 2),
    Kind("Comment packages", "Custom Comments Package", 0.5, 9.0, (1, 50)),
    Kind("Comment likes", "Comment Likes", 0.4, 4.0, (10, 10_000)),
    Kind("Comment replies", "Comment Replies", 5.0, 40.0, (1, 500)),
    Kind("Packages", "Package", 0.9, 49.0, (1, 1)),
    Kind("Auto likes", "Subscriptions", 0.1, 3.0, (20, 20_000), 2),
    Kind("Auto views", "Subscriptions", 0.002, 0.6, (100, 500_000), 2),
    Kind("Poll votes", "Poll", 0.3, 5.0, (10, 50_000)),
    Kind("Mentions", "Mentions", 1.0, 12.0, (50, 20_000)),
    Kind("Mentions with hashtags", "Mentions with Hashtags", 1.0, 12.0, (50, 20_000)),
    Kind("Mentions, custom list", "Mentions Custom List", 2.0, 15.0, (10, 50_000)),
    Kind("Mentions by hashtag", "Mentions Hashtag", 1.0, 11.0, (50, 20_000)),
    Kind("Mentions of followers", "Mentions User Followers", 1.0, 11.0, (50, 20_000)),
    Kind("Mentions of likers", "Mentions Media Likers", 1.0, 11.0, (50, 20_000)),
    Kind("Group invites", "Invites from Groups", 2.0, 18.0, (100, 10_000)),
    Kind("Traffic", "Web Traffic", 0.05, 1.8, (100, 1_000_000), 2),
    Kind("Search ranking", "SEO", 0.5, 20.0, (100, 100_000)),
)

_COUNTRIES = (
    "🇺🇸 USA",
    "🇧🇷 Brazil",
    "🇮🇳 India",
    "🇹🇷 Turkey",
    "🇩🇪 Germany",
    "🇫🇷 France",
    "🇯🇵 Japan",
    "🇸🇦 Arab",
    "🇻🇳 Vietnam",
    "🇳🇬 Nigeria",
)
_QUALITY = (
    "Real",
    "HQ",
    "Mixed quality",
    "Real & Active",
    "Old accounts",
    "Premium",
    "Bots",
    "100% Organic",
    "LQ",
    "AI",
)
_START = ("Instant", "0-15 min", "0-1h", "0-6h", "0-24h", "12-48h")
_SPEED = ("500/day", "2K/day", "5K-10K/day", "50K/day", "100K/day", "1M/day", "200/hour")
_GUARANTEE = ("R7", "R15", "R30", "30d refill", "R60", "R90", "90 days ♻️", "R365", "♻️ 365 days", "Lifetime ♻️")
_DROP = ("No drop", "Non drop so far", "Drop 0-5%", "Low drop", "Drop 10-30%", "Drops possible")
_MARKS = ("🔥", "⚡", "💎", "✅", "🚀", "⭐", "👑", "🆕", "💧", "⚠️")
_FOREIGN = (
    "متابعين حقيقيين وسريع",
    "לייקים אמיתיים ומהירים",
    "فالوور واقعی با کیفیت بالا",
    "真实粉丝 高质量",
    "日本人フォロワー・高品質",
    "한국인 팔로워 실제 계정",
    "Подписчики живые, без отписок",
    "Người theo dõi thật",
    "असली फॉलोअर्स तेज़",
    "Takipçi – gerçek & kalıcı",
)
_NOTES = (
    "Do not place a second order for the same link before the first has completed.",
    "The profile must be public while the order runs.",
    "No refund once the order has started.",
    "If the username changes, there is no refill.",
    "Counts may be up to 10% over.",
    "During updates of the network, delays of up to 72 hours are possible.",
    "Cancel button works while the order is in the queue.",
    "Link format: https://site.example/username",
)


def invent(count: int, first: int, dice: random.Random) -> Iterator[Service]:
    """`count` services with ids from `first` upwards."""
    pairs = [(network, kind) for network in NETWORKS for kind in KINDS]
    shares = [kind.share for _, kind in pairs]
    chosen = sorted(dice.choices(range(len(pairs)), shares, k=count))
    number = first - 1
    for at in chosen:
        number += 1 if dice.random() < 0.9 else dice.randint(2, 6)
        (emoji, network), kind = pairs[at]
        yield _service(number, f"{emoji} {network} {kind.words}", network, kind, dice)


def _service(number: int, category: str, network: str, kind: Kind, dice: random.Random) -> Service:
    guarantee = dice.choice(_GUARANTEE) if dice.random() < 0.45 else ""
    least, most = _limits(kind, dice)
    return Service(
        id=str(number),
        name=_name(network, kind, most, guarantee, dice),
        type=kind.type,
        category=category,
        rate=_rate(kind, dice),
        min=least,
        max=most,
        refill=bool(guarantee),
        cancel=dice.random() < 0.4,
        dripfeed=kind.type in ("Default", "Web Traffic") and dice.random() < 0.3,
        description=_description(guarantee, dice),
    )


def _name(network: str, kind: Kind, most: int, guarantee: str, dice: random.Random) -> str:
    parts = [f"{network} {kind.words}"]
    if dice.random() < 0.25:
        parts.append(dice.choice(_COUNTRIES))
    parts.append(dice.choice(_QUALITY))
    if dice.random() < 0.06:
        parts.append(dice.choice(_FOREIGN))
    if dice.random() < 0.6:
        parts.append(f"Max {short(most)}")
    parts += [f"Start {dice.choice(_START)}", guarantee or "No refill"]
    if dice.random() < 0.5:
        parts.append(dice.choice(_SPEED))
    name = _joined(parts, dice.choice((" | ", " - ", " ~ ", " • ", "[")))
    return f"{dice.choice(_MARKS)} {name}" if dice.random() < 0.35 else name


def _joined(parts: list[str], between: str) -> str:
    return f"{parts[0]} [ {' | '.join(parts[1:])} ]" if between == "[" else between.join(parts)


def short(count: int) -> str:
    """A count as names have it: 500, 20K, 1M."""
    if count >= 1_000_000:
        return f"{count // 1_000_000}M"
    return f"{count // 1000}K" if count >= 1000 else str(count)


def _rate(kind: Kind, dice: random.Random) -> Decimal:
    """Between cheap and dear, most near the cheap end, written with two to five places as panels do."""
    exact = kind.cheap * (kind.dear / kind.cheap) ** (dice.random() ** 1.5)
    places = 5 if exact < 0.01 else dice.choice((2, 2, 3, 4))
    return Decimal(f"{max(exact, 0.01 if places < 5 else 0.00001):.{places}f}")


def _limits(kind: Kind, dice: random.Random) -> tuple[int, int]:
    least, most = kind.limits
    if most == 1:
        return 1, 1
    most = max(least * 2, most * dice.choice((1, 1, 2, 5, 10)) // dice.choice((1, 1, 2, 5)))
    return max(1, least * dice.choice((1, 1, 2, 5)) // dice.choice((1, 2))), max(most, least * 5)


def _description(guarantee: str, dice: random.Random) -> str:
    lines = [
        f"⏱ Start: {dice.choice(_START)}",
        f"🚀 Speed: {dice.choice(_SPEED)}",
        f"💧 Drop: {dice.choice(_DROP)}",
        f"♻️ Guarantee: {guarantee or 'none'}",
    ]
    if dice.random() < 0.5:
        lines += ["", *dice.sample(_NOTES, dice.randint(1, 3))]
    return "\n".join(lines)
