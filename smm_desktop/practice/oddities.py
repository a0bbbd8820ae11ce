"""Services as careless or hostile panels list them: `--odd` puts them behind the others, for tests and for trying."""

from __future__ import annotations

from decimal import Decimal

from smm_desktop.core.services import Service

LONGEST = 10_000
TWICE = "900009"
"""An id that two of them have."""


def _odd(
    number: int, name: str, *, rate: str = "0.50", limits: tuple[int, int] = (10, 1000), about: str = ""
) -> Service:
    category, price = "Odd & <i>strange</i>", Decimal(rate)
    return Service(str(900_000 + number), name, "Default", category, price, *limits, description=about)


_TAIL = "Endless followers "

ODDITIES: tuple[Service, ...] = (
    _odd(1, (_TAIL * (LONGEST // len(_TAIL) + 1))[: LONGEST - 9] + "longtail!"),
    _odd(2, "متابعين حقيقيين \u202egnp.exe\u202c \u2066mirrored\u2069 followers"),
    _odd(3, "Bell\x07 Escape\x1b[31m Null\x00 Tab\tLine\nfeed\x7f controlled"),
    _odd(4, "👩‍👩‍👧‍👦 🏳️‍🌈 🇹🇷 Families 👍🏽 e\u0301mojis"),
    _odd(
        5,
        '<b>Markup</b><img src="file:///etc/hostname"><script>alert(1)</script>',
        about='<a href="https://evil.example/">Click</a>\n<style>*{display:none}</style>\n&lt;already&gt; escaped',
    ),
    _odd(6, '=HYPERLINK("https://evil.example/","formula")'),
    _odd(7, "Limits upside down", limits=(5000, 50)),
    _odd(8, "Free of charge", rate="0"),
    _odd(9, "Twin, cheap", rate="0.10"),
    _odd(9, "Twin, dear", rate="9.90"),
    _odd(10, "Half a \ud83d character"),
    _odd(11, "+1 @at -2, leading plus"),
    _odd(12, " \u200b\u2060 "),
)
