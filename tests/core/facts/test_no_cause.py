"""What stands where a cause would and names none; and causes told by where they lay, by a load, and in Chinese."""

from __future__ import annotations

import pytest

from scraper.core.articles.cause_phrases import names_cause


@pytest.mark.parametrize(
    "value",
    [
        "and workspace errors",
        "the latest in a series of technical issues",
        "formally identified at 17:19",
        "outlining how the bug spread",
        "this bug",
        "Ce bug interne",
        "dieser Fehler",
        "este error interno",
        "このバグ",
        "服务中断还",
        "某云也发生故障",
        "significant failures to deliver core network traffic",
        "kegagalan besar dalam mengirimkan lalu lintas",
        "saat 16:00 civarında başlayan kesinti",
    ],
)
def test_words_that_name_no_cause(value: str) -> None:
    assert not names_cause(value)


@pytest.mark.parametrize(
    "value",
    [
        "this change to the routing table",
        "a bug in the scheduler",
        "ein Fehler im Router",
        "an ongoing cyberattack",
        "elektrik kesintisi",
        "设定错误",
        "the failure of a switch",
    ],
)
def test_words_that_name_one(value: str) -> None:
    assert names_cause(value)


@pytest.mark.parametrize(
    ("text", "language", "value", "qualifier"),
    [
        (
            "Nimbus was down. The root cause centred on access checks in the login path rather than on the model.",
            "en",
            "access checks in the login path",
            "exact",
        ),
        (
            "Nimbus was down. The main failure point was identified as a regional network switch.",
            "en",
            "a regional network switch",
            "exact",
        ),
        (
            "Nimbus gave no cause of the outage, but the surge in new users may have strained its servers.",
            "en",
            "the surge in new users",
            "about",
        ),
        ("Nimbus 全球服务中断。官方确认,问题源自入口网关的配置变更。", "zh", "入口网关的配置变更", "exact"),
        ("Nimbus 表示,因「無意的設定變更」影響了服務,用戶無法登入。", "zh", "無意的設定變更", "exact"),
    ],
)
def test_causes_told_by_where_they_lay(claims, text: str, language: str, value: str, qualifier: str) -> None:
    found = [(c.value, c.qualifier) for c in claims(text, "cause", language=language) if c.value != "unknown"]
    assert found == [(value, qualifier)]


def test_a_time_of_finding_is_no_cause(claims) -> None:
    assert not claims("Nimbus was down. Root cause was formally identified at 17:19; a fix came later.", "cause")


def test_a_share_of_reports_is_no_cause(claims) -> None:
    text = "Nimbus down. Dari pelanggan, 66 persen mengatakan mereka mengalami masalah dengan koneksi server."
    assert not claims(text, "cause", language="id")


@pytest.mark.parametrize(
    "value",
    [
        "it, checkout calls were answered with HTTP 503 for a third of visitors",
        "dessen, blieben alle Anmeldungen hängen",
        "cela, les paiements échouaient",
        "over 2,600 user reports",
        "rund 400 Meldungen",
        "moins de 1 200 signalements",
        "más de 900 quejas",
        "about 3.5 thousand complaints",
        "an issue it did not disclose",
        "a problem the bank would not name",
        "a technical fault that Northbase has not explained",
        "an outage of communication services",
        "a disruption of mobile banking services",
    ],
)
def test_a_pronoun_a_count_and_what_nobody_tells_are_no_cause(value: str) -> None:
    assert not names_cause(value)


@pytest.mark.parametrize(
    "value",
    [
        "it staff who pulled the wrong cable",
        "this switch, which had failed twice before",
        "2,600 stuck jobs",
        "over 40,000 requests a second",
        "a fault that nobody had noticed in a disk array",
        "an outage of the power supply",
        "an outage at its hosting company Halden",
        "reports written to a full disk",
    ],
)
def test_what_looks_like_these_and_tells_why(value: str) -> None:
    assert names_cause(value)
