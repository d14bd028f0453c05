"""The shipped catalogue: enough sources, honest tiers, names that match the rest of the project."""

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scraper.cli.demo import _lay_out
from scraper.core.model import Provider, Source, Standing
from scraper.edge.people.config import Config, load
from scraper.edge.people.notes import load_notes
from scraper.formats.status import formats

NEVER_READ = ("downdetector", "news.google.com", "bsky.app/xrpc", "feeds.reuters.com")


@pytest.fixture(scope="module")
def catalogue(root: Path) -> Config:
    config, problems = load(root / "content")
    assert not problems, [str(p) for p in problems]
    return config


def _status(config: Config) -> list[Source]:
    return [s for s in config.sources if s.kind == "status"]


def test_it_holds_enough_sources_and_providers(catalogue):
    assert len(_status(catalogue)) >= 150
    assert len([s for s in catalogue.sources if s.kind != "status"]) >= 60
    assert len(catalogue.providers) >= 120


def test_every_provider_that_is_read_has_one_source_at_work_or_says_why_not(catalogue):
    silent = {p for s in _status(catalogue) if not s.enabled for p in s.providers}
    silent -= {p for s in _status(catalogue) if s.enabled for p in s.providers}
    optional = {p for s in _status(catalogue) if s.tier == "optional" for p in s.providers}
    assert silent <= optional


def test_tiers_decide_how_often_a_source_is_read(catalogue):
    for source in catalogue.sources:
        assert source.enabled == (source.tier != "optional"), source.id
        seconds = {"core": 720, "extended": 1440}.get(source.tier, 3600)
        assert source.every >= seconds if source.tier == "optional" else source.every == seconds, source.id


def test_addresses_are_read_once(catalogue):
    counted = Counter(s.url for s in catalogue.sources)
    assert [url for url, n in counted.items() if n > 1] == []


def test_sources_that_may_not_be_read_are_absent(catalogue):
    assert [s.id for s in catalogue.sources if any(bad in s.url.lower() for bad in NEVER_READ)] == []


def test_status_sources_are_official_and_name_known_providers(catalogue):
    known = {p.id for p in catalogue.providers}
    for source in _status(catalogue):
        assert source.standing is Standing.OFFICIAL, source.id
        assert source.providers, source.id
        assert set(source.providers) <= known, source.id


def test_formats_are_known_to_the_registry(catalogue):
    known = {f.NAME for f in formats()} | {"auto"}
    assert {s.format for s in _status(catalogue)} <= known


def test_news_sources_say_whose_voice_they_are_and_how_they_are_followed(catalogue):
    for source in catalogue.sources:
        if source.kind == "feed":
            assert all((source.publisher, source.language, source.follow, source.terms)), source.id
        if source.standing is Standing.CROWD:
            assert (source.follow, source.quote) == ("summary", "none"), source.id
        if source.standing is Standing.PRESS:
            assert source.match, f"{source.id} would follow every item"


def test_match_lists_speak_the_language_of_their_feed(catalogue):
    languages = {s.language for s in catalogue.sources if s.kind == "feed" and s.match}
    assert len(languages) >= 10
    for source in catalogue.sources:
        if source.kind == "feed" and source.language in {"ja", "zh", "ko", "uk", "ru"}:
            assert all(not word.isascii() for word in source.match), source.id


def test_moved_hosts_still_belong_to_their_source(catalogue):
    by_id = {s.id: s for s in catalogue.sources}
    assert "status.anthropic.com" in by_id["anthropic-status"].hosts
    for source in catalogue.sources:
        assert urlsplit(source.url).hostname not in source.hosts, source.id


def test_names_lead_to_one_provider(catalogue):
    """Two providers with one name could not be told apart in an article."""
    names = Counter(name for p in catalogue.providers for name in {n.casefold() for n in (p.name, *p.aliases)})
    assert [name for name, n in names.items() if n > 1] == []


