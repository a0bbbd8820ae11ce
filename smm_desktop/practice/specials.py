"""The first services of every practice catalogue, each of which always does the same.

| id | type | what its orders do |
|----|------|--------------------|
| 1 | Default | complete after 8 s; refill (nothing dropped, so it is rejected) and cancel |
| 2 | Default | end partial with 40 % remaining, that part refunded |
| 3 | Default | are canceled by the panel, all refunded |
| 4 | Default, R30 | complete, then drop: a refill is completed |
| 5 | Custom Comments | complete; billed by comment |
| 6 | Package | complete; flat price |
| 7 | Default | complete; drip-feed, child orders for each run |
| 8 | Subscriptions | a post every 8 s, each charged as it comes, child orders |
| 9 | Web Traffic | complete; drip-feed |
| 10 | Poll | complete |
| 11 | SEO | complete |
| 12 | Custom Comments Package | complete; flat price |
| 13 | Mentions | complete |
| 14 | Mentions with Hashtags | complete |
| 15 | Mentions Custom List | complete; billed by username |
| 16 | Mentions Hashtag | complete |
| 17 | Mentions User Followers | complete |
| 18 | Mentions Media Likers | complete |
| 19 | Comment Likes | complete |
| 20 | Comment Replies | complete; billed by comment |
| 21 | Invites from Groups | complete |
| 22 | Default | stay in progress for 15 minutes; can be canceled |
| 23 | Default | stay pending for ever |
| 24 | Default | fail, all refunded |
| 25 | Default | are refunded |
| 26 | Default | complete with more than was asked for: remains below zero |
| 27 | Default | are refused: the service is disabled |
| 28 | Default | markup in the name |
| 29 | Default | a name written from right to left |
| 30 | Default | a Chinese, Japanese and Korean name with emoji, very long |
| 31 | Live Stream | a type nobody knows: link and quantity |
| 32 | none | a service without a type |
| 33 | Default | so cheap that small orders cost nothing; the highest limit there is |
| 34 | Default | a second order on the same link is taken (and charged) |

Times are seconds of panel time; a minute of a drip-feed's interval passes in one second.
A link that contains "/private" is refused as a private account.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from smm_desktop.core.orders import OrderState
from smm_desktop.core.services import Service
from smm_desktop.practice.fates import Behaviour, Habit


@dataclass(frozen=True, slots=True)
class Special:
    """One service whose orders always do the same."""

    service: Service
    behaviour: Behaviour


QUICK = Behaviour(Habit.QUICK)
STEADY = Behaviour(Habit.STEADY)

FIRST, SECOND, ODD = "First Category", "Second Category", "Odd ones"


def _special(  # noqa: PLR0913 - one row of a table, written with names
    number: int,
    name: str,
    behaviour: Behaviour = STEADY,
    *,
    kind: str = "Default",
    category: str = FIRST,
    rate: str = "0.90",
    limits: tuple[int, int] = (50, 10_000),
    can: str = "",
    about: str = "",
) -> Special:
    flags = {flag: flag in can.split() for flag in ("refill", "cancel", "dripfeed")}
    description = about or f"{name}\nStart: at once\nSpeed: as fast as the practice panel runs\nFor practice only."
    service = Service(str(number), name, kind, category, Decimal(rate), *limits, **flags, description=description)
    return Special(service, behaviour)


def _ends(final: OrderState, short: float = 1.0) -> Behaviour:
    return Behaviour(Habit.STEADY, final, short)


_LONG_NAME = (
    "🔥🇯🇵 推特粉丝・フォロワー・팔로워 ⚡ 高质量真实用户 | 本物のアクティブユーザー | 실제 활동 계정 "
    "♻️ R365 [ 日本 / 中国 / 한국 ] 🚀 每日 10K・毎日1万・하루 1만 " * 3
).strip()

SPECIALS: tuple[Special, ...] = (
    _special(1, "Followers", QUICK, can="refill cancel"),
    _special(2, "Likes ⚠️ mostly ends partial", _ends(OrderState.PARTIAL, 0.4), rate="0.35", can="cancel"),
    _special(3, "Views, canceled by the panel", _ends(OrderState.CANCELED), rate="0.012", limits=(100, 1_000_000)),
    _special(
        4, "Followers ♻️ R30 | drops, then refills", Behaviour(Habit.QUICK, drops=True), rate="1.4500", can="refill"
    ),
    _special(5, "Comments", QUICK, kind="Custom Comments", category=SECOND, rate="8", limits=(1, 1500), can="cancel"),
    _special(6, "Starter pack: 500 followers + 1,000 likes", QUICK, kind="Package", rate="2.50", limits=(1, 1)),
    _special(7, "Likes, drip-feed", QUICK, rate="0.45", limits=(10, 50_000), can="dripfeed cancel"),
    _special(8, "Auto likes for new posts", QUICK, kind="Subscriptions", rate="0.60", can="cancel"),
    _special(9, "Website visits", QUICK, kind="Web Traffic", rate="0.22", limits=(100, 1_000_000), can="dripfeed"),
    _special(10, "Poll votes", QUICK, kind="Poll", rate="0.75", limits=(10, 20_000)),
    _special(11, "Search ranking visits", QUICK, kind="SEO", rate="1.10", limits=(100, 100_000)),
    _special(12, "Ten comments", QUICK, kind="Custom Comments Package", category=SECOND, rate="1.95", limits=(1, 10)),
    _special(13, "Mentions", QUICK, kind="Mentions", category=SECOND, rate="3", limits=(10, 5000)),
    _special(14, "Mentions + hashtags", QUICK, kind="Mentions with Hashtags", category=SECOND, rate="3.20"),
    _special(
        15, "Mentions, own list", QUICK, kind="Mentions Custom List", category=SECOND, rate="6", limits=(1, 10_000)
    ),
    _special(16, "Mentions by hashtag", QUICK, kind="Mentions Hashtag", category=SECOND, rate="2.80"),
    _special(17, "Mentions of followers", QUICK, kind="Mentions User Followers", category=SECOND, rate="2.90"),
    _special(18, "Mentions of likers", QUICK, kind="Mentions Media Likers", category=SECOND, rate="2.95"),
    _special(19, "Comment likes", QUICK, kind="Comment Likes", category=SECOND, rate="0.85", limits=(10, 5000)),
    _special(20, "Comment replies", QUICK, kind="Comment Replies", category=SECOND, rate="9", limits=(1, 500)),
    _special(21, "Group invitations", QUICK, kind="Invites from Groups", category=SECOND, rate="4.40"),
    _special(22, "Followers, slow and steady [30d]", Behaviour(Habit.SLOW), rate="0.70", can="refill cancel"),
    _special(23, "Shares, start 0-72h", Behaviour(Habit.STUCK), rate="0.50", can="cancel"),
    _special(24, "Saves, unstable", _ends(OrderState.FAILED), category=ODD, rate="0.10"),
    _special(25, "Reach, often refunded", _ends(OrderState.REFUNDED), category=ODD, rate="0.30"),
    _special(26, "Likes + bonus", Behaviour(Habit.QUICK, short=-0.1), category=ODD, rate="0.55"),
    _special(27, "Old followers (paused)", Behaviour(Habit.QUICK, disabled=True), category=ODD, rate="0.20"),
    _special(
        28,
        '<b>Bold</b> followers <img src="file:///missing.png" onerror="x()"> & "more" <a href="https://a.example">x</a>',
        QUICK,
        category="Odd <i>ones</i>",
        about="<h1>Big</h1>\n<script>alert(1)</script>\n\tA tab, a null-like \\0 and &amp; an entity.",
    ),
    _special(29, "متابعين حقيقيين ⚡ سريع | ضمان 30 يوم", QUICK, category="عروض خاصة", rate="1.05", can="refill"),
    _special(30, _LONG_NAME, QUICK, category="🇯🇵 日本語 / 中文 / 한국어", rate="2.35", can="refill"),
    _special(31, "Live stream viewers, 30 minutes", QUICK, kind="Live Stream", category=ODD, rate="5.00"),
    _special(32, "Views without a type", QUICK, kind="", category=ODD, rate="0.015", limits=(100, 100_000)),
    _special(33, "Impressions", QUICK, category=ODD, rate="0.00012", limits=(1, 2_147_483_647)),
    _special(34, "Reposts, many at once", Behaviour(Habit.STEADY, same_link=True), category=ODD, rate="0.40"),
)
