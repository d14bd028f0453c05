"""Placing documents: anchors, twins, copies, roundups, names that never move, and what people said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.core.cluster import assign
from scraper.core.judging.case import Seed, open_case
from scraper.core.language.text import sketch, term_counts
from scraper.core.model import (
    RECALLED,
    About,
    Article,
    Basis,
    Claim,
    DocumentRole,
    Founding,
    Instant,
    KeptUpdate,
    OfficialRecord,
    Precision,
    Provider,
    ProviderMention,
    ProviderRole,
    RecordKind,
    Relevance,
    Severity,
    Standing,
)
from scraper.core.placing.assignment import Assignment, Constraints, Held
from scraper.core.placing.joins import joined
from scraper.core.placing.neighbourhood import slots_of
from scraper.core.records.upstream_named import with_upstreams

DAY = datetime(2026, 4, 15, tzinfo=UTC)


def at(clock: str, day: int = 15) -> datetime:
    hour, minute = clock.split(":")
    return datetime(2026, 4, day, int(hour), int(minute), tzinfo=UTC)


def article(
    name: str,
    *,
    provider: str = "anthropic",
    day: int | None = 15,
    started: datetime | None = None,
    acknowledged: datetime | None = None,
    relevance: Relevance = Relevance.INCIDENT,
    about: tuple[tuple[str, str], ...] = (),
    roles: tuple[ProviderMention, ...] | None = None,
    text: str = "",
    published: datetime | None = None,
) -> Article:
    told = [(kind, t) for kind, t in (("started", started), ("acknowledged", acknowledged)) if t]
    claims = [
        Claim(
            f"c-{name}-{kind}",
            kind,
            f"a-{name}",
            "x",
            "x",
            0,
            1,
            None,
            t,
            None,
            Precision.MINUTE,
            Basis.STATED,
            "UTC",
            "exact",
            "provider" if kind == "acknowledged" else "outlet",
        )
        for kind, t in told
    ]
    if day and not told:
        on = datetime(2026, 4, day, tzinfo=UTC)
        claims.append(Claim(f"c-{name}-day", "started", f"a-{name}", "x", "x", 0, 1, None, on, None, Precision.DAY, Basis.STATED, None, "exact", "outlet"))  # fmt: skip
    claims += [Claim(f"c-{name}-{p}-{d}", "count", f"a-{name}", "1", "x", 0, 1, About(p, d)) for p, d in about]
    when = published or (datetime(2026, 4, day, 20, tzinfo=UTC) if day else None)
    return Article(
        id=f"a-{name}", source="s", url=f"https://{name}.example/", title=name, publisher=name, standing=Standing.PRESS,
        relevance=relevance, score=1.0, text_hash=name, published=Instant(when) if when else None,
        providers=roles or (ProviderMention(provider, ProviderRole.PRIMARY),),
        days=(f"2026-04-{day:02d}",) if day else (), claims=tuple(claims), terms=term_counts(text), sketch=sketch(text),
    )  # fmt: skip


def record(
    name: str,
    start: datetime,
    end: datetime | None,
    *,
    provider: str = "anthropic",
    components: tuple[str, ...] = (),
    title: str = "Elevated errors",
    text: str = "We see errors and look into them",
) -> OfficialRecord:
    posts = [KeptUpdate("1", start, "investigating", text, name)]
    posts += [KeptUpdate("2", end, "resolved", "", "r")] if end else []
    return OfficialRecord(
        id=f"r-{name}", page="p", native_id=name, sources=("p",), provider=provider, title=title,
        url=f"https://status.example/incidents/{name}", kind=RecordKind.INCIDENT, impact=Severity.MAJOR,
        state="resolved" if end else "investigating", started_at=start, resolved_at=end, updated_at=end,
        components=components, updates=tuple(posts), terms=term_counts(f"{title} {text}"),
    )  # fmt: skip


def where(answer: Assignment) -> dict[str, str]:
    """Document to the incident it is primary in."""
    return {p.document: i.id for i in answer.incidents for p in i.placements if p.role is DocumentRole.PRIMARY}


def mentions(answer: Assignment) -> set[tuple[str, str]]:
    return {(p.document, i.id) for i in answer.incidents for p in i.placements if p.role is DocumentRole.MENTION}


def held(answer: Assignment) -> tuple[Held, ...]:
    return tuple(
        Held(i.id, frozenset(p.document for p in i.placements if p.role is DocumentRole.PRIMARY))
        for i in answer.incidents
    )


def test_an_article_founds_an_incident_named_by_the_first_official_instant() -> None:
    answer = assign([article("one", started=at("14:40"), acknowledged=at("14:53"))])
    assert where(answer) == {"a-one": "2026-04-15-anthropic-1453"}


def test_without_a_clock_time_the_day_alone_names_it() -> None:
    assert where(assign([article("one")])) == {"a-one": "2026-04-15-anthropic"}


def test_a_record_is_an_anchor_and_names_the_incident() -> None:
    answer = assign([record("x", at("14:53"), at("17:42")), article("one", started=at("15:00"))])
    assert where(answer) == {"r-x": "2026-04-15-anthropic-1453", "a-one": "2026-04-15-anthropic-1453"}


def test_a_record_that_arrives_later_joins_and_the_id_stays() -> None:
    first = assign([article("one")])
    late = assign([article("one"), record("x", at("14:53"), at("17:42"))], held(first))
    assert set(where(late).values()) == {"2026-04-15-anthropic"}


def test_twins_a_day_apart_stay_apart() -> None:
    twins = [article("one", day=14, started=at("9:24", 14)), article("two", day=15, started=at("14:53"))]
    assert len(set(where(assign(twins)).values())) == 2


def test_two_outages_of_one_day_are_told_apart_by_the_clock() -> None:
    documents = [record("x", at("2:00"), at("3:00")), record("y", at("18:00"), at("19:00"), title="Login errors")]
    told = [article("early", started=at("2:05")), article("late", started=at("18:10"))]
    placed = where(assign([*documents, *told]))
    assert placed["a-early"] == placed["r-x"] != placed["r-y"] == placed["a-late"]


def test_what_fits_two_incidents_alike_is_left_to_a_person() -> None:
    documents = [record("x", at("2:00"), at("3:00")), record("y", at("18:00"), at("19:00"), title="Login errors")]
    answer = assign([*documents, article("vague")])
    (left,) = answer.unplaced
    assert "a person should decide" in left.reason
    assert left.margin is not None
    assert left.margin < 0.35


@pytest.mark.parametrize("kind", [Relevance.ROUNDUP, Relevance.EVERGREEN, Relevance.OPINION, Relevance.IRRELEVANT])
def test_what_is_no_incident_report_founds_nothing_and_joins_nothing(kind: Relevance) -> None:
    answer = assign([article("x", relevance=kind, started=at("14:53"))])
    assert answer.incidents == ()
    assert answer.unplaced[0].reason.startswith(kind.value)


def test_a_roundup_is_mentioned_where_it_names_the_day() -> None:
    roundup = article("digest", relevance=Relevance.ROUNDUP, day=20, about=(("anthropic", "2026-04-15"),))
    answer = assign([article("one"), roundup])
    assert mentions(answer) == {("a-digest", "2026-04-15-anthropic")}
    assert answer.unplaced == ()


def test_an_article_on_one_incident_is_mentioned_in_another_it_speaks_of() -> None:
    second = article("two", day=20, about=(("anthropic", "2026-04-15"),))
    answer = assign([article("one"), second])
    assert where(answer)["a-two"] == "2026-04-20-anthropic"
    assert ("a-two", "2026-04-15-anthropic") in mentions(answer)


def test_copies_stand_with_their_original_and_say_so() -> None:
    text = " ".join(f"word{n}" for n in range(80))
    copy = replace(article("copy", text=text, published=at("22:00")), days=())
    answer = assign([article("one", text=text, published=at("18:00")), copy])
    placement = next(p for i in answer.incidents for p in i.placements if p.document == "a-copy")
    assert placement.copy_of == "a-one"


def test_a_downstream_report_goes_to_the_upstream_incident() -> None:
    roles = (ProviderMention("openai", ProviderRole.PRIMARY), ProviderMention("cloudflare", ProviderRole.UPSTREAM))
    documents = [
        record("u", at("11:48"), at("17:00"), provider="cloudflare"),
        record("d", at("11:55"), at("16:30"), provider="openai"),
        article("down", roles=roles, started=at("11:50")),
    ]
    answer = assign(documents)
    assert where(answer)["a-down"] == where(answer)["r-u"]
    downstream = next(i for i in answer.incidents if i.id == where(answer)["r-d"])
    assert [(link.type, link.id) for link in downstream.links] == [("caused_by", where(answer)["r-u"])]


def test_the_word_of_those_hit_is_not_that_of_the_provider_that_broke() -> None:
    """ "Our provider Cloudflare is having an incident", a customer wrote: not Cloudflare's acknowledgement."""
    roles = (ProviderMention("openai", ProviderRole.PRIMARY), ProviderMention("cloudflare", ProviderRole.UPSTREAM))
    down = article("down", roles=roles, started=at("11:52"), acknowledged=at("11:40"))
    documents = [article("edge", provider="cloudflare", started=at("11:50")), down]
    (incident,) = assign(documents).incidents
    assert incident.id == "2026-04-15-cloudflare-1150"
    case = open_case(Seed(incident.id, incident.placements), documents)
    assert (len(case.on("started")), len(case.on("acknowledged"))) == (2, 0)