def test_component_names_of_a_provider_are_distinct(catalogue):
    for provider in catalogue.providers:
        ids = [c.id for c in provider.components]
        assert len(ids) == len(set(ids)), provider.id
        names = Counter(name for c in provider.components for name in {n.casefold() for n in (c.name, *c.aliases)})
        assert [n for n, k in names.items() if k > 1] == [], provider.id


@pytest.mark.parametrize(
    ("provider", "written", "component"),
    [
        ("anthropic", "Claude API (api.anthropic.com)", "api"),
        ("anthropic", "Claude Console (platform.claude.com)", "console"),
        ("anthropic", "Opus 4.6", "opus"),
        ("github", "Git Operations", "git-operations"),
        ("github", "GitHub Actions", "actions"),
        ("openai", "Conversations", "chatgpt"),
        ("google-gemini", "Vertex Gemini API", "api"),
    ],
)
def test_names_that_status_pages_and_articles_use_lead_to_their_component(catalogue, provider, written, component):
    found = _provider(catalogue, provider)
    assert [c.id for c in found.components if written in {c.name, *c.aliases}] == [component]


@pytest.mark.parametrize(
    ("written", "provider"), [("Bard", "google-gemini"), ("ChatGPT", "openai"), ("Claude", "anthropic")]
)
def test_product_names_lead_to_their_provider(catalogue, written, provider):
    assert written in _provider(catalogue, provider).aliases


def test_kinds_tell_products_from_surfaces_and_models(catalogue):
    kinds = {c.id: c.kind for c in _provider(catalogue, "anthropic").components}
    assert (kinds["api"], kinds["claude-ai"], kinds["sonnet"]) == ("product", "surface", "model")


def test_a_provider_in_a_file_of_its_own_brings_its_sources(root, catalogue):
    files = sorted((root / "content" / "providers.d").glob("*.yml"))
    assert files
    for file in files:
        assert _provider(catalogue, file.stem)
        assert [s for s in catalogue.sources if file.stem in s.providers]


def test_causes_are_defined_and_their_parents_exist(catalogue):
    ids = {c.id for c in catalogue.taxonomy}
    assert len(ids) >= 20
    for cause in catalogue.taxonomy:
        assert len(cause.description.split()) >= 6, cause.id
        assert cause.parent is None or cause.parent in ids, cause.id


def test_shipped_notes_can_be_read_and_speak_the_taxonomy(root, catalogue):
    notes, problems = load_notes(root / "content")
    assert not problems, [str(p) for p in problems]
    assert notes
    for note in notes:
        assert set(note.causes) <= {c.id for c in catalogue.taxonomy}, note.path
        assert note.causes, note.path
        assert note.founds is None or note.founds.provider in {p.id for p in catalogue.providers}, note.path


def test_the_demo_reads_official_pages_and_outlets_that_do_not_exist(root):
    config, problems = load(root / "tests" / "replay" / "content")
    assert not problems, [str(p) for p in problems]
    for source in config.sources:
        host = urlsplit(source.url).hostname or ""
        if source.kind == "feed":
            assert host.endswith(".example"), source.id
            assert "invented" in (source.terms or ""), source.id
        else:
            assert source.standing is Standing.OFFICIAL, source.id


def test_the_demo_knows_every_provider_that_the_record_does(root, catalogue, tmp_path, monkeypatch):
    monkeypatch.chdir(root)
    _lay_out(root / "content", tmp_path / "content", tmp_path / "cache")
    config, problems = load(tmp_path / "content")
    assert not problems, [str(p) for p in problems]
    assert {p.id for p in catalogue.providers} <= {p.id for p in config.providers}
    assert {s.url for s in config.sources} < {s.url for s in (*catalogue.sources, *_replayed(root).sources)}
    assert config.site.name != catalogue.site.name


def _replayed(root: Path) -> Config:
    return load(root / "tests" / "replay" / "content")[0]


def _provider(config: Config, name: str) -> Provider:
    return next(p for p in config.providers if p.id == name)
