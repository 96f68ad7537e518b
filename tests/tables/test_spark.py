"""The same expressions on a real Spark cluster: a master and two workers on the loopback address."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from groundswell import Case, InputError, advise_table
from groundswell.engine.packs.loading import load_packs
from insist import missing
from navco_cases import NAVCO, NAVCO_IS_ABSENT, nonviolent_campaign_years
from tables_at_random import differences, meant, nested, some_cases, tables, told_apart

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas"),
    # Sockets are opened here by PySpark alone; it may leave one to the garbage collector.
    pytest.mark.filterwarnings("ignore:unclosed .socket:ResourceWarning"),
]

LOOPBACK = "127.0.0.1"
PATIENCE = 120
"""Seconds after which something that should have happened counts as not happening."""


SOON = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""How Java is told to be done soon: it would spend most of its time on making itself faster."""


@pytest.fixture(scope="module", autouse=True)
def everything_is_there() -> Iterator[None]:
    """Spark needs a Java runtime."""
    if find_spec("pyspark") is None:
        missing("PySpark")
    if shutil.which("java") is None:
        missing("Java, on which Spark runs,")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAVA_TOOL_OPTIONS", SOON)
        yield


class Machine:
    """One process of the cluster, with all that it starts, until it is killed."""

    def __init__(self, role: str, ready: str, folder: Path, *words: str) -> None:
        import pyspark

        home = Path(pyspark.__file__).parent
        kind = f"org.apache.spark.deploy.{role.lower()}.{role}"
        command = [str(home / "bin/spark-class"), kind, "--host", LOOPBACK, "--webui-port", "0"]
        own = {"SPARK_LOCAL_IP": LOOPBACK, "SPARK_HOME": str(home), "SPARK_DAEMON_MEMORY": "256m"}
        # Each application gets a core of each worker, so that two can be at work at once.
        own |= {"SPARK_MASTER_OPTS": "-Dspark.deploy.defaultCores=2"}
        own |= {"SPARK_WORKER_DIR": str(folder), "SPARK_LOCAL_DIRS": str(folder)}
        self.process = subprocess.Popen(
            [*command, *words],
            env={**os.environ, **own},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            text=True,
        )
        assert self.process.stdout is not None
        said = []
        for line in self.process.stdout:
            said.append(line)
            if ready in line:
                break
        else:
            pytest.fail(f"the {role} did not start: {''.join(said)[-2000:]}")
        self.line = said[-1]
        self.reader = threading.Thread(target=self.process.stdout.read, daemon=True)
        self.reader.start()

    def kill(self) -> None:
        """End it at once, and what it started: a worker's executor runs in its process group."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        assert self.process.stdout is not None
        self.process.stdout.close()


class Cluster:
    """A master and two workers with room for two applications."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.master = Machine("Master", "Starting Spark master at", folder, "--port", "0")
        self.address = next(w for w in self.master.line.split() if w.startswith("spark://"))
        self.workers = [self.worker(), self.worker()]

    def worker(self) -> Machine:
        """One more worker."""
        words = ("--cores", "2", "--memory", "2g", self.address)
        return Machine("Worker", "Successfully registered with master", self.folder, *words)

    def lose_one(self) -> None:
        """Kill a worker."""
        self.workers.pop(0).kill()

    def stop(self) -> None:
        """Kill what is left."""
        for machine in (*self.workers, self.master):
            machine.kill()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    made = Cluster(tmp_path_factory.mktemp("cluster"))
    yield made
    made.stop()


@pytest.fixture(scope="module")
def session(cluster: Cluster) -> Iterator[Any]:
    from groundswell.engine.tables.cluster import session_on

    with session_on(cluster.address) as made:
        yield made


def given(session: Any, table: pl.DataFrame, parts: int = 4) -> Any:
    """A table of Spark."""
    return session.createDataFrame(table.to_arrow()).repartition(parts)


