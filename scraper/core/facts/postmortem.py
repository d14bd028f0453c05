"""Whether the provider explained: a write-up promised, published, or missing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from scraper.core.articles.came_out import BLOG, REVIEW, WHAT_FAILED, came_out
from scraper.core.articles.lines import Line
from scraper.core.articles.passages import Reading
from scraper.core.language.accounts import is_account, says_that_it_is_out
from scraper.core.language.pledges import is_on_another_day, is_taken_back, names_day_of_event, pledge
from scraper.core.language.seldom import seldom
from scraper.core.model import ACCOUNT, Claim
from scraper.core.patterns import late

KIND = "postmortem"

_HINT = ("mortem", "analys", "review", "rca", "report", "explanation", "write-up", "writeup", "write up", "account", "statement", "breakdown", "blog", "engineering", "technical note", "rapport", "raport", "retour d", "explication", "bericht", "analis", "análi", "relazione", "evaluatie", "отчет", "отчёт", "разбор", "调查", "調查", "調査", "조사", "보고서", "원인 분석", "abschlussbericht", "vorfallsbericht", "informe", "relatório", "relatorio", "rapporto", "原因", "説明", "报告", "報告", "报告", "审查", "審查", "事後報告", "事后")  # fmt: skip
"""Stems without one of which no sentence speaks of a write-up."""
_PLEDGED = late(
    r"\b(?:it|they|we|company|firm|provider|[A-Z]\w+) (?:\w+ )?(?:said|promis\w+|pledg\w+|vow\w+|committed)\b[^.;]{0,40}\b(?:would|will|to)\b"
)
"""Who promises it speaks for itself."""
_MISSING = late(
    rf"\b(?:(?:has|have|had|did|does)(?: not|n['’]t) (?:yet |so far )?(?:provided?|published?|released?|shared?|issued?|posted?|offer(?:ed)?|give[n]?) (?:an? |any |the |its )?(?:[\w-]+ ){{0,3}}?{REVIEW}|no (?:[\w-]+ ){{0,5}}?{REVIEW}|without (?:an? |any )?(?:[\w-]+ ){{0,2}}?{REVIEW}|yet to (?:publish|release|provide|share|issue) (?:an? |any |the )?(?:[\w-]+ ){{0,3}}?{REVIEW})",
    re.IGNORECASE,
)
_PROMISED = seldom(
    rf"\b(?:will|would|plans? to|is (?:expected|set|due) to|(?<!\bthe )(?<!\bits )promis(?:ed|es) (?:to|a|an)?|pledg(?:ed|es) (?:to)?|vow(?:ed|s) to|intends? to|committed to|expected to|is preparing|to follow with|coming days with)\b[^.;]{{0,60}}?\b(?:{REVIEW}|{BLOG} (?:about|on|explaining|detailing|describing|outlining)\b[^.;]{{0,40}}?\b{WHAT_FAILED})|\b{REVIEW}\b[^.;]{{0,40}}\b(?:will (?:soon |shortly |also |then )?(?:be|follow)|would (?:be|follow)|to follow|(?:is|was|has been) (?:planned|expected|forthcoming|coming|promised|pledged|due))",
    re.IGNORECASE,
)
_PROMISED_ABROAD = seldom(
    r"\b(?:abschluss|fehler|vorfalls|ursachen|untersuchungs)bericht[^.;]{0,60}?\b(?:vorlegen|veröffentlichen|folgen|angekündigt|versprochen|nachreichen)|\b(?:kündig\w+|versprach|verspricht|will|werde)\b[^.;]{0,60}?\b(?:abschluss|fehler|vorfalls|ursachen|untersuchungs)bericht|"
    r"\b(?:promet\w*|s['’]engage\w*|publiera|communiquera|va publier)\b[^.;]{0,60}?\b(?:rapport|retour d['’]expérience|post[- ]?mortem|explication)|"
    r"\b(?:promet\w*|prometi\w*|publicar[áa]\w*|presentar[áa]\w*|divulgar[áa]\w*|apresentar[áa]\w*)\b[^.;]{0,50}?\b(?:informe|relatório|análisis|análise|post[- ]?mortem)|"
    r"\b(?:promett\w+|promesso|pubblicherà|diffonderà)\b[^.;]{0,50}?\b(?:rapporto|relazione|report|analisi|post[- ]?mortem)|"
    r"\b(?:belooft|beloofde|zal|komt met)\b[^.;]{0,50}?\b(?:rapport|analyse|evaluatie)\b|"
    r"(?:опубликует|обеща\w+)[^.;]{0,50}?(?:отч[её]т|разбор)|(?:報告書|調査結果|原因と再発防止策)[^。]{0,20}(?:公表する|公表予定|後日)|(?:将|會|会)(?:公布|发布|發布)[^。]{0,20}(?:报告|報告|调查结果|調查結果)|(?:조사 결과|원인 분석|보고서)[^.]{0,20}(?:공개하겠|발표하겠|공개할|발표할)",
    re.IGNORECASE,
)
"""Reports by their names in other languages, promised."""


def find(reading: Reading) -> Iterator[Claim]:
    """Value `published`, `promised`, or `none` with the qualifier `denies`; at most one a sentence. A post that is itself an
    account of what happened has one more, with the flag `account`.
    """
    for line in reading.lines:
        found = _in_post(reading, line) if reading.of_post else _in_article(line)
        if found is not None:
            value, span, by = found
            qualifier = "denies" if value == "none" else "exact"
            start, end = line.start + span[0], line.start + span[1]
            claim = reading.claim(line, KIND, start, end, value, qualifier=qualifier, speaker=by)
            ahead = _is_ahead(claim, reading) if reading.of_post else _is_its_day(claim, line, reading)
            yield replace(claim, about=None) if ahead else claim
    if reading.of_post and reading.lines and is_account(reading.text):
        first = reading.lines[0]
        yield reading.claim(
            first, KIND, first.start, first.end, "published", own=True, speaker="provider", flags=(ACCOUNT,)
        )


def _in_post(reading: Reading, line: Line) -> tuple[str, tuple[int, int], str] | None:
    """What a sentence of a provider's own post says: promises are told apart more closely there, for they are held against it."""
    posted = reading.page.published
    for value, told in (("promised", pledge(line.text)), ("published", says_that_it_is_out(line.text))):
        if told is not None and not (posted and is_on_another_day(line.text, posted.at)):
            return value, told, "provider"
    missing = _MISSING.search(line.text) if _may_speak(line) else None
    return None if missing is None else ("none", missing.span(), reading.speaker(line, line.start + missing.start()))


