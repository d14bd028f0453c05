"""How people say that something broke, lasted and works again, in twenty languages, and what only sounds like it."""

import pytest

BROKE = [
    ("de", "Um 9.20 Uhr gab der Server von Nimbus den Geist auf.", "9.20 Uhr"),
    ("de", "Um 18.55 Uhr riss die Übertragung von Nimbus ab.", "18.55 Uhr"),
    ("fr", "Nimbus est tombé en rade à 9 h 20.", "9 h 20"),
    ("fr", "À 18 h 45, l’écran de Nimbus est devenu noir.", "18 h 45"),
    ("es", "La web de Nimbus se colgó a las 9.20.", "9.20"),
    ("es", "A las 14 horas Nimbus volvió a las andadas.", "14 horas"),
    ("pt", "Os servidores da Nimbus pifaram às 9h20.", "9h20"),
    ("it", "Il sistema di Nimbus si è inceppato alle 5.30.", "5.30"),
    ("nl", "Om 9.20 uur gaven de servers van Nimbus de geest.", "9.20 uur"),
    ("pl", "O godz. 9.20 serwery Nimbus zamilkły.", "9.20"),
    ("sv", "Klockan 9.20 lade Nimbus av.", "9.20"),
    ("ru", "В 9:20 сервис Nimbus лёг.", "9:20"),
    ("tr", "Nimbus saat 9.20'de kilitlendi.", "9.20"),
    ("ja", "Nimbusは午前9時20分に動かなくなった。", "午前9時20分"),
    ("ko", "님버스 앱은 오전 9시 20분 멈춰 섰다.", "오전 9시 20분"),
    ("zh", "Nimbus上午9点20分卡死。", "上午9点20分"),
    ("id", "Aplikasi Nimbus ambruk pukul 09.20.", "09.20"),
    ("uk", "О 9:20 застосунок Nimbus ліг.", "9:20"),
    ("cs", "V 9.20 aplikace Nimbus zamrzla.", "9.20"),
    ("ro", "Aplicația Nimbus a picat la ora 9.20.", "9.20"),
    ("hu", "9.20-kor lefagyott a Nimbus alkalmazása.", "9.20-kor"),
    ("fi", "Nimbuksen verkko mykistyi kello 9.20.", "9.20"),
    ("hi", "सुबह 9:20 बजे Nimbus का ऐप बैठ गया।", "सुबह 9:20 बजे"),
]
BACK = [
    ("de", "Nimbus war gestört. Um 15.40 Uhr ging alles wieder ans Netz.", "15.40 Uhr"),
    ("fr", "Nimbus était en panne. Le service a été relancé à 15 h 40.", "15 h 40"),
    ("es", "Nimbus se cayó. No fue hasta las 15.40 cuando los clientes recuperaron el servicio.", "15.40"),
    ("it", "Nimbus era in tilt. Il segnale è tornato alle 15.40.", "15.40"),
    ("nl", "Nimbus had een storing. Om 15.40 uur was er weer verbinding.", "15.40 uur"),
    ("pl", "Awaria Nimbus. O godz. 15.40 serwery znów zaczęły odpowiadać.", "15.40"),
    ("sv", "Nimbus låg nere. Klockan 15.40 kom tjänsten i gång.", "15.40"),
    ("ru", "Сбой у Nimbus. В 15:40 серверы перезапустили.", "15:40"),
    ("tr", "Nimbus çöktü. Sistem 15.40'ta yeniden devreye girdi.", "15.40"),
    ("ja", "Nimbusに障害が起きた。午後3時40分に使えるようになった。", "午後3時40分"),
    ("ko", "님버스가 먹통이 됐다. 오후 3시 40분 다시 가동됐다.", "오후 3시 40분"),
    ("id", "Nimbus tumbang. Pukul 15.40 aplikasi sudah bisa dipakai lagi.", "15.40"),
]
LASTED = [
    ("de", "Nimbus war sechseinhalb Stunden lang gestört.", 23400),
    ("de", "Nimbus war gestört. Es dauerte zwei Stunden, bis alles wieder lief.", 7200),
    ("fr", "Panne chez Nimbus. Au bout de deux bonnes heures, tout était rétabli.", 7200),
    ("es", "La caída de Nimbus duró dos horas y diez minutos.", 7800),
    ("es", "Cayó Nimbus. Dos horas después el servicio estaba restablecido.", 7200),
    ("pt", "A queda da Nimbus durou três horas e quinze minutos.", 11700),
    ("it", "Il blocco di Nimbus è durato tre ore e dieci minuti.", 11400),
    ("nl", "De storing bij Nimbus duurde zesenhalf uur.", 23400),
    ("ru", "Сбой Nimbus длился два с лишним часа.", 7200),
    ("ru", "Сбой у Nimbus. Прошло два часа, прежде чем работу восстановили.", 7200),
    ("ja", "Nimbusの障害は約5時間で復旧した。", 18000),
    ("ko", "님버스 장애. 복구까지 3시간이 걸렸다.", 10800),
    ("id", "Gangguan Nimbus berlangsung enam setengah jam.", 23400),
    ("id", "Gangguan Nimbus berlangsung tiga jam lima belas menit.", 11700),
]
REPORTED = [
    ("de", "Nimbus war gestört. Mehr als 9400 Zuschauer machten auf Downdetector Meldung.", 9400),
    ("it", "Nimbus in tilt. Oltre 9.400 spettatori si sono sfogati su Downdetector.", 9400),
    ("ko", "님버스 장애. 다운디텍터에는 신고가 1만2천400건까지 치솟았다.", 12400),
    ("fr", "Panne chez Nimbus. 21 000 réclamations se sont accumulées sur Downdetector.", 21000),
]
NOTHING = [
    ("started", "de", "Nimbus war gestört. Das nächste Spiel beginnt am Samstag um 15.30 Uhr."),
    ("started", "es", "Nimbus se cayó. El próximo partido arranca el sábado a las 15.30."),
    ("started", "ja", "Nimbusに障害が起きた。次の試合は午後3時半に始まる。"),
    ("started", "de", "Nimbus war gestört. Die Notaufnahme blieb von 9 bis 12 Uhr geschlossen."),
    ("ended", "fr", "Panne chez Nimbus. Les urgences ont été fermées de 9 heures à midi."),
    ("ended", "it", "Nimbus era in tilt. Alle 12.10 molti clienti sono rimasti chiusi fuori."),
    ("ended", "sv", "Nimbus lade av kvart över sju."),
    ("ended", "es", "A las 14 horas Nimbus volvió a las andadas."),
    ("duration", "fr", "Nimbus s’est figé cinq minutes avant le coup d’envoi."),
    ("duration", "tr", "Maçın başlamasına beş dakika kala Nimbus dondu."),
    ("duration", "de", "Nimbus war gestört. Es dauerte vierzig Minuten, bis ein Techniker kam."),
    ("duration", "zh", "Nimbus故障。约40分钟后一度恢复。"),
    ("duration", "fr", "Nimbus était en panne. Il était un peu plus de 17 heures."),
]


