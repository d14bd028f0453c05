"""A note that nobody compared with anything gives no time of day, in its front matter or in its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.edge.people.notes import load_notes

ID = "2022-02-22-slack"
FRONT = f'incident: {ID}\nkind: context\nsources: [https://a.example/2022/10:30/x]\nchecked: "no"\n'

TIMES = [
    "It broke at 10:30 UTC and was back soon.", "from 9:05 on", "until 23:59:10", "since 3 pm", "at 3:15 p.m. local time",
    "at 10am", "um 14 Uhr", "gegen 14.30 Uhr", "à 15h30", "vers 15 h 30", "at noon", "shortly before midnight",
    "at 2026-04-15T08:30Z", "at ten (10:00)", "by 7 o'clock", "8.45 a.m. on that day", "**18:02**", "6PM", "at 24:00",
    "alle 9:41", "om 07.15 uur", "klo 8.30", "kl 14", "a las 16:45", "since ~11:20", "kell 13:20", "às 22h05", "[10:30](https://a.example/)", "> at 11:45 all was well",
]  # fmt: skip
NO_TIMES = [
    "The account is at https://a.example/2022/10:30/x", "a ratio of 16:9", "version 10.30.1 broke", "port 10.0.0.1:80",
    "IPv6 fe80::12:30:1", "on 12 May 2022", "3 hours later", "it lasted 90 minutes", "24h support", "10.30 percent",
    "S3 buckets", "am 12. Mai", "pm2 was restarted", "Section 4.15", "1:100000", "`at 10:30`", "a 1:1 copy", "5,000 p.m. calls",
    "from 22 to 23 February", "12 machines", "[the account](https://a.example/at/10:30)", "H100 cards", "99.95 percent", "a 12-hour outage", "v2.10:latest", "up to 5 x 10", "error 504", "ore 12.5.1", "7 million users",
]  # fmt: skip


def problems(tmp_path: Path, front: str, body: str) -> list[tuple[int | None, str, str | None]]:
    path = tmp_path / "notes" / ID / "2022-02-23-a.md"
    path.parent.mkdir(parents=True)
    path.write_text(f"---\n{front}---\n{body}\n")
    return [(one.line, one.code, one.nearest) for one in load_notes(tmp_path)[1]]


@pytest.mark.parametrize("text", TIMES)
def test_a_time_of_day_in_the_text_is_refused(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, FRONT, f"\n{text}") == [(8, "too_precise", None)]


@pytest.mark.parametrize("text", NO_TIMES)
def test_other_figures_in_the_text_stay(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, FRONT, text) == []


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("latent_since: 2022-02-20T10:31:00Z", "2022-02-20"),
        ("founds: {provider: slack, start: 2022-02-22T10:00:00Z}", "2022-02-22"),
        ("impact: Nobody could sign in from 10:30 on", None),
        ("contributing: [The cache was emptied at 6 pm]", None),
        ("quotes: [{text: It began at 9:14, source: https://a.example/9:14}]", None),
    ],
)
def test_a_time_of_day_in_the_front_matter_is_refused(tmp_path: Path, line: str, near: str | None) -> None:
    found = problems(tmp_path, f"{FRONT}{line}\n", "Words.")
    assert [one for one in found if one[1] == "too_precise"] == [(6, "too_precise", near)]


@pytest.mark.parametrize(
    "line",
    ["published: 2022-02-23T08:30:00Z", "latent_since: 2022-02-20", "founds: {provider: slack, start: 2022-02-22}"],
)
def test_days_and_the_hour_of_the_source_stay(tmp_path: Path, line: str) -> None:
    assert problems(tmp_path, f"{FRONT}{line}\n", "Words.") == []


@pytest.mark.parametrize("checked", ["checked: official", "checked: secondary", ""])
def test_a_note_that_was_checked_may_tell_the_hour(tmp_path: Path, checked: str) -> None:
    front = FRONT.replace('checked: "no"', checked) + "latent_since: 2022-02-20T10:31:00Z\n"
    assert problems(tmp_path, front, "It broke at 10:30 UTC.") == []
