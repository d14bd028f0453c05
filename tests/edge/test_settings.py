import json
from pathlib import Path

import jsonschema_rs
import pytest
import yaml

from scraper.core.model import Source, Standing
from scraper.edge.people.config import load
from scraper.edge.people.config_schemas import schemas

SITE = """\
name: Test wire
base_url: https://wire.example/site/
repository: https://code.example/wire
contact: https://wire.example/policy/
tag_authority: wire.example,2026
"""
PROVIDERS = """\
providers:
  - {id: acme, name: Acme, aliases: [Acme Cloud], components: [{id: api, name: Acme API}]}
  - {id: globex, name: Globex}
"""
SOURCES = """\
defaults: {every: 30m, timeout: 10s, max_bytes: 2MB}
sources:
  - {id: acme-status, kind: status, url: "https://status.acme.example/api", providers: [acme], standing: official, hosts: [Status.Acme.example]}
  - {id: paper, kind: feed, url: "https://paper.example/rss", standing: press, every: 2h, quote: none, match: [outage, down]}
"""
TAXONOMY = """\
causes:
  - {id: change, name: Change, description: Something was changed.}
  - {id: config, name: Configuration, description: A setting was changed., parent: change}
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for name, text in (("site", SITE), ("providers", PROVIDERS), ("sources", SOURCES), ("taxonomy", TAXONOMY)):
        (tmp_path / f"{name}.yml").write_text(text)
    return tmp_path


def found(content: Path, name: str, text: str):
    (content / name).write_text(text)
    _, problems = load(content)
    return [(one.line, one.code, one.value, one.nearest) for one in problems if one.where == str(content / name)]


def test_settings_are_read_into_the_nouns(content):
    config, problems = load(content)
    assert problems == ()
    assert config.site.base_url == "https://wire.example/site"
    assert [one.id for one in config.providers] == ["acme", "globex"]
    assert config.providers[0].components[0].name == "Acme API"
    assert config.taxonomy[1].parent == "change"
    assert config.sources == (
        Source(
            "acme-status",
            "status",
            "https://status.acme.example/api",
            Standing.OFFICIAL,
            providers=("acme",),
            hosts=("status.acme.example",),
            every=1800,
            timeout=10.0,
            max_bytes=2_000_000,
        ),
        Source(
            "paper",
            "feed",
            "https://paper.example/rss",
            Standing.PRESS,
            match=("outage", "down"),
            every=7200,
            timeout=10.0,
            max_bytes=2_000_000,
            quote="none",
        ),
    )


def test_the_order_of_the_files_does_not_matter(content):
    before, _ = load(content)
    lines = SOURCES.splitlines()
    (content / "sources.yml").write_text("\n".join([*lines[:2], lines[3], lines[2]]))
    assert load(content)[0] == before


EVERY_MISTAKE = """\
defaults: {evry: 15m}
sources:
  - {id: one, kind: statu, url: "ftp://x.example/", standing: official, providers: [acne]}
  - id: two
    kind: feed
    url: https://two.example/
    standing: press
    match:
      - outage
      - 500
      - no
    every: 15
    language: no
    folow: articles
    wobble: 2026-04-15
  - id: two
    kind: status
    format: statuspag
    url: https://me:secret@two.example/
    standing: official
    providers: globex
    max_bytes: 8M
    max_bytes: 9MB
  - just a word
  - {id: 2026-04-15, kind: feed, url: "https://", standing: press, every: 1:30, timeout: 0s}
  - {id: Three, kind: feed, standing: press, enabled: maybe, follow: }
  - {id: four, kind: status, url: "https://four.example/", standing: official, format: nosuch}