def test_how_an_outage_went_for_those_hit_is_told_on_their_own_incident() -> None:
    """Beside the provider to blame, whose end and length are its own; a beginning with it is its beginning as well."""
    roles = (ProviderMention("openai", ProviderRole.PRIMARY), ProviderMention("cloudflare", ProviderRole.UPSTREAM))
    down = article("down", roles=roles, started=at("12:50"))
    back = replace(down.claims[0], id="c-back", kind="ended", at=at("14:00"))
    down = replace(down, claims=(*down.claims, back, replace(back, id="c-long", kind="duration", value=4200, at=None)))
    records = [
        record("u", at("11:48"), at("17:00"), provider="cloudflare"),
        record("d", at("12:52"), at("14:05"), provider="openai"),
    ]
    told = {}
    for incident in assign([*records, down]).incidents:
        case = open_case(Seed(incident.id, incident.placements), [*records, down])
        told[case.providers[0]] = {k for k in case.statements if any(s.claim.document == down.id for s in case.on(k))}
    assert told == {"cloudflare": set(), "openai": {"started", "ended", "duration"}}


def test_between_a_cause_and_what_it_took_down_there_is_no_toss_up() -> None:
    """The downstream record may fit the article's hours and parts as well as the upstream one does."""
    roles = (ProviderMention("openai", ProviderRole.PRIMARY), ProviderMention("cloudflare", ProviderRole.UPSTREAM))
    part = Claim("c-p", "component", "a-down", "API", "API", 0, 3)
    down = article("down", roles=roles, started=at("11:55"))
    documents = [
        record("u", at("11:48"), at("17:00"), provider="cloudflare", components=("CDN",)),
        record("d", at("11:55"), at("16:30"), provider="openai", components=("API",)),
        replace(down, claims=(*down.claims, part)),
    ]
    answer = assign(documents)
    assert where(answer)["a-down"] == where(answer)["r-u"]
    assert all(p.margin is None or p.margin >= 0 for i in answer.incidents for p in i.placements)


