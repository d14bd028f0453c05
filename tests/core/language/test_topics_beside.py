"""Words that tell what a text is on: found in headlines and first sentences on it, and not in such as come near."""

import re

import pytest

from scraper.core.language.beside import SPEAK_FOR_AN_OUTAGE, beside
from scraper.core.language.topics import topics

LANGUAGES = [
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "sv",
    "no",
    "da",
    "fi",
    "cs",
    "sk",
    "hu",
    "ro",
    "bg",
    "el",
    "tr",
    "ru",
    "uk",
    "ar",
    "he",
    "fa",
    "hi",
    "bn",
    "id",
    "vi",
    "th",
    "ja",
    "ko",
    "zh",
]
IS_ON = (
    ("grid", "en", "Storm leaves 12,000 homes without power in Devon. Crews were working overnight to repair fallen lines."),
    ("grid", "sv", "Halva kommunen strömlös efter åskan. Elbolaget räknar med att alla har el igen i kväll."),
    ("grid", "cs", "Tisíce domácností na Šumavě jsou bez proudu. Vítr lámal stromy a ty padaly na vedení."),
    ("mains", "de", "Rohrbruch in der Südstadt: Hunderte Haushalte ohne Wasser. Die Stadtwerke suchen die Stelle."),
    ("mains", "es", "Tres colonias amanecen sin agua por una fuga. El organismo operador envió pipas a la zona."),
    ("mains", "ru", "Жители двух кварталов остались без горячей воды. Коммунальщики устраняют прорыв трубы."),
    ("vehicles", "fr", "Une locomotive tombe en panne près de Dijon. Quatre cents voyageurs ont attendu trois heures."),
    ("vehicles", "pl", "Zderzenie dwóch autobusów w centrum Łodzi. Siedem osób trafiło do szpitala."),
    ("vehicles", "ja", "快速列車が車両故障で立ち往生 乗客200人が徒歩で避難。けが人はなかった。"),
    ("drill", "en", "This is only a test: regulators simulate a collapse of the payment network. Sixty banks took part."),
    ("drill", "it", "Esercitazione nazionale: per un giorno si finge che la rete sia ferma. Coinvolte otto regioni."),
    ("drill", "tr", "Bankalar siber saldırı tatbikatı yaptı. Senaryoya göre bütün ödemeler iki saat duruyordu."),
    ("planned", "en", "Online banking will be unavailable on Sunday night. The bank is moving to a new core system."),
    ("planned", "de", "Wartungsarbeiten am Wochenende angekündigt. Das Portal wird von Samstag an nicht erreichbar sein."),
    ("planned", "uk", "Застосунок не працюватиме у ніч на неділю. Банк проводить планове оновлення."),
    ("rumour", "en", "No, the government is not switching off the internet. A viral post with that claim is false."),
    ("rumour", "pt", "É falso que o Pix vai sair do ar na sexta-feira. A mensagem circula desde domingo."),
    ("rumour", "id", "Cek fakta: benarkah WhatsApp ditutup mulai besok? Kementerian membantah kabar itu."),
    ("money", "en", "Regulator: carrier fined $3 million over last year's failure. The company said it would appeal."),
    ("money", "fr", "Panne de mars : l'opérateur condamné à indemniser ses abonnés. Le jugement est tombé lundi."),
    ("money", "zh", "运营商第三季度净利下滑 股价应声下跌。公司称七月的事故是主因之一。"),
    ("tally", "en", "Number of cloud outages up by a third, survey finds. Most of them lasted under an hour."),
    ("tally", "de", "Studie: So oft fielen Deutschlands Banken 2024 aus. Die Zahl der Störungen hat sich verdoppelt."),
    ("tally", "pl", "Raport roczny: liczba awarii w bankach wzrosła. Najwięcej było ich w grudniu."),
    ("advice", "en", "How to tell whether your provider is down. Start with these four steps."),
    ("advice", "es", "¿Sin internet en casa? Qué hacer antes de llamar a su operador. Revisa primero el router."),
    ("advice", "vi", "Cách khắc phục lỗi không vào được Facebook. Hãy thử khởi động lại điện thoại."),
    ("offers", "en", "Startup unveils tool that watches your cloud bills. It is now available in Europe."),
    ("offers", "it", "L'operatore lancia la nuova offerta per la fibra. Costa venti euro al mese."),
    ("offers", "ko", "통신사, 장애 감지 신제품 출시. 내달부터 사전예약을 받는다."),
    ("crime", "en", "Hackers stole records of two million patients. The clinic has written to all of them."),
    ("crime", "nl", "Datalek bij webwinkel: gegevens van klanten gestolen. De politie doet onderzoek."),
    ("crime", "ar", "تسريب بيانات ملايين المشتركين. عرضها قراصنة للبيع على الإنترنت المظلم."),
    ("digital", "fi", "Verkkopankki ja mobiilisovellus pois käytöstä. Vika alkoi aamulla."),
    ("digital", "hu", "Leállt a bankkártyás fizetés több üzletben. A terminálok délután indultak újra."),
    ("digital", "fr", "Instagram down : le login refuse tout le monde. Les ennuis ont débuté vers 9 heures."),
    ("stands", "da", "Netbanken ligger ned. Kunderne kan ikke logge på."),
    ("stands", "el", "Εκτός λειτουργίας τα ΑΤΜ της τράπεζας. Πολλοί δεν μπορούσαν να κάνουν ανάληψη."),
    ("stands", "th", "แอปธนาคารล่มช่วงเงินเดือนออก ลูกค้าโอนเงินไม่ได้ตั้งแต่เช้า"),
)  # fmt: skip
COMES_NEAR = (
    ("grid", "en", "Website of the power company crashes as bills arrive. Customers could not see what they owe."),
    ("grid", "es", "Apagón digital: caen WhatsApp e Instagram. Los usuarios lo notaron a mediodía."),
    ("grid", "ru", "Сбой в приложении банка: клиенты не видят счета. Банк обещает всё исправить к вечеру."),
    ("mains", "en", "Card terminals dead in hundreds of shops. Buyers were asked to pay in cash."),
    ("mains", "de", "App der Bahn seit dem Morgen gestört. Tickets ließen sich nicht kaufen."),
    ("mains", "ko", "간편결제 앱 접속 차단 수시간째. 이용자 불편이 이어졌다."),
    ("vehicles", "en", "Rail app down: passengers cannot buy tickets. Trains were running normally."),
    ("vehicles", "fr", "Le site de la compagnie de bus ne répond plus. Les horaires restent introuvables."),
    ("vehicles", "ru", "Пользователи столкнулись с проблемами при входе в почту. Жалобы идут со всей страны."),
    ("drill", "en", "Exam portal fails on the first day. Thousands of pupils could not sit the paper."),
    ("drill", "de", "Störung bei der Sparkasse. Die Ausübung von Zahlungen war am Vormittag nicht möglich."),
    ("drill", "ko", "대규모 접속 장애로 은행 앱이 멈췄다. 이용자 수백만 명이 불편을 겪었다."),
    ("planned", "en", "The network appears to be down across the north. Engineers were looking for the cause."),
    ("planned", "fr", "Le service est indisponible depuis ce matin. L'opérateur cherche l'origine."),
    ("planned", "ja", "決済アプリが利用できなくなりました。原因を調べています。"),
    ("rumour", "en", "Messages do not get through on WhatsApp. Meta said it was working on it."),
    ("rumour", "es", "El banco descartó que se trate de un ciberataque. La aplicación cayó a las nueve."),
    ("rumour", "tr", "Doğrulama kodları gelmiyor, kullanıcılar hesaplarına giremiyor. Şirket arızayı doğruladı."),
    ("money", "en", "Court computer system crashes, hearings by phone. Clerks went back to paper."),
    ("money", "de", "Kunden klagen über leere Konten. Die Bank spricht von einem technischen Fehler."),
    ("money", "ru", "Искусственный интеллект не отвечает: чат-бот лёг по всему миру. Пользователи видят ошибку."),
    ("tally", "en", "It was not clear how many users were hit. Two thirds of the reports concerned the app."),
    ("tally", "sv", "Oklart hur många som drabbats av felet. En undersökning pågår hos operatören."),
    ("tally", "ja", "通信障害で苦情が相次ぐ。朝から電話がつながらない。"),
    ("advice", "en", "Gmail is down for many. Google has confirmed the problem."),
    ("advice", "de", "Netzausfall in Kiel: Die Telekom erklärt, ein Bagger habe ein Kabel getroffen. Techniker sind vor Ort."),
    ("advice", "ar", "عادت الخدمة بحلول الساعة الثالثة. وكان العطل قد بدأ صباحا."),
    ("offers", "en", "Bank rolled out a fix after the app froze. It launched an investigation into the failure."),
    ("offers", "ru", "Приложение вылетает при запуске. Жалоб уже больше тысячи."),
    ("offers", "da", "Netværket er nede i hele Jylland. Teknikere leder efter fejlen."),
    ("crime", "en", "Servers overloaded, says ministry: tax portal out of service. Millions tried at once."),
    ("crime", "de", "Internet weg in drei Landkreisen. Die Dauer betrug fünf Stunden."),
    ("crime", "hu", "Nem működik a családi pótlék igénylése az oldalon. A hiba reggel óta tart."),
    ("digital", "en", "Villagers queue for water after the well ran dry. A lorry brought barrels at noon."),
    ("digital", "es", "Vecinos llevan dos días sin agua. La rotura de una tubería inundó la calle."),
    ("digital", "pl", "Drzewo spadło na drogę pod Kielcami. Strażacy usuwali je dwie godziny."),
    ("stands", "en", "Spotify adds lyrics in forty languages. Listeners will find them under the player."),
    ("stands", "de", "Neuer Tarif für Studierende. Er kostet zehn Euro im Monat."),
    ("stands", "zh", "新款手机今日开售。售价三千元起。"),
)  # fmt: skip

