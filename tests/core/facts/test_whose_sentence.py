"""Who stands behind a marked passage: told in its own sentence, in one beside it, between quotation marks, or by itself."""

import re

import pytest

PROVIDER = [
    # verbs of telling, the name before and behind, in the languages of the press
    ("en", "Nimbus was down. Nimbus told customers on Monday that {a switch had failed}."),
    ("en", "Nimbus was down. “{A switch failed},” said Ada Brand, a spokeswoman for Nimbus."),
    ("en", "Nimbus was down. {A switch had failed}, the company said in a post on Monday."),
    ("en", "Nimbus was down. {A switch had failed}, the company said, and engineers were at work."),
    ("en", "Nimbus was down. The fault was confirmed by Nimbus: {a switch}."),
    ("en", "Nimbus was down, according to engineers of Nimbus {after a switch failed}."),
    ("en", "Outage at Nimbus\nAda Brand, chief executive of Nimbus, was on the phone. Brand said {a switch had failed}."),
    ("en", "Nimbus was down. Company officials said {a switch had failed}."),
    ("en", "Nimbus was down. At noon Nimbus reported that {service was back}."),
    ("en", "Nimbus was down. Some users of the old client could not send {from 6:45 a.m. on May 13}, Nimbus says."),
    ("en", "Nimbus was down. Some users of the old client could not send {from 6:45 a.m.}, said Ada Brand of Nimbus."),
    ("de", "Nimbus war gestört. {Ein Schalter sei ausgefallen}, teilte das Unternehmen mit."),
    ("de", "Nimbus war gestört. {Ein Schalter war ausgefallen}, so ein Sprecher."),
    ("de", "Nimbus war gestört. Bei Nimbus hieß es, {ein Schalter sei ausgefallen}."),
    ("de", "Nimbus war gestört. Die IT-Sicherheitsfirma erklärte {den Fehler für behoben}."),
    ("de", "Das Unternehmen ist nach eigenen Angaben {von einer Störung betroffen}."),
    ("de", "Nimbus war gestört. Ein Sprecher war da. „{Alles steht}“, hieß es."),
    ("fr", "Nimbus était en panne. « {Un commutateur a lâché} », indiquait la direction."),
    ("es", 'Nimbus cayó. "{Falló un equipo}", dijo Ana Ruiz, portavoz de Nimbus.'),
    ("pt", "A Nimbus caiu. Em nota, a empresa informou que {um equipamento falhou}."),
    ("it", "Nimbus era irraggiungibile. Da Nimbus fanno sapere che {un apparato si è guastato}."),
    ("nl", "Nimbus lag plat. {Een schakelaar was stuk}, vertelt een woordvoerder van Nimbus."),
    ("pl", "Nimbus nie działał. – {Zawiódł przełącznik} – powiedziała rzeczniczka firmy."),
    ("sv", "Nimbus låg nere.\n– {En växel har gått sönder}, säger bolagets presschef."),
    ("ru", "Nimbus не работал. В компании сообщили, что {вышел из строя коммутатор}."),
    ("tr", "Nimbus çöktü. Şirket, {bir anahtarın bozulduğunu} müşterilere açıkladı."),
    ("id", "Nimbus tumbang. {Sakelar rusak}, kata juru bicara perusahaan."),
    ("ja", "Nimbusで障害が起きた。Nimbusは{装置が故障した}と発表した。"),
    ("ko", "Nimbus 장애가 났다. Nimbus 관계자는 “{장비가 고장났다}”고 말했다."),
    ("zh", "Nimbus出现故障。Nimbus官方表示，{设备故障}。"),
    # carried from the sentence before
    ("de", "Nimbus war gestört. Das sagte eine Sprecherin von Nimbus. {Ein Schalter sei ausgefallen}."),
    ("de", "Nimbus war gestört. {Seit 15 Uhr läuft alles}. Das teilte eine Sprecherin von Nimbus mit."),
    ("en", "Nimbus was down. Nimbus blamed a switch. It added that {the switch was old}."),
    ("es", "Nimbus cayó. Nimbus culpó a un equipo, dijo la empresa. Agregó que {el equipo era viejo}."),
    ("en", "Nimbus was down. “All is lost,” Nimbus said.\n“{A switch failed}.”"),
    ("en", "Nimbus was down. Nimbus said: “All is lost.\n\n“{A switch failed}.”"),
    ("en", "Nimbus was down. “The “main” switch failed,” Nimbus said. “{It was old}.”"),
    ("en", "Nimbus was down. ‘We’re sorry, {a switch failed},’ Nimbus said."),
    # pasted
    ("en", "Nimbus was down. A short notice went out:\n{A switch failed}. We are working on it."),
    ("en", "Nimbus was down.\nWe're aware that {some people cannot log in}.\nShops closed."),
    ("en", "Nimbus was down.\n{Some people cannot log in} and we're working on it. — Nimbus Help (@NimbusHelp) May 13, 2026"),
    ("en", "Nimbus was down.\nIdentified - {A switch failed}."),
    ("en", "The course, as Nimbus told it:\n09:01 {A switch failed}.\n09:20 It was replaced."),
    ("en", "Nimbus was down. Its status page went yellow {at 13:34 UTC}."),
    # the verb behind an adverb, "it" for whoever the sentence names, a report that is known, what a company says it "reported"
    ("en", "Nimbus was down. Nimbus {later blamed a switch}."),
    ("en", "Trains stopped after a fault at Nimbus that it blamed on {a switch}."),
    ("en", "Nimbus was down. Nimbus gave an account. According to the report, {a switch had failed}."),
    ("en", "Nimbus was down. {A switch had failed}, as reported by Nimbus."),
    ("en", "Nimbus was down. Nimbus reported the problem lasted {about 30 minutes}."),
    ("en", "Nimbus post-mortem {ties outage to a switch}"),
    ("en", "Nimbus was down. It is mending an outage the company says {was caused by a switch}."),
    ("en", "Shops were shut. Larkpay acknowledged {that a switch had failed}."),
    ("en", "Nimbus was down. Nimbus said: ''{A switch failed} and it was old.''"),
    ("de", "Nimbus war gestört. Bei Nimbus heisst es, {ein Schalter sei ausgefallen}."),
    ("ja", "Nimbusで障害が起きた。港湾タイムズの報道によると、Nimbusは報告書を公開した。報告書によれば、{装置が故障した}。"),
    ("ja", "Nimbusの説明では、{20日午前10時ごろから}電話がつながりにくくなった。"),
]  # fmt: skip
OUTLET = [
    ("en", "Nimbus was down. Nimbus has not confirmed {that a switch failed}."),
    ("en", "Nimbus was down. Officials of the county said {a switch had failed}."),
    ("en", "Nimbus was down. A spokesperson for the county said {a switch had failed}."),
    ("en", "Nimbus was down. The Nimbus failures were first reported {at 10:15 a.m.}"),
    ("en", "Nimbus was down. Trouble at the harbour began {at 9:12 a.m.}, Nimbus confirmed its own at ten."),
    ("en", "Nimbus was down. Nimbus, which had failed {in June too}, said nothing was lost."),
    ("en", "Nimbus was down, and its users were told {to wait}."),
    ("en", "Nimbus was down. An analyst at a research firm said {a switch had failed}."),
    ("en", "Nimbus was down. “{A switch failed},” the Harbour Times reported."),
    ("en", "Nimbus was down. An IT breakdown continued {from Monday}."),
    ("de", "Nimbus war gestört. „{Das kommt oft vor}“, sagt Ralf Bauer, Telecomexperte eines Vergleichsdienstes."),
    ("ja", "Nimbusで障害が起きた。総務相は「{重大な事故}だ」と述べた。"),
    ("en", "Nimbus was down. It fell {at 14:00 UTC}, according to two people familiar with the matter."),
    ("en", "Nimbus was down. According to a report, {a switch had failed}."),
    ("zh", "Nimbus出现故障。据业内人士推测，{设备故障}。"),
    ("en", "Nimbus was down. Nimbus said it had found the fault; {trains ran late}."),
    ("nl", "Nimbus lag plat. De problemen begonnen {om 8.48 uur}, Nimbus bevestigde ze om 9.11 uur."),
]  # fmt: skip
OUTLET += [
    ("en", "Nimbus was down. It went down {at 9 a.m.}, and reports of slow phones rose later."),
]
USER = [
    ("en", "Nimbus was down. “{Nothing works},” one customer, Sally Reed, said."),
    ("en", "Nimbus was down. One user wrote: “All gone.” Another fumed: “{Nothing works}.”"),
    ("en", "Nimbus was down. Customer Dan Hale added: “{Nothing works}.\n\n“How long?”"),
    ("fr", "Nimbus était en panne. « {Rien ne marche} », peste une cliente."),
    ("it", "Nimbus era giù. «Tutto fermo» chiede un utente, «{non va nulla}» risponde un’altra."),
]  # fmt: skip
CROWD = [
    ("en", "Nimbus was down. The trouble began {around 9 a.m.}, according to Downdetector."),
    ("en", "Nimbus was down. According to the website Downdetector, it began {around 9 a.m.}"),
    ("en", "Nimbus was down. Users began to complain {at about 8:05 a.m.}"),
    ("es", "Nimbus cayó. Según Downdetector, los problemas comenzaron {a las 15:00 horas}."),
    ("ru", "Проблемы в работе Nimbus начались {в среду около 10.00}, следует из данных Downdetector."),
    ("de", "Die Störung bei Nimbus begann {am Mittwoch gegen 9 Uhr}, wie aus Daten von Allestörungen hervorgeht."),
    ("it", "I problemi di Nimbus sono iniziati {mercoledì alle 9}, stando ai dati di Downdetector."),
    ("nl", "Het aantal meldingen over Nimbus begon {woensdag om 8.00 uur} op te lopen."),
    ("de", "Auf dem Portal gehen {seit 6.30 Uhr} vermehrt Beschwerden zu Nimbus ein."),
    ("en", "{From late Wednesday morning on}, reports about missing files at Nimbus poured in."),
    ("en", "Trouble at Nimbus was first reported {at around 5 a.m.}, and complaints piled up on Downdetector."),
]  # fmt: skip
CASES = [
    (language, text, speaker)
    for speaker, rows in (("provider", PROVIDER), ("outlet", OUTLET), ("user", USER), ("crowd", CROWD))
    for language, text in rows
]


@pytest.mark.parametrize(("language", "text", "speaker"), CASES, ids=[f"{s}-{n}" for n, (_, _, s) in enumerate(CASES)])
def test_whose_word_a_passage_is(reading, language, text, speaker) -> None:
    plain = re.sub(r"[{}]", "", text)
    at = text.index("{")
    read = reading(plain, language=language)
    line = next(line for line in read.lines if line.start <= at < line.end)
    assert read.speaker(line, at) == speaker
