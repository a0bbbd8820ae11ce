"""The figures of the overview as charts, and as the rows of the tables behind them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.history import Tab
from smm_desktop.core.reconcile import Sample
from smm_desktop.core.spending import DaySpent, ServiceSpent, Spent
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui.theme import Tone
from smm_desktop.ui.widgets.charts import TONES, Chart, Series, Shape, spread

_TICKS = 6
STATES: dict[Tab, Tone] = {
    "completed": Tone.COMPLETED,
    "active": Tone.ACTIVE,
    "partial": Tone.PARTIAL,
    "canceled": Tone.CANCELED,
    "failed": Tone.FAILED,
    "attention": Tone.UNKNOWN,
}
"""From the bottom of a bar to its top."""


def state_name(tab: Tab) -> str:
    """What a tab of orders is called."""
    return {
        "completed": _tr("Completed"),
        "active": _tr("Active"),
        "partial": _tr("Partial"),
        "canceled": _tr("Canceled"),
        "failed": _tr("Failed"),
    }.get(tab, _tr("Attention"))


@dataclass(frozen=True, slots=True)
class SpendRow:
    """What one account spent on one day."""

    day: date
    account: str
    currency: str
    spent: Spent


@dataclass(frozen=True, slots=True)
class StateRow:
    """How many orders of one day stand in each state."""

    day: date
    numbers: Mapping[Tab, int]


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """What one account held at a time."""

    at: datetime
    account: str
    currency: str
    amount: Decimal


def spend_chart(
    days: Sequence[date], parts: Sequence[DaySpent], currency: str, names: Mapping[str, str]
) -> tuple[Chart, list[SpendRow]]:
    """What was spent on each day in one currency, account upon account."""
    own = [part for part in parts if part.currency == currency and part.account in names]
    sums = {(id_, day): Spent() for id_ in names for day in days}
    for part in own:
        sums[part.account, part.day] += part.spent
    groups = _grouped(sorted(names, key=lambda id_: -sum(sums[id_, day].amount for day in days)), sums, days)
    series = tuple(
        Series(
            names[group[0]] if tone is not Tone.MUTED else _tr("Other accounts"),
            tone,
            tuple(float(sum(sums[id_, day].amount for id_ in group)) for day in days),
        )
        for tone, group in groups
    )
    rows = [
        SpendRow(day, names[id_], currency, sums[id_, day])
        for day in reversed(days)
        for id_ in names
        if sums[id_, day].orders
    ]
    words = partial(_spend_words, days, {id_: names[id_] for _, group in groups for id_ in group}, sums, currency)
    return _daily(days, series, words, _amount), rows


def _grouped(
    ranked: Sequence[str], sums: Mapping[tuple[str, date], Spent], days: Sequence[date]
) -> list[tuple[Tone, list[str]]]:
    """Each account that spent something has a colour of its own; where there are many, the smallest share the last."""
    used = [id_ for id_ in ranked if any(sums[id_, day].amount for day in days)]
    most = len(TONES) if len(used) <= len(TONES) - 1 else len(TONES) - 1
    single = [(tone, [id_]) for tone, id_ in zip(TONES, used[:most], strict=False)]
    return [*single, (Tone.MUTED, used[most:])] if used[most:] else single


def _spend_words(
    days: Sequence[date],
    names: Mapping[str, str],
    sums: Mapping[tuple[str, date], Spent],
    currency: str,
    number: int,
) -> str:
    day = days[number]
    whole = sum((sums[id_, day] for id_ in names), Spent())
    lines = [formats.day_long(day), formats.money(whole.amount, currency)]
    if whole.estimated:
        lines.append(_tr("of it {amount} estimated").format(amount=formats.money(whole.estimated, currency)))
    if len(names) > 1:
        lines += [
            _line(name, formats.money(sums[id_, day].amount, currency))
            for id_, name in names.items()
            if sums[id_, day].amount
        ]
    return "\n".join(lines)


def states_chart(days: Sequence[date], parts: Iterable[DaySpent]) -> tuple[Chart, list[StateRow]]:
    """What became of the orders of each day."""
    numbers: dict[date, dict[Tab, int]] = {day: dict.fromkeys(STATES, 0) for day in days}
    for part in parts:
        numbers[part.day][part.tab] += part.orders
    series = tuple(
        Series(state_name(tab), tone, tuple(float(numbers[day][tab]) for day in days))
        for tab, tone in STATES.items()
        if any(numbers[day][tab] for day in days)
    )
    rows = [StateRow(day, numbers[day]) for day in reversed(days) if any(numbers[day].values())]
    return _daily(days, series, partial(_state_words, days, numbers), _amount, whole=True), rows


def _state_words(days: Sequence[date], numbers: Mapping[date, Mapping[Tab, int]], number: int) -> str:
    own = numbers[days[number]]
    lines = [_line(state_name(tab), formats.number(count)) for tab, count in own.items() if count]
    return "\n".join([formats.day_long(days[number]), *(lines or [_tr("No orders")])])


def _daily(
    days: Sequence[date],
    series: tuple[Series, ...],
    words: Callable[[int], str],
    scale: Callable[[float], str],
    *,
    whole: bool = False,
) -> Chart:
    ticks = tuple((float(place), formats.day(days[place])) for place in spread(len(days), _TICKS))
    stops = tuple(float(place) for place in range(len(days)))
    return Chart(Shape.BARS, series, stops, ticks, words, scale, whole)


def balance_chart(
    lines: Mapping[str, Sequence[Sample]], currency: str, names: Mapping[str, str]
) -> tuple[Chart, list[BalanceRow]]:
    """How balances went, a line for each account; the ones that hold most where there are many."""
    ranked = sorted((id_ for id_ in lines if lines[id_] and id_ in names), key=lambda id_: -lines[id_][-1].amount)
    shown = {id_: lines[id_] for id_ in ranked[: len(TONES) - 1]}
    series = tuple(
        Series(
            names[id_],
            tone,
            tuple(float(sample.amount) for sample in line),
            tuple(sample.at.timestamp() for sample in line),
        )
        for tone, (id_, line) in zip(TONES, shown.items(), strict=False)
    )
    moments = sorted({sample.at for line in shown.values() for sample in line})
    words = partial(_balance_words, moments, shown, names, currency)
    stops = tuple(moment.timestamp() for moment in moments)
    rows = [
        BalanceRow(sample.at, names[id_], currency, sample.amount) for id_ in ranked for sample in reversed(lines[id_])
    ]
    rows.sort(key=lambda row: row.at, reverse=True)
    return Chart(Shape.STEPS, series, stops, _time_ticks(stops), words, _amount), rows


def _balance_words(
    moments: Sequence[datetime],
    lines: Mapping[str, Sequence[Sample]],
    names: Mapping[str, str],
    currency: str,
    number: int,
) -> str:
    at = moments[number]
    told = [formats.when(at)]
    for id_, line in lines.items():
        place = bisect_right(line, at, key=lambda sample: sample.at) - 1
        if place >= 0:
            told.append(_line(names[id_], formats.money(line[place].amount, currency)))
    return "\n".join(told)


def _time_ticks(stops: Sequence[float]) -> tuple[tuple[float, str], ...]:
    """Days where the line spans some, else hours; each named once."""
    if not stops:
        return ()
    first, last = stops[0], stops[-1]
    places = [first + (last - first) * (part + 0.5) / (_TICKS - 1) for part in range(_TICKS - 1)]
    write = _day_of if last - first > 2 * 86_400 else _hour_of
    if last <= first:
        return ((first, formats.day(_local(first))),)
    named = {write(place): place for place in reversed(places)}
    return tuple((place, words) for words, place in reversed(named.items()))


def top_chart(top: Sequence[ServiceSpent], currency: str) -> tuple[Chart, list[ServiceSpent]]:
    """The services most was spent on in one currency, the dearest at the top."""
    own = [each for each in top if each.currency == currency]
    series = (Series(_tr("Spent"), Tone.ACCENT, tuple(float(each.spent.amount) for each in own)),)
    stops = tuple(float(place) for place in range(len(own)))
    ticks = tuple((float(place), plain(each.name or each.service, 80)) for place, each in enumerate(own))
    return Chart(Shape.RANKS, series, stops, ticks, partial(_top_words, own), _amount), own


def _top_words(top: Sequence[ServiceSpent], number: int) -> str:
    one = top[number]
    lines = [plain(one.name or one.service, 60), formats.money(one.spent.amount, one.currency)]
    lines.append(_line(_tr("Orders"), formats.number(one.spent.orders)))
    return "\n".join(lines)


def _line(name: str, value: str) -> str:
    return _tr("{name}: {value}").format(name=name, value=value)


def _amount(value: float) -> str:
    """A value of an axis: no more places than it has."""
    return formats.decimal(Decimal(repr(round(value, 8))).normalize() + 0)


def _local(moment: float) -> date:
    return datetime.fromtimestamp(moment, UTC).astimezone().date()


def _day_of(moment: float) -> str:
    return formats.day(_local(moment))


def _hour_of(moment: float) -> str:
    return formats.hour(datetime.fromtimestamp(moment, UTC))


def _tr(source: str) -> str:
    return QCoreApplication.translate("overview", source)
