"""Which days are those of the article's own outage, and which are of another one."""

import pytest

# Title, text, publication, and the days (of the own provider, or of others) that the article tells of other outages.
ONE = {
    "over two days": (
        "Nimbus back after a day without files",
        "Nimbus was down from late Monday. It went back online at 2 a.m. on Wednesday, more than 27 hours after the outage began. All day Tuesday its customers could not open their files.",
        "2026-05-13",
    ),
    "since": (
        "Nimbus resumes service",
        "Nimbus said it began to restore its service on Sunday, May 10. Users saw errors on Sunday. Nimbus has been offline since April 19, after a fire broke out.",
        "2026-05-10",
    ),
    "the day before": (
        "Nimbus is back after major outage",
        "Nimbus restored access to its files on Wednesday following an outage that hit thousands. By 9 a.m. ET on Wednesday, reports had dropped to around 100. According to Downdetector, outage reports hit a high of over 15,000 the previous day.",
        "2026-05-13",
    ),
    "this outage": (
        "Nimbusの障害、ほぼ回復",
        "Nimbusは13日午後4時頃、11日未明から60時間以上続いていた障害について「ほぼ回復」したと発表した。今回の障害は11日午前1時35分頃に発生した。",
        "2026-05-13",
    ),
    "the only start, the day before": (
        "Nimbusの復旧作業が完了",
        "障害を起こしているNimbusは、13日午後5時半に復旧作業が完了したと発表した。障害は12日午前1時半ごろに発生した。",
        "2026-05-13",
    ),
    "the day of the word": (
        "Nimbus、5月12日の障害の報告書を公開",
        "5月13日、Nimbusは2026年5月12日に発生した障害についての報告書を公開しました。障害は12日午後3時に始まりました。",
        "2026-05-13",
    ),
}
OTHER = {
    "began today": (
        "Nimbus down",
        "Nimbus went down on Wednesday, May 13, at 10:00 UTC. On Wednesday its users could not open files. Reports rose on May 13. The service has a record: Nimbus was down on May 12.",
        "2026-05-13",
        "2026-05-12",
    ),
    "over the day before": (
        "Nimbus down for thousands",
        "Nimbus is down today, May 13. On May 13 users could not open files. Nimbus has confirmed the outage on Wednesday. The company resolved login issues on May 12.",
        "2026-05-13",
        "2026-05-12",
    ),
    "also": (
        "Nimbus down for thousands",
        "Nimbus failed on May 13. On May 13 users could not open files. The outage was confirmed on Wednesday. The previous day, Nimbus also failed, users said.",
        "2026-05-13",
        "2026-05-12",
    ),
    "after the outage of a day": (
        "Nimbus fails for the second time this week",
        "Nimbus has failed for the second time this week, following the large outage that struck on May 11. A tracker counted 4,000 reports at around 7:30 pm UK time.",
        "2026-05-14",
        "2026-05-11",
    ),
    "the last time": (
        "Nimbus is failing for many",
        "Nimbus is failing for many users. The last time it failed was on May 11, for seven hours.",
        "2026-05-14",
        "2026-05-11",
    ),
}


@pytest.mark.parametrize("row", ONE.values(), ids=ONE)
def test_days_of_one_outage_are_not_of_another(article, row) -> None:
    title, text, published = row
    read = article(text, published=published, title=title)
    assert read.relevance == "incident"
    assert [c for c in read.claims if c.about is not None] == []


@pytest.mark.parametrize("row", OTHER.values(), ids=OTHER)
def test_another_outage_stays_one(article, row) -> None:
    title, text, published, day = row
    read = article(text, published=published, title=title)
    assert day in {c.about.day for c in read.claims if c.about is not None}


def test_a_rival_with_problems_at_the_same_time_is_no_component(article) -> None:
    text = 'Nimbus went down on May 13 at 10:00 UTC. One user wrote: "QuasarMail and Nimbus have problems at the same time."'
    hit = article(text, title="Nimbus suffers an outage").claims
    assert [c.about.provider for c in hit if c.kind == "component" and c.about is not None] == ["quasar"]
