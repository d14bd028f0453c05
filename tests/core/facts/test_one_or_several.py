"""One incident told with several dates, told from a list of several; and who plays which part in it. Invented providers."""

from dataclasses import replace

import pytest

from scraper.core.articles.recalled import of_its_day
from scraper.core.model import About
from scraper.core.placing.spoken import spoken_of
from scraper.core.reading import parts_told

KINDS = [
    (
        "incident",
        "Nimbus says more about its long outage",
        (
            "Nimbus has had a bad fortnight. An outage that began on April 29 – over 14 days ago – still keeps 300 customers out. "
            "As of May 11, half of them had their files back, the firm wrote. As of May 12, it was two thirds."
        ),
    ),
    (
        "incident",
        "Nimbus traces last week's outage to a bad certificate",
        (
            "Nimbus says that the outage of its upload service last week came from a certificate that ran out. "
            "Shops went without it as the breakdown dragged on from Wednesday into Thursday. The firm today blamed a missed reminder. "
            '"We should have seen it," Nimbus explained Monday in a short note.'
        ),
    ),
    (
        "incident",
        "Nimbus boss says sorry as drives vanish once again",
        (
            "Nimbus had a breakdown yesterday, and its boss said sorry. Yesterday's failure kept drives away for an hour. "
            "Nimbus rated yesterday as a partial outage. It followed a like outage on Friday, and there was one on April 20. "
            "In October 2024 a worldwide outage made the firm promise to do better."
        ),
    ),
    (
        "roundup",
        "Nimbus outages of the spring",
        "Nimbus was down on March 3. Nimbus Drive failed again on April 9. On May 11 the Nimbus API was out once more.",
    ),
    (
        "roundup",
        "Three bad days for the cloud",
        "Tide Cloud was down on March 3. QuasarMail failed on April 9. On May 11 Nimbus was out.",
    ),
    (
        "opinion",
        "What we hang on a thread",
        (
            "Today's Nimbus outage reminds us how much we lean on one firm. Some failures spread around the world within minutes. "
            "Critics will say that we've become lazy. Paradoxically, nothing was ever as dependable. The lesson isn't to go back to "
            "paper. It is to diversify, and to test what you keep."
        ),
    ),
    (
        "incident",
        "Nimbus down for thousands",
        (
            "Nimbus went down at 10:00 UTC on Wednesday, May 13, and came back at 11:30 UTC. Users saw errors. The outage "
            "reminds us how much hangs on one firm, an analyst said. Nimbus blamed a bad certificate."
        ),
    ),
    (
        "irrelevant",
        "Nimbus will be away on 20 May",
        (
            "Nimbus will be down at times this month. The firm has sent its customers a notice of it. The planned maintenance is on "
            "20 May from 04:00 to 06:00. A second scheduled maintenance follows on 27 May."
        ),
    ),
    (
        "irrelevant",
        "Nimbus varnar inför 20 maj – det gäller",
        (
            "Nimbus kommer att ligga nere två nätter i maj. Förra året drabbades tjänsten av 90 störningar som märktes hos kunderna. "
            "Vid 12 av dem låg den nere helt. Den 20 maj klockan 04 till 06 är nästa planerade underhåll. Den 27 maj följer ett till "
            "underhåll, och då väntas Nimbus ligga nere för alla."
        ),
    ),
    (
        "incident",
        "Nimbus down after scheduled maintenance",
        (
            "Nimbus went down at 10:00 UTC on Wednesday, May 13, during scheduled maintenance. Users could not log in. The planned "
            "maintenance will be done again later, Nimbus said."
        ),
    ),
    (
        "evergreen",
        "Sind Sie von der Nimbus-Störung betroffen? Hier finden Sie alle Infos",
        (
            "Die Dateien sind weg, nichts lädt. Eine Störung bei Nimbus scheint viele zu treffen. Dieser Artikel zeigt mögliche "
            "Ursachen und gibt praktische Tipps. Oft hilft es, den Router neu zu starten."
        ),
    ),
]


@pytest.mark.parametrize(("kind", "title", "text"), KINDS, ids=[f"{k[0]}: {k[1][:34]}" for k in KINDS])
def test_what_kind_of_text_it_is(article, kind, title, text) -> None:
    assert article(text, title=title).relevance == kind


SAME = [
    "As of May 11, all of them could log in again.",
    "The files were lost more than ten days ago.",
    "The firm explained on Monday what it had done.",
    "In a blog post on May 11, the firm blamed a certificate.",
    "Das Unternehmen erklärte am 11. Mai, was geschehen war.",
]


@pytest.mark.parametrize("text", SAME)
def test_the_day_of_a_statement_is_no_other_outage(article, text) -> None:
    seen = article(
        f"Nimbus was down on Wednesday, May 13, 2026 from 10:00 UTC. Users saw errors. {text}", title="Nimbus outage"
    )
    assert seen.days == ("2026-05-13",)
    assert not spoken_of(seen)
    assert {c.at.date().isoformat() for c in seen.claims if c.kind in {"started", "ended"} and c.at} == {"2026-05-13"}


OTHERS = [
    ("Nimbus also failed on May 11, the firm said.", {("nimbus", "2026-05-11")}),
    ("It had an outage on May 11 as well.", {("nimbus", "2026-05-11")}),
    ("QuasarMail was down on May 11.", {("quasar", "2026-05-11")}),
]


