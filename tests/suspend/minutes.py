"""The program stopped for whole minutes, with its usual waits: `make suspend`, or

    python tests/suspend/minutes.py [--minutes 4] [--orders 3000] [--panels 3]

After a while of following, the process is stopped as a machine is that sleeps, and let go on. The last line on standard
output is one JSON object; the exit status is 0 only if no panel was called faster than half the follower's share in the
minute after, and all orders were asked about again. A stop that is too short to be a break (below three minutes) is not
caught up with: then the follower's usual share is what no panel may be called faster than.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from smm_desktop.core.follow_schedule import BREAK
from smm_desktop.core.following import Pace

MINUTE = 60.0
PACE = 50
AT_ONCE = 100


def main() -> int:
    """Run it and print the figures."""
    parser = argparse.ArgumentParser(description="Stop the program for minutes and count the calls after.")
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--orders", type=int, default=3000, help="active orders on each panel")
    parser.add_argument("--panels", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = _run(Path(folder) / "profile", options.minutes, options.orders, options.panels)
    print(json.dumps(figures))
    return 1 if figures["broken"] else 0


def _run(folder: Path, minutes: float, orders: int, panels: int) -> dict[str, Any]:
    import machine as parts

    with parts.Machine(folder, panels=panels, orders=orders, pace=PACE, share=1.0) as machine:
        time.sleep(2 * MINUTE)
        before = [machine.calls(number) - orders // AT_ONCE for number in range(panels)]
        machine.advance(600)
        began = machine.suspend(minutes * MINUTE)
        print(f"stopped for {minutes} minutes", file=sys.stderr)
        time.sleep(MINUTE)
        after = [watched.between(began, began + MINUTE) for watched in machine.panels]
        rounds = orders // AT_ONCE
        now = float("inf")
        machine.until(lambda: all(each.between(began, now) >= rounds for each in machine.panels), "all", 10 * MINUTE)
        took = time.monotonic() - began
        status = machine.end()
        fastest = max(watched.most_within(10.0, began) for watched in machine.panels)
        ended = len(machine.history())
    allowed = int(MINUTE / Pace(PACE).rest(0.0, gentle=minutes * MINUTE > BREAK)) + 1
    broken = [
        f"panel {n + 1} had {calls} calls in the first minute" for n, calls in enumerate(after) if calls > allowed
    ]
    broken += ["the program did not leave well"] * (status != 0) + ["orders were lost"] * (ended != panels * orders)
    return {
        "minutes": minutes,
        "orders": panels * orders,
        "calls_before": before,
        "first_minute_after": after,
        "allowed": allowed,
        "most_in_10_s": fastest,
        "caught_up_s": round(took),
        "broken": broken,
    }


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    sys.exit(main())
