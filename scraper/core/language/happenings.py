"""Verbs of happening, breaking off and coming back by language: what the tables of `tongues*.py`, `further` and
`reporting.py` leave out of these classes. Joined with those; `ENGLISH_HAPPENINGS` with the English words that every language has.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

ENGLISH_HAPPENINGS = Tongue(
    acknowledged=(r"this (?:update|statement|acknowledge?ment) (?:came|was posted|was issued|went (?:up|out))",),
    started=(
        r"arose|(?:have|has) initiated|initiated (?=at|around)|unfolded|(?:became|become) (?:unavailable|inaccessible|unreachable|unresponsive)|had (?:trouble|problems) since|(?:was|were) (?:cut|lost)(?= (?:at|around|from|on|shortly)\b)",
    ),
    ended=(
        r"(?:full|complete) (?:mitigation|remediation)|(?:resolution|stabili[sz]ation|restoration|recovery|mitigation|remediation) (?:(?:was|is|has been|being|were|had been) )?(?:fully |officially |finally )?(?:confirmed|declared|verified|announced|completed?|completing)|return(?:ed|s|ing)? to (?:[\w-]+ )?baselines?|(?:was|were|been|is|are) (?:rectified|contained|re-?established|reinstated|remediated|corrected)|has been addressed|(?:is|are|was|were) (?:now |fully )*operational|(?:us|access|play|reach|watch)able again",
    ),
)
HAPPENINGS: dict[str, Tongue] = {
    "de": Tongue(
        started=(
            r"bemerkte(?:n)?|bemerkbar|spürbar|(?:wurde|wurden|war|waren) (?:[\w.:-]+ ){0,6}?(?:bemerkt|festgestellt|registriert|beobachtet|verzeichnet)|aufgehört|ereignete(?:n)? sich|passierte(?:n)?|geschah(?:en)?|besteh(?:t|en|e)|bestand(?:en)?|entstand(?:en)?|ausgefallen|(?:war(?:en)?|sind|ist) (?:[\w-]+ ){0,4}?(?:nicht (?:mehr )?(?:erreichbar|verfügbar|nutzbar)|ohne (?:netz|internet|strom|empfang|telefon))|beeinträchtigte(?:n)?|kam(?:en)? (?:[\w-]+ ){0,4}?zum erliegen|brach(?:en)? (?:[\w-]+ ){0,5}?zusammen",
        ),
        ended=(
            r"wieder ?(?:auf(?:ge|zu)nommen|aufzunehmen|aufgenommen)|wiederaufzunehmen|voll(?:ständig)? (?:funktion|einsatz|betriebs|arbeits)\w+|(?:läuft|laufen|lief(?:en)?|arbeite\w*|funktionier\w+) (?:[\w-]+ ){0,3}?(?:normal|stabil|fehlerfrei|störungsfrei|einwandfrei|wie gewohnt)|(?:begann(?:en)?|begonnen) (?:[\w-]+ ){0,4}?(?:zu erholen|wieder zu)|wieder hoch|(?:wiederherstellung|behebung|stabilisierung|lösung) (?:wurde |ist )?(?:bestätigt|abgeschlossen)|nach (?:der |einer |vollständiger )?(?:behebung|wiederherstellung)|normalisierte(?:n)? sich|wieder (?:in betrieb|im einsatz|intakt)|entstört|repariert|instand ?gesetzt",
        ),
        broke=(r"langsam\w*|verzögerung\w*|(?:ein)?geschränkt|einschränkung\w*|schwierigkeit\w*|nicht (?:mehr )?möglich|ausfiel(?:en)?|(?:service|dienst|betriebs|netz)unterbrechung\w*|außer betrieb|defekte?|beeinträchtig\w+|zum erliegen",),
    ),
    "fr": Tongue(
        broke=(r"difficultés?|ralenti\w*|dégrad\w+|défaillan\w+|impossib\w+|(?:devenu|rendu)\w* inutilisable\w*",),
        started=(r"(?:été|étaient|était) (?:constaté|observé|ressenti|relevé|repéré|remarqué|recensé|enregistré|perçu)\w*|(?:avoir|ayant|a|ont|avait|avaient) cessé|se sont multiplié\w*|se multiplient|intervenue?s?|(?:était|étaient|est|sont) (?:devenu\w* )?(?:inaccessible|indisponible|injoignable)s?|privé\w* d(?:e|['’])",),
        ended=(r"(?:pleinement|entièrement|totalement) (?:fonctionnel|opérationnel|rétabli|disponible)\w*|fonctionn\w+ (?:de nouveau |à nouveau )?normalement|commenc\w+ à (?:se rétablir|revenir|être rétabli\w*|être résolu\w*|refonctionner|s['’]améliorer|retrouver)|(?:retour|revien\w+|revenait|revenaient) (?:progressi\w+ )?(?:à la normale|en ligne)|(?:résolution|rétablissement|stabilisation) (?:complète? |total\w* |a été |est )*(?:confirmée?|achevée?|terminée?)|solutionné\w*",),
    ),
    "es": Tongue(
        broke=(r"lent(?:o|a|os|as|itud)|rotura(?= de)|dificultad(?:es)?|inconvenientes?|intermiten\w+|imposib\w+",),
        acknowledged=(r"divulg(?:ó|aron)(?=[^.;]{0,60}\bque\b)",),
        started=(r"(?:ha|han|había|habían|haber) (?:dejado de \w+|caído)|se (?:percibi|not|sinti|observ|advirti|report|present|manifest|multiplic)\w+|(?:fue|fueron|sido) (?:percibid|notad|detectad|reportad|observad|advertid)\w+|suced(?:ió|ieron)|ocurri(?:ó|eron)|se origin(?:ó|aron)|tuv(?:o|ieron) lugar|aconteci(?:ó|eron)",),
        ended=(r"(?:plenamente|totalmente|completamente) (?:operativ|funcional|restablecid|operacional)\w*|(?:funcion\w+|oper\w+) (?:ya )?(?:con (?:total )?normalidad|normalmente|correctamente)|(?:comenz|empez|empiez)\w+ a (?:re(?:stabl|establ|cuper|activ|anud|gres|solv)|volv|normaliz|solucion|funcionar)\w*|se fue(?:ron)? (?:restable|recuper|normaliz)\w+|(?:resolución|recuperación|estabilización|restablecimiento) (?:completa |total |fue |quedó )*(?:confirmad|completad)[oa]|qued(?:ó|aron) superad\w+|conclu(?:yó|yeron)|corregid\w+|super(?:ó|aron) (?:la|el) (?:falla|fallo|problema|incidencia)",),
    ),
    "pt": Tongue(
        broke=(r"lent[oa]s?|rompimento(?= de| do)|dificuldades?|oscila\w+|intermit\w+|impossib\w+|lentidão",),
        acknowledged=(r"divulg(?:ou|aram)(?=[^.;]{0,60}\bque\b)",),
        started=(r"(?:foi|foram|sido) (?:percebid|notad|detectad|sentid|observad|registrad|relatad|reportad|identificad)\w+|(?:tem|têm|tinha|tinham|ter) (?:deixado de|parado de|caído)|saído do ar|se multiplic\w+|ocorr(?:eu|eram)|acontec(?:eu|eram)",),
        ended=(r"(?:plenamente|totalmente|completamente|integralmente) (?:operacion|funcion|restabelecid|normalizad|recompost)\w*|(?:funcion\w+|oper\w+) (?:já )?(?:normalmente|com normalidade)|(?:começ\w+|passa\w+) a (?:re(?:stabelec|cuper|torn|solv|gular)|volt|normaliz|ser (?:normaliz|resolv|restabel)|funcionar)\w*|(?:resolução|recuperação|estabilização|restabelecimento) (?:completa |total |foi )*(?:confirmad|concluíd)[oa]|regulariz(?:ad\w+|ou|aram)|encerr(?:ou|aram)-se",),
    ),
    "it": Tongue(
        broke=(r"difficoltà|rallentament\w+|impossib\w+|anomali\w+",),
        started=(r"si sono avut[ei]|si (?:è|sono|era|erano) (?:avvertit|registrat|manifestat|presentat|riscontrat|segnalat|moltiplicat)\w+|(?:stat[oaie]|stati) (?:avvertit|riscontrat|rilevat|notat|registrat|segnalat)\w+|smesso di|avvenut\w+|accadut\w+",),
        ended=(r"(?:pienamente|totalmente|completamente) (?:operativ|funzionant|ripristinat|funzional)\w*|funzion\w+ (?:di nuovo )?(?:regolarmente|normalmente|correttamente)|(?:iniziat|cominciat|inizi|cominci)\w* a (?:torn|ri(?:prend|solv|prist|entr|funzion|stabil)|normalizz|funzionare)\w*|(?:risoluzione|ripristino|stabilizzazione) (?:complet[oa] |totale |è stat[oa] )*(?:confermat|completat)[oa]|tornat\w+ (?:regolar|stabil|normal|visibil)\w+|risoluzione|ripristino|stabilizzat\w+|superat[oaie](?= (?:alle|verso|intorno|dopo|il))",),
    ),
    "nl": Tongue(
        broke=(r"last van|moeilijkheden|moeite|niet mogelijk|onmogelijk|vertraging\w*|gehinderd|hinder",),
        acknowledged=(r"l(?:iet(?:en)?|aat) (?:[\w.:-]+ ){1,5}?weten",),
        started=(r"merkten?|(?:werd|werden|zijn|is) (?:[\w.:-]+ ){0,6}?(?:opgemerkt|waargenomen|vastgesteld|geregistreerd)|deed zich|deden zich|doet zich|gebeurde(?:n)?|de(?:ed|den) zich voor|was er (?:een )?storing|werkte(?:n)? (?:[\w-]+ ){0,3}?niet|raakte(?:n)? (?:[\w-]+ ){0,2}?(?:in storing|gestoord)|ging(?:en)? (?:[\w-]+ ){0,2}?stuk",),
        ended=(r"(?:volledig|geheel) (?:operationeel|functioneel|bereikbaar|hersteld|beschikbaar)|functioneer\w* (?:[\w-]+ ){0,2}?(?:weer|normaal)|(?:begon|begonnen) (?:[\w-]+ ){0,4}?(?:te herstellen|weer te)|herstel (?:is |werd |volledig )*(?:bevestigd|afgerond|voltooid)|ten einde|was (?:de|het) (?:[\w-]+ )?(?:storing|probleem) over",),
    ),
    "pl": Tongue(broke=(r"utrudnie\w+|trudno\w+|niemożliw\w+|zakłóce\w+|przesta\w+ działać|przestój|przestoj\w+",), ended=(r"w pełni (?:sprawn|dostępn|działa|funkcjon|operacyjn)\w*|działa\w* (?:poprawnie|normalnie|prawidłowo|stabilnie)|zacz\w+ (?:znów|ponownie|wracać|działać)|wraca\w+ do normy|(?:przywrócenie|usunięcie awarii|rozwiązanie) (?:zostało )?potwierdzon\w+",), started=(r"(?:zosta\w+ )?(?:zauważ|odnotowan|zaobserwowan|dostrzeż)\w+|odnotowa\w+|wystąpi\w+|zaczę\w+|doszło do|pojawi\w+|przesta\w+|mia(?:ł|ła|ło|ły) miejsce|nastąpi\w+",)),
    "uk": Tongue(broke=(r"переста\w+ (?:[\w-]+ ){0,2}?(?:відкри|заванта|відповіда|запуска|надсила|працюва)\w+|затрудн\w+|ускладнен\w+|відмов\w+",), started=(r"спостеріга\w+|помі(?:тил|че)\w+|виявил\w+|відзнача\w+|фіксу\w+|трапи\w+|зафіксува\w+",), ended=(r"(?:повністю|знову) (?:функціону|доступ)\w+|у (?:штатному|звичайному) режимі|працю\w* (?:штатно|стабільно|нормально)|(?:відновлен|усунен)\w* (?:\w+ )?(?:було )?підтверджен\w*|заверши\w+",)),
    "ru": Tongue(started=(r"наблюда\w+|замет\w+|замеч\w+|отмеча\w+|фиксиру\w+|выявл\w+|случил\w+",), broke=(r"переста\w+ (?:[\w-]+ ){0,2}?(?:откры|загру|грузи|отвеча|запуска|отправля|работа)\w+|затруднен\w+|сложност\w+|отказ\w*",), ended=(r"(?:полностью|вновь) (?:работоспособ|функциониру|доступ)\w+|в (?:штатном|обычном|нормальном) режиме|работа\w* (?:штатно|стабильно|нормально)|начал\w* (?:восстанавл|возвращ|налаж)\w+|(?:восстановлени|устранени)\w* (?:\w+ )?(?:было )?подтвержден\w*|заверши\w+",)),
    "sv": Tongue(broke=(r"(?:gick|går) (?:[\w-]+ ){0,4}?ner|svårighet\w*|inte möjlig\w*|omöjlig\w*|ur funktion|långsam\w*",), started=(r"gick (?:[\w-]+ ){0,4}?ner|märk(?:te|tes|ts)\w*|noterade\w*|registrerade\w*|rapporterade\w*|skedde|kom de första|upptäckte\w*",), ended=(r"fungera\w* (?:[\w-]+ ){0,2}?(?:som vanligt|normalt|igen)|fullt (?:fungerande|återställ\w+)|började (?:[\w-]+ ){0,3}?(?:fungera|återgå|återhämta)|avhjälp\w+",)),
    "da": Tongue(broke=(r"(?:gik|går) (?:[\w-]+ ){0,4}?ned|i gulvet|vanskelighed\w*|ikke muligt?|umuligt?|udfordring\w*",), started=(r"første (?:[\w-]+ ){0,2}?\w*(?:melding|klage|rapport|indberetning)\w*|kom (?:ind|kort|de første)|gik (?:[\w-]+ ){0,4}?ned|brød (?:[\w-]+ ){0,3}?(?:ned|sammen)|mærk(?:ede|et)|konstatere(?:de|t)|registrere(?:de|t)s?|skete",), ended=(r"(?:virke\w*|fungere\w*) (?:[\w-]+ ){0,2}?(?:som normalt|normalt)|fuldt funktionsdygtig\w*|afhjulpet",)),
    "no": Tongue(ended=(r"fikset|rettet opp|utbedret|(?:virke\w*|fungere\w*|fungerte) (?:[\w-]+ ){0,2}?(?:som normalt|som vanlig|normalt)",), broke=(r"(?:gikk|går) (?:[\w-]+ ){0,4}?ned|vanske\w*|ikke mulig|umulig|utfordring\w*",), started=(r"første (?:[\w-]+ ){0,2}?\w*(?:melding|klage|rapport)\w*|gikk (?:[\w-]+ ){0,4}?ned|brøt (?:[\w-]+ ){0,3}?sammen|merket|registrert|oppdaget|oppsto(?:d)?|skjedde",)),
    "tr": Tongue(ended=(r"sorunsuz (?:[\w-]+ ){0,2}?(?:çalış|hizmet)\w+|tamamen (?:düzel|çözül|gideril)\w+|yeniden (?:başla|sağlan|açıl|çalış|erişil)\w+|normale (?:dön|dönme)\w+|tekrar (?:başla|sağlan|açıl|erişil)\w+|düzel\w+",), broke=(r"güçlük\w*|zorluk\w*|zorlan\w+|yavaşla\w+|tepki vermiyor\w*|yanıt vermiyor\w*|kullanılamıyor\w*|kullanılamaz\w*",), started=(r"yaşan(?:dı|ıyor|maya|dığı)\w*|gözlem(?:lendi|leniyor)\w*|görül(?:dü|meye|üyor)\w*|fark edil\w+|kaydedil(?:di|meye)\w*|tespit edil\w+|meydana gel\w+|erişilemez (?:oldu|hale geldi)",)),
    "id": Tongue(ended=(r"berfungsi (?:normal|penuh)|beroperasi (?:normal|kembali)|berjalan normal|mulai (?:pulih|normal|berangsur|kembali)",), broke=(r"kesulitan|sulit|hambatan|error|tersendat\w*|ngadat",), started=(r"terpantau|tercatat|dirasakan|terdeteksi|dialami|down|mengalami|lumpuh",)),
    "cs": Tongue(acknowledged=(r"(?:napsal|oznámil|uvedl|potvrdil|přiznal|informoval|sdělil)[aiy]?(?:, že)?",), broke=(r"omezen\w+|komplikac\w+|obtíž\w+|nebylo možné|nelze",), started=(r"zaznamenal\w*|projevil\w*|zaregistroval\w*|potýka\w+|vznikl\w*",), ended=(r"(?:plně|zcela) (?:funkční|v provozu|obnoven\w*|dostupn\w+)|fung\w+ (?:normálně|bez (?:problémů|omezení|potíží))|funguj\w+ (?:opět|znovu)|(?:opět|znovu) funguj\w+",)),
    "fi": Tongue(ended=(r"(?:täysin|normaalisti) toimi\w*|toimi\w* (?:normaalisti|moitteetta)",), broke=(r"vaikeu\w+|hidast\w+|takku\w+|mahdoto\w+",), started=(r"havait\w+|huomat\w+|esiinty\w+|tapahtui",)),
    "hu": Tongue(ended=(r"(?:teljesen|teljes körűen) (?:működ|elérhető|helyreáll)\w*|zavartalan\w*",), broke=(r"fennakad\w+|lassul\w+|nehézség\w*|lehetetlen\w*|nem lehet\w*",), started=(r"észlel\w+|tapasztal\w+|érkez\w+|történt",)),
    "ro": Tongue(ended=(r"(?:complet|pe deplin|integral) (?:funcțional|operațional|restabilit)\w*|repus\w* în func[țţ][ui]\w*",), broke=(r"dificult\w+|disfuncționalit\w+|imposib\w+|nu (?:pot|pute\w+|au putut)",), started=(r"semnal\w+|înregistr\w+|raportat\w*|resimț\w+|constatat\w*|observat\w*|s-a(?:u)? întâmplat",)),
    "el": Tongue(ended=(r"πλήρως (?:λειτουργ|αποκατ)\w+|ολοκληρώθ\w+|επιδιορθώθ\w+|επανέρχ\w+|αποκαθίστατ\w+",), broke=(r"δυσλειτουργί\w+|δυσκολ\w+|αδυναμί\w+|δεν μπορ\w+|«?έπεσε|κρασάρ\w+",), started=(r"έγιν\w+ αντιληπτ\w+|αντιληπτ\w+|καταγράφ\w+|παρατηρήθ\w+|διαπιστώθ\w+|παρουσιάζ\w+|προέκυψ\w+|παρουσιάστηκ\w+",)),
    "ja": Tongue(broke=(r"(?:し|り|え|け)?(?:づら|にく)(?:い|く)|支障|困難|影響が出",), started=(r"確認され(?:た|て|始)|みられ(?:た|て|始)|見られ(?:た|て|始)|観測され|出始め|報告され(?:た|て)|生じ(?:た|て)|ダウンし",), ended=(r"正常に戻|元通りに|(?:障害|故障|以前|従来|発生)(?:の)?(?:発生)?(?:前|まで)?と(?:同じ|変わらない)(?:状態|水準)[にへ](?:戻|なっ)",)),
    "ko": Tongue(broke=(r"불가|원활하(?:지|게) (?:않|못)|어려움을|불안정|느려",), ended=(r"(?:원래|이전|예전|평소|장애 (?:발생 )?전)(?:과|와|의)? ?(?:같은 |동일한 )?(?:상태|수준|모습)?(?:대)?(?:으?로) ?(?:돌아|회복|복귀|되돌)\w*",), started=(r"감지|포착|관측|늘어나기|보고되|보고됐|일어났|일어난 (?:뒤|후|직후)|일어나|중단됐|중단되|나타났|나타나",)),
    "zh": Tongue(broke=(r"无法正常|無法正常|缓慢|緩慢|受阻|延迟|延遲|连不上|連不上|登不上",), started=(r"监测到|監測到|收到(?![^，。]{0,14}通[報报])|爆出|传出|傳出|遭遇|起无法|起無法|爆发|宕机|當機",)),
    "ar": Tongue(broke=(r"صعوب(?:ة|ات)|عدم القدرة|بطء",), started=(r"[وف]?(?:رصدت?|سُجل\w*|سجلت?|لوحظ|شهدت?|واجه\w*)|ظهرت|ظهر",)),
    "hi": Tongue(broke=(r"काम न\S* कर\S*|मुश्किल\S*|असमर्थ|धीम\S+|नहीं (?:कर|भेज|देख|चला|खोल) पा",), started=(r"पहली (?:शिकायत|रिपोर्ट)\S*|पहले (?:संकेत|मामले)|देखी गई|दर्ज (?:की|हुई|कराई)|सामने आई|आने लगी|देखने को मिल\S*|शुरू|ठप",), ended=(r"सामान्य",)),
    "he": Tongue(started=(r"ו(?:החל|התחיל|קרס|נפל|הפסיק|אירע|פרצ)\S*|[הו]?דיווחים (?:ה)?ראשונים|תלונות (?:ה)?ראשונות",), broke=(r"קושי|קשיים|איטי\S*|מתקש\S+",), ended=(r"ו(?:תוקנ|נפתר|טופל|הסתיימ|הוסדר|שב |חזר|שוקמ|שוחזר)\S*|שוחזר\w*",)),
    "th": Tongue(started=(r"พบ(?:ว่า)?|รายงาน",), broke=(r"ไม่ได้|ไม่สามารถ",), ended=(r"แก้ไข|ใช้งานได้ปกติ",)),
    "vi": Tongue(started=(r"gặp|phát hiện|ghi nhận",), broke=(r"khó khăn|không thể|bất ổn|chậm",), ended=(r"hoạt động ổn định|trở lại|bình thường",)),
}  # fmt: skip