def test_an_article_long_after_is_no_primary_document() -> None:
    late = article("late", started=at("14:53"), published=DAY + timedelta(days=60))
    answer = assign([record("x", at("14:53"), at("17:42")), late])
    assert "a-late" not in where(answer) or where(answer)["a-late"] != where(answer)["r-x"]


def test_an_article_long_after_is_a_mention_and_founds_no_rival_of_the_same_hours() -> None:
    """The window is closed: older incidents take postmortems and mentions only."""
    known = record("x", at("14:53"), at("17:42"))
    late = article("late", started=at("14:55"), published=DAY + timedelta(days=60))
    first = assign([known, late])
    name = where(first)["r-x"]
    assert [i.id for i in first.incidents] == [name]
    assert mentions(first) == {("a-late", name)}
    assert not first.unplaced
    again = assign([known, late], held(first))
    assert (where(again), mentions(again)) == (where(first), mentions(first))


def test_an_article_long_after_on_other_hours_founds_one_of_its_own() -> None:
    late = article("late", started=at("3:10"), published=DAY + timedelta(days=60))
    placed = where(assign([record("x", at("14:53"), at("17:42")), late]))
    assert placed["a-late"] == "2026-04-15-anthropic-0310"


def test_a_postmortem_joins_however_late() -> None:
    late = article("pm", relevance=Relevance.POSTMORTEM, started=at("14:53"), published=DAY + timedelta(days=60))
    placed = where(assign([record("x", at("14:53"), at("17:42")), late]))
    assert placed["a-pm"] == placed["r-x"]