@pytest.mark.parametrize(("language", "text", "value"), BROKE)
def test_what_people_say_of_breaking_tells_the_onset(claims, language, text, value) -> None:
    assert [c.value for c in claims(text, "started", language=language)] == [value]


@pytest.mark.parametrize(("language", "text", "value"), BACK)
def test_what_people_say_of_working_again_tells_the_end(claims, language, text, value) -> None:
    assert [c.value for c in claims(text, "ended", language=language)] == [value]


@pytest.mark.parametrize(("language", "text", "seconds"), LASTED)
def test_how_long_it_was_so(claims, language, text, seconds) -> None:
    assert [c.value for c in claims(text, "duration", language=language)] == [seconds]


@pytest.mark.parametrize(("language", "text", "count"), REPORTED)
def test_whatever_people_do_on_a_tracker_is_reporting(claims, language, text, count) -> None:
    assert [c.value.n for c in claims(text, "peak_reports", language=language)] == [count]


@pytest.mark.parametrize(("kind", "language", "text"), NOTHING)
def test_what_only_sounds_like_it(claims, kind, language, text) -> None:
    assert claims(text, kind, language=language) == ()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Schnee legt den Süden lahm", "Nichts ging mehr auf der Autobahn: Um 5.30 Uhr stellte sich ein Lastwagen quer. Viele Anrufer meldeten sich."),
        ("大雪致高速瘫痪", "周三早上7点半起,高速公路因大雪瘫痪。上午11点恢复通行。交警接到120个求助电话。"),
        ("L’acteur s’est éteint", "À 19 heures, mardi, le comédien a rendu l’âme. Ses abonnés ont laissé des messages sur son site."),
    ],
)  # fmt: skip
def test_what_broke_is_no_service_unless_one_is_named_where_it_is_told(article, title, text) -> None:
    assert str(article(text, title=title).relevance) == "irrelevant"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Telefoonlijnen plat", "De telefoonlijnen van de gemeente liggen sinds 9.20 uur plat. Het probleem is om 12.00 uur opgelost."),
        ("Kommunens telefoner döda", "Sedan klockan 9.20 är telefonerna döda i hela kommunen. Felet var avhjälpt klockan 12."),
        ("Hatlar sustu", "Saat 9.20'de telefon hatları sustu. Arıza 12.00'de giderildi."),
    ],
)  # fmt: skip
def test_lines_and_phones_are_services_in_any_language(article, title, text) -> None:
    assert str(article(text, title=title).relevance) == "incident"
