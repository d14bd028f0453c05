"""More words of press reports by language: how they tell that trouble began and that a provider spoke of it.

Joined with the tables of `tongues*.py`, which hold the words of outages themselves. See `tongue.Tongue` for the fields.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

REPORTING: dict[str, Tongue] = {
    "de": Tongue(
        broke=(
            r"(?:hakt|hakte|gehakt|klemmt|klemmte|spinnt|zickt|ruckelt|gehangen|hängt)",
            r"häuf\w+ sich|gehen nicht|kommen nicht (?:an|durch)|(?:können|kann) (?:[\w-]+ ){0,6}?(?:nicht|kein\w*)",
            r"(?:fällt|fallen) (?:[\w-]+ ){0,4}?aus|ausfälle|aussetzer",
        ),
        started=(
            r"los ging(?:en)?|ging(?:en)? (?:es )?los|(?:ihren|seinen|den) anfang|nahm(?:en)? (?:[\w-]+ ){0,4}?anfang|setz(?:t|en|te|ten) (?:[\w-]+ ){0,3}?ein|(?:als )?(?:beginn|startzeit|startzeitpunkt)(?= (?:um |gegen |ist |war |wird |gilt )?\d)|häuf(?:en|t|te|ten) sich|machte(?:n)? sich (?:[\w-]+ ){0,3}?bemerkbar|erste (?:hinweise|nutzer|kunden|anzeichen)|trat(?:en)? (?:[\w.:-]+ ){0,8}?auf",
        ),
        acknowledged=(
            r"status(?:protokoll|meldung|portal|konto|account|dashboard)|(?:erste|öffentliche) (?:\w+ )?(?:mitteilung|notiz|meldung|stellungnahme)|wies(?:en)? (?:[\w-]+ ){0,4}?hin|(?<!so der )(?<!so die )(?<!so ein )(?<!so eine )sprecher\w*|blendete(?:n)? (?:[\w-]+ ){0,7}?(?:hinweis|banner|meldung)|setzte(?:n)? (?:[\w-]+ ){0,4}?(?:meldung|hinweis|mitteilung)|postete(?:n)?|reagierte(?:n)?|einen hinweis|gesteht|gestehen|räum(?:t|en)\b|teil(?:t|en) mit|wir (?:sind dran|wissen|untersuchen)",
        ),
    ),
    "fr": Tongue(
        broke=(r"(?:a|ont|avait|avaient|aurait) (?:déjà |aussi )?(?:cessé|flanché|planté|lâché)|échou\w+|(?:est|sont|était|étaient) à l['’]arrêt",),
        started=(
            r"remont\w+ à|ont (?:commencé|afflué|surgi)|afflu\w+|surgi\w*|premières (?:alertes|remontées|erreurs)|premiers (?:bugs|messages|utilisateurs)",
        ),
        acknowledged=(
            r"(?:a|ont) (?:confirmé|reconnu|signalé|assuré|précisé|répondu|réagi)|confirme|reconnaît|admet|(?:entreprise|société|opérateur|plateforme|hébergeur|groupe|fournisseur|éditeur) (?:\w+ )?signale\w*|dit (?:enquêter|être au courant|avoir connaissance)|fait état|porte-parole|tableau de bord|a évoqué|premi(?:er|ère) (?:message|communication|mention|avis)",
        ),
    ),
    "es": Tongue(
        broke=(r"(?:graves?|largos?|masivos?|varios|nuevos?|breves?|numerosos) cortes?|cortes? (?:de (?:servicio|conexión|internet|red|señal)|masiv\w+|generalizad\w+|globales?|mundial(?:es)?)|no (?:carga|cargan|responde|responden|abre|abren|deja|permite)\w*|dejó de \w+|fall[oa]s?|se cae|se cayó",),
        started=(
            r"comenz\w+|empez\w+|arranc\w+|primer(?:[oa]s)? (?:avisos?|reportes?|quejas?|señal(?:es)?|alertas?|error(?:es)?|fall[oa]s?|problemas?|caídas?|cortes?|incidencias?)|se (?:registr|produj|detect)\w+|surg\w+|dejó de \w+",
        ),
        acknowledged=(
            r"admit\w+|reconoc\w+|inform[óaó]\w*|señal[óa]\w*|confirm[óa]\w*|asegur[óa]\w*|comunic[óa]\w*|public[óa]\w*|portavoz|página de estado|primer (?:aviso|mensaje|comunicado)",
        ),
    ),
    "pt": Tongue(
        broke=(r"não (?:carrega|carregam|responde|respondem|abre|abrem|funciona|funcionam)\w*|fora do ar|instabilidade|cai[ru]\w*|falhas?",),
        started=(
            r"começ\w+|inici\w+|primeir[oa]s (?:relatos|queixas|reclamações|avisos|sinais)|surg\w+|pass\w+ a (?:relatar|reclamar|falhar)",
        ),
        acknowledged=(
            r"admit\w+|reconhec\w+|inform\w+|confirm\w+|assum\w+|comunic\w+|public\w+|porta-voz|página de (?:status|estado)|primeir[oa] (?:aviso|mensagem|comunicado|nota)",
        ),
    ),
    "it": Tongue(
        broke=(
            r"non (?:parte|partono|va|vanno|funziona\w*|risponde|rispondono|carica\w*|si (?:apre|aprono|carica\w*|connett\w+))|problem[ia]|guast[oi]|bloccat\w+|si (?:è|era|sono) fermat\w+|in tilt|giù|disserviz\w+|mut[oiae]",
        ),
        started=(
            r"cominciat\w+|iniziat\w+|inizi[oò]|prim[ei] (?:anomalie|avvisaglie|disservizi|guasti|blocchi|rallentamenti|malfunzionamenti|disagi|problemi|segnalazioni|lamentele|avvisi|errori|messaggi)|si (?:è|sono) (?:verificat|manifestat)\w+|dall['’]|dalle",
        ),
        acknowledged=(
            r"ha(?:nno)? (?:confermato|ammesso|riconosciuto|segnalato|comunicato|scritto|fatto sapere|detto|spiegato)|indag\w+|pagina di stato|portavoce|prim[oa] (?:avviso|messaggio|nota|comunicazione)",
        ),
    ),
    "nl": Tongue(
        broke=(r"(?:laadt|laden|werkt|werken|opent|openen) (?:[\w-]+ ){0,3}?niet|plat|eruit|onbereikbaar|gestoord|haper\w+",),
        started=(r"eerste (?:klachten|meldingen|problemen|signalen)|begon(?:nen)?|ontston\w+|stroomden binnen|kwamen binnen",),
        acknowledged=(
            r"bevestig\w+|erken\w+|onderzoek\w*|liet(?:en)? weten|laat weten|meldde(?:n)?|gaf toe|woordvoerder|statuspagina|eerste (?:bericht|melding|reactie) van",
        ),
    ),
    "pl": Tongue(
        started=(r"pierwsze (?:zgłoszenia|skargi|sygnały|problemy)|zacz\w+ się|rozpocz\w+|pojawi\w+ się|przesta\w+ działać",),
        acknowledged=(r"bada\b|badają|potwierdz\w+|przyzna\w+|poinformowa\w+|zakomunikowa\w+|rzecznik\w*|napisa\w+|stron\w+ statusu",),
    ),
    "ru": Tongue(
        started=(r"жалоб\w* (?:[\w-]+ ){0,4}?(?:начал\w*|поступ\w+|появ\w+)|начал\w*|перв\w+ (?:жалоб\w*|сообщени\w*)|возник\w*",),
        acknowledged=(r"изуча\w+|разбира\w+|подтверд\w+|призна\w+|сообщил\w*|заявил\w*|пресс-служб\w+|написал\w*|страниц\w+ статуса",),
    ),
    "uk": Tongue(
        started=(r"скарг\w* (?:[\w-]+ ){0,4}?(?:почал\w*|надход\w+|з['’]яв\w+)|почал\w*|перш\w+ (?:скарг\w*|повідомлен\w*)|виник\w*|зник\w*",),
        acknowledged=(r"підтверд\w+|визна\w+|повідомил\w*|заявил\w*|пресслужб\w+|сторін\w+ статусу",),
    ),
    "sv": Tongue(
        broke=(r"(?:går|gick) det inte(?: att \w+)?|svarar inte|ligger nere|nere|når inte fram",),
        started=(r"första (?:felanmälningarna|rapporterna|klagomålen|tecknen)|började|uppstod|dök upp",),
        acknowledged=(r"undersöker|utreder|bekräfta\w+|erkän\w+|medgav|meddela\w*|känner till|talesperson\w*|statussida\w*|skrev|skriver",),
    ),
    "tr": Tongue(
        started=(r"başla\w+|ilk (?:şikayet|şikâyet|bildirim|rapor)\w*|ortaya çık\w+|(?:den|dan|ten|tan) (?:itibaren|beri)",),
        acknowledged=(r"incele\w+|doğrula\w+|kabul et\w+|açıkla\w+|duyur\w+|sözcü\w*|durum sayfası\w*|paylaş\w+",),
    ),
    "id": Tongue(
        started=(r"mulai|keluhan pertama|laporan pertama|muncul sejak|bermula",),
        acknowledged=(r"mengakui|mengonfirmasi|mengumumkan|menyatakan|juru bicara|halaman status|menyampaikan",),
    ),
    "ja": Tongue(
        acknowledged=(r"認め|公表|発表|と投稿|投稿し|把握して|調査(?:中|し|を)|ステータスページ|広報担当|明らかにし|対応中",),
        started=(r"(?:頃|ごろ|ころ)?から|発生し|最初の(?:報告|苦情)|起き(?:た|て)",),
    ),
    "ko": Tongue(
        acknowledged=(r"인정|밝혔|밝히|공지|확인했|확인하고|발표|상태 페이지|대변인|게시했",),
        started=(r"(?<!로)부터|발생|시작|첫 (?:신고|보고)",),
    ),
    "zh": Tongue(
        acknowledged=(r"确认|承认|通告|公告|状态页|发布(?:通告|公告|声明)|正在排查|发言人",),
        started=(r"起(?=[，,])|开始|出现|发生|最早的(?:反馈|投诉)|陆续",),
    ),
}  # fmt: skip