REPORTS = (
    ("en", "Thousands locked out of banking app. Customers of the bank could not log in on Tuesday morning. It apologised and said that the service was back by noon."),
    ("de", "Banking-App streikt: Tausende kommen nicht an ihr Konto. Am Dienstagmorgen war die Anmeldung nicht möglich. Die Bank bat um Entschuldigung."),
    ("fr", "L'application de la banque en panne pour des milliers de clients. Mardi matin, impossible de se connecter. La banque s'est excusée."),
    ("es", "Miles de clientes sin acceso a la aplicación del banco. El martes por la mañana no podían entrar. El banco pidió disculpas."),
    ("it", "In tilt l'app della banca, migliaia di clienti senza accesso. Martedì mattina non si riusciva a entrare. La banca si è scusata."),
    ("pt", "Aplicativo do banco fica fora do ar e deixa milhares sem acesso. Na manhã de terça, clientes não conseguiam entrar. O banco pediu desculpas."),
    ("nl", "App van de bank plat, duizenden klanten kunnen niet inloggen. De problemen begonnen dinsdagochtend. De bank bood excuses aan."),
    ("pl", "Aplikacja banku nie działa, tysiące klientów bez dostępu. We wtorek rano nie można było się zalogować. Bank przeprosił."),
    ("sv", "Bankens app låg nere för tusentals kunder. På tisdagsmorgonen gick det inte att logga in. Banken bad om ursäkt."),
    ("no", "Bankens app nede for tusenvis av kunder. Tirsdag morgen fikk de ikke logget inn. Banken beklaget."),
    ("da", "Bankens app nede for tusindvis af kunder. Tirsdag morgen kunne de ikke logge på. Banken undskyldte."),
    ("fi", "Pankin sovellus kaatui tuhansilta asiakkailta. Tiistaiaamuna kirjautuminen ei onnistunut. Pankki pahoitteli."),
    ("cs", "Aplikace banky nefunguje, tisíce klientů se nepřihlásí. V úterý ráno se lidé nedostali k účtům. Banka se omluvila."),
    ("sk", "Aplikácia banky nefunguje, tisíce klientov sa neprihlásia. V utorok ráno sa ľudia nedostali k účtom. Banka sa ospravedlnila."),
    ("hu", "Leállt a bank alkalmazása, ügyfelek ezrei nem tudtak belépni. A hiba kedden reggel kezdődött. A bank elnézést kért."),
    ("ro", "Aplicația băncii a picat, mii de clienți fără acces. Marți dimineață nu s-au putut autentifica. Banca și-a cerut scuze."),
    ("bg", "Приложението на банката не работи за хиляди клиенти. Във вторник сутринта те не можеха да влязат. Банката се извини."),
    ("el", "Εκτός λειτουργίας η εφαρμογή της τράπεζας για χιλιάδες πελάτες. Το πρωί της Τρίτης δεν μπορούσαν να συνδεθούν. Η τράπεζα ζήτησε συγγνώμη."),
    ("tr", "Bankanın uygulaması çöktü, binlerce müşteri giremedi. Salı sabahı hesaplara erişilemedi. Banka özür diledi."),
    ("ru", "Приложение банка не работает у тысяч клиентов. Во вторник утром они не могли войти. Банк извинился, судя по сообщению в канале."),
    ("uk", "Застосунок банку не працює у тисяч клієнтів. У вівторок вранці вони не могли увійти. Банк вибачився, судячи з допису в каналі."),
    ("ar", "تعطل تطبيق البنك لدى آلاف العملاء. ولم يتمكنوا صباح الثلاثاء من الدخول. واعتذر البنك بعد عودة الخدمة بحلول الظهر."),
    ("he", "אפליקציית הבנק קרסה לאלפי לקוחות. בבוקר יום שלישי הם לא הצליחו להיכנס. הבנק התנצל."),
    ("fa", "اپلیکیشن بانک برای هزاران مشتری از دسترس خارج شد. صبح سه‌شنبه ورود ممکن نبود. بانک عذرخواهی کرد."),
    ("hi", "बैंक का ऐप ठप, हजारों ग्राहक परेशान। मंगलवार सुबह लोग लॉगिन नहीं कर सके। बैंक ने माफी मांगी।"),
    ("bn", "ব্যাংকের অ্যাপ অচল, হাজারো গ্রাহক ঢুকতে পারছেন না। মঙ্গলবার সকালে সমস্যা শুরু হয়। ব্যাংক দুঃখ প্রকাশ করেছে।"),
    ("id", "Aplikasi bank tumbang, ribuan nasabah tidak bisa masuk. Gangguan mulai Selasa pagi. Bank meminta maaf."),
    ("vi", "Ứng dụng ngân hàng bị sập, hàng nghìn khách không đăng nhập được. Sự cố bắt đầu sáng thứ Ba. Ngân hàng đã xin lỗi."),
    ("th", "แอปธนาคารล่ม ลูกค้านับพันเข้าไม่ได้ เหตุเริ่มเช้าวันอังคาร ธนาคารขออภัย"),
    ("ja", "銀行アプリで障害、数千人がログインできず。火曜の朝から続いた。銀行は謝罪した。"),
    ("ko", "은행 앱 먹통, 수천 명 접속 못해. 화요일 아침부터 시작됐다. 은행은 사과했다."),
    ("zh", "银行应用瘫痪,数千客户无法登录。周二上午开始出现异常。银行致歉。"),
)  # fmt: skip


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?。।])\s*", text)


