"""Classes of fault that every action meets: the page's good answers in other dress, and answers that are none."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator

from tests.contract.page import GOOD
from tests.contract.reply import UNKNOWN, No, Reply, nothing_known

_HTML = (("Content-Type", "text/html; charset=UTF-8"),)
_NOTICE = b"<br />\n<b>Notice</b>:  Undefined index: runs in <b>/home/p/api.php</b> on line <b>12</b><br />\n"
_WARNING = b"PHP Warning:  Undefined array key [3] in /srv/api.php:88\n"

Dress = Callable[[bytes], bytes]
DRESSES: dict[str, Dress] = {
    "with a byte-order mark": lambda body: b"\xef\xbb\xbf" + body,
    "with two byte-order marks": lambda body: b"\xef\xbb\xbf\xef\xbb\xbf" + body,
    "in UTF-16 with a mark": lambda body: body.decode().encode("utf-16"),
    "in UTF-16 without a mark": lambda body: body.decode().encode("utf-16-be"),
    "in UTF-32": lambda body: body.decode().encode("utf-32"),
    "after blank lines": lambda body: b"\n\r\n \t" + body + b"\n\n",
    "after zero bytes": lambda body: body + b"\0\0",
    "after a PHP notice": lambda body: _NOTICE + body,
    "after a notice with brackets": lambda body: _WARNING + body,
    "after a notice and a mark": lambda body: _NOTICE + b"\xef\xbb\xbf" + body,
    "before a comment": lambda body: body + b"\n<!-- 0.0312 s -->",
    "before an advertising script": lambda body: body + b'\n<script>var a = "x";</script>',
    "in a preformatted block": lambda body: b"<pre>" + body + b"</pre>",
    "as a callback": lambda body: b"callback(" + body + b");",
    "after a guard": lambda body: b")]}',\n" + body,
    "twice": lambda body: body + body,
    "twice on two lines": lambda body: body + b"\n" + body,
    "after an empty list": lambda body: b"[]\n" + body if b"order" in body or b"status" in body else body + b" ",
    "as JSON in a JSON text": lambda body: json.dumps(body.decode()).encode(),
    "with a comma too many": lambda body: body.rstrip()[:-1].rstrip() + b"," + body.rstrip()[-1:],
    "with a brace too many": lambda body: body + b"}",
    "with raw line breaks in it": lambda body: body.replace(b", ", b",\r\n\t"),
    "with an extra field": lambda body: body.replace(b"{ ", b'{ "x_debug": {"sql": ["a", null, -1.5e3]}, ', 1),
}

WRAPS: dict[str, Dress] = {
    "under data": lambda body: b'{"data": ' + body + b"}",
    "under result, with a success": lambda body: b'{"status": "success", "result": ' + body + b"}",
    "under response, with a flag": lambda body: b'{"success": true, "response": ' + body + b"}",
    "under payload, with an empty error": lambda body: b'{"error": null, "payload": ' + body + b"}",
}

PACKED: dict[str, tuple[str, Dress]] = {
    "gzip": ("gzip", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "bare deflate": ("deflate", lambda body: zlib.compress(body, wbits=-15)),
    "gzip in two parts": ("gzip", lambda body: gzip.compress(body[:5]) + gzip.compress(body[5:])),
    "said to be gzip and plain": ("gzip", lambda body: body),
}

NONSENSE: dict[str, tuple[bytes, int]] = {
    "nothing": (b"", 200),
    "blank": (b" \n\t ", 200),
    "a byte-order mark alone": (b"\xef\xbb\xbf", 200),
    "null": (b"null", 200),
    "true": (b"true", 200),
    "a number": (b"-1", 200),
    "an empty text": (b'""', 200),
    "a text of no meaning": (b'"hello"', 200),
    "a list in a list": (b"[[[]]]", 200),
    "a page": (b"<!doctype html><html><head><title>Just a moment...</title></head><body></body></html>", 200),
    "a page with JSON in a script": (
        b'<html><head><script>window.x={"order":5,"refill":5,"status":"Completed","balance":1}</script></head></html>',
        200,
    ),
    "a login form": (b'<form action="/login"><input name="user"></form>', 200),
    "a 403 page": (b"<html><body><h1>Forbidden</h1></body></html>", 403),
    "a 404 page": (b"<h1>Not Found</h1>", 404),
    "bad UTF-8": (b"\xff\xfe\xfd\xfc\xfb", 200),
    "cut in the first field": (b'{"ord', 200),
    "cut in a value": (b'[{"order": 1, "refill": 1}, {"order": 2, "re', 200),
    "cut in a number": (b'{"order": 23', 200),
    "a thousand brackets": (b"[" * 1000, 200),
    "a hundred thousand brackets": (b"[" * 100_000, 200),
    "a hundred thousand objects": (b'{"a":' * 100_000, 200),
    "deep and closed": (b"[" * 5000 + b"]" * 5000, 200),
    "a number of 5,000 digits": (b"9" * 5000, 200),
    "a list of NaN": (b"[NaN, Infinity, -Infinity, 1e400]", 200),
    "doubled commas": (b'{"order": 5,, "status": "Completed"}', 200),
    "single quotes": (b"{'order': 5, 'status': 'Completed', 'balance': 1}", 200),
    "no colon": (b'{"order" 5}', 200),
    "a bracket closed by a brace": (b'["order", 5}', 200),
    "a fatal error": (b'PHP Fatal error: Uncaught Error {"order": 5, "status": "Completed", "balance": 1}', 200),
    "a name given twice": (
        b'{"order":1,"order":2,"refill":1,"refill":2,"status":"a","status":"b","balance":1,"balance":2,"cancel":1,"cancel":2}',
        200,
    ),
}

REFUSALS: dict[str, tuple[bytes, int, No]] = {
    "error": (b'{"error": "Invalid API key"}', 200, No("auth", "Invalid API key")),
    "error with status 400": (b'{"error": "Invalid API key"}', 400, No("auth")),
    "error with status 401": (b'{"error": "Access denied"}', 401, No("auth")),
    "error with status 403": (b'{"error": "Your IP 1.2.3.4 is not allowed"}', 403, No("auth")),
    "error with status 422": (b'{"errors": {"key": ["The key is required."]}}', 422, No("auth")),
    "msg": (b'{"status": "error", "msg": "account banned"}', 200, No("auth")),
    "message": (b'{"status": "fail", "message": "API key is required"}', 200, No("auth")),
    "success false": (b'{"success": false, "message": "user_inactive"}', 200, No("auth")),
    "code and message": (b'{"code": 403, "message": "Unauthorized"}', 403, No("auth")),
    "error as an object": (
        b'{"error": {"code": 7, "message": "Incorrect API key"}}',
        200,
        No("auth", "Incorrect API key"),
    ),
    "error as a list": (b'{"error": ["Incorrect API key"]}', 200, No("auth")),
    "error under data": (b'{"data": {"error": "Incorrect API key"}}', 200, No("auth")),
    "error in a list": (b'[{"error": "Incorrect API key"}]', 200, No("auth")),
    "error true with words": (b'{"error": true, "message": "Incorrect API key"}', 200, No("auth")),
    "in capitals": (b'{"ERROR": "INVALID API KEY"}', 200, No("auth")),
    "bare text": (b'"Invalid API key"', 200, No("auth")),
    "after a notice": (_NOTICE + b'{"error": "Invalid API key"}', 200, No("auth")),
    "rate limit in words": (b'{"error": "Rate limit exceeded"}', 200, No("rate")),
    "status 429": (b'{"error": "hold on"}', 429, No("rate", "hold on")),
    "status 429 page": (b"<h1>Too many</h1>", 429, No("rate", "Too many")),
    "status 429 and nothing": (b"", 429, No("rate")),
    "words never met": (b'{"error": "Le panneau est ferm\xc3\xa9"}', 200, No("other", "Le panneau est fermé")),
    "words with tags": (b'{"error": "<b>No</b>\\n\\u202eway"}', 200, No("other", "<b>No</b> way")),
    "very long words": (b'{"error": "' + b"x" * 9000 + b'"}', 200, No("other", "x" * 499 + "…")),
    "a lone surrogate": (b'{"error": "\\ud83d oh"}', 200, No("other", "� oh")),
}


def _dressed() -> Iterator[Reply]:
    for action, (body, value) in GOOD.items():
        for name, dress in DRESSES.items():
            yield Reply(name, action, dress(body), value)
        for name, wrap in WRAPS.items():
            yield Reply(name, action, wrap(body), value)
        for name, (coding, pack) in PACKED.items():
            yield Reply(f"packed: {name}", action, pack(body), value, headers=(("Content-Encoding", coding),))
        yield Reply("said to be a page", action, body, value, headers=_HTML)
        if body.startswith(b"{"):
            yield Reply("as a list of one", action, b"[" + body + b"]", value)


def _undressed() -> Iterator[Reply]:
    for action, (body, _) in GOOD.items():
        lost = nothing_known(action)
        for name, (nonsense, status) in NONSENSE.items():
            yield Reply(name, action, nonsense, lost, status)
        yield Reply("status 502", action, b"<h1>502 Bad Gateway</h1>", lost, 502)
        yield Reply("status 521 and nothing", action, b"", lost, 521)
        yield Reply("a redirect", action, b"", lost, 301, (("Location", "https://www.panel.example/api/v2"),))
        yield Reply("a redirect with a good body", action, body, lost, 302, (("Location", "/x"),))
        yield Reply("the good answer, half", action, body[: len(body) // 2], lost)
        yield Reply("packed and cut", action, gzip.compress(body)[:-9], lost, headers=(("Content-Encoding", "gzip"),))
        yield Reply("packed and broken", action, b"\x1f\x8b" + body, lost, headers=(("Content-Encoding", "gzip"),))
        yield Reply("packed unasked", action, body, lost, headers=(("Content-Encoding", "br"),))


def _refused() -> Iterator[Reply]:
    for action in GOOD:
        for name, (body, status, no) in REFUSALS.items():
            yield Reply(f"refused: {name}", action, body, no, status)
        page = Reply("a refusal with status 500", action, b'{"error": "Not enough funds"}', No("funds"), 500)
        yield page if nothing_known(action) is not UNKNOWN else Reply(page.name, action, page.body, UNKNOWN, 500)


REPLIES = (*_dressed(), *_undressed(), *_refused())