def found(result: Any) -> pl.DataFrame:
    """What a table of Spark holds."""
    read = pl.from_arrow(result.toArrow())
    assert isinstance(read, pl.DataFrame)
    return read


@cache
def many() -> tuple[list[Case], pl.DataFrame, pl.DataFrame]:
    """Random cases, and the two tables of them."""
    cases = told_apart(some_cases(11, 50_000, most_allies=6))
    return cases, *tables(cases)


@pytest.mark.parametrize("packs", [("one_pager",), ("one_pager", "practice")], ids="+".join)
def test_findings_are_those_of_meaning(session: Any, packs: tuple[str, ...]) -> None:
    """No difference in 50,000 random cases; a Spark table comes back."""
    from pyspark.sql import DataFrame

    cases, *both = many()
    one, other = (given(session, table) for table in both)
    pack = load_packs(*packs)
    result = advise_table(one, other, pack)
    assert isinstance(result, DataFrame)
    assert list(differences(found(result), meant(pack, cases))) == []


@pytest.mark.skipif(not NAVCO.is_file(), reason=NAVCO_IS_ABSENT)
def test_every_nonviolent_campaign_year_of_navco_is_as_meant(session: Any) -> None:
    cases, allies, read = nonviolent_campaign_years()
    result = advise_table(given(session, cases), given(session, allies))
    assert list(differences(found(result), meant(load_packs(), read))) == []


def test_sections_and_lists_in_columns_are_read(session: Any) -> None:
    cases = some_cases(12, 200, most_allies=4)
    rows = pl.DataFrame(nested(cases), infer_schema_length=None)
    result = advise_table(given(session, rows))
    assert list(differences(found(result), meant(load_packs(), cases))) == []


def test_wrong_rows_are_named(session: Any) -> None:
    rows = pl.DataFrame({"case": ["a", "b"], "turnout.size": ["hug", "mass"]})
    others = pl.DataFrame({"case": ["a", "z"], "support": ["neutral", "neutral"]})
    with pytest.raises(InputError) as refused:
        advise_table(given(session, rows), given(session, others))
    assert [str(problem) for problem in refused.value.problems] == [
        "allies: case: has no row in the table of cases (1 row: case z)",
        'cases: turnout__size: cannot be "hug" (allowed: small, sizeable, mass) (1 row: case a)',
    ]


@pytest.fixture
def many_tasks(session: Any) -> Iterator[None]:
    """Work in so many tasks that there is time to kill somebody; afterwards, no longer."""
    chosen = {
        "spark.sql.adaptive.coalescePartitions.enabled": "false",
        "spark.sql.shuffle.partitions": "60",
    }
    for name, value in chosen.items():
        session.conf.set(name, value)
    yield
    for name in chosen:
        session.conf.unset(name)


@pytest.mark.usefixtures("many_tasks")
def test_a_worker_killed_in_mid_run_changes_nothing(cluster: Cluster, session: Any) -> None:
    """Killed while tasks are done and others are not; the rest of the cluster does its work again."""
    cases = told_apart(some_cases(13, 4_000, most_allies=6))
    one, other = (given(session, table, parts=60) for table in tables(cases))
    result = advise_table(one, other)
    with ThreadPoolExecutor(1) as pool:
        running: Future[pl.DataFrame] = pool.submit(found, result)
        wait_until_some_tasks_are_done(session, running)
        cluster.lose_one()
        assert not running.done()
        read = running.result(PATIENCE * 3)
    cluster.workers.append(cluster.worker())
    assert list(differences(read, meant(load_packs(), cases))) == []


def wait_until_some_tasks_are_done(session: Any, running: Future[Any]) -> None:
    """Wait until the job that runs has finished some of its tasks and has others to do."""
    tracker = session.sparkContext.statusTracker()
    turn = threading.Event()
    for _ in range(PATIENCE * 100):
        for stage in tracker.getActiveStageIds():
            info = tracker.getStageInfo(stage)
            if info is not None and 0 < info.numCompletedTasks < info.numTasks // 2:
                return
        assert not running.done(), "it was over before anything could be killed"
        turn.wait(0.01)
    pytest.fail("no task was ever done")


