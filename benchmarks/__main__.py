"""Run all benchmarks, or those named: `python -m benchmarks [NAME…]`. Prints a table and writes build/bench.json."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import bulk, exports, frozen, look_ups, orders, overview, program, refresh, services, slow_panel
from benchmarks.harness import Figure, table, write

CASES: dict[str, Callable[[], Iterator[Figure]]] = {
    "decode": services.decoding,
    "search": services.searching,
    "orders": orders.moving,
    "overview": overview.opening,
    "look-ups": look_ups.looking_up,
    "memory": program.remembering,
    "start": program.starting,
    "frozen-start": frozen.starting,
    "refresh": refresh.refreshing,
    "idle": program.idling,
    "slow-panel": slow_panel.waiting,
    "bulk-preview": bulk.previewing,
    "bulk-placing": bulk.placing,
    "export": exports.exporting_orders,
}
OUTPUT = Path("build") / "bench.json"


def main(names: list[str]) -> int:
    """Run the cases named (all by default) and show what came out. Returns the exit status."""
    unknown = [name for name in names if name not in CASES]
    if unknown:
        print(f"There is no benchmark {', '.join(unknown)}. There are: {', '.join(CASES)}.", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for name in names or CASES:
        print(f"… {name}", file=sys.stderr, flush=True)
        figures += CASES[name]()
    print(table(figures))
    write(figures, OUTPUT)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