BOTH = (ProviderMention("openai", ProviderRole.PRIMARY), ProviderMention("anthropic", ProviderRole.PRIMARY))


def test_a_provider_that_is_not_clear_leaves_the_article_unplaced() -> None:
    (left,) = assign([article("both", roles=BOTH, day=None, published=at("20:00"))]).unplaced
    assert "provider" in left.reason


def test_what_one_article_tells_of_several_is_an_outage_of_all() -> None:
    """Until somebody tells of one of them alone: then it is that one's, and the address of before leads there."""
    both = article("both", roles=BOTH, started=at("14:10"))
    first = assign([both])
    assert where(first) == {"a-both": "2026-04-15-openai-1410"}
    assert open_case(Seed("2026-04-15-openai-1410", first.incidents[0].placements), [both]).providers == (
        "openai",
        "anthropic",
    )
    alone = article("alone", started=at("14:15"), published=at("22:00"))
    later = assign([both, alone], held(first))
    assert where(later) == {"a-both": "2026-04-15-anthropic-1410", "a-alone": "2026-04-15-anthropic-1410"}
    assert later.merged == (("2026-04-15-openai-1410", "2026-04-15-anthropic-1410"),)
    case = open_case(Seed("2026-04-15-anthropic-1410", later.incidents[0].placements), [both, alone])
    assert case.providers == ("anthropic",)


# --- what people said


def test_detach_keeps_an_article_away() -> None:
    documents = [record("x", at("14:53"), at("17:42")), article("one", started=at("15:00"))]
    first = assign(documents)
    name = where(first)["r-x"]
    again = assign(documents, held(first), Constraints(detached=frozenset({("a-one", name)})))
    assert where(again).get("a-one") != name


def test_an_article_taken_off_founds_no_rival_of_the_same_hours() -> None:
    """One taken off the incident it fits stays without one; it tells of no second outage of these hours."""
    one, other = article("one", started=at("14:53")), article("other", started=at("14:55"))
    before = (Held("2026-04-15-anthropic-1453", frozenset({one.id, other.id})),)
    assignment = assign((one, other), before, Constraints(detached=frozenset({(other.id, before[0].id)})))
    assert [i.id for i in assignment.incidents] == [before[0].id]
    assert [u.document for u in assignment.unplaced] == [other.id]
    assert "a person took it off" in assignment.unplaced[0].reason


def test_an_article_taken_off_founds_one_of_other_hours() -> None:
    one, other = article("one", started=at("14:53")), article("other", started=at("20:40"))
    before = (Held("2026-04-15-anthropic-1453", frozenset({one.id, other.id})),)
    answer = assign((one, other), before, Constraints(detached=frozenset({(other.id, before[0].id)})))
    assert where(answer) == {one.id: before[0].id, other.id: "2026-04-15-anthropic-2040"}


