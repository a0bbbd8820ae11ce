"""`python -m smm_desktop.practice`: the practice panel by itself."""

from __future__ import annotations

import argparse
import signal
import time
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

from smm_desktop.practice.dialects import DIALECTS
from smm_desktop.practice.oddities import ODDITIES
from smm_desktop.practice.panel import PracticePanel

_EPOCH = 1_700_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the panel until it is interrupted; 0 after a clean stop, 2 where the port is taken."""
    options = _parser().parse_args(arguments)
    panel = PracticePanel(
        port=options.port,
        services=options.services,
        speed=options.speed,
        dialect=options.dialect,
        seed=options.seed,
        balance=options.balance,
        ledger_file=options.ledger,
        first_order=max(1, int(time.time()) - _EPOCH),  # ids that no earlier run gave out
    )
    if options.odd:
        panel.catalogue.add(*ODDITIES)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        return _run(panel, options.port)
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return 0
    finally:
        panel.stop()
        panel.ledger.close()


def _run(panel: PracticePanel, port: int) -> int:
    try:
        panel.start()
    except OSError as trouble:
        print(f"Port {port} cannot be used: {trouble.strerror}. Choose another with --port.", flush=True)
        return 2
    print(f"Practice panel: {panel.url}\nKey: {panel.key}\nNothing is spent. Stop with Ctrl+C.", flush=True)
    while True:
        time.sleep(3600)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m smm_desktop.practice", description="A panel on this machine, for trying things."
    )
    parser.add_argument("--port", type=_within(0, 65535), default=0, help="0 takes a free one (default)")
    parser.add_argument("--services", type=_within(0, 200_000), default=2000, help="how many services it offers")
    parser.add_argument("--speed", type=_speed, default=1.0, help="how fast orders progress; 50 is quick")
    parser.add_argument("--dialect", choices=tuple(DIALECTS), default="standard", help="how answers are written")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another catalogue")
    parser.add_argument("--balance", type=_amount, default=Decimal(1000), help="what the account holds")
    parser.add_argument("--odd", action="store_true", help="list some careless and hostile services as well")
    parser.add_argument("--ledger", type=Path, help="append every accepted paid call to this file, as JSON lines")
    return parser


def _within(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"from {least} to {most:,}")
        return value

    return number


def _speed(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1_000_000:
        raise argparse.ArgumentTypeError("from 0 to 1,000,000")
    return value


def _amount(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise argparse.ArgumentTypeError("an amount such as 1000 or 12.50") from None
    if not value.is_finite() or not 0 <= value < 10**10:
        raise argparse.ArgumentTypeError("from 0 to 10,000,000,000")
    return value


if __name__ == "__main__":
    raise SystemExit(main())
