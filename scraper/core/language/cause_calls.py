"""More words by which languages other than English call something the cause of an outage: the everyday turns of local papers,
agencies and companies ("geht auf … zurück", "la faute à", "obedece a", "boven i dramat", "yol açtı"). Joined with
`cause_turns.py`.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

_ATTACKED = r"(?=\s(?:[^\s.;,]+ ){0,4}?[^\s.;,]*(?:attack|angrepp|angreb|angrep|angriff|aanval|attaque|ataque|ataqu|attacc|atak|útok|атак|saldırı|hyökkäy|serangan))"
"""Before the attack that somebody was the victim of."""
_STRUCK_EAST = r"(?=(?:[^\s.;,]+ ){0,2}?(?:\w*atak|\w*атак|сбо|збі|авари|аварі|awari|пожар|пожеж|pożar|požár|обрыв|обрив|ошибк|помилк|błąd|chyb|poruch|\w*útok))"
"""Before the fault of a sentence whose verb comes first."""

CALLS: dict[str, Tongue] = {
    "no": Tongue(cause=(r"(?:forklare[rt]?) (?:[^.;,]{3,40} )?med(?= (?:et?n?|ett|at|tekn|problem|fejl|feil|fel))", rf"(?:utsatt for|rammet av|offer for){_ATTACKED}")),
    "da": Tongue(cause=(r"(?:forklare[rt]?|forklarede) (?:[^.;,]{3,40} )?med(?= (?:et?n?|ett|at|tekn|problem|fejl|feil|fel))", rf"(?:udsat for|ramt af|offer for){_ATTACKED}")),
    "de": Tongue(
        cause=(
            rf"(?:opfer|ziel|zielscheibe)(?: von| eine[rs])?{_ATTACKED}",
            r"ursächlich(?: (?:dafür|hierfür|für [^.;,]{3,40}))? (?:war|waren|ist|sind|sei|seien)(?: (?:offenbar|wohl|demnach|vermutlich))?|(?:störung|problem\w*|ausfall|fehler|panne) (?:ging|gingen|gehen|geht) (?:\w+ )?von(?= (?:eine[mr]|dem|der|den) [^.;,]{2,60} aus\b)",
            r"(?:begründ|erklär|rechtfertig)\w* (?:[^.;,]{2,50} )?(?:mit|durch)(?= (?:ein|der|de[mn]|die|zu|technisch|hoh|groß|viel|Problem))",
            r"(?:ursprung|anfang|beginn) (?:war|nahm|ist|lag in)(?: (?:alles|das ganze|die panne))?(?= (?:ein|mit|bei|in))|(?:begann|fing) (?:alles|es) mit(?= ein)|(?:verweist|verwies|zeigt|schiebt) (?:(?:(?!blick )[^\s.;,]+ ){1,6}?)?auf(?= ein)",
            r"(?:geh(?:t|en|e)|ging(?:en)?|führ(?:t|te|ten|en)) (?:[^.;,]{1,60} )?auf(?=[^.;]{3,110} zurück\b)|häng(?:t|en|e) (?:[^.;,]{1,40} )?mit(?=[^.;,]{3,90} zusammen\b)|hing(?:en)? (?:[^.;,]{1,40} )?mit(?=[^.;,]{3,90} zusammen\b)",
            r"(?:ausgelöst|verursacht|hervorgerufen) (?:hat|hatte|haben|wurde|worden)(?: (?:den|die|das) [\w-]+)?(?: durch| von)?(?= ein)|(?:war|ist) es(?= eine? [^.;]{3,80}, (?:der|die|das) )|auf grund|grund für (?:den|die|das) [^.;,]{2,40} (?:war|ist|sei)|(?:steht|stehe|stand|stehen) (?:offenbar |wohl )?(?:im|in) zusammenhang mit|anlass (?:war|ist|sei)|übeltäter (?:war|ist|sei)",
            r"(?:schuld|ursache|grund|auslöser|verantwortlich|problem) (?:daran |dafür |hierfür )?(?:war|waren|ist|sind|sei|seien)(?: demnach| offenbar| wohl| vermutlich| laut [^.;,]{2,40}?| nach [^.;,]{2,40}?)?(?= (?:ein|der|die|das|de[mn]|zwei|mehrere|probleme|arbeiten))",
        ),
    ),
    "fr": Tongue(
        cause=(
            rf"(?:victimes?|cibles?) (?:de|des|du|d['’]une){_ATTACKED}",
            r"(?:pannes?|problèmes?|soucis?|incidents?|tout|dysfonctionnements?|perturbations?)(?: techniques?)? (?:est|sont|serai(?:en)?t|était|étaient) (?:\w+ment )?partie?s? d(?:e|u|es|['’])",
            r"(?:justifi|expliqu|motiv)\w* (?:(?:ces|ce|cette|la|le|les|cet) |l['’])[^.;,]{2,40} par",
            r"(?:la )?faute (?:en )?(?:revient|incombe) à|(?:est|sont|était) né\w* d(?:e|['’]|u|es)|(?:met|mettent|mis) en cause(?= une?)|pointe\w*(?: du doigt| vers)?(?= (?:une?|des) )|incomb\w+ à",
            r"fai(?:t|sant|saient|sait) suite à|du fait d(?:e|u|es|['’])|par suite d(?:e|u|es|['’])|en conséquence d(?:e|u|es|['’])|conséquences? d(?:['’]|e |u )(?=une?)|(?:mis|mettre|mettent|met) (?:[^.;,]{1,30} )?sur le compte d(?:e|u|es|['’])|s['’]expliqu\w+ par|tien(?:t|drait) à|la faute à|d(?:ûe?s?|us) (?:à|au|aux)|du(?:es?|s)? à(?= une?)|explication ?:|cause (?:de la panne |du problème |de l['’]incident )?:|(?:est|serait|sont|était) (?:directement |sans doute |probablement )?(?:en lien|lié\w*) (?:avec|à|au|aux)|est venue? d(?:e|['’]|u)(?= une?)|(?:mis|mise|mises) en cause(?= par)",
        ),
    ),
    "es": Tongue(
        cause=(
            rf"(?:víctima|blanco|objeto)s? de{_ATTACKED}",
            r"(?:explic|justific|motiv)\w* (?:la|el|los|las|lo|est[aeo]s?) ?[^.;,]{0,40} (?:por|con)(?= (?:una?|la|el|los|las|problemas))",
            r"(?:naci(?:ó|eron)|parti(?:ó|eron)|arranc(?:ó|aron)|proced(?:e|ía)) d(?:e|el)(?= )|fue(?= una? [^.;,]{3,80} (?:el|la|lo) que (?:provoc|caus|dej|gener|tumb))|todo (?:empez[oó]|comenz[oó]) (?:con|por|cuando)|apunt\w+ a(?= una? )|señal\w+ a(?= una? )|lo achac\w+ a",
            r"(?:fall[oa]|ca[ií]da|corte|problema|interrupci[oó]n|incidencia|aver[ií]a|apag[oó]n|inconveniente|situaci[oó]n|afectaci[oó]n|desperfecto|suspensi[oó]n)s?(?: [^.;,]{1,40})? respond(?:[eí]a?n?|ió|ieron|erían?) a(?:l)?",
            r"(?:el|la|su) (?:origen|motivo|raz[oó]n|causa|detonante|culpable|explicaci[oó]n)(?: (?:de(?:l)?|que) [^.;,]{2,50})? (?:fue|fueron|es|era|ha sido|habría sido|sería|estuvo en|está en|estaría en)|(?:a|como) consecuencia de(?:l)?|por efecto de(?:l)?|en virtud de(?:l)?|fruto de(?:l)?|a cuenta de(?:l)?|la culpa (?:la tuvo|la tuvieron|la tiene|fue de(?:l)?|es de(?:l)?)|por (?:motivo|razones) de(?:l)?|(?:ligad|vinculad|asociad)\w+ (?:a|al|con)(?= (?:una?|la|el|los|las|problemas|fallas|fallos))|(?:lo que (?:pas[oó]|ocurri[oó]|sucedi[oó])|causas?|motivo|origen) ?:",
        ),
    ),
    "pt": Tongue(
        cause=(
            r"(?:em causa|na origem)(?: d[aoe]s? [^.;,]{3,40})? (?:est(?:á|eve|ava|iveram|ão))",
            rf"(?:vítima|alvo)s? de{_ATTACKED}",
            r"(?:explic|justific|motiv)\w* (?:a|o|os|as|est[ae]s?) ?[^.;,]{0,40} (?:por|com|pel[oa]s?)(?= (?:uma?|o|a|os|as|problemas))",
            r"nasceu d(?:e|[ao])|nasceram d(?:e|[ao]s)|partiu d(?:e|[ao])|tudo começou (?:com|quando)|apont\w+(?: para)?(?= uma? )|decorr(?:eu|eram|e|em|ente|endo) d(?:e|[ao]s?)|foi(?= uma? [^.;,]{3,80} que (?:caus|provoc|derrub|tirou|deix|gerou))|culp(?:a|ou|am|aram)(?= uma? )|a culpa é d",
            r"por conta d(?:e|[ao]s?)|por causa d(?:e|[ao]s?)|em virtude d(?:e|[ao]s?)|(?:em|como|por) consequência d(?:e|[ao]s?)|na sequência d(?:e|[ao]s?)|fruto d(?:e|[ao]s?)|resultante d(?:e|[ao]s?)|em razão d(?:e)|em decorrência d(?:e)|(?:o|a) (?:motivo|culpa|razão|origem|causa|explicação|culpado)(?: (?:d[aoe]s?|para) [^.;,]{2,50})? (?:foi|foram|é|era|seria|teria sido|esteve em|está em)|a culpa (?:é|foi) d[aoe]s?|(?:o que (?:aconteceu|ocorreu|houve)|causa|motivo) ?:",
            r"relacion\w+ (?:-?[ao]s? )?(?:(?:o problema|a falha|a queda|a lentidão|a instabilidade) )?(?:com|a|ao|à)(?= )|(?:ligad|associad|vinculad)\w+ (?:a|à|ao|aos|às|com)",
        ),
    ),
    "it": Tongue(
        cause=(
            r"attribui\w+ (?:l['’](?:accaduto|interruzione|incidente)|(?:il|lo|la) (?:guasto|problema|disservizio|blocco|stop|colpa|responsabilità)) (?:a(?:l|i|d|gli|lle|lla|llo)? |all['’])",
            rf"(?:vittim[ae]|bersaglio|oggetto) d(?:i|a){_ATTACKED}",
            r"(?:motiv|spieg|giustific)\w* (?:il|la|i|gli|le|lo|l['’]|quest[oaie] )[^.;,]{2,40} con",
            r"(?:è|sono|era) nat[oaie] d(?:a|al|alla|ai|all['’])|nasc(?:e|eva|ono) d(?:a|al|alla|ai|all['’])|tutto è (?:partito|nato|cominciato) (?:da|con)|chiam\w+ in causa|punt\w+ il dito (?:contro|su)|addoss\w+ la (?:colpa|responsabilità) a",
            r"colpa d(?:i|el|ella|ei|elle|egli|ell['’])|per via d(?:i|el|ella|ei|elle|egli|ell['’])|per effetto d(?:i|el|ella|ei|ell['’])|a seguito d(?:i|el|ella|ei|elle|egli|ell['’])|(?:in|come|di) conseguenza d(?:i|el|ella|ei|ell['’])|frutto d(?:i|el|ella|ei|ell['’])|da (?:ricondurre|attribuire|imputare|ricercarsi|ricercare) (?:ad?|al|alla|ai|agli|alle|all['’]|in|nel|nella)|(?:ascrivibil|addebitabil|collegat|legat)\w+ (?:ad?|al|alla|ai|all['’])|determinat[oaie] d(?:a|al|alla|ai|all['’])|causat[oaie] d(?:agli|alle|all['’]|allo)|provocat[oaie] d(?:agli|alle|all['’]|allo)|complic[ei](?= un)|il motivo ?:|la causa ?:",
            r"(?:problem|disserviz|guast|blocc|disag|malfunzionament|interruzion|inconvenient|rallentament|down)\w*(?: [^.;,]{1,30})? dipend(?:e|eva|ono|evano|erebbe)(?: [^.;,]{1,20})? d(?:a|al|alla|ai|all['’])|a (?:provocare|causare|determinare|innescare|generare|scatenare|mandare|far) [^.;,]{2,60} (?:è|sono|sarebbe|sarebbero|era|erano)(?: stat[oaie])?|a (?:provocare|causare|determinare|innescare|generare|scatenare|mandare) [^.;,]{2,50},[^.;,]{3,50},(?= (?:un|una|il|la|lo|l['’]|dei|delle|i|gli))|(?:è|sarebbe) stat[oa](?= un\w* [^.;,]{3,80} a (?:causare|provocare|mandare|bloccare|determinare|generare))|(?:il|la) (?:motivo|causa|ragione|colpa|origine|responsabile)(?: d(?:i|el|ella|ei|ell['’]) ?[^.;,]{2,50})? (?:è|era|è stat[oa]|sarebbe|sta in|va ricercat[oa] in)",
        ),
    ),
    "nl": Tongue(
        cause=(
            rf"(?:slachtoffer|doelwit) van{_ATTACKED}",
            r"(?:verklaar|rechtvaardig)\w* (?:de|het|dit|dat|deze)(?: [^.;,]{2,40})? (?:met|door)",
            r"wij(?:st|zen|s|zing) (?:naar|op)(?= een)|wees (?:naar|op)(?= een)|(?:begon|begonnen) (?:allemaal )?met(?= een)|terug te voeren (?:op|tot)|was het(?= een [^.;,]{3,80} die )|legt de schuld bij|oorsprong (?:was|ligt in|lag in)|voor (?:de|het) [\w-]+ zorgde",
            r"(?:lag|ligt) (?:het |dat |dit |de storing )?(?:volgens [^.;,]{2,40} |vermoedelijk |waarschijnlijk )?aan|(?:kwam|komt) (?:dat|dit|het|de storing) (?:door|doordat)|(?:aanleiding|boosdoener|schuldige|reden|verklaring|probleem)(?: (?:hiervoor|daarvoor|voor [^.;,]{2,40}|van [^.;,]{2,40}))? (?:was|is|bleek|blijkt|zou zijn)(?= (?:een|de|het|dat|er|problemen|werkzaamheden))|oorzaak (?:moet |wordt |werd )?(?:(?:worden )?gezocht|gevonden) (?:bij|in)|als oorzaak (?:noemt|geeft|meldt|wijst|wordt|werd)(?: [^.;,]{1,40})?(?= een)|(?:spreekt|sprak|spreken|spraken) van(?=[^.;,]{3,90} als (?:oorzaak|reden|boosdoener)\b)|ten gevolge van|(?:als )?gevolg van|in verband met(?= een)|door toedoen van|oorzaak ?:|gaat terug op",
        ),
    ),
    "pl": Tongue(
        cause=(
            rf"(?:unieruchomi|sparaliżowa|położy|wyłączy)ł\w*(?: go| ją| je)? {_STRUCK_EAST}",
            rf"(?:ofiarą|celem){_ATTACKED}",
            r"(?:uzasadni|tłumacz|usprawiedliwi)\w* (?:to|kłopoty|problemy|awarię|przerwę|utrudnienia|się)(?= )",
            r"wskazuj\w+ na|(?:zaczęło|rozpoczęło) się od|za (?:kłopotami|zamieszaniem|paraliżem|usterką|awarią|problemami|wszystkim) (?:stał\w*|stoi|kryje się|krył\w* się)|(?:obwini|obciąż)\w+|(?:ma|mają|miał\w*) (?:to )?związek ze?|to(?= [^.;,]{3,80} (?:spowodowa|wywoła|doprowadzi)\w*)",
            r"zawini[łl]\w*|zawiodł\w*|win[ęa] (?:za (?:to|awarię|problemy|przerwę|całe zamieszanie) )?(?:ponosi|ponoszą|leży po stronie|spada na)|(?:przyczyn|powod|źródł|win|sprawc)\w+(?: [^.;,]{2,40})? (?:okazał\w* się|był\w*|jest|są|stał\w* się)|to (?:efekt|skutek|wynik|następstwo|pokłosie|wina)|za sprawą|z uwagi na|w następstwie|z winy|wszystko (?:przez|z powodu)|(?:przyczyna|powód)(?: (?:awarii|problemów|przerwy))? ?(?::|–|—|-|to)|(?:awari|problem|usterk|przerw|utrudnieni|kłopot)\w*(?: [^.;,]{1,30})? (?:wynika|wynikał|wynikł|wyniknął)\w* z(?:e)?|(?:tłumacz|wyjaśni)\w+ (?:to|awarię|problemy|przerwę|sytuację|niedostępność)(?= \w+(?:ą|em|iem|ami|ymi|imi)\b)",
        ),
    ),
    "sv": Tongue(
        cause=(
            r"(?:förklara[rd]?\w*) (?:[^.;,]{3,40} )?med(?= (?:et?n?|ett|at|tekn|problem|fejl|feil|fel))",
            rf"(?:(?:utsat(?:ts|tes|ta|t)) för|drabba(?:ts|des|de|d|t) av|offer för){_ATTACKED}",
            r"(?:förklara|motivera)\w* (?:problemen|avbrottet|felet|störningen|det|stoppet)(?: [^.;,]{2,30})? med",
            r"upprinnelsen(?: till [^.;,]{2,40})? (?:var|är)|pek(?:ar|ade)(?: ut| på)?(?= (?:en|ett|sin|fel) )|(?:var|är) det(?= (?:en|ett) [^.;,]{3,80} som (?:ställ|orsak|låg|slog|gjorde|utlös|stopp|sänk|fick))|(?:började|uppstod) (?:med|i samband med|vid|genom)(?= (?:en|ett))|lägger skulden på|bottna(?:r|de) i",
            r"boven(?: i dramat(?:et)?)? (?:var|är|visade sig vara|tros vara)|(?:orsaken|felet|anledningen|förklaringen|problemet)(?: till [^.;,]{2,40})? (?:står att finna i|finns att söka i|uppges vara|visade sig vara|tros vara|ska vara|(?:är|var)(?= (?:en|ett|att|problem|fel)\b))|(?:kunde|kan|har|kunnat) (?:spåras|spårats|härledas|härletts) till|spåra(?:des|s|ts) till|skyll(?:er|de)s? på|förklara[rs]?(?:de|des)? (?:[^.;,]{1,40} )?med(?= (?:en|ett|att))|med anledning av|ber(?:or|odde|ott|odde enligt [^.;,]{2,30}|or enligt [^.;,]{2,30}) på|(?:grund|skuld)en? (?:till [^.;,]{2,40} )?(?:är|var)(?= (?:en|ett|att))|till följd av|förklaring(?:en)? ?:|orsak(?:en)? ?:",
        ),
    ),
    "ru": Tongue(
        cause=(
            rf"(?:вывел|обрушил|парализовал|положил)[аои]?(?: из строя)? {_STRUCK_EAST}",
            rf"(?:подвер\w+|жертвой|целью){_ATTACKED}",
            r"связ(?:али|ывают|ал|ала|ывает) (?:трудности|сбой|проблемы|это|неполадки|перебои|произошедшее|ситуацию)(?: [^.;,]{2,30})? с(?:о)?",
            r"(?:всё|все) начал\w+ с|со?слал\w+ на|указ(?:али|ывают|ал|ала|ывает) на|обвин(?:или|ил|ила|яют)(?= )|корень (?:проблемы|бед)|кроется в|упира\w+ в",
            r"(?:недоступност\w+|отключени\w+|перебо\w+|неработоспособност\w+|ситуаци\w+|остановк\w+|задержк\w+)(?: [^.;,]{1,40})? (?:объясн\w+|связ(?:али|ывают|ал|ала|ывает) с(?:о)?)(?= )|к (?:инцидент|сбо|авари|отключени|неполадк|перебо|остановк|проблем)\w+(?: [^.;,]{1,30})? прив[её]л\w*|виноват\w*(?: (?:стал|оказал)\w*)?(?= )|причина(?: [^.;,]{2,30})? (?:[—–-] )?во?(?= )|виновни(?:ком|ками|цей)(?: [^.;,]{1,20})? (?:стал|оказал|назва)\w*|вин\w+ (?:всему|тому) ?[—–-]?|(?:вызван|спровоцирован|обусловлен)\w*|объясня(?:ется|лся|лась|лось|лись) (?=\w)|по вине|из-за того,? что|потому,? что|корень проблемы ?[—–-]?|причина ?[:—–-]",
        ),
    ),
    "uk": Tongue(
        cause=(
            rf"(?:вивел[аои]|вивів|обвали(?:в|ла|ло)|паралізува(?:в|ла|ло))(?: з ладу)? {_STRUCK_EAST}",
            rf"(?:зазна\w+|жертвою|ціллю){_ATTACKED}",
            r"усе почал\w+ з|все почал\w+ з|пос(?:ла|ила)л\w+ на|вказ(?:али|ують|ав|ала) на|криється (?:в|у)",
            r"до (?:інцидент|збо|аварі|відключен|перебо|проблем)\w*(?: [^.;,]{1,30})? призв\w+|вин(?:ен|на|ні|уватий|увата)(?: (?:став|стала|виявивс|виявилас)\w*)?(?= )|причина(?: [^.;,]{2,30})? (?:[—–-] )?[ву](?= )|(?:спричинен|викликан|спровокован|зумовлен)\w*|поясн\w+ (?:це|збій|збої|проблем\w*|ситуацію|перебої)(?= )|через те,? що|у зв['’]язку з|з вини|причина ?[:—–-]|(?:причин|вин)\w+(?: [^.;,]{2,40})? (?:став|стала|стало|стали|є|була|був|були|назива\w+|назвали)",
        ),
    ),
    "cs": Tongue(
        cause=(
            rf"(?:ochromil|vyřadil|položil)\w*(?: ho| ji| je)?(?: z provozu)? {_STRUCK_EAST}",
            rf"(?:obětí|terčem|cílem){_ATTACKED}",
            r"(?:poukaz|ukaz)\w+ na|(?:vše|všechno) začalo|pochybil\w*",
            r"(?:příčin|důvod|viník|vin)\w*(?: [^.;,]{2,40})? (?:byl\w*|je|jsou|se stal\w*|měl\w* být)|(?:kvůli|vinou|následkem|vlivem|z důvodu|důsledkem|v souvislosti s)|mohl\w* za to|má na svědomí|měl\w* na svědomí|způsob(?:il|ila|ilo|ily|ilo to|en\w*)|zavini\w+|(?:problém|výpadek|porucha|závada)(?: [^.;,]{1,30})? (?:souvis\w+ s|vznikl\w* (?:kvůli|při)|zapříčin\w+)|příčina ?:",
        ),
    ),
    "tr": Tongue(
        cause=(
            r"(?:arkasında|ardında|altında|temelinde)(?: ise| da| de)?(?= )",
            r"(?:sorun|kesinti|arıza|aksaklı[kğ]|problem|çökme|aksama|bunun|durum)\w* (?:nedeni|sebebi|kaynağı|gerekçesi)(?:nin)?(?: (?:ise|olarak|de))?(?! (?:henüz|ne\b|bilinm|araştır|belirlen|açıklan|netleş|tespit))|kök neden(?:i)?(?: ise)?|(?:neden|sebep) ?:",
        ),
        cause_after=(
            r"ötürü|ileri gel\w+|neticesinde|(?:sonucu|sonucunda)(?! (?:olarak|elde))|yol aç\w+|neden ol\w+|sebep ol\w+|sebebiyet ver\w+|etkisiyle|nedeniyle|yüzünden|(?<=ası )üzerine|(?<=esi )üzerine|çökertti|çökertmişti|kilitledi|devre dışı bıraktı|kullanılamaz hale getirdi|felç etti|(?<=yangının )ardından|(?<=kesintisinin )ardından|(?<=saldırısının )ardından|bağl(?:adı|ıyor|andı)",
        ),
    ),
    "id": Tongue(
        cause=(
            r"(?:berdalih|beralasan|berkilah)(?: (?:bahwa|karena|akibat))?",
            r"biang (?:masalah|kerok|keladi)(?:nya)?(?: adalah)?|(?:berawal|bermula|berpangkal) dari|menuding|menunjuk pada|dipicu",
            r"(?:menyebut|sebut|menuding|tuding|menduga)\w*(?=[^.;,]{3,90} sebagai (?:biang|penyebab|pemicu|akar|dalang)\b)|(?:biang (?:kerok|keladi)|pemicu|penyebab|akar masalah|pangkal masalah)(?:nya)?(?: [^.;,]{2,50})? (?:adalah|ialah|yakni|yaitu|berupa|diduga)|(?:disebabkan|diakibatkan|dipicu|dilatarbelakangi|ditimbulkan)(?: (?:oleh|karena|adanya))*|imbas|dampak dari|buntut|gara-gara|lantaran|akibat(?: dari)?(?! (?:gangguan|itu|hal|kejadian|insiden))|berasal dari|bersumber (?:dari|pada)|terjadi karena",
        ),
    ),
    "ro": Tongue(
        cause=(
            r"(?:din pricina|din cauza|ca urmare a|în urma|pe fondul|urmare a)|cauz[ăa](?: [^.;,]{2,40})? (?:a fost|este|ar fi|o constituie)|de vină (?:a fost|este|sunt|ar fi)|(?:s-a datorat|se datorează|s-au datorat|datorat[ăei]?|datorită)|(?:provocat|cauzat|generat|determinat)\w* de|vinovat\w* (?:a fost|este)|cauza ?:",
        ),
    ),
    "el": Tongue(
        cause=(
            r"ευθύν(?:εται|ονται)(?: για [^.;,]{3,40})?",
            r"οφείλ\w+(?: [^.;,]{1,30})? σ(?:ε|τ\w+)|αποδίδ\w+ σ(?:ε|τ\w+)|αποδόθηκ\w+ σ(?:ε|τ\w+)|(?:αιτία|αίτιο|λόγος|υπαίτι\w+)(?: [^.;,]{2,40})? (?:ήταν|είναι|φαίνεται να (?:ήταν|είναι))|εξ ?αιτίας|λόγω|προκλήθηκ\w+ (?:από|εξαιτίας|λόγω)|συνεπεία|συνέπεια",
        ),
    ),
    "vi": Tongue(
        cause=(
            r"nguyên nhân(?: [^.;,]{2,40}?)? (?:là|được xác định là|do|bắt nguồn từ|xuất phát từ)(?: do)?|(?:xuất phát|bắt nguồn) từ|gây ra bởi|được cho là do|liên quan (?:đến|tới)|vì|bởi|do",
        ),
    ),
    "hu": Tongue(
        cause=(
            r"(?:az? )?(?:ok|oka|kiváltó oka?|háttér\w*|hiba forrása|probléma forrása)(?: az| egy)?(?: [^.;,]{1,30})? (?:volt|áll|állt|lehetett|az,? hogy)|(?:leállást|kiesést|fennakadást|hibát|zavart|problémát|üzemzavart) (?:[^.;,]{1,20} )?(?:okozta|idézte elő|váltotta ki)",
        ),
        cause_after=(r"miatt|következtében|okozta|okozott|vezetett|idézte elő|váltotta ki|folytán",),
    ),
    "ar": Tongue(
        cause=(
            r"(?:ال)?(?:سبب|عطل|خلل|انقطاع|مشكلة)(?: [^.،]{2,40})? (?:ناتج\S*|ناجم\S*|نجم|نتج) عن|(?:ناتج\S*|ناجم\S*|نجم\S*|نتج\S*) عن|(?:نتيجة|جراء|جرّاء|بفعل|على خلفية|إثر)|(?:يعود|تعود|عاد|عائد) (?:السبب )?(?:إلى|الى)|أرجع\S* (?:[^.،]{2,40} )?(?:إلى|الى)|والسبب",
        ),
    ),
    "hi": Tongue(
        cause=(r"(?:वजह|कारण)(?: [^।,]{2,30})? (?:है|था|थी|रही|रहा|बताई गई|बताया गया)",),
        cause_after=(
            r"के कारण|की वजह से|के चलते|के वजह से|से (?:हुई|हुआ)(?= )|के बाद(?= [^।]{0,40}(?:ठप|बंद|बाधित))",
        ),
    ),
    "ja": Tongue(
        cause_after=(
            r"が引き起こし|によるもの|ことによる|が影響し|を引き金|が引き金|が発端|のあおりで|を原因とする",
        ),
    ),
    "ko": Tongue(
        cause_after=(
            r"탓(?:이|으로|인|에)|에서 비롯|데 따른|에 따른 (?:장애|것)|로 빚어|으로 빚어|가 화근|이 화근|가 빌미|이 빌미",
        ),
    ),
    "zh": Tongue(
        cause=(
            r"(?:主因|肇因|元凶|禍首|祸首|根本原因|直接原因|原因)(?:是|为|為|在于|在於|系|係|即)|问题出在|問題出在|归咎于|歸咎於|歸因於|归因于|起因於|起因于|肇因於|源自(?:于|於)?|(?:罪魁祸首|罪魁禍首)(?:是|竟是)",
        ),
        cause_after=(r"所致|所造成|惹的祸|惹的禍|惹禍",),
    ),
}  # fmt: skip