def _in_article(line: Line) -> tuple[str, tuple[int, int], str | None] | None:
    if not _may_speak(line):
        return None
    for value, pattern in (
        ("none", _MISSING),
        ("promised", _PROMISED),
        ("promised", _PROMISED_ABROAD),
    ):
        match = pattern.search(line.text)
        if match is not None and not (value == "promised" and is_taken_back(line.text, *match.span(), reported=True)):
            by = "provider" if _PLEDGED.search(line.text) is not None else None
            return value, match.span(), by
    out = came_out(line)
    return None if out is None else ("published", out, "provider")


def _may_speak(line: Line) -> bool:
    lowered = line.text.lower()
    return any(stem in lowered for stem in _HINT)


def _is_ahead(claim: Claim, reading: Reading) -> bool:
    """Whether the day that a promise was taken to be on is not that of another incident, but the day it falls due."""
    day, published = claim.about.day if claim.about else None, reading.page.published
    return day is not None and published is not None and day > published.at.date().isoformat()[: len(day)]


def _is_its_day(claim: Claim, line: Line, reading: Reading) -> bool:
    """Whether the day in a sentence of an article is that of the write-up, which came after the outage, and of no other outage."""
    about, days = claim.about, reading.frames.days
    if about is None or about.day is None or about.provider not in reading.frames.primary or not days:
        return False
    return about.day > max(days) and not names_day_of_event(line.text)
