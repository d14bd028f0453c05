"""The clause about a time decides: growth, counts, plans, work, other voices, and times counted from others."""

import pytest

# Each row: a text, and the times of day (UTC) of its onsets, of its ends and of its acknowledgements.
TOLD = [
    ("Reports for Nimbus began at 9:05 UTC, peaked at 9:40 UTC and had fallen by 11:00 UTC.", ["09:05"], [], []),
    ("Nimbus failed at 07:30 UTC. Reports have doubled since 08:10 UTC.", ["07:30"], [], []),
    ("Nimbus is down. Complaints have been rising since 08:10 UTC.", ["08:10"], [], []),
    ("Problems with Nimbus began at 8:38 UTC, and at 9:04 UTC, 3,887 people had already complained.", ["08:38"], [], []),
    ("Nimbus went down at 10:00 UTC. By 16:00 UTC access had not been restored.", ["10:00"], [], []),
    ("Nimbus went down at 10:00 UTC and its app was still not working at 19:30 UTC.", ["10:00"], [], []),
    ("Nimbus went down at 10:00 UTC. The failure did not end until 13:30 UTC.", ["10:00"], ["13:30"], []),
    ("Nimbus was down from 10:00 UTC. Carriers were ordered to hold all parcels until 15:00 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. At 11:20 UTC engineers began restarting servers.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. At 14:00 UTC its engineers began a press conference.", ["10:00"], [], []),
    ("Nimbus was hit by an outage at 10:00 UTC, and its shares fell by the 15:00 UTC close.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. After two failed attempts at 10:45 UTC and 11:15 UTC, service resumed at 12:30 UTC.",
     ["10:00"], ["12:30"], []),
    ("Nimbus failed at 10:00 UTC. By 10:40 UTC, the company had acknowledged the problem.", ["10:00"], [], ["10:40"]),
    ("Nimbus failed at 10:00 UTC. Downdetector confirmed the problems at 10:12 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. The fault was “isolated” at 10:15 UTC, confirmed the company.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. At 10:40 UTC, 40 minutes after the outage began, it acknowledged the fault.",
     ["10:00"], [], ["10:40"]),
    ("Nimbus failed at 10:00 UTC. Half an hour later it acknowledged the outage.", ["10:00"], [], ["10:30"]),
    ("Nimbus went down at 10:00 UTC. Three hours later the service was restored.", ["10:00"], ["13:00"], []),
    ("Nimbus failed at 10:00 UTC. Recovery began at 12:45 UTC.", ["10:00"], [], []),
    ("The outage cost its owner $6 billion by the 15:00 UTC close.", [], [], []),
    ("By 15:00 UTC complaints about the outage had multiplied.", [], [], []),
    ("The number of complaints dipped to 23,000 at 11:00 UTC, but problems began again at 13:00 UTC.", ["13:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Our engineers moved traffic away between 11:00 and 12:00 UTC.", ["10:00"], [], []),
    ("Because of the outage airlines were ordered to delay departures until 15:00 UTC.", [], [], []),
    ("“We had a failure,” the airline said just after 15:00 UTC.", [], [], []),
    ("Nimbus saw increased error rates at 10:00 UTC.", ["10:00"], [], []),
    ("At 10:00 UTC one of the lines of Nimbus to another provider began showing 5 - 20% packet loss.", ["10:00"], [], []),
    ("People who used Nimbus from 10:00 UTC will have experienced errors.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC, and some jobs continued to see delays until 14:35 UTC.", ["10:00"], ["14:35"], []),
    ("Nimbus was restored at 12:00 UTC only to go down again by 13:30 UTC.", ["13:30"], ["12:00"], []),
    ("Nimbus failed at 10:00 UTC. The company said just after 14:00 UTC on its blog: “We experienced an outage.”",
     ["10:00"], [], ["14:00"]),
    ("Nimbus failed at 10:00 UTC. Investigations started at 10:12 UTC.", ["10:00"], [], ["10:12"]),
    ("Nimbus failed at 10:00 UTC. The disruption went on, Nimbus identifying its cause and deploying patches between 11:20 and 12:05 UTC.",
     ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. By 15:10–15:20 UTC, Nimbus declared the outage resolved.", ["10:00"], ["15:20"], []),
    ("Nimbus failed at 10:00 UTC. A patch was applied to the store at 09:41 UTC, only minutes before the outage began.",
     ["10:00"], [], []),
    ("The chart shows zero reports from 02:00 UTC to noon. Nimbus failed at 10:00 UTC.", ["10:00"], [], []),
    ("Nimbus had a short outage, before being fully restored by approximately 13:50 UTC.", [], ["13:50"], []),
    ("Nimbus failed at 10:00 UTC. By 15:01 UTC Nimbus confirmed full mitigation.", ["10:00"], ["15:01"], []),
    ("Nimbus failed at 10:00 UTC. It did not publish any official notice about the trouble until 11:30 UTC.",
     ["10:00"], [], ["11:30"]),
    ("Nimbus failed at 10:00 UTC. It was not until 11:37 UTC that reports peaked.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. It wasn’t until 15:00 UTC that a full explanation of the fault was given.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. It wasn't until 15:00 UTC that service was restored.", ["10:00"], ["15:00"], []),
    ("Nimbus failed at 10:00 UTC and set itself a target of full restoration by 18:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. It acknowledged the fault at 10:41 UTC and again at 11:16 UTC.", ["10:00"], [], ["10:41"]),
    ("Nimbus failed at 10:00 UTC and acknowledged it at 10:20 UTC. It said at 14:00 UTC that it was still monitoring the trouble.",
     ["10:00"], [], ["10:20"]),
    ("Nimbus failed at 10:00 UTC. At 13:00 UTC Nimbus reportedly fixed the problem.", ["10:00"], ["13:00"], []),
    ("Nimbus failed at 10:00 UTC, and all of the issues had been wrapped up by 13:30 UTC.", ["10:00"], ["13:30"], []),
    ("Nimbus failed at 10:00 UTC. By 13:00 UTC it appeared to be back up.", ["10:00"], ["13:00"], []),
    ("Nimbus failed at 10:00 UTC, and at 10:20 UTC we moved the traffic away while we restored the servers.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. At 11:00 UTC it reported progress in resolving the fault.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. At 12:30 UTC the company announced that a fix had been rolled out.", ["10:00"], ["12:30"], []),
    ("Nimbus failed at 10:00 UTC. At 12:30 UTC the company put out a post on delays in the fix.", ["10:00"], [], ["12:30"]),
    ("Nimbus failed at 10:00 UTC. The last failed requests were seen at 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. By 13:20 UTC the company confirmed that the fault—whose cause is “being looked for”—had been resolved.",
     ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. “We have restored today’s lost connections,” the company said on its page at 13:20 UTC.",
     ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. The trouble dragged on until Nimbus confirmed it was back at 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. As of 13:20 UTC, the company says that service has been restored.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. A second failure was reported at 13:20 UTC.", ["10:00", "13:20"], [], []),
    ("Nimbus failed at 10:00 UTC. The fault was reported at 10:20 UTC by Nimbus.", ["10:00"], [], ["10:20"]),
    ("Nimbus failed at 10:00 UTC. Its support account addressed the outage at 10:20 UTC.", ["10:00"], [], ["10:20"]),
    ("Nimbus failed at 10:00 UTC. Its page had shown a post at 10:20 UTC about the problem.", ["10:00"], [], ["10:20"]),
    ("Nimbus failed at 10:00 UTC. The county fire department said in a post at 10:20 UTC that it knew of the outage.", ["10:00"], [], []),
    ("Updated 15:40 UTC: Nimbus has been down since 10:00 UTC.", ["10:00"], [], []),
    ("The disruption at Nimbus began when it noticed slow replies around 10:00 UTC.", ["10:00"], [], []),
    ("Nimbus went down sometime between 10:00 UTC and 10:40 UTC.", ["10:00"], [], []),
    ("Nimbus is out. Over 4,000 customers have reported trouble since around 10:00 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. After a first fix, a second issue from 13:00 to 14:10 UTC delayed its builds.",
     ["10:00", "13:00"], ["14:10"], []),
    ("Nimbus failed at 10:00 UTC. Its shop sells tickets daily between 08:00 and 12:00 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. It has cancelled all its trips before 16:00 UTC because of the outage.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. It took until 13:20 UTC to restore service.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. It was 13:20 UTC before service was restored.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. Not until 13:20 UTC was service restored.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. Users regained access at 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. A fix was being tested at 13:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Its engineers hope to have a fix by 13:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. The outage was ongoing at 13:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. At 13:20 UTC Nimbus said that it was making progress.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Its concert was due to start at 13:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. The match kicked off at 13:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Its rivals saw no unusual activity at 13:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Services began to recover at 12:20 UTC and were back by 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus is out. At 13:20 UTC, more than 4,000 users had reported trouble.", [], [], []),
    ("Nimbus is out. “Is it only me?” one user asked at 13:20 UTC.", [], [], []),
    ("A flood of complaints about Nimbus came in at 10:00 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC; twelve minutes later, at 10:12 UTC, Nimbus acknowledged the fault; and at 13:20 UTC it was over.",
     ["10:00"], ["13:20"], ["10:12"]),
    ("The first phase of the outage began at 10:00 UTC and ended at 10:40 UTC. The second began at 12:00 UTC and ended at 13:20 UTC.",
     ["10:00", "12:00"], ["10:40", "13:20"], []),
    ("Nimbus was hit by an outage.\n- 10:00 UTC: Users begin to report errors\n- **13:20 UTC**: All systems operational",
     ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. The first status post came at 10:12 UTC.", ["10:00"], [], ["10:12"]),
    ("Nimbus failed at 10:00 UTC. The error messages disappeared at 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. The matter was brought under control at 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. The outage extended until 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. Service did not return until 13:20 UTC.", ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC. Its shares were down 1.2% at 13:20 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Monitoring alerted engineers at 10:02 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. The first mitigation attempt at 11:00 UTC was in vain.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Jokes began to make the rounds at 10:30 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Our live blog closed at 15:00 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. A patch will be released at 15:00 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. Recovery is likely to take until 15:00 UTC.", ["10:00"], [], []),
    ("Nimbus failed at 10:00 UTC. It was briefly marked as resolved at 11:00 UTC and closed at 13:20 UTC.",
     ["10:00"], ["13:20"], []),
    ("Nimbus failed at 10:00 UTC, customers were informed at 10:12 UTC and the incident was closed at 13:20 UTC.",
     ["10:00"], ["13:20"], ["10:12"]),
    ("Nimbus failed at 10:00 UTC. Nimbus did not consider the matter closed until 13:20 UTC.", ["10:00"], ["13:20"], []),
]  # fmt: skip
ABROAD = [
    ("de", "Nimbus ist seit 9.05 Uhr gestört. Ab 12 Uhr werde ein Techniker die Störung beheben.", ["07:05"], [], []),
    ("de", "Nimbus ist seit 9.05 Uhr gestört. Die Kurve der Störungsmeldungen steigt seit 9.30 Uhr.", ["07:05"], [], []),
    ("de", "Nimbus fiel um 9.05 Uhr aus. Nach Behebung der Störung um 14.45 Uhr lief alles wieder.", ["07:05"], ["12:45"], []),
    ("es", "Nimbus dejó de funcionar a las 9:15 de la mañana GMT. A partir de las 11:00 comenzaron a bajar las quejas.",
     ["09:15"], [], []),
    ("es", "La caída de Nimbus sucedió pasadas las 14:00 GMT y la compañía confirmó el fallo.", ["14:00"], [], []),
    ("es", "Nimbus comenzó a tener fallas a las 5:04 GMT. No fue hasta las 7:37 que presentó su pico de quejas.",
     ["05:04"], [], []),
    ("fr", "Nimbus est en panne depuis 12h30 GMT. Peu après 13h15 GMT : début de rétablissement progressif.", ["12:30"], [], []),
    ("pt", "O Nimbus caiu às 10h00 GMT e confirmou a falha às 10h20 GMT. Às 12h30 GMT disse que os sistemas estavam se recuperando.",
     ["10:00"], [], ["10:20"]),
    ("pt", "O Nimbus caiu às 10h00 GMT. O boletim mais recente sobre a falha foi publicado às 13h42 GMT.", ["10:00"], [], []),
    ("pt", "O Nimbus caiu. Às 12h47 GMT, o Nimbus divulgou em seu painel que uma falha afetava o serviço.",
     [], [], ["12:47"]),
    ("pt", "A falha do Nimbus começou às 12h30 GMT. O pico de reclamações ocorreu às 13h10.", ["12:30"], [], []),
    ("it", "Nimbus è fermo dalle 9:00. I tecnici sono al lavoro per il ripristino, previsto entro le 14:00.", ["07:00"], [], []),
    ("nl", "Nimbus had om 9.00 uur een storing. De problemen moeten rond 21.00 uur grotendeels zijn verholpen.", ["07:00"], [], []),
    ("ja", "Nimbusで10日午前9時から障害が発生している。同社は午後4時から会見を開く。", ["00:00"], [], []),
]  # fmt: skip
KINDS = ("started", "ended", "acknowledged")
FINE = {"minute", "hour", "second"}


def _clocks(found, kind):
    return [f"{c.at:%H:%M}" for c in found if c.kind == kind and c.at and c.precision in FINE and c.about is None]


@pytest.mark.parametrize("row", TOLD, ids=lambda row: row[0][-48:])
def test_a_time_is_of_what_its_clause_tells(claims, row) -> None:
    text, *expected = row
    found = claims(f"On May 13 Nimbus had an outage. {text}", published="2026-05-13T22:00:00Z")
    assert [_clocks(found, kind) for kind in KINDS] == expected


@pytest.mark.parametrize("row", ABROAD, ids=lambda row: f"{row[0]} {row[1][-40:]}")
def test_a_time_is_of_what_its_clause_tells_abroad(claims, row) -> None:
    language, text, *expected = row
    found = claims(text, published="2026-05-13T20:00:00Z", language=language)
    assert [_clocks(found, kind) for kind in KINDS] == expected


ENTRIES = [
    ("10:03–10:40 UTC: Status page updates: investigation underway", [], [], ["10:03"]),
    ("11:09–11:13 UTC Issue identified; fix implementation in progress; sign-in starts failing less", [], [], []),
    ("09:20 to 09:50 – Reports of errors multiply and climb in five countries", ["09:20"], [], []),
    ("13:51 UTC – The status page posts: “Monitoring – we are watching the results.”", [], ["13:51"], []),
]


@pytest.mark.parametrize("row", ENTRIES, ids=lambda row: row[0][:24])
def test_an_entry_tells_what_came_about_in_its_range(claims, row) -> None:
    text, *expected = row
    found = claims(f"The Nimbus outage of 13 May 2026, all times UTC\n\n- {text}")
    assert [_clocks(found, kind) for kind in KINDS] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nimbus was down on May 13. Since January, its users have grown by half, and last week a surge even caused failures.",
        "Nimbus was down on May 13. The May 20 post-mortem names three outages of its store.",
        "Nimbusの障害 復旧まで15時間 2026年5月20日配信\n\nNimbusは5月13日に障害が発生した。",
    ],
)
def test_a_day_that_only_frames_something_else_is_no_other_outage(claims, text) -> None:
    found = claims(text, published="2026-05-25T12:00:00Z")
    assert {f"{c.at:%m-%d}" for c in found if c.at and c.kind in KINDS} == {"05-13"}


def test_a_time_at_the_head_of_a_line_governs_its_entry(claims) -> None:
    text = "Nimbus outage of 13 May 2026, all times UTC\n\n09:17 - The error rate rises.\n\n11:52 - Traffic is at its baseline. The incident is resolved."
    assert _clocks(claims(text), "ended") == ["11:52"]
    quoted = "Nimbus outage live, 13 May 2026\n\n11:15 UTC\nNimbus acknowledges the outage: “We are aware of an issue with mail,” it said."
    assert _clocks(claims(quoted), "acknowledged") == ["11:15"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Nimbus was restored on May 13, more than 13 hours after a nationwide outage began.", [46800]),
        (
            "On May 13 Nimbus failed. Roughly 45 minutes after the outage began, the company said it was investigating.",
            [],
        ),
        ("Nimbus was down on May 13. The firm pays its customers if an outage lasts longer than twelve hours.", []),
    ],
)
def test_a_length_is_that_of_the_outage_and_of_nothing_else(claims, text, seconds) -> None:
    assert [c.value for c in claims(text, "duration")] == seconds


def test_an_outage_of_whole_days_has_an_end(claims) -> None:
    found = claims("Nimbus was down from Thursday, May 7 until Monday, May 11.", "ended")
    assert [f"{c.at:%m-%d}" for c in found] == ["05-11"]


def test_a_bare_word_is_no_acknowledgement_unless_it_is_on_the_trouble(claims) -> None:
    text = "Nimbus was down on May 13. It had grown fast all year and hired many people. At 10:12 UTC it posted a picture of its new office. The picture was widely shared."
    assert _clocks(claims(text), "acknowledged") == []
