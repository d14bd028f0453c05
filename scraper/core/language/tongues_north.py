"""Cue words of Dutch, Swedish, Polish and Turkish outage reports; see `tongue.Tongue` for what each field means."""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

NORTH: dict[str, Tongue] = {
    "nl": Tongue(
        broke=(
            r"(?:grote |wereldwijde )?storing(?:en)?",
            r"uitgevallen|uitval|platgelegd|plat|uit de lucht",
            r"offline|onbereikbaar|onbeschikbaar",
            r"niet (?:bereikbaar|beschikbaar|werkend\w*|toegankelijk)",
            r"(?:verbindings|inlog|server)?(?:problemen|probleem|fouten|fout)",
            r"foutmeldingen?",
            r"onderbreking(?:en)?",
            r"getroffen|haper\w+|werkt\w* niet|lag\w* (?:er )?(?:uit|plat)|down|eruit|stokte\w*|(?:deed|deden|doet|doen) (?:[\w-]+ ){0,5}?niet|zonder (?:dienst|verbinding|internet|bereik)|kon(?:den)? (?:[\w-]+ ){0,5}?niet|lag(?:en)? (?:[\w-]+ ){0,3}?stil|vastgelopen|crash\w*",
        ),
        started=(
            r"begon(?:nen)?|startte|ontstond(?:en)?",
            r"sinds|vanaf",
            r"eerste meldingen|meldden|klaagden|kampt\w*|kampte\w*|kreeg|viel(?:en)?|getroffen|trad(?:en)? op|stokte\w*|haperde\w*|stopte\w*|stil(?:viel\w*|gevallen)|verloren|verloor|kon(?:den)? (?:[\w-]+ ){0,5}?(?:niet|geen)|lag(?:en)? (?:[\w-]+ ){0,3}?(?:eruit|uit|plat|stil)|ging(?:en)? (?:[\w-]+ ){0,3}?(?:plat|onderuit|offline)|uitgevallen|crashte\w*|verscheen|verschenen",
        ),
        ended=(
            r"opgelost|verholpen|hersteld|voorbij|beëindigd",
            r"weer (?:online|bereikbaar|beschikbaar|normaal|operationeel|in de lucht)|werkt\w* (?:[\w-]+ ){0,4}?weer|weer (?:aan de praat|op gang|te (?:bereiken|gebruiken)|gewoon|stabiel|terug)|(?:deed|deden|doet|kon|konden|ging|gingen|liep|liepen) (?:[\w-]+ ){0,4}?weer|terug",
        ),
        fixed=(r"(?:een |de )?(?:oplossing|fix) (?:is |werd )?(?:uitgerold|geïmplementeerd|doorgevoerd)",),
        acknowledged=(
            r"bevestigd\w*|erkend\w*|statuspagina|onderzoek\w*|onderzocht|liet(?:en)? weten|meldde het bedrijf|erken\w+|bevestig\w+|toegegeven|gaf(?:en)? [^;]{0,50}\btoe|meldde(?= (?:om|rond|op|zelf|via))|plaatste|waarschuwde|op de hoogte|kwam met een (?:bericht|verklaring)|bekend",
        ),
        peaked=(r"piek|piekte|hoogtepunt",),
        aside=(r"bijgewerkt|gepubliceerd|geplaatst",),
        cause=(
            r"veroorzaakt door|vanwege|wegens|als gevolg van|door (?=een (?:fout|mislukte|foute|configuratie|storing|update|probleem))|te wijten aan|oorzaak (?:was|is)(?: volgens [\w-]+)?|toegeschreven aan|het gevolg van",
        ),
        reports=(r"(?:storings|fout)?meldingen|klachten|rapporten|gebruikers",),
        symptoms=(
            r"inlogproblemen|verbindingsproblemen|foutmeldingen|trage (?:reacties|laadtijden)|lege schermen|time-?outs",
        ),
        guess=(r"vermoedelijk|mogelijk|waarschijnlijk|lijkt|zou|wellicht|misschien|vermoeden|blijkbaar",),
        negation=(r"niet|geen|nooit|zonder|onbekend|ontken\w+",),
        past=(
            r"(?:vorige|afgelopen) (?:week|maand|jaar)|gisteren|eerder\w*|(?:dagen|weken|maanden|jaar) geleden|destijds|ter vergelijking",
        ),
        lasting=(r"duurde|duurt|lang|gedurende|na|binnen|ongeveer|bijna|ruim|meer dan|circa",),
        today=(r"vandaag|vanochtend|vanmiddag|vanavond|momenteel|op dit moment",),
        said=(r"volgens|zei|zegt|meldde|bevestigde|verklaarde|liet weten",),
        incidents=(r"(?:grote )?(?:storingen|incidenten|onderbrekingen)",),
    ),
    "sv": Tongue(
        broke=(
            r"(?:drift)?störning(?:ar|en|arna)?|avbrott(?:et|en)?|driftstopp(?:et)?|strömavbrott",
            r"ligger nere|låg nere|nere|offline|otillgänglig\w*|utslagen",
            r"fungerar inte|fungerade inte|går inte att nå",
            r"problem(?:en|et)?|fel(?:et|en)?|felmeddelanden?|drabba\w+|krasch\w*|strul\w*|haveri\w*|leg(?:at)? nere|slocknade|kunde (?:\w+ ){0,4}?inte|utan (?:uppkoppling|tjänst|täckning)|slutade (?:fungera|svara)",
        ),
        started=(
            r"började|startade|inträffade|uppstod",
            r"sedan|från",
            r"första (?:rapporterna|anmälningarna)|rapporterade|drabbades|gick ner|klagade|tystna\w*|svartna\w*|hackade|strula\w*|slutade|slocknade|leg(?:at)? nere|låg(?:it)? nere|legat nere|ligger nere|gick (?:inte|sönder)|stannade|tappade|försvann|kunde (?:\w+ ){0,4}?(?:inte|ingen)|dök upp|slogs ut|(?:fick|fått) (?:\w+ ){0,2}?(?:problem|avbrott|driftstopp|störning\w*)",
        ),
        ended=(
            r"löst\w*|åtgärda\w*|återställ\w*|avslutad\w*|(?<!kvart )(?<!minuter )(?<!tio )(?<!fem )(?<!tjugo )över",
            r"tillbaka (?:online|till det normala)|fungerar igen|igång igen|som vanligt|åter (?:tillgänglig\w*|i drift|online)|(?:fungera|kom|gick|var(?! det dags)|rulla|svara|spela|ladda|skicka|starta|låg|stod|släpp)\w* (?:\w+ ){0,4}?igen|kom tillbaka|tillbaka",
        ),
        fixed=(r"(?:en )?(?:lösning|fix|korrigering) (?:har |hade )?(?:rullats ut|införts|implementerats)",),
        acknowledged=(
            r"bekräfta\w*|erkän\w*|statussida\w*|undersök\w*|utred\w*|meddela\w*|uppgav|medg\w+|gick ut med|varna\w*|skrev|informera\w*|lade ut|kännedom",
        ),
        peaked=(r"topp\w*|som mest|kulmen|höjdpunkt",),
        aside=(r"uppdaterad|publicerad",),
        cause=(r"orsaka\w+ av|på grund av|berodde på|beror på|till följd av|orsaken (?:var|är)|utlöst\w* av",),
        reports=(
            r"(?:fel|användar)?(?:anmälningar|rapporter)|klagomål|användare|rapporterade|anmälde|svenskar|kunder",
        ),
        symptoms=(r"inloggningsproblem|anslutningsproblem|felmeddelanden|långsamma svar|tomma sidor|timeout\w*",),
        guess=(r"troligen|möjligen|sannolikt|kanske|verkar|tros|misstänk\w+|uppges",),
        negation=(r"inte|ingen|inga|inget|aldrig|utan|okänd\w*|förnek\w+",),
        past=(
            r"förra (?:veckan|månaden|året)|i går|igår|tidigare|för (?:\w+ )?(?:dagar|veckor|månader|år) sedan|då|liknande (?:avbrott|störning\w*|driftstopp)",
        ),
        lasting=(r"varade|pågick|i|under|efter|inom|cirka|ungefär|nästan|drygt|mer än|lång\w*",),
        today=(r"i dag|idag|i morse|i eftermiddag|i kväll|just nu",),
        said=(r"enligt|sade|säger|uppgav|meddelade|bekräftade",),
        incidents=(r"(?:stora )?(?:avbrott|störningar|incidenter|driftstopp)",),
    ),
    "pl": Tongue(
        broke=(
            r"awari[aięąo]\w*|awarii|usterk\w+|problem(?:y|ów|ami|em)?|błęd\w+|błąd",
            r"niedostępn\w+|nie (?:działa\w*|odpowiada\w*|ładuje\w*)|przestał\w* działać|padł\w*|przerw\w+|zakłóce\w+|utrudnie\w+|offline|dotkn\w+|nie (?:mogł|mógł|mog|można|dało)\w*|kłopot\w*|bez (?:dostępu|internetu|zasięgu)|paraliż\w*|leży|stanęł\w*|down",
        ),
        started=(
            r"rozpoczęł\w*|zaczęł\w*|zaczął|wystąpił\w*|doszło",
            r"od",
            r"pierwsze zgłoszenia|zgłaszali|zgłosili|skarżyli|padł\w*|przestał\w*|dotknęła|stracił\w*|pojawił\w*|nie (?:mogł|mógł|dało|można|działał)\w*|stanął|stanęł\w*|zawiesił\w*|uległ\w*|wysypał\w*|odnotowano pierwsze",
        ),
        ended=(
            r"rozwiązan\w*|usunięt\w*|naprawion\w*|przywrócon\w*|zakończ\w*|zażegnan\w*",
            r"(?:znów|znowu|ponownie|już) działa\w*|działa\w* (?:znów|znowu|ponownie|już|normalnie)|wszystko działa\w*|ponownie (?:dostępn\w+|działa\w*)|wrócił\w* do (?:normy|działania)|powrócił\w*|znowu działa\w*|wróci\w+|opanowan\w*|po awarii|odzyska\w+|wznowi\w+|zaczął działać",
        ),
        fixed=(r"(?:poprawk\w+|rozwiązanie) (?:został\w* )?(?:wdrożon\w+|zastosowan\w+)|wdrożono poprawkę",),
        acknowledged=(
            r"potwierdz\w+|przyzna\w+|stron\w+ statusu|bada\w*|poinformowa\w+|ogłosi\w+|zakomunikowa\w+|wie o (?:problemie|awarii)|świadom\w+",
        ),
        peaked=(r"szczy\w+|najwięcej|kulminac\w+",),
        aside=(r"aktualizacja|zaktualizowano|opublikowano",),
        cause=(
            r"spowodowan\w+(?: przez)?|z powodu|wskutek|na skutek|w wyniku|przyczyną (?:awarii )?(?:był\w*|jest)|wywołan\w+(?: przez)?|ze względu na",
        ),
        reports=(r"zgłosze(?:ń|nia|niami)|skarg\w*|raport\w*|użytkownik\w*|zgłosił\w*|zgłoszono|graczy|klientów",),
        symptoms=(
            r"problemy z (?:logowaniem|połączeniem|dostępem)|komunikat\w* o błęd\w+|powolne działanie|puste (?:strony|ekrany)",
        ),
        guess=(r"prawdopodobnie|możliwe|być może|podobno|wydaje się|zapewne|przypuszcz\w+|podejrzew\w+|rzekomo",),
        negation=(r"nie|brak|bez|żadn\w*|nieznan\w*|zaprzecz\w+",),
        past=(
            r"w (?:zeszłym|ubiegłym|poprzednim) (?:tygodniu|miesiącu|roku)|wczoraj|wcześniejsz\w+|(?:dni|tygodni|miesięcy|lat) temu|wówczas",
        ),
        lasting=(r"trwał\w*|przez|po|około|ponad|prawie|blisko|w ciągu",),
        today=(r"dziś|dzisiaj|obecnie|teraz",),
        said=(r"według|powiedział\w*|poinformował\w*|potwierdził\w*|podał\w*|oświadczył\w*",),
        incidents=(r"(?:dużych |poważnych )?(?:awari[ie]|incydent\w+|przerw)",),
    ),
    "tr": Tongue(
        broke=(
            r"(?:erişim |küresel )?(?:kesinti\w*|arıza\w*|sorun\w*|aksaklık\w*|aksama\w*|problem\w*)",
            r"çöktü\w*|çökt\w+|çökm\w+|erişilemi\w+|erişilemez\w*|çalışmıyor\w*|çalışmadı|hata\w*|etkilen\w+|devre dışı|kesildi\w*|koptu\w*|durdu\w*|açılmıyor\w*|açılmadı\w*|giremiyor\w*|giremedi\w*|bağlanam\w+|gönderilem\w+",
        ),
        started=(
            r"başladı\w*|başlayan|meydana geldi|yaşandı|yaşanan|ortaya çıktı",
            r"itibaren|beri",
            r"ilk (?:şikayetler|bildirimler)|bildirdi\w*|şikayet etti\w*|çöktü\w*|kesildi\w*|durdu\w*|koptu\w*|kapandı\w*|görüldü|yaşamaya|giremedi\w*|açılmadı\w*|gönderilemedi\w*|bağlanamadı\w*",
        ),
        ended=(
            r"giderildi\w*|çözüldü\w*|düzeltildi\w*|sona erdi\w*|düzeldi\w*|onarıldı",
            r"yeniden (?:erişime açıldı|çalış\w+|hizmete|sağlandı|açıldı|başladı|devreye)|eski haline|geri (?:döndü|geldi)|açıldı|tekrar (?:erişilebilir|çalış\w+)|normale döndü\w*",
        ),
        fixed=(r"düzeltme (?:uygulandı|yayınlandı)|çözüm (?:uygulandı|devreye alındı)",),
        acknowledged=(
            r"doğruladı\w*|kabul etti\w*|durum sayfası\w*|araştır\w+|incele\w+|açıkladı\w*|duyurdu\w*|itiraf etti\w*|kabul et\w*|doğrulad\w*|paylaştı\w*|farkında\w*",
        ),
        peaked=(r"zirve\w*|en yüksek|en üst (?:düzey|seviye|nokta)\w*|doruk\w*",),
        aside=(r"güncelle\w+|yayınlan\w+",),
        cause=(r"nedeni(?:nin)? (?:ise )?|sebebi(?:nin)? (?:ise )?",),
        cause_after=(
            r"nedeniyle|yüzünden|sebebiyle|kaynaklan\w+|kaynaklı|dolayı|sonucu(?=,| (?:yaşan|meydana|oluş))|üzerine(?=[^.;]{0,30}(?:çök|devre dışı|aksa|kesinti))|yol açtı",
        ),
        reports=(r"(?:şik[aâ]yet|bildirim|rapor|ihbar|kullanıcı)\w*",),
        symptoms=(
            r"(?:giriş|bağlantı|erişim) (?:sorun|hata|problem)\w*|hata mesaj\w*|yavaşlık\w*|boş (?:ekran|sayfa)\w*",
        ),
        guess=(r"muhtemelen|olası|belki|sanıl\w+|düşünül\w+|tahmin\w*|iddia\w*|görünüyor",),
        negation=(r"değil|yok|hiçbir|bilinmiyor|yalanla\w+|henüz",),
        past=(r"geçen (?:hafta|ay|yıl)|dün|daha önce|önceki|(?:gün|hafta|ay|yıl) önce",),
        lasting=(r"sürdü|süren|boyunca|yaklaşık|sonra|içinde|fazla|kadar",),
        today=(r"bugün|bu sabah|bu akşam|şu anda|halen",),
        said=(r"göre|söyledi|açıkladı|belirtti|duyurdu|doğruladı",),
        incidents=(r"(?:büyük )?(?:kesinti|arıza|olay)\w*",),
    ),
}
