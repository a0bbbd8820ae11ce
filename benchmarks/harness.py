"""How a figure is taken: baseline and ours in turn, several times, medians and ratios."""

from __future__ import annotations

import gc
import json
import os
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table. `ratio` is said as the goal says it; `spread` is (largest - smallest) / median of ours."""

    name: str
    value: float
    unit: str
    baseline: float | None
    ratio: float | None
    goal: str
    met: bool
    spread: float = 0.0


def timed(work: Work, clock: Callable[[], float] = time.perf_counter) -> float:
    """Seconds that one call of `work` takes by `clock`."""
    gc.collect()
    began = clock()
    work()
    return clock() - began


def processor_time() -> float:
    """Seconds of processor time of this process and of the child processes that have ended."""
    return sum(os.times()[:4])


def paired(
    ours: Work, baseline: Work, *, runs: int = 5, clock: Callable[[], float] = time.perf_counter
) -> tuple[list[float], list[float]]:
    """Seconds of `runs` calls of each, in turn, after one uncounted call of each."""
    ours()
    baseline()
    pairs = [(timed(ours, clock), timed(baseline, clock)) for _ in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def spread(values: list[float]) -> float:
    """How far apart the runs lie, as a share of their median."""
    middle = statistics.median(values)
    return (max(values) - min(values)) / middle if middle else 0.0


def at_most(name: str, ours: list[float], base: list[float], goal: float) -> Figure:
    """A figure whose goal is: ours takes at most `goal` times the baseline. Times in seconds, shown in ms."""
    value, other = statistics.median(ours), statistics.median(base)
    ratio = value / other
    return Figure(name, value * 1e3, "ms", other * 1e3, ratio, f"≤ {goal:g} ×", ratio <= goal, spread(ours))


def faster(name: str, ours: list[float], base: list[float], goal: float, *, most_ms: float | None = None) -> Figure:
    """A figure whose goal is: ours is at least `goal` times as fast as the baseline, and takes at most `most_ms`."""
    value, other = statistics.median(ours), statistics.median(base)
    ratio = other / value
    met = ratio >= goal and (most_ms is None or value * 1e3 <= most_ms)
    words = f"≥ {goal:g} × faster" + (f", ≤ {most_ms:g} ms" if most_ms is not None else "")
    return Figure(name, value * 1e3, "ms", other * 1e3, ratio, words, met, spread(ours))


def at_least(name: str, ours: list[float], base: list[float], goal: float) -> Figure:
    """A figure whose goal is: ours has at least `goal` times the baseline's speed. Times in seconds, shown in ms."""
    value, other = statistics.median(ours), statistics.median(base)
    ratio = other / value
    return Figure(name, value * 1e3, "ms", other * 1e3, ratio, f"≥ {goal:g} ×", ratio >= goal, spread(ours))


def below(name: str, values: list[float], unit: str, goal: float, *, baseline: float | None = None) -> Figure:
    """A figure whose goal is an upper bound in its own unit."""
    value = statistics.median(values)
    return Figure(name, value, unit, baseline, None, f"≤ {goal:g} {unit}", value <= goal, spread(values))


def table(figures: Iterable[Figure]) -> str:
    """The figures as text."""
    head = f"{'what':<58} {'median':>12} {'spread':>7} {'baseline':>12} {'ratio':>9}  goal"
    rows = [head, "-" * len(head)]
    for figure in figures:
        base = f"{figure.baseline:,.2f} {figure.unit}" if figure.baseline is not None else "–"
        ratio = f"{figure.ratio:,.2f} ×" if figure.ratio is not None else "–"
        verdict = "met" if figure.met else "MISSED"
        rows.append(
            f"{figure.name:<58} {f'{figure.value:,.2f} {figure.unit}':>12} {figure.spread:>7.0%} {base:>12} {ratio:>9}"
            f"  {figure.goal} – {verdict}"
        )
    return "\n".join(rows)


def write(figures: Iterable[Figure], path: Path) -> None:
    """The figures as a list of JSON objects."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(figure) for figure in figures], indent=2) + "\n", encoding="utf-8")