def test_a_copy_taken_off_does_not_follow_its_original() -> None:
    text = " ".join(f"word{n}" for n in range(60))
    one, copy = article("one", started=at("14:53"), text=text), article("zcopy", started=at("14:53"), text=text)
    before = (Held("2026-04-15-anthropic-1453", frozenset({one.id, copy.id})),)
    assert where(assign((one, copy), before))[copy.id] == before[0].id
    constraints = Constraints(detached=frozenset({(copy.id, before[0].id)}))
    assert where(assign((one, copy), before, constraints)) == {one.id: before[0].id}


def test_copies_that_people_put_together_are_one_voice() -> None:
    text = " ".join(f"word{n}" for n in range(60))
    one, copy = article("one", started=at("14:53"), text=text), article("zcopy", started=at("14:53"), text=text)
    third = article("third", day=20)
    before = (Held("2026-04-15-anthropic-1453", frozenset({one.id, copy.id})),)
    constraints = Constraints(attached=((third.id, before[0].id, DocumentRole.PRIMARY),))
    (incident,) = assign((one, copy, third), before, constraints).incidents
    copies = {p.document: p.copy_of for p in incident.placements}
    assert copies == {one.id: None, copy.id: one.id, third.id: None}


def test_attach_puts_an_article_where_a_person_said() -> None:
    documents = [record("x", at("14:53"), at("17:42")), article("far", day=2)]
    first = assign(documents)
    name = where(first)["r-x"]
    asked = Constraints(attached=(("a-far", name, DocumentRole.PRIMARY),))
    assert where(assign(documents, held(first), asked))["a-far"] == name


def test_merge_lets_the_old_id_lead_to_the_other() -> None:
    documents = [article("one", day=2, started=at("1:01", 2)), article("two", day=15, started=at("14:53"))]
    first = assign(documents)
    one, two = where(first)["a-one"], where(first)["a-two"]
    answer = assign(documents, held(first), Constraints(attached=(("a-two", one, DocumentRole.PRIMARY),)))
    assert set(where(answer).values()) == {one}
    assert answer.merged == ((two, one),)


def test_split_gives_documents_an_incident_of_their_own_and_keeps_it() -> None:
    documents = [article("one", started=at("14:53")), article("two", started=at("15:00"))]
    first = assign(documents)
    asked = Constraints(split=((where(first)["a-one"], frozenset({"a-two"})),))
    answer = assign(documents, held(first), asked)
    placed = where(answer)
    assert placed["a-one"] == where(first)["a-one"]
    assert placed["a-two"] != placed["a-one"]
    assert where(assign(documents, held(answer), asked)) == placed


def test_an_article_taken_off_an_incident_stands_the_same_at_the_next_run_though_a_part_was_split_off() -> None:
    """Detached, it joined what was left; where it stood meanwhile let the part split off rival for it one run later."""
    documents = [
        record("edge", at("9:12"), at("12:40"), components=("Edge",)),
        record("edge-eu", at("9:25"), at("12:35"), components=("Edge",)),
        record("images", at("11:45"), at("11:58"), components=("Storage",), title="Image uploads failing"),
        article("day-only"),
    ]
    alone = assign(documents[:3])
    edge = where(alone)["r-edge"]
    assert where(alone)["r-edge-eu"] == edge
    primaries = {h.id: h.primaries | ({"a-day-only"} if h.id == edge else set()) for h in held(alone)}
    before = tuple(Held(name, frozenset(documents)) for name, documents in primaries.items())
    asked = Constraints(detached=frozenset({("a-day-only", edge)}), split=((edge, frozenset({"r-edge-eu"})),))
    first = assign(documents, before, asked)
    assert where(first)["a-day-only"] == where(first)["r-images"]
    assert where(assign(documents, held(first), asked)) == where(first)


