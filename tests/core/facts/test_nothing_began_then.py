"""Times that look like the beginning of an outage and are those of a peak, of a count, of another outage, or of what somebody did."""

import pytest

# Each row: a language, and a text none of whose times tells when the article's own outage began.
NOTHING = [
    ("en", "Around 8pm the outage was at its height, with ever more users cut off."),
    ("en", "The worst moment of the outage was recorded at around 1.30pm."),
    ("es", "A las 10:20 se registró el pico de quejas."),
    ("pt", "Às 10h12 foi registrado o pico de reclamações, com 3.200 queixas."),
    ("fr", "A 10h20, la panne était à son comble."),
    ("it", "Alle 10.20 è stato registrato il picco delle segnalazioni."),
    ("de", "Um 10.20 Uhr wurde der Höhepunkt der Meldungen verzeichnet."),
    ("pl", "O 10.20 odnotowano szczyt zgłoszeń."),
    ("ru", "В 13:30 был зафиксирован пик: 2792 жалобы."),
    ("pt", "Às 10h40 o volume já tinha caído para 700."),
    ("es", "El banco reconoció los fallos en un mensaje a las 12:30 y dijo que trabajaba en ello."),
    ("pt", "O banco reconheceu a falha em nota às 11h20 e disse que trabalha na solução."),
    ("en", "The bank apologised at 3pm for the disruption."),
    ("en", "How many customers were affected the company would not say on Wednesday."),
    ("en", "The firm has not commented on Tuesday on how many users could not log in."),
    ("de", "Wie viele Kunden betroffen waren, wollte die Bank am Mittwoch nicht sagen."),
    ("fr", "L'opérateur n'a pas précisé mercredi combien d'abonnés étaient touchés."),
    ("nl", "De bank wilde woensdag niet zeggen hoeveel klanten getroffen zijn."),
    ("en", "“I have to give a talk this afternoon and cannot open the file,” one user said."),
    ("de", "„Ich musste heute Nachmittag Geld überweisen und komme nicht rein“, sagte ein Kunde."),
    ("vi", "Còn chị Lan kể: “Trưa nay tôi phải đi họp mà không mở được tài liệu”."),
    ("fr", "Le 15 et le 112 étaient injoignables dans plusieurs départements."),
    ("fr", "Le 112 et le 18 ne répondaient plus."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOTHING, ids=[text[:50] for _, text in NOTHING])
def test_nothing_began_then(claims, language, text) -> None:
    assert [c.value for c in claims(text, "started", language=language) if c.about is None] == []


# Each row: a language, a text, and the time that its own outage began at, among others.
BEGAN = [
    ("en", "The app went down at 9.20am with reports peaking within minutes.", "9.20am"),
    ("en", "The app crashed on Monday, the bank did not say why.", "Monday"),
    ("en", "For up to six hours yesterday, many subscribers had no mobile service.", "yesterday"),
    ("en", "Trading was brought to a halt for about an hour on Monday afternoon.", "Monday afternoon"),
    ("en", "Teachers found themselves unable to open anything around 7:35 a.m.; pages never loaded.", "7:35 a.m."),
    ("en", "Hundreds of customers were debited twice on Monday.", "Monday"),
    ("es", "Nimbus ha sido el primero en caer, alrededor de las 18:40.", "18:40"),
    ("fr", "Mardi soir, des milliers de foyers se sont retrouvés privés de télévision.", "Mardi soir"),
    ("nl", "Klanten zagen zaterdag dat bedragen dubbel waren afgeschreven.", "zaterdag"),
    ("no", "Ved 8.30-tiden mistet kundene både nett og telefon.", "8.30-tiden"),
    ("sv", "Vid 8.30-tiden tappade kunderna både nät och telefon.", "8.30-tiden"),
    ("ko", "은행 앱이 밤사이 먹통이 됐다.", "밤사이"),
    ("de", "Am Mittwoch ging nichts mehr: Die Nummern fielen am frühen Morgen in mehreren Ländern aus.", "am frühen Morgen"),
    ("fr", "Le 15, le réseau est tombé en panne.", "15"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "value"), BEGAN, ids=[text[:50] for _, text, _ in BEGAN])
def test_it_began_then(claims, language, text, value) -> None:
    assert value in [c.value for c in claims(text, "started", language=language) if c.about is None]


# Each row: a language, and a text whose only time is that of another outage, on a page that does not say when it was written.
OTHERS = [
    ("en", "Nimbus is down. This is not the first failure of the week: on Friday, Nimbus was also unstable."),
    ("pt", "Nimbus está fora do ar. Não é a primeira falha da semana: na sexta-feira (7) o serviço também caiu. Daquela vez o problema começou às 12h30."),
    ("pt", "Nimbus está fora do ar. Na última sexta-feira (7), a falha começou às 14h, com 1.200 queixas, menos do que hoje."),
    ("en", "Nimbus is down. On Friday, it failed at 9 a.m., with 1,200 complaints, fewer than today."),
    ("en", "Nimbus was brought to a halt. It was last halted on 18 December 1995."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OTHERS, ids=[text[-50:] for _, text in OTHERS])
def test_that_was_another_outage(claims, language, text) -> None:
    assert all(c.about is not None for c in claims(text, "started", language=language, published=None))


def test_the_day_of_writing_is_no_other_outage(claims) -> None:
    text = "It is not the first failure of the week: today Nimbus is down as well, since 9:00 UTC."
    assert [c.about for c in claims(text, "started") if c.value == "9:00 UTC"] == [None]


def test_a_beginning_with_its_end_is_one_stretch(claims) -> None:
    (began,) = claims("The disruption to calls started at 2.30pm and ended at 5.30pm.", "started", published=None)
    assert began.value.startswith("2.30pm")