@pytest.mark.parametrize(("text", "slots"), OTHERS)
def test_another_outage_stays_one(article, text, slots) -> None:
    seen = article(
        f"Nimbus was down on Wednesday, May 13, 2026 from 10:00 UTC. Users saw errors. {text}", title="Nimbus outage"
    )
    assert spoken_of(seen).keys() == slots


def test_last_week_is_the_own_outage_of_a_report_that_comes_after_it(article) -> None:
    text = "Nimbus was down on Tuesday, May 5, 2026. Users saw errors."
    seen = article(f"{text} Last week's outage was caused by a bad certificate.", title="Nimbus outage explained")
    assert {c.about for c in seen.claims if c.kind == "cause"} == {None}
    seen = article(
        f"{text} It was another outage last week caused by a bad certificate.", title="Nimbus outage explained"
    )
    assert {c.about.provider for c in seen.claims if c.kind == "cause" and c.about} == {"nimbus"}


def test_the_provider_of_an_outage_that_only_the_next_sentence_names(article) -> None:
    own = "Tide Cloud was down on Wednesday, May 13, 2026 from 10:00 UTC. Users saw errors."
    like = "Wednesday's outage was similar to one on May 4 that took down QuasarMail and many shops."
    seen = article(f"{own} {like} That outage was caused by a fault at Nimbus.", title="Tide Cloud outage")
    assert spoken_of(seen).keys() == {("nimbus", "2026-05-04")}
    seen = article(f"{own} {like} Nimbus was fine.", title="Tide Cloud outage")
    assert not {p for p, _ in spoken_of(seen)} & {"nimbus", "quasar"}


REPORT = (
    "Incident Report for Larch\nPostmortem\nOn Wednesday, May 13 at 16:17 UTC there was a network issue at Tide Cloud, which "
    "caused our API to fail. It lasted until 16:46. Our engineers saw it at 16:20. Our customers saw errors."
)
PARTS = [
    ("Larch API: many errors", REPORT, {"tide": "upstream"}),
    ("Larch API: many errors", REPORT.replace("Report for Larch", "Report for Tide Cloud"), {"tide": "primary"}),
    (
        "Our outage",
        (
            "On Wednesday, May 13 our service was down. An issue at our hosting provider Tide Cloud caused it. Our engineers called "
            "them at once. Our customers saw errors."
        ),
        {"tide": "upstream"},
    ),
    (
        "Nimbus and QuasarMail go down within minutes",
        "Nimbus is down for many users, and Nimbus Drive too. Nimbus users see errors at Nimbus since noon. QuasarMail is down as well. There is no link.",
        {"nimbus": "primary", "quasar": "primary"},
    ),
    (
        "Nimbus down for users",
        "Nimbus went down on Wednesday, May 13. QuasarMail said that its service is “operating optimally”.",
        {"nimbus": "primary", "quasar": "ruled_out"},
    ),
]


@pytest.mark.parametrize(("title", "text", "parts"), PARTS, ids=[p[0][:30] + str(n) for n, p in enumerate(PARTS)])
def test_who_plays_which_part(article, title, text, parts) -> None:
    assert {m.id: m.role.value for m in article(text, title=title).providers} == parts


def test_a_post_headed_postmortem_is_one(article) -> None:
    assert article(REPORT, title="Larch API: many errors").relevance == "postmortem"


def test_nobody_is_primary_in_a_text_on_other_news(article, reading) -> None:
    title = "Nimbus sued over outage"
    text = "Nimbus faces a lawsuit over the outage of May 5, 2026. The court will hear the plaintiffs in June, a judge said. Nimbus was down for nine hours."
    seen = article(text, title=title)
    assert seen.relevance == "irrelevant"
    assert {m.id: m.role.value for m in seen.providers} == {"nimbus": "mentioned"}
    assert {m.role.value for m in parts_told(reading(text, title=title), seen.relevance)} == {"mentioned"}


def test_other_news_with_a_day_of_its_own_tells_the_outage_of_its_only_other_day(article) -> None:
    text = (
        "Nimbus beats by $0.03 and guides lower; the company says its network experienced a global outage.\n"
        '- Outage: "On April 8, our network experienced an outage that hit nearly all customers. It came from a bug. We '
        'returned most of our network to normal within 49 minutes, but our customers were hurt."'
    )
    seen = article(text, title="Nimbus (NMB) reported earnings on Tuesday, May 12, 2026")
    assert seen.relevance == "irrelevant"
    assert {c.about.day for c in seen.claims if c.about} == {"2026-04-08"}


def test_what_has_no_day_goes_with_the_one_day_that_other_news_recalls(reading, claims) -> None:
    text = "Nimbus was down for 49 minutes on April 8, and reported its earnings on May 12."
    seen = reading(text, title="Nimbus earnings")
    seen = replace(seen, frames=replace(seen.frames, primary=("nimbus",), days=("2026-05-12",)))
    length = replace(claims(text, "duration")[0], about=None, at=None)
    began = replace(length, id="c-began", kind="started", about=About("nimbus", "2026-04-08"))
    assert {c.about.day for c in of_its_day(seen, (began, length)) if c.about} == {"2026-04-08"}
    assert [c.about.day for c in of_its_day(seen, (length,)) if c.about] == ["2026-05-12"]


def test_a_link_in_the_running_text_without_a_colon_names_nobody(article) -> None:
    text = "Nimbus went down on Wednesday, May 13, 2026 from 10:00 UTC.\n\nSee also  QuasarMail tried to buy its data back\n\nUsers saw errors."
    assert {m.id for m in article(text, title="Nimbus outage").providers} == {"nimbus"}