def test_a_founding_note_makes_an_incident_that_articles_join() -> None:
    note = Founding("anthropic", Instant(at("14:00")), Instant(at("18:00")))
    before = (Held("2026-04-15-anthropic-history", frozenset(), note),)
    answer = assign([article("one", started=at("14:30"))], before)
    assert where(answer) == {"a-one": "2026-04-15-anthropic-history"}
    assert answer.incidents[0].founded_by == "note"


def test_a_founding_note_takes_in_the_record_of_the_same_hours_and_its_old_id_leads_there() -> None:
    documents = [record("x", at("14:53"), at("17:42")), record("y", at("20:00"), at("21:00"), title="Other")]
    first = assign(documents)
    note = Founding("anthropic", Instant(at("14:40")), Instant(at("17:50")))
    answer = assign(documents, (*held(first), Held("2026-04-15-anthropic-1440", frozenset(), note)))
    assert where(answer) == {"r-x": "2026-04-15-anthropic-1440", "r-y": where(first)["r-y"]}
    assert answer.merged == ((where(first)["r-x"], "2026-04-15-anthropic-1440"),)


# --- laws


def test_records_days_apart_never_share_a_page() -> None:
    month = [record(f"r{n}", at("10:00", 1) + timedelta(days=n), at("10:30", 1) + timedelta(days=n)) for n in range(20)]
    assert len(joined(month)) == 20


def test_two_open_records_of_one_part_share_a_page_from_the_first_reading() -> None:
    """Each has one post only: an open window has no end yet. An id that is given for half an hour would lead on for ever."""
    one = record("one", at("9:12"), None, components=("Edge",), title="Elevated errors at the edge")
    other = record("other", at("9:25"), None, components=("Edge",), title="European customers see failures")
    elsewhere = record("dns", at("9:30"), None, components=("DNS",), title="Zones are late")
    much_later = record("late", at("22:00"), None, components=("Edge",), title="Slow answers")
    assert set(joined([one, other, elsewhere, much_later])) == {(one, other), (elsewhere,), (much_later,)}
    over = record("one", at("9:12"), at("9:20"), components=("Edge",), title="Elevated errors at the edge")
    assert set(joined([over, other])) == {(over,), (other,)}
    silent = replace(one, state="unknown")  # a page that tells no states never says that it is over
    assert set(joined([silent, other])) == {(silent,), (other,)}


def test_one_outage_filed_per_surface_is_one_page_and_three_different_ones_stay_three() -> None:
    surfaces = [record(f"s{n}", at(f"10:0{n}"), at("11:00"), components=(c,), title=f"Errors on {c}")
                for n, c in enumerate(("Web", "Android", "Console"))]  # fmt: skip
    assert len(joined(surfaces)) == 1
    different = [
        record("p", at("10:00"), at("11:00"), components=("Database",), title="Writes are slow", text="Disks are slow"),
        record("q", at("10:01"), at("11:00"), components=("Mail",), title="Mail is late", text="A queue is long"),
        record("r", at("10:02"), at("11:00"), components=("Search",), title="No results", text="An index is missing"),
    ]
    assert len(joined(different)) == 3


