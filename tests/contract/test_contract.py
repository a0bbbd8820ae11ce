"""The contract: every reply as data, and what the client must make of it."""

from __future__ import annotations

import pytest

from smm_desktop.api import Pace, PanelClient
from tests.api.panel_socket import PanelSocket, answers, http
from tests.contract.catalogues import REPLIES as CATALOGUES
from tests.contract.everything import ALL
from tests.contract.reply import ARGUMENTS, KEY, Reply, agrees, client_for, outcome_of


@pytest.mark.parametrize("reply", ALL, ids=lambda reply: reply.id)
def test_reply(reply: Reply) -> None:
    with client_for(reply) as client:
        outcome = outcome_of(reply, client)
    assert agrees(outcome, reply.expected), f"{outcome!r} is not {reply.expected!r}"


@pytest.mark.parametrize("reply", ALL[::13], ids=lambda reply: reply.id)
def test_reply_over_a_real_socket(reply: Reply) -> None:
    """The same through real connections, where lengths, packing and headers go the whole way."""
    packed = http(reply.body, f"{reply.status} X", [f"{name}: {value}" for name, value in reply.headers])
    with PanelSocket(answers(packed)) as panel:
        with PanelClient(url=panel.url, key=KEY, timeout=2.0, pace=Pace.unlimited()) as client:
            outcome = outcome_of(reply, client)
        assert agrees(outcome, reply.expected), f"{outcome!r} is not {reply.expected!r}"
        assert all(b"key=" + KEY.encode() in request for request in panel.requests)


def test_the_contract_is_wide() -> None:
    distinct = {(reply.action, reply.status, reply.headers, reply.body) for reply in ALL}
    assert len(distinct) >= 300
    assert len({reply.id for reply in ALL}) == len(ALL)
    assert {reply.action for reply in ALL} == set(ARGUMENTS)


def test_what_cannot_be_read_is_counted() -> None:
    for reply in CATALOGUES:
        if reply.name.startswith("set aside"):
            with client_for(reply) as client:
                client.services()
                assert (client.unread, client.last_total) == (1, 2), reply.name
