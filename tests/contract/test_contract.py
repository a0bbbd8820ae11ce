"""The contract: every reply as data, and what the client must make of it."""

from __future__ import annotations

import pytest

from tests.contract.everywhere import REPLIES as EVERYWHERE
from tests.contract.page import REPLIES as PAGE
from tests.contract.reply import ARGUMENTS, Reply, agrees, client_for, outcome_of

ALL = (*PAGE, *EVERYWHERE)


@pytest.mark.parametrize("reply", ALL, ids=lambda reply: reply.id)
def test_reply(reply: Reply) -> None:
    with client_for(reply) as client:
        outcome = outcome_of(reply, client)
    assert agrees(outcome, reply.expected), f"{outcome!r} is not {reply.expected!r}"