@pytest.mark.parametrize(("topic", "language", "text"), IS_ON)
def test_a_text_on_a_topic_has_words_of_it(topic: str, language: str, text: str) -> None:
    assert any(beside(language)[topic].search(sentence) for sentence in sentences(text))


@pytest.mark.parametrize(("topic", "language", "text"), COMES_NEAR)
def test_a_text_that_comes_near_a_topic_has_none(topic: str, language: str, text: str) -> None:
    assert not any(beside(language)[topic].search(sentence) for sentence in sentences(text))


@pytest.mark.parametrize(("language", "text"), REPORTS)
def test_a_plain_report_has_words_that_speak_for_an_outage_and_of_no_other_topic(language: str, text: str) -> None:
    found = {topic for topic, pattern in beside(language).items() if any(map(pattern.search, sentences(text)))}
    assert found == SPEAK_FOR_AN_OUTAGE


def test_every_topic_has_words_in_every_language() -> None:
    assert {topic: sorted(words) for topic, words in topics().items()} == dict.fromkeys(topics(), sorted(LANGUAGES))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_is_found_in_nothing(language: str) -> None:
    assert not any(pattern.search("") or pattern.search(" … 12:30 – ") for pattern in beside(language).values())


def test_a_language_without_words_of_its_own_is_read_with_the_english_ones() -> None:
    assert beside("sw")["grid"].pattern == beside(None)["grid"].pattern == beside("en")["grid"].pattern


def test_the_english_words_for_digital_things_are_looked_for_in_all_languages() -> None:
    assert beside("hi")["digital"].search("UPI app ठप")
    assert not beside("hi")["grid"].search("power cut")


def test_norwegian_has_several_codes() -> None:
    assert beside("nb-NO") is beside("no")
