"""From folders to a build: the record, the settings, the last run's report, the moment and the commit."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

import scraper
from scraper.core.model import Archive, Article, Problem, RunReport
from scraper.edge.cache import REPORT, read_report
from scraper.edge.people.as_before import Written, with_last_reading
from scraper.edge.people.config import Config
from scraper.edge.people.config import load as load_config
from scraper.edge.people.config_files import is_unread
from scraper.edge.people.notes import load_notes
from scraper.edge.people.overrides import load_overrides
from scraper.edge.record import record_files, shelf
from scraper.edge.record.content import load as load_record
from scraper.edge.record.shelf import Shelf
from scraper.edge.record.volumes import paths_in
from scraper.publish.build import BuildReport, build
from scraper.publish.dataset import MARK, Exported, write_dataset
from scraper.publish.dossiers import begins
from scraper.publish.edition import make_edition
from scraper.publish.faults import line_of
from scraper.publish.keys import digest
from scraper.publish.links import safe_url
from scraper.publish.settings import settings_of
from scraper.publish.shells import EngineError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MARKERS = (".nojekyll", "heartbeat.json")
_SETTINGS = ("site.yml", "providers.yml", "sources.yml", "taxonomy.yml")


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there can be no build: lines that say what, where and how to mend."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything a build needs. `problems` name what of the record and of the settings cannot be read: it is left out, or as
    it was last read where an earlier build read it. `notices` say what else there is to know.
    """

    archive: Archive
    config: Config
    report: RunReport | None
    site: Path
    now: datetime
    commit: str | None
    base_url: str | None
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]
    read: Mapping[str, bytes]
    bound: frozenset[str]

    def build(self, *, out: Path, full: bool) -> BuildReport | Failure:
        """Build the site into a folder that is empty or holds a site already."""
        if out.is_dir() and any(out.iterdir()) and not any((out / name).exists() for name in _MARKERS):
            return Failure((f"{out}: holds something that is no site; choose an empty folder with --out",))
        try:
            return build(
                self.archive, self.config, self.report, site_dir=self.site, out=out, work=self.site.parent / "build",
                base_url=self.base_url, now=self.now, commit=self.commit, full=full, read=self.read,
                bound=self.bound, whole=not self.problems,
            )  # fmt: skip
        except EngineError as error:
            return Failure((f"{error}; run make setup, then try again",))
        except OSError:
            raise  # a full or locked disk: the command line says which path
        except Exception as error:  # noqa: BLE001  whatever the defect, the operator gets a line to act on
            return Failure((line_of(error),))

    def export(self, out: Path) -> Exported | Failure:
        """Write API and datasets alone, into a folder that is empty or holds an export already."""
        if out.is_dir() and any(out.iterdir()) and not (out / MARK).is_file():
            return Failure((f"{out}: holds something that is no export; choose an empty folder with --out",))
        try:
            settings = settings_of(self.config, self.base_url)
            edition = make_edition(
                self.archive, settings, self.report, now=self.now, commit=self.commit, read=self.read
            )
            return write_dataset(edition, out, whole=not self.problems)
        except OSError:
            raise  # same
        except Exception as error:  # noqa: BLE001  same
            return Failure((line_of(error),))