source: []
"""


def test_every_mistake_is_reported_at_once_with_its_line(content):
    assert found(content, "sources.yml", EVERY_MISTAKE) == [
        (1, "unknown_key", "evry", "every"),
        (3, "bad_value", "statu", "status"),
        (3, "bad_url", "ftp://x.example/", None),
        (3, "unknown_provider", "acne", "acme"),
        (10, "yaml_trap", "500", None),
        (11, "yaml_trap", "no", None),
        (12, "bad_duration", "15", None),
        (13, "yaml_trap", "no", None),
        (14, "unknown_key", "folow", "follow"),
        (15, "unknown_key", "wobble", None),
        (16, "duplicate_id", "two", None),
        (19, "bad_url", "https://me:secret@two.example/", None),
        (21, "wrong_type", "globex", None),
        (22, "bad_size", "8M", None),
        (23, "duplicate_key", "max_bytes", None),
        (24, "wrong_type", "just a word", None),
        (25, "yaml_trap", "2026-04-15", None),
        (25, "bad_url", "https://", None),
        (25, "bad_duration", "1:30", None),
        (25, "bad_duration", "0s", None),
        (26, "bad_id", "Three", "three"),
        (26, "missing_key", "url", None),
        (26, "wrong_type", "maybe", None),
        (27, "missing_key", "providers", None),
        (27, "unknown_format", "nosuch", None),
        (28, "unknown_key", "source", "sources"),
    ]


def test_a_mistake_costs_only_its_item(content):
    (content / "sources.yml").write_text(SOURCES + "  - {id: broken, kind: feed}\n")
    config, problems = load(content)
    assert [one.id for one in config.sources] == ["acme-status", "paper"]
    assert {one.code for one in problems} == {"missing_key"}


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("sources:\n\t- {id: a}\n", 2, "yaml_syntax"),
        ("sources:\n  - {id: a\n", 2, "yaml_syntax"),
        ("sources:\n  - url: https://x.example/: y\n", 2, "yaml_syntax"),
        ("sources: []\n---\nsources: []\n", 2, "yaml_documents"),
        ("sources: &a\n  - *a\n", 2, "yaml_alias"),
        ("sources: *nothing\n", 1, "yaml_alias"),
        ("sources: !!python/name:os.system x\n", 1, "yaml_tag"),
        ("sources: " + "[" * 100 + "]" * 100 + "\n", 1, "yaml_depth"),
        ("- a list\n", 1, "wrong_type"),
        ("", 1, "empty_file"),
        ("nothing: here\n", 1, "unknown_key"),
        ("sources: [\x01]\n", 1, "yaml_syntax"),
        ("sources: 7\n", 1, "wrong_type"),
        ("sources:\n  - {<<: {id: a}}\n", 2, "yaml_merge"),
        ("sources:\n  - {[a]: b}\n", 2, "yaml_key"),
    ],
)
def test_broken_yaml_is_a_problem_with_a_line(content, text, line, code):
    seen = found(content, "sources.yml", text)
    assert (line, code) in [one[:2] for one in seen], seen


def test_a_billion_laughs_are_not_laughed(content):
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 10)}]" for n in range(9)]
    codes = [one[1] for one in found(content, "sources.yml", "\n".join(lines))]
    assert "yaml_size" in codes


def test_files_that_are_missing_or_not_utf8_are_named(content):
    (content / "site.yml").unlink()
    (content / "taxonomy.yml").write_bytes(b"causes:\n  - {id: a, name: \xe9}\n")
    _, problems = load(content)
    assert [(Path(one.where).name, one.line, one.code) for one in problems] == [
        ("site.yml", 1, "missing_file"),
        ("taxonomy.yml", 2, "encoding"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "provider: {id: initech, name: Initech}\nsources:\n  - {id: initech-status, kind: status, url: 'https://s.initech.example/', standing: official}\n",
        "providers: [{id: initech, name: Initech}]\nsources:\n  - {id: initech-status, kind: status, url: 'https://s.initech.example/', standing: official, providers: [initech]}\n",
        "id: initech\nname: Initech\nsources:\n  - {id: initech-status, kind: status, url: 'https://s.initech.example/', standing: official}\n",
    ],
)
def test_one_file_adds_a_provider_with_its_sources(content, text):
    (content / "providers.d").mkdir()
    (content / "providers.d" / "initech.yml").write_text(text)
    config, problems = load(content)
    assert problems == ()
    assert "initech" in [one.id for one in config.providers]
    source = next(one for one in config.sources if one.id == "initech-status")
    assert source.providers == ("initech",)
    assert source.every == 1800


def test_an_added_provider_is_called_like_its_file_and_clashes_are_found(content):
    (content / "providers.d").mkdir()
    text = "provider: {id: acme, name: Again}\nsources:\n  - {id: paper, kind: feed, url: 'https://x.example/', standing: press}\n"
    seen = found(content, "providers.d/other.yml", text)
    assert seen == [
        (1, "duplicate_id", "acme", None),
        (1, "wrong_name", "acme", None),
        (3, "duplicate_id", "paper", None),
    ]


def test_a_file_that_cannot_be_read_is_one_problem_and_not_a_hundred(content):
    assert [one[1] for one in found(content, "providers.yml", "providers: [")] == ["yaml_syntax"]
    assert [one.code for one in load(content)[1]] == ["yaml_syntax"]


def test_causes_have_parents_that_exist(content):
    text = (
        TAXONOMY
        + "  - {id: lost, name: Lost, description: x, parent: chagne}\n  - {id: self, name: S, description: x, parent: self}\n"
    )
    assert found(content, "taxonomy.yml", text) == [
        (4, "unknown_cause", "chagne", "change"),
        (5, "bad_value", "self", None),
    ]


def test_days_of_release_are_days_in_order_and_within_their_component(content):
    text = (
        "providers:\n"
        "  - id: acme\n"
        "    name: Acme\n"
        "    components:\n"
        "      - {id: a, name: A, kind: model, released: 2025-02-30}\n"
        "      - {id: b, name: B, released: 2025-05-01, retired: 2025-04-01}\n"
        "      - id: c\n"
        "        name: C\n"
        "        released: 2025-05-01\n"
        "        retired: 2026-05-01\n"
        "        versions:\n"
        "          - {name: C 1, released: 2025-04-30, retired: 2025-09-01}\n"
        "          - {name: C 2, released: 2025-09-02, retired: 2026-06-01}\n"
        "          - {name: C 3, released: 2026-01-02, retired: 2026-01-01}\n"
        "          - {name: C 4, released: 2026-01-02}\n"
    )
    assert [row[:2] for row in found(content, "providers.yml", text)] == [
        (5, "bad_day"),
        (6, "bad_value"),
        (12, "bad_value"),
        (13, "bad_value"),
        (14, "bad_value"),
    ]


def test_versions_are_read_with_their_days_and_answer_to_their_names(content):
    (content / "providers.yml").write_text(
        "providers:\n  - {id: acme, name: Acme, components: [{id: c, name: C, aliases: [See], kind: model, released: 2025-05-01,"
        " versions: [{name: C 2, released: 2025-09-02}, {name: See}]}]}\n"
    )
    (part,) = load(content)[0].providers[0].components
    assert part.aliases == ("See", "C 2")
    assert str(part.released) == "2025-05-01"
    assert [(v.name, v.released and str(v.released), v.retired) for v in part.versions] == [
        ("C 2", "2025-09-02", None),
        ("See", None, None),
    ]


def test_the_limits_of_the_site_can_be_lowered_and_not_raised(content):
    assert found(content, "site.yml", SITE + "quotes: {press_words: 26}\nfeeds: {incidents: 200}\n") == [
        (6, "bad_number", "26", None)
    ]
    (content / "site.yml").write_text(SITE + "quotes: {press_words: 10}\nfeeds: {incidents: 200}\n")
    site = load(content)[0].site
    assert (site.quotes.press_words, site.feeds.incidents, site.feeds.updates) == (10, 200, 400)


def test_the_schemas_in_content_are_the_ones_the_shapes_give(root):
    written = {path.name: path.read_bytes() for path in (root / "content").glob("*.schema.json")}
    assert written == schemas(), "run: python -m scraper.edge.people.config_schemas content"


class _AsEditorsRead(yaml.CSafeLoader):
    """YAML 1.2, in which a day is text."""

    yaml_implicit_resolvers = {  # noqa: RUF012  the library's own shape
        first: [rule for rule in rules if rule[0] != "tag:yaml.org,2002:timestamp"]
        for first, rules in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }


@pytest.mark.parametrize("name", ["site", "sources", "providers", "taxonomy"])
def test_what_the_shipped_settings_say_satisfies_their_schema(root, name):
    schema = json.loads((root / "content" / f"{name}.schema.json").read_bytes())
    value = yaml.load((root / "content" / f"{name}.yml").read_text(), Loader=_AsEditorsRead)
    jsonschema_rs.Draft202012Validator(schema).validate(value)


def test_the_shipped_settings_are_in_order(root):
    config, problems = load(root / "content")
    assert problems == ()
    assert config.sources
    assert config.providers