@pytest.mark.parametrize("suffixes", [(".parquet", ".parquet"), (".jsonl", ".csv")])
def test_the_command_works_on_the_cluster(
    cluster: Cluster, tmp_path: Path, suffixes: tuple[str, str]
) -> None:
    """Its results are folders of parts, which only their owner can read."""
    cases = told_apart(some_cases(14, 300, most_allies=4))
    one, other = tables(cases)
    names = [tmp_path / f"table-{number}{end}" for number, end in enumerate(suffixes)]
    (one.write_parquet if suffixes[0] == ".parquet" else one.write_ndjson)(names[0])
    (other.write_parquet if suffixes[1] == ".parquet" else other.write_csv)(names[1])
    output, second = tmp_path / "results.parquet", tmp_path / "of-allies.parquet"
    words = ["table", names[0], "--allies", names[1], "-o", output, "--allies-out", second]
    words += ["--on", cluster.address]
    done = command(words)
    assert done.returncode == 0, done.stderr
    assert done.stderr.endswith(f"Wrote {output}: 300 cases.\nWrote {second}.\n")
    read = pl.read_parquet(output / "*.parquet")
    assert list(differences(read, meant(load_packs(), cases))) == []
    assert len(pl.read_parquet(second / "*.parquet")) == sum(len(c.allies or ()) for c in cases)
    assert output.stat().st_mode & 0o077 == 0
    assert all(part.stat().st_mode & 0o077 == 0 for part in output.iterdir())
    again = command(words)
    assert again.returncode == 2
    assert "this is there already; a cluster writes a new folder only" in again.stderr


def test_a_path_is_a_name_and_never_a_pattern(cluster: Cluster, tmp_path: Path) -> None:
    """Folders with brackets and blanks, names with stars; and no cell of the results is a formula."""
    folder = tmp_path / "year [2031] %20"
    folder.mkdir()
    for name, label in (("a[1]*.csv", "=1+1"), ("a1.csv", "other"), ("a[1]x.csv", "third")):
        (folder / name).write_text(f'case,movement.stage\n"{label}",""\n')
    output = folder / "results[1].csv"
    done = command(["table", folder / "a[1]*.csv", "-o", output, "--on", cluster.address])
    assert done.returncode == 0, done.stderr
    pages = "".join(path.read_text() for path in output.iterdir() if path.name.startswith("part-"))
    assert [line.split(",")[0] for line in pages.splitlines()] == ["case", "'=1+1"]
    hidden = folder / "_a.csv"
    hidden.write_text("case\n1\n")
    done = command(["table", hidden, "-o", folder / "b.csv", "--on", cluster.address])
    assert "begins with a sign that Spark takes for hidden" in done.stderr


def test_blanks_and_names_are_read_as_everywhere(session: Any) -> None:
    rows = pl.DataFrame({"case": ["Quay", "b"], "turnout.size": [" ", " mass "]})
    others = pl.DataFrame(
        {"case": ["QUAY", "quay"], "name": ["Café", "café"], "liked": ["", "YES"]}
    )
    with pytest.raises(InputError, match="is the name of another group of this case"):
        advise_table(given(session, rows), given(session, others))
    result = found(advise_table(given(session, rows), given(session, others.head(1))))
    assert sorted(result["case"]) == ["Quay", "b"]


def command(words: list[Any]) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own: a process has one session at a time."""
    run = [sys.executable, "-m", "groundswell", *map(str, words)]
    return subprocess.run(run, capture_output=True, text=True, check=False)


def test_a_cluster_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("case\n1\n")
    done = command(["table", table, "-o", tmp_path / "out.csv", "--on", f"spark://{LOOPBACK}:9"])
    assert done.returncode == 2
    assert "nothing answers there; is the cluster running?" in done.stderr.splitlines()[-1]
