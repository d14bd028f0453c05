"""Times at which nothing began or ended, counts that no verb leads to, and whose word a set-off statement is."""

import pytest

OWN = "Nimbus went down at 14:40 UTC on May 13. "


def _begun(found):
    return [f"{c.at:%m-%d %H:%M}" for c in found if c.kind == "started" and c.at]


@pytest.mark.parametrize(
    "sentence",
    [
        "The staff were deploying a fix, but come 16:10 UTC callers were still facing silence.",
        "It remained offline today, May 13.",
        "The trouble dragged on from Wednesday into Thursday.",
        '"We regret the failures our callers met this morning," it wrote.',
        "More than 4,200 customers reported failures around 5 p.m. UTC.",
        "At 17:30 UTC the staff began a full reboot of the exchange.",
        "By 18:00 UTC it had ruled out a flood as the cause of the outage.",
    ],
)
def test_a_state_that_goes_on_is_neither_onset_nor_end(claims, sentence) -> None:
    found = claims(OWN + sentence)
    assert _begun(found) == ["05-13 14:40"]
    assert [c for c in found if c.kind == "ended" and c.at] == []


def test_until_well_after_is_an_end(claims) -> None:
    found = claims("Nimbus failed at 09:00 UTC on May 13 and the failures went on until well after 20:00 UTC.", "ended")
    assert [f"{c.at:%H:%M}" for c in found] == ["20:00"]


def test_services_that_start_to_come_back_end_it(claims) -> None:
    found = claims(OWN + "\n17:38 UTC: phones start to come back.", "ended")
    assert [f"{c.at:%H:%M}" for c in found] == ["17:38"]


def test_the_clock_of_an_entry_is_read_without_the_heading_that_dates_it(claims) -> None:
    found = claims(
        "The Nimbus day in full. All times are in UTC.\n\n13 May 2026\n\n4.05am: nationwide outage of Nimbus", "started"
    )
    assert [(c.quote, f"{c.at:%H:%M}") for c in found if c.at and c.at.hour == 4] == [("4.05am", "04:05")]


def _counts(found):
    return [c.value.n for c in found if c.kind == "peak_reports"]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "Here is where outage numbers stand, according to Downdetector.\nNimbus: 65,400\nQuasarMail: 3,100",
            [65_400, 3_100],
        ),
        ("Nimbus: 65,400\nQuasarMail: 3,100", []),
        ("Nimbus failed. Users sent 31,000 reports early on. That number soon rose, hitting 74,500.", [31_000, 74_500]),
        ("Nimbus failed. It sold 31,000 seats. That number soon rose, hitting 74,500.", []),
        ("Nimbus failed. Reported cases surged past 12,300.", [12_300]),
        ("Nimbus failed. More than 3,700 incidents have been reported in Chile, and nearly 800 in Peru.", [3_700, 800]),
        ("Nimbus failed. The reports began at dawn, eased for an hour and were topping 61,000.", [61_000]),
    ],
)
def test_counts_of_tables_and_of_the_sentence_before(claims, text, counts) -> None:
    assert _counts(claims(text)) == counts


def test_an_arabic_count_behind_its_verb(claims) -> None:
    assert _counts(claims("تعطلت Nimbus اليوم، وتجاوز عدد الشكاوى 23 ألفًا خلال ساعة.", language="ar")) == [23_000]


@pytest.mark.parametrize(
    ("text", "value", "speaker"),
    [
        ("Nimbus failed. It said it would release a full statement on the outage soon.", "promised", "provider"),
        ("Nimbus failed. Nimbus is due to issue a detailed post‑mortem.", "promised", None),
        ("Nimbus failed. In May it published a blog post about queue issues that broke it.", "published", "provider"),
        ("Nimbus failed, as the firm explained on Friday in a short postmortem.", "published", "provider"),
        ("La panne de Nimbus, que le groupe détaille dans son rapport d’incident.", "published", "provider"),
    ],
)
def test_a_write_up_promised_or_published(claims, text, value, speaker) -> None:
    (claim,) = claims(text, "postmortem")
    assert claim.value == value
    assert speaker in {None, claim.speaker}


def test_a_plea_to_use_another_way_is_a_workaround(claims) -> None:
    (claim,) = claims("Nimbus is down. If calls fail, please try calling from another phone.", "workaround")
    assert claim.value == "try calling from another phone"
    assert claims("Nimbus is down. Please use common sense.", "workaround") == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nimbus failed. A note from Nimbus said:\nA stale switch rule caused the outage.\nShops closed.", "provider"),
        ('Nimbus failed. "Our network dropped calls. A stale switch rule caused the outage."', "provider"),
        ('Nimbus failed. "A stale switch rule caused the outage," one user wrote.', "user"),
        ('"All is lost," Nimbus wrote.\n\n“A stale switch rule caused the outage.”', "provider"),
        ("Nimbus failed. A stale switch rule caused the outage.", "outlet"),
    ],
)
def test_whose_word_a_statement_is(claims, text, speaker) -> None:
    assert [c.speaker for c in claims(text, "cause")] == [speaker]


def test_what_lies_outside_a_set_off_statement_stays_the_outlet_s(claims) -> None:
    text = "A note from Nimbus said:\nWe apologise to our users. Our engineers are sorry.\nNimbus failed at 14:40 UTC on May 13."
    assert [c.speaker for c in claims(text, "started")] == ["outlet"]


def test_a_day_is_no_cause(claims) -> None:
    assert claims("Pelanggan mengeluh karena pada Selasa (12/5/2026), Nimbus down.", "cause", language="id") == ()
