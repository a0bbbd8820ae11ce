"""What a panel's refusal means: its words → a kind."""

from __future__ import annotations

import re

from smm_desktop.core.errors import RefusalKind

_WORDS: tuple[tuple[RefusalKind, tuple[str, ...]], ...] = (
    (
        RefusalKind.RATE,
        (
            r"rate[ -]?limit",
            r"too many (?:requests|calls|attempts)",
            r"(?:requests?|calls?|api) limit (?:exceeded|reached)",
            r"limit (?:of|on) (?:requests|calls)",
            r"slow down",
            r"too fast",
            r"throttl",
            r"try again in \d+ (?:second|minute)",
        ),
    ),
    (
        RefusalKind.AUTH,
        (
            r"(?:api|access|secret|wrong|bad|incorrect|invalid|unknown|missing|no) ?key\b",
            r"\bkey (?:is |was )?(?:required|missing|invalid|incorrect|wrong|not (?:found|valid))",
            r"user (?:is )?(?:inactive|disabled|banned|suspended|blocked|not active)",
            r"account (?:is |has been |was )?(?:banned|suspended|disabled|inactive|blocked|locked|not active)",
            r"(?:inactive|disabled|banned|suspended|blocked) (?:user|account)",
            r"(?:your )?ip(?: address)?\b.{0,60}?\b"
            r"(?:not (?:allowed|permitted|whitelisted|authori[sz]ed)|blocked|banned|denied)",
            r"(?:not allowed|forbidden|unauthori[sz]ed) ip\b",
            r"\bunauthori[sz]ed\b",
            r"\bunauthenticated\b",
            r"authentication (?:failed|required|error)",
            r"(?:invalid|incorrect|bad|wrong|expired) (?:api ?)?(?:token|credentials)",
            r"api (?:access )?(?:is )?(?:disabled|not enabled) for (?:this|your) (?:user|account)",
        ),
    ),
    (
        RefusalKind.FUNDS,
        (
            r"(?:not|n't have|no) enough (?:funds?|balance|money|credits?)",
            r"(?:balance|funds?|money|credits?) (?:is |are )?(?:not enough|too low|insufficient|not sufficient)",
            r"insufficient (?:\w+ )?(?:funds?|balance|money|credits?)",
            r"(?:low|not sufficient|no) (?:balance|funds)",
            r"(?:top up|add funds|recharge|refill) your (?:balance|account)",
        ),
    ),
    (
        RefusalKind.ACTIVE_ORDER,
        (
            r"active order",
            r"link (?:is )?(?:a )?duplicated?",
            r"duplicated? (?:link|order)",
            r"(?:order|link) (?:is )?already (?:exists?|in progress|running|active|processing|in use)",
            r"already (?:have|has) an? (?:\w+ )?order",
            r"(?:previous|another|other) order .{0,60}?(?:in progress|running|not (?:yet )?(?:finished|completed?))",
            r"wait until (?:the |your )?(?:\w+ )?order",
        ),
    ),
    (
        RefusalKind.QUANTITY,
        (
            r"quantity",
            r"\b(?:min|max)(?:imum|imal)? (?:order|amount|is|value|allowed)\b",
            r"(?:less|lower|fewer|smaller) than (?:the )?(?:min)",
            r"(?:more|greater|higher|larger) than (?:the )?(?:max)",
            r"(?:amount|number) (?:is )?(?:too (?:low|high|small|large)|out of range)",
        ),
    ),
    (
        RefusalKind.ORDER,
        (
            r"(?:incorrect|invalid|wrong|unknown|bad|no such|missing) (?:order|refill|task|cancel)s?\b",
            r"(?:order|refill|task)s?(?: ?ids?)? (?:was |were |is |are |does |do )?"
            r"(?:not (?:found|exists?|valid|yours)|n't exist|missing|invalid|incorrect|required)",
            r"(?:order|refill)s?(?: ?ids?)? (?:does|do) not (?:exist|belong)",
            r"\b(?:can ?not|can't|could not|unable to) (?:be )?(?:refill|cancel)",
            r"\b(?:refill|cancel)(?:ation|lation|ing|ed|led)? .{0,40}?"
            r"(?:not (?:available|allowed|possible|supported|enabled)|disabled|unavailable)",
            r"\b(?:refill|cancel) (?:is )?already",
            r"already (?:been )?(?:refilled|cancel{1,2}ed|requested)",
            r"\border .{0,40}?not (?:eligible|completed)",
        ),
    ),
    (
        RefusalKind.ACTION,
        (
            r"(?:incorrect|invalid|unknown|bad|wrong|unsupported|malformed) (?:request|action|method|command)",
            r"action (?:is )?"
            r"(?:not (?:found|supported|allowed|specified|valid)|required|missing|unknown|invalid|incorrect)",
            r"(?:no|missing) action",
            r"method not (?:allowed|found|supported)",
            r"(?:multiple|multi|mass) (?:orders?|status|ids?)? ?(?:is |are )?not supported",
        ),
    ),
    (
        RefusalKind.SERVICE,
        (
            r"(?:incorrect|invalid|wrong|unknown|bad|disabled|inactive|no such|missing) services?\b",
            r"services?(?: ?ids?)? (?:was |were |is |are |has been |does |temporarily |currently )*"
            r"(?:not (?:found|exists?|active|available|valid|enabled)|inactive|disabled|unavailable|invalid|incorrect"
            r"|missing|required|deleted|removed|paused|closed)",
            r"service(?: ?id)? does ?n[o']t exist",
            r"(?:neworder|order) error service",
        ),
    ),
    (
        RefusalKind.LINK,
        (
            r"(?:bad|incorrect|invalid|wrong|broken|unsupported|missing|malformed) "
            r"(?:\w+ )?(?:link|url|username|page|profile|post)",
            r"(?:link|url|username|user|account|profile|page|post)s? (?:\w+ )?(?:is |was |are |field |format |must )*"
            r"(?:required|not (?:found|valid|public|allowed|supported|exists?|available|correct)|invalid|incorrect"
            r"|wrong|broken|private|unavailable|missing|empty|deleted)",
            r"(?:account|profile|page|channel|group|post|video|user) "
            r"(?:is |must be )(?:set to )?(?:not )?(?:private|public|closed)",
            r"private (?:account|profile|page|channel|group|link|user)",
            r"(?:neworder|order) error (?:link|url)",
        ),
    ),
)

_PATTERNS = tuple((kind, re.compile("|".join(words))) for kind, words in _WORDS)
_GAPS = re.compile(r"[\s_.\-:/]+")
_SHOUT = re.compile(r"(?<=[a-z])(?=[A-Z])")
MOST_READ = 1000


def kind_of(text: str) -> RefusalKind:
    """The kind a refusal's words mean; OTHER for unknown ones. Codes such as `not_enough_funds` are words too."""
    words = _GAPS.sub(" ", _SHOUT.sub(" ", text[:MOST_READ])).casefold()
    for kind, pattern in _PATTERNS:
        if pattern.search(words):
            return kind
    return RefusalKind.OTHER


_NO_SERVICES = re.compile(
    r"(?:no|zero|0) (?:active |available |enabled )?services?\b"
    r"|services? (?:list )?(?:is |are |was |were )?(?:not (?:found|available)|empty)"
)


def says_no_services(text: str) -> bool:
    """True for a message that stands for an empty catalogue."""
    return _NO_SERVICES.search(_GAPS.sub(" ", text[:MOST_READ]).casefold()) is not None