def prepare(
    content: Path,
    cache: Path,
    now: datetime | None,
    *,
    report_file: Path | None,
    base_url: str | None,
    full: bool = False,
    site: Path | None = None,
) -> Prepared | Failure:
    """Read all inputs. Without `now` the moment is the last run's, else the record's last: the clock is not asked, so
    that two builds of one commit are the same bytes. `full` reads every file, whatever was kept of it. `site` is the
    folder of that name, the checkout's where it is not given.
    """
    site = site or site_folder()
    if site is None:
        return Failure(("site/mkdocs.yml: not found; build runs from a checkout, go to its folder",))
    if not content.is_dir():
        return Failure((f"{content}: no such folder; name the record's folder with --content",))
    if base_url is not None and safe_url(base_url) is None:
        return Failure((f"--base-url {base_url}: no whole http or https address; write https://example.org/outages/",))
    config, problems = load_config(content)
    if unset := _unset(content, problems):
        return Failure(tuple(map(str, unset)))
    people = _people(content, cache, config, problems)
    kept = Shelf(content, cache / "record", _make(), trusted=not full)
    archive, bad_files = load_record(content, notes=people.notes, overrides=people.overrides, shelf=kept)
    chosen = report_file if report_file is not None else cache / REPORT
    report = read_report(chosen)
    unread = () if report is not None or report_file is None else (
        Problem("report_missing", str(report_file), "no run report can be read here", "every source's state is unknown"),
    )  # fmt: skip
    return Prepared(
        archive=archive,
        config=people.config,
        report=report,
        site=site,
        now=now or (report.at if report else last_instant(archive)),
        commit=commit_of(site),
        base_url=base_url,
        problems=(*people.problems, *bad_files),
        notices=(*people.absent, *unread),
        read=kept.digests,
        bound=_bound(content) | kept.bound,
    )


def _people(content: Path, cache: Path, config: Config, problems: tuple[Problem, ...]) -> Written:
    """What people wrote; what cannot be read now as it was last read."""
    notes, bad_notes = load_notes(content)
    overrides, bad_overrides = load_overrides(content)
    now = Written(config, notes, overrides, (*problems, *bad_notes, *bad_overrides))
    return with_last_reading(content, now, cache / "record.people")


def _unset(content: Path, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """What is wrong where `site.yml` says nothing that can be built on: a site under a made-up address and tag authority
    would be another site. Other files of settings that cannot be read are named beside it; where `site.yml` stands, what
    is wrong in them is left out and the rest is built.
    """
    if not any(one.where == str(content / "site.yml") for one in problems):
        return ()
    unread = {str(path) for path in (content / name for name in _SETTINGS) if is_unread(problems, path)}
    return tuple(one for one in problems if one.where in unread or one.where == str(content / "site.yml"))


def _bound(content: Path) -> frozenset[str]:
    """Ids of the incidents whose files lie in the volume of their month."""
    volumes = (content / "incidents").glob("[0-9]*/[0-9]*.json")
    months = (f"{volume.parent.name}/{volume.stem}" for volume in volumes)
    return frozenset(path.rsplit("/", 2)[1] for month in months for path in paths_in(content, month))


def _make() -> bytes:
    """A digest of what decides how a file of the record is read."""
    package = Path(scraper.__file__).parent
    files = sorted((package / "core" / "model").glob("*.py"))
    return digest(
        msgspec.__version__,
        [file.read_bytes() for file in (*files, *map(Path, (shelf.__file__, record_files.__file__)))],
    )


def site_folder() -> Path | None:
    """The folder `site/` of the checkout the package is in, else of the working directory."""
    package = Path(scraper.__file__).resolve().parents[1]
    for root in (package, Path.cwd()):
        if (root / "site" / "mkdocs.yml").is_file():
            return root / "site"
    return None


def last_instant(archive: Archive) -> datetime:
    """The last instant the record holds."""
    return max(_instants(archive), default=_EPOCH)


def _instants(archive: Archive) -> Iterator[datetime]:
    for dossier in archive.dossiers:
        yield begins(dossier.incident)
        if dossier.incident.window.end is not None:
            yield dossier.incident.window.end.at
        for document in dossier.documents:
            if isinstance(document, Article):
                if document.published is not None:
                    yield document.published.at
            elif document.updated_at is not None:
                yield document.updated_at


def commit_of(site: Path) -> str | None:
    """The commit of the checkout, or None without git."""
    try:
        done = subprocess.run(  # noqa: S603  fixed arguments
            ["git", "-C", str(site), "rev-parse", "HEAD"],  # noqa: S607  git is found as the shell finds it
            capture_output=True, text=True, check=False, timeout=10,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() or None if done.returncode == 0 else None
