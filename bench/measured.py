"""Everything that one run measures, and the targets it is held against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from race import Standing
from scripts import Printed

FILE_RATE = r"(?s){}: CPU time.*?\n  {}: ([\d,]+) files/s"
IN_MEMORY = r"words as {}\s+([\d,]+) cases/s"
GROWTH = r"cases, in order: ([\d,]+) cases/s"
THROUGH_A_PIPE = r"meaning: ([\d,]+) cases a second"
OVER_HTTP = r"engine={} has ([\d.]+) the rate of a bare route that only validates, 1 process"
PEAK = r"([\d.]+) GB at its peak"


@dataclass(frozen=True)
class Target:
    """One figure to reach: `found` is None where it was not measured."""

    what: str
    aim: str
    found: str | None
    met: bool | None


@dataclass(frozen=True)
class Measured:
    """The figures of one run."""

    rows: int
    rounds: int
    standings: Sequence[Standing]
    left_out: Sequence[str]
    one_case: Mapping[str, Sequence[float]]
    cold_start: Sequence[tuple[float, float]]
    memory: Printed
    growth: Mapping[int, Printed]
    shuffled: Printed
    files: Printed
    lines: Printed
    load: Printed
    why: Printed
    reports: Printed

    def standing(self, name: str) -> Standing | None:
        """How an engine did, by its name or how its name begins."""
        found = (each for each in self.standings if each.contender.name.startswith(name))
        return next(found, None)

    def targets(self) -> Iterator[Target]:
        """Every target with what was found."""
        for word, words, aim in (
            ("Enum", "words as Enum", 2_000_000),
            ("text", "from plain strings", 1_000_000),
        ):
            what = f"table of {self.rows:,} cases with 5 allies each, {words}, cases a second"
            yield at_least(what, aim, self.memory.number(IN_MEMORY.format(word)))
        plan, limit = self.standing("frame, without checks"), self.standing("Polars by hand")
        ratio = median(plan.times(limit)) if plan and limit else None
        yield at_most("time of `frame` beside Polars by hand, nothing checked", 1.15, ratio)
        for name, aim in (("OpenFisca", 3), ("zen-engine, evaluate_batch", 50), ("if-chain", 3)):
            ours, other = self.standing("frame"), self.standing(name)
            ratio = median(other.times(ours)) if ours and other else None
            yield at_least(f"time of {name} beside `frame`", aim, ratio, "{:.1f} ×")
        yield from self.of_growth()
        yield from self.of_one_case()
        for form, aim in (("yaml", 1000), ("json", 1500)):
            rates = [self.files.number(FILE_RATE.format(e, form)) for e in ("durable", "meaning")]
            best = max((rate for rate in rates if rate), default=None)
            yield at_least(f"case files of 10 allies a second, {form.upper()}", aim, best)
        rate = self.lines.number(THROUGH_A_PIPE)
        yield at_least("cases of 10 allies a second through a pipe", 1000, rate)
        for engine in ("meaning", "durable"):
            share = self.load.number(OVER_HTTP.format(engine))
            what = f"answers over HTTP by `{engine}` beside a bare route that only validates"
            yield at_least(what, 0.5, share, "{:.2f}")
        ratio = median(one / other for one, other in self.cold_start) if self.cold_start else None
        yield at_most("cold start of `groundswell advise` beside its imports", 3, ratio)

    def of_growth(self) -> Iterator[Target]:
        """Targets on large tables."""
        rates = {rows: each.number(GROWTH) for rows, each in self.growth.items()}
        most = max(rates, default=0)
        peak = self.growth[most].number(PEAK) if most else None
        yield at_most(f"{most:,} cases from Parquet to Parquet, peak in GB", 2, peak, "{:.2f}")
        what = "the same, rows in no order, peak in GB"
        yield at_most(what, 2, self.shuffled.number(PEAK), "{:.2f}")
        before, rate = rates.get(most // 10), rates.get(most)
        share = rate / before if rate and before else None
        what = f"rate at {most:,} cases beside that at {most // 10:,}"
        yield at_least(what, 0.7, share, "{:.2f}")

    def of_one_case(self) -> Iterator[Target]:
        """Targets on one case at a time."""
        took = {name: median(times) for name, times in self.one_case.items()}
        durable, host = took.get("durable"), took.get("durable_rules through its own Host")
        yield at_most("one case in `durable`, ms", 1, durable, "{:.2f}")
        ratio = host / durable if host and durable else None
        what = "time of durable_rules through its own Host beside `durable`"
        yield at_least(what, 1, ratio, "{:.1f} ×")
        rate = 1000 / took["meaning"] if "meaning" in took else None
        yield at_least("`meaning`, cases a second", 8000, rate)
        rate = self.why.number(r"why-not:\s+([\d,]+)")
        yield at_least("with every why and why-not, cases a second", 3000, rate)


def at_least(what: str, aim: float, found: float | None, form: str = "{:,.0f}") -> Target:
    """A target that more is better for."""
    met = None if found is None else found >= aim
    return Target(what, f"at least {aim:,}", None if found is None else form.format(found), met)


def at_most(what: str, aim: float, found: float | None, form: str = "{:.2f} ×") -> Target:
    """A target that less is better for."""
    met = None if found is None else found <= aim
    return Target(what, f"at most {aim:,}", None if found is None else form.format(found), met)
