"""Bulk lines: how long the preview takes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from functools import partial

from benchmarks import generate
from benchmarks.harness import Figure, below, timed
from smm_desktop.core.bulk import preview

DAY = date(2026, 1, 1)


def previewing() -> Iterator[Figure]:
    """Processor time to check pasted lines of an account with 2,000 services."""
    known = {service.id: (service,) for service in generate.services(2_000)}
    for count, goal in ((10_000, 1.0), (100_000, 10.0)):
        text = "\n".join(
            f"{number % 2000 + 1} | https://site.example/post/{number} | {number % 900 + 100}"
            for number in range(count)
        )
        seconds = [
            timed(partial(preview, text, lambda service: known.get(service, ()), today=DAY), time.process_time)
            for _ in range(3)
        ]
        yield below(f"bulk preview, {count:,} lines, processor time", seconds, "s", goal)