documents = st.lists(
    st.builds(
        lambda n, day, hour, kind, clock: record(f"{n}", at(f"{hour}:00", day), at(f"{min(hour + 1, 23)}:59", day))
        if kind
        else article(f"{n}", day=day, started=at(f"{hour}:17", day) if clock else None),
        st.integers(0, 40), st.integers(10, 20), st.integers(0, 22), st.booleans(), st.booleans(),
    ),
    max_size=14, unique_by=lambda d: d.id,
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(documents, st.randoms())
def test_the_order_of_documents_does_not_matter_and_nothing_is_lost(given_documents, shuffler) -> None:
    answer = assign(given_documents)
    mixed = list(given_documents)
    shuffler.shuffle(mixed)
    assert assign(mixed) == answer
    seen = [p.document for i in answer.incidents for p in i.placements if p.role is DocumentRole.PRIMARY]
    assert len(seen) == len(set(seen))
    assert {d.id for d in given_documents} == set(seen) | {u.document for u in answer.unplaced} | {
        d for d, _ in mentions(answer)
    }


@settings(max_examples=60, deadline=None)
@given(documents)
def test_ids_given_once_are_read_back(given_documents) -> None:
    first = assign(given_documents)
    taken = frozenset(i.id for i in first.incidents)
    assert assign(given_documents, held(first), taken=taken) == first


def _naming(upstream: str, qualifier: str = "exact") -> OfficialRecord:
    """A record whose posts name another provider's outage as the cause."""
    mine = record("d", at("11:55"), at("16:30"), provider="openai")
    value = f"an outage at our network provider {upstream}"
    told = Claim("c-cause", "cause", mine.id, value, value, 0, len(value), qualifier=qualifier, speaker="provider")
    return with_upstreams(replace(mine, claims=(*mine.claims, told)), (CLOUDFLARE,))


CLOUDFLARE = Provider("cloudflare", "Cloudflare", (), None, ())


def _links(documents: list[OfficialRecord]) -> list[tuple[str, str]]:
    answer = assign(documents)
    downstream = next(i for i in answer.incidents if i.id == where(answer)["r-d"])
    return [(link.type, link.reason) for link in downstream.links]


def test_a_record_that_names_another_provider_s_outage_is_tied_to_it() -> None:
    upstream = record("u", at("11:48"), at("17:00"), provider="cloudflare")
    reason = "its own record names cloudflare as the cause on that day"
    assert _links([upstream, _naming("Cloudflare")]) == [("caused_by", reason)]


def test_a_record_that_links_another_provider_s_status_page_is_tied_to_its_outage() -> None:
    upstream = record("u", at("11:48"), at("17:00"), provider="cloudflare")
    mine = record("d", at("11:55"), at("16:30"), provider="openai", text="See https://cloudflarestatus.com/incidents/5")
    pages = {"cloudflarestatus.com": "cloudflare"}
    assert [t for t, _ in _links([upstream, with_upstreams(mine, (CLOUDFLARE,), pages)])] == ["caused_by"]
    assert _links([upstream, with_upstreams(mine, (CLOUDFLARE,))]) == []


def test_a_record_is_tied_to_no_outage_at_another_time_or_that_it_denies() -> None:
    before = record("u", at("01:00"), at("02:00"), provider="cloudflare")
    assert _links([before, _naming("Cloudflare")]) == []
    then = record("u", at("11:48"), at("17:00"), provider="cloudflare")
    assert _links([then, _naming("Cloudflare", "denies")]) == []
    assert _links([then, _naming("Somebody")]) == []


def test_a_record_is_looked_at_again_when_its_cause_is_known_later() -> None:
    assert {p for p, _ in slots_of(_naming("Cloudflare"))} == {"openai", "cloudflare"}


def _recalling() -> Article:
    """Funding news that recalls an outage of the fifteenth."""
    news = article("news", relevance=Relevance.IRRELEVANT, day=None, about=(("anthropic", "2026-04-15"),))
    return replace(news, claims=tuple(replace(c, flags=(RECALLED,)) for c in news.claims))


def test_news_on_something_else_is_a_mention_where_the_outage_is_known() -> None:
    answer = assign([article("one"), _recalling()])
    assert mentions(answer) == {("a-news", "2026-04-15-anthropic")}
    assert answer.unplaced == ()


def test_news_on_something_else_founds_nothing() -> None:
    answer = assign([_recalling()])
    assert (answer.incidents, [u.document for u in answer.unplaced]) == ((), ["a-news"])


def test_what_is_on_no_outage_at_all_is_no_mention() -> None:
    fiction = article("story", relevance=Relevance.IRRELEVANT, day=None, about=(("anthropic", "2026-04-15"),))
    assert mentions(assign([article("one"), fiction])) == set()
