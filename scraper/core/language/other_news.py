"""Words by which a headline announces news that is no outage: money raised, figures, launches, people hired or gone,
courts, purchases, tests of products. An article under such a headline may recall an outage; it does not report one.
"""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

_SPACED = (
    # English
    r"(?:rais(?:es|ed|ing) (?:\w+ ){0,2}?(?:[$€£¥]\s?\d[\w.,]*|(?:usd|eur) ?\d[\w.,]*|\d+(?:[.,]\d+)? ?(?:k|m|bn|million|billion)|money|capital|funds)|funding(?: round)?|series [a-f]\b|seed round|venture capital|valuation|valued at|ipo|goes public|investors?|"
    r"earnings|quarterly|revenues?|profits?|full-year|fiscal|results for|dividend|share price|buyback|"
    r"(?:launch|unveil|debut|introduc)(?:es|ed|ing)?(?! (?:[\w-]+ ){0,2}?(?:investigation|probe|inquiry|review|status page|dashboard|attack))|rolls? out(?! (?:[\w-]+ ){0,2}?(?:fix(?:es)?|patch|hotfix|update|workaround|repair))|releases? (?:a |its |the )?(?:new|first|version)|new (?:feature|model|version|app|product|plan)s?|price (?:rise|increase|hike|cut)s?|partners with|partnership|"
    r"hires?|hired|hiring|recruit(?:s|ed|ing)?|appoint(?:s|ed|ment)?|(?:names|named|taps|poaches) (?:\w+ ){0,4}?(?:chief|head|president|director|chair|ceo|cto|cfo|coo|boss)|steps? down|stepp(?:ed|ing) down|resign(?:s|ed|ation)?|layoffs?|lays? off|job cuts|(?:ceo|cto|cfo|chief|boss) (?:quits|leaves|departs|exits)|"
    r"sue[sd]?|suing|lawsuits?|court(?!-? ?(?:house|system|room|office))|judge|antitrust|settle(?:s|ment)|class action|"
    r"acqui(?:re|res|red|ring|sition)|buys(?! time)|to buy|bought|takeover|(?:to )?merges? with|mergers?|merging with|"
    r"reviews?:|reviewed:|hands[- ]on|tested:|(?:\w+ )?review$|interview|profile:|the best \w+|versus|vs\.?)"
    # German
    r"|(?:finanzierungsrunde|(?:sammelt|erhält|bekommt) (?:[\w,.]+ ){1,3}?(?:euro|dollar|mio|millionen|milliarden)\b.{0,12}|risikokapital|investor(?:en)?|börsengang|quartalszahlen|quartal|umsatz\w*|gewinn\w*|bilanz|startet|führt .{3,40} ein|stellt .{3,60} vor|neue(?:s|n|r)? (?:modell|funktion|version|produkt|tarif)\w*|preiserhöhung|partnerschaft|stellt .{2,30} ein|ernennt|neue[rn]? (?:chef\w*|vorstand\w*|ceo)|tritt zurück|rücktritt|entlass\w+|stellenabbau|klagt|klage|verklagt|gericht|kartell\w*|übernimmt|übernahme|kauft|fusion\w*|im test|testbericht|interview)"
    # French
    r"|(?:lève (?:[\w,.]+ )|résultats en (?:baisse|hausse|recul|berne)|levée de fonds|tour de table|investisseurs?|valorisation|introduction en bourse|résultats (?:trimestriels|annuels)|trimestre|chiffre d['’]affaires|bénéfices?|lance|lancement|dévoile|présente (?:son|sa|ses|un|une)|nouve(?:lle|au) (?:modèle|fonction\w*|version|offre)|hausse des prix|partenariat|recrut\w+|embauche|nomme|nommée?|nomination|démissionne|démission|licenci\w+|supprime .{2,20}postes|porte plainte|poursui\w+|procès|tribunal|rach[eè]te|rachat|acqui(?:ert|sition)|fusion|critique|au banc d['’]essai|entretien)"
    # Spanish, Portuguese, Italian, Romanian
    r"|(?:recauda|levanta|capta|ronda (?:de (?:financiación|inversión|financiamiento))?|financiaci[oó]n|inversores|inversionistas|salida a bolsa|resultados (?:trimestrales|anuales)|trimestre|ingresos|beneficios?|ganancias|lanza|lanzamiento|presenta (?:su|sus|un|una)|estrena|nuev[oa] (?:modelo|funci[oó]n|versi[oó]n|plan)|alianza|contrata|contratar[áa]?|nombra|nombrad[oa]|dimite|renuncia|despid\w+|demanda(?! en| de)|demandad[oa]|juicio|juez|tribunal|compra|adquiere|adquisici[oó]n|fusi[oó]n|an[áa]lisis:|rese[ñn]a|entrevista)"
    r"|(?:rodada|aporte|investidores|abre capital|receita|lucro|balanço|lança|lançamento|apresenta (?:seu|sua|um|uma)|nov[oa] (?:modelo|recurso|vers[aã]o|plano)|parceria|contrata[rç]?|nomeia|nomead[oa]|ren[uú]ncia|demite|demiss(?:ão|ões)|processa|processo judicial|a[cç][aã]o judicial|compra|adquire|aquisi[cç][aã]o|fus[aã]o|resenha|entrevista)"
    r"|(?:raccoglie|round (?:di|da)|finanziament[oi]|investitori|quotazione|trimestral[ei]|trimestre|ricavi|utili|fatturato|lancia|lancio|presenta (?:il|la|un|una|i|le)|svela|nuov[oa] (?:modello|funzione|versione|piano)|assume|assumer[àa]|assunzioni|nomina|nominat[oa]|si dimette|dimissioni|licenzia\w*|fa causa|causa legale|tribunale|acquista|acquisisce|acquisizione|fusione|recensione|intervista)"
    r"|(?:atrage|strânge|rundă de (?:finanțare|investiții)|finanțare|investitori|venituri|profit\w*|lansează|lansare|prezintă|angajează|numește|demisioneaz\w*|concediaz\w*|dă în judecată|proces|instanț\w+|cumpără|achiziți\w+|achiziționează|recenzie|interviu)"
    # Dutch, Swedish, Norwegian, Danish, Finnish
    r"|(?:haalt .{1,30}op|investering(?:sronde)?|financieringsronde|investeerders|beursgang|kwartaalcijfers|kwartaal|omzet|winst|lanceert|lancering|onthult|introduceert|nieuwe? (?:model|functie|versie|dienst)|neemt .{2,30}(?:aan|over)|benoemt|benoemd|stapt op|ontsla\w+|klaagt .{2,30}aan|rechtszaak|rechter|overname|koopt|fusie|recensie|getest|interview)"
    r"|(?:tar in|finansieringsrunda|investerare|börsnoter\w*|kvartals\w*|omsättning\w*|vinst\w*|lanser\w*|presenterar|ny (?:modell|funktion|version)|anställer|utser|utsedd|avgår|varslar|uppsägning\w*|stämmer|stämning|domstol\w*|köper|förvärvar|förvärv|recension|intervju)"
    r"|(?:henter .{1,30}(?:millioner|mio|mill)|rejser .{1,30}(?:millioner|mio)|finansieringsrund\w*|investor(?:er)?|kvartal\w*|omsetning\w*|omsætning\w*|overskudd?|lancerer|lanserer|ny (?:modell?|funks?jon|funktion|versjon|version)|ansetter|ansætter|utnevner|udnævner|trekker seg|går av|fratræder|saksøker|sagsøger|retten|domstol\w*|kjøper|køber|oppkjøp|opkøb|anmeldelse|intervju|interview)"
    r"|(?:rahoituskierro\w*|rahoitus\w*|sijoittaj\w*|keräsi .{1,30}(?:miljoon|euro)\w*|liikevaiht\w*|tulos\w*|osavuosi\w*|julkistaa|julkisti|lanseera\w*|esittelee|uusi (?:malli|ominaisuus|versio)|palkkaa|nimittää|eroaa|irtisano\w*|haastaa|oikeudessa|oikeuteen|ostaa|yrityskaup\w*|arvostelu|haastattelu)"
    # Polish, Czech, Russian, Ukrainian, Hungarian, Greek, Turkish
    r"|(?:pozyska\w+|runda finansowania|inwestor\w*|finansowani\w*|wyniki (?:kwartalne|finansowe)|kwartał\w*|przychod\w*|zysk\w*|wprowadza|premiera|prezentuje|uruchamia|now[ya] (?:model|funkcja|wersja|usługa)|zatrudn\w+|mianuje|powołuje|rezygnuje|zwalnia|zwolnie\w+|pozywa|pozew|sąd\w*|kupuje|przejmuje|przejęci\w*|recenzja|test:|wywiad)"
    r"|(?:získal\w* (?:investici|\d+)|investiční kolo|investic\w*|investor\w*|čtvrtlet\w*|tržby|zisk\w*|uvádí|představ\w+|spouští|nov[áéý] (?:model|funkce|verze|služba)|přijme|nabírá|jmen\w+ .{2,30}(?:ředitel|šéf)\w*|odstoup\w+|rezign\w+|propou\w+|žaluje|žalob\w*|soud\w*|kupuje|koupil\w*|převezme|akvizic\w*|recenze|rozhovor)"
    r"|(?:привлек\w*|привлёк\w*|раунд\w*|инвестор\w*|инвестици\w*|финансировани\w*|квартальн\w*|квартал\w*|выручк\w*|прибыл\w*|запустил\w*|запускает|представил\w*|представляет|новую? (?:модель|функци\w+|верси\w+|услуг\w+)|нанима\w*|нанял\w*|назначил\w*|назначен\w*|уходит в отставку|отставк\w*|увольн\w*|уволил\w*|подал\w* в суд|иск\w?|суд\w?|покупает|купил\w*|приобре\w+|поглощени\w*|слияни\w*|обзор:|интервью)"
    r"|(?:залучи\w*|раунд\w*|інвестор\w*|інвестиці\w*|фінансуванн\w*|квартал\w*|виручк\w*|прибут\w*|запустил\w*|запускає|представил\w*|представляє|нову? (?:модель|функці\w+|версі\w+|послуг\w+)|найма\w*|призначил\w*|призначен\w*|відставк\w*|звільн\w*|позов\w*|позива\w*|суд\w?|купує|купил\w*|придба\w*|поглинанн\w*|злитт\w*|огляд:|інтерв['’]ю)"
    r"|(?:tőkebevonás\w*|befektet\w+|finanszíroz\w+|negyedéves|árbevétel\w*|nyereség\w*|bemutat\w*|elindít\w*|új (?:modell|funkció|verzió|szolgáltatás)\w*|felvesz|kinevez\w*|lemond\w*|elbocsát\w*|beperel\w*|pert|bíróság\w*|felvásárol\w*|felvásárlás\w*|megvesz\w*|teszt:|interjú)"
    r"|(?:άντλησε|χρηματοδότηση\w*|επενδυτ\w+|γύρο\w? χρηματοδότησης|τριμήνου|τρίμηνο|έσοδα|κέρδη|λανσάρει|παρουσιάζει|παρουσίασε|νέ[αο] (?:μοντέλο|λειτουργία|έκδοση|υπηρεσία)|προσλαμβάνει|προσλήψεις|διορίζει|διόρισε|παραιτήθηκε|παραιτείται|παραίτηση|απολύ\w+|μήνυση|αγωγή|δικαστήριο|εξαγοράζει|εξαγορά|αγοράζει|συγχώνευση|συνέντευξη)"
    r"|(?:yatırım (?:aldı|turu|topladı)|yatırımcı\w*|halka arz|çeyrek\w*|gelir\w*|kâr\w*|kar açıkladı|tanıttı|duyurdu yeni|piyasaya sür\w+|yeni (?:model|özellik|sürüm)\w*|işe al\w+|atadı|atandı|istifa\w*|işten çıkar\w+|dava\w*|mahkeme\w*|satın al\w+|birleşme\w*|inceleme(?:si)?|röportaj)"
    # Indonesian, Vietnamese
    r"|(?:meraih pendanaan|pendanaan|investor\w*|kuartal\w*|pendapatan|laba|meluncurkan|peluncuran|memperkenalkan|fitur baru|model baru|merekrut|menunjuk|mengundurkan diri|phk|menggugat|gugatan|pengadilan|mengakuisisi|akuisisi|membeli|ulasan|wawancara)"
    r"|(?:gọi vốn|huy động (?:được )?\d*|vòng (?:gọi )?vốn|nhà đầu tư|doanh thu|lợi nhuận|quý (?:[1-4i]|này|vừa)|ra mắt|giới thiệu|tính năng mới|tuyển dụng|bổ nhiệm|từ chức|sa thải|kiện|khởi kiện|tòa án|mua lại|thâu tóm|sáp nhập|đánh giá:|phỏng vấn)"
)
_ESTIMATES = r"(?:falls? short of|fell short of|miss(?:es|ed)?|beats?|tops?|topped|above|below|trails?|exceeds?) (?:[\w’'-]+ ){0,3}?(?:estimates|forecasts?|expectations)"
_JOINED = (
    r"資金調達|調達|シリーズ[ABCDE]|出資|上場|決算|四半期|売上高|増収|減益|新機能|新モデル|新製品|提供開始|を発表|リリース(?!後)|採用|就任|辞任|退任|人員削減|解雇|提訴|訴訟|裁判|買収|合併|レビュー|インタビュー"
    r"|融资|融資|募资|投资者|上市|财报|財報|季度|营收|營收|利润|净利|发布(?:新|全新|会)|推出|新功能|新模型|招聘|任命|辞职|卸任|裁员|起诉|訴訟|诉讼|法院|收购|收購|合并|评测|專訪|专访"
    r"|투자 ?유치|투자금|시리즈 ?[A-E]|상장|실적|분기|매출|영업이익|출시|공개했다|신제품|새 ?(?:모델|기능)|채용|선임|임명|사임|감원|해고|소송|제소|법원|인수|합병|리뷰|인터뷰"
    r"|ระดมทุน|นักลงทุน|ไตรมาส|รายได้|กำไร|เปิดตัว|ฟีเจอร์ใหม่|จ้างงาน|รับสมัคร|แต่งตั้ง|ลาออก|เลิกจ้าง|ฟ้อง|ศาล|เข้าซื้อ|ควบรวม|รีวิว|สัมภาษณ์"
    r"|(?<!\w)(?:[وف]?(?:جمعت|تجمع|تمويل\w*|جولة|مستثمر\w*|الربع|إيرادات\w*|أرباح\w*|تطلق|أطلقت|إطلاق|كشفت عن|تكشف عن|توظف|توظيف|عينت|تعين|استقال\w*|استقالة|تسريح|دعوى|تقاضي|محكمة|استحوذ\w*|تستحوذ|استحواذ|اندماج|مراجعة|مقابلة))(?!\w)"
    r"|(?<!\w)(?:جذب سرمایه|سرمایه ?گذار\w*|درآمد\w*|سود|رونمایی|معرفی کرد|استخدام|منصوب|استعفا\w*|اخراج|شکایت کرد|دادگاه|خرید شرکت|تصاحب|ادغام|نقد و بررسی|مصاحبه)(?!\w)"
    r"|(?<!\w)(?:גייסה|גיוס|סבב|משקיעים|רבעון|הכנסות|רווחי\w*|השיקה|משיקה|השקת|חושפת|מגייסת|מינתה|מינוי|התפטר\w*|פיטור\w*|תובע\w*|תביעה|בית המשפט|רכשה|רוכשת|רכישת|מיזוג|ביקורת|ראיון)(?!\w)"
    r"|(?<!\S)(?:फंडिंग|निवेश\S*|जुटाए|तिमाही|राजस्व|मुनाफा|मुनाफ़ा|लॉन्च|पेश किया|नया (?:मॉडल|फीचर)|भर्ती|नियुक्त\S*|इस्तीफा|इस्तीफ़ा|छंटनी|मुकदमा|अदालत|अधिग्रहण|खरीद\S*|विलय|समीक्षा|इंटरव्यू)(?!\S)"
)
_PENALTY = r"fined|fines|ordered to pay|(?:to|will|must|has to|agree[sd]? to) pay (?:an? |[$€£¥]\s?)?[\d.,]*\d ?(?:[\w-]+ ){0,2}?(?:over|to settle|to resolve)|(?:fine|penali[sz]e) (?:the|them|all|any|every)|(?:hit|slapped|handed|faces?|facing|given|ordered to pay|pays?|to pay) (?:with )?(?:an? )?(?:[$€£¥]?[\w.,]+ )?(?:[\w-]+ ){0,3}?(?:fines?|penalt(?:y|ies))|bußgeld\w*|geldbuße\w*|geldstrafe\w*|amendes?|multad[oa]s?|multas?|multan|multará|multó|multaron|sanci[oó]n(?:ad[oa])?|multou|sanzion\w+|boetes?|beboet|böter|bøter|bøde\w*|sakko\w*|grzywn\w+|pokut\w+|(?:о)?штраф\w*|bírság\w*|πρόστιμ\w+|para cezası\w*|amend[aă]\w*|denda|bị phạt|غرامة|קנס\w*|जुर्मान\S*"
MONEY_NEWS = late(
    rf"(?<!\w)(?:{_ESTIMATES}|quartal\w*|halbjahr\w*|umsatz\w*|gewinn\w*|bilanz\w*|betriebsergebnis\w*|trimestr\w*|semestre|chiffre d['’]affaires|bénéfices?|résultats (?:en (?:baisse|hausse|recul|berne)|trimestriels|annuels|semestriels|financiers)|ingresos|beneficios?|ganancias|receita|lucro|balanço|ricavi|util[ei]|fatturato|kwartaal\w*|omzet|winst|kvartal\w*|omsätt\w+|omsæt\w+|vinst\w*|liikevaiht\w*|kwartał\w*|zysk\w*|przychod\w*|čtvrtlet\w*|tržb\w+|zisk\w*|квартал\w*|выручк\w*|прибыл\w*|виручк\w*|прибут\w*|çeyrek\w*|kâr\w*|kuartal\w*|laba|pendapatan|doanh thu|lợi nhuận)(?!\w)"
    r"|決算|四半期|営業利益|増収|減益|增益|财报|財報|季度|营收|營收|净利|利润|실적|분기|영업이익|매출",
    re.IGNORECASE,
)
"""What a provider earned, in other languages than English, and against what was forecast."""
_PENALTY_JOINED = r"罰金|課徴金|行政処分|行政指導|業務改善命令|罚款|處罰|处罚|과징금|벌금|과태료|ปรับเงิน"
OTHER_NEWS = late(rf"(?<!\w)(?:{_SPACED}|{_ESTIMATES}|{_PENALTY})(?!\w)|{_JOINED}|{_PENALTY_JOINED}", re.IGNORECASE)
"""News that is no outage, in the words of headlines and leads."""
PENALTY = late(rf"(?<!\w)(?:{_PENALTY})(?!\w)|{_PENALTY_JOINED}", re.IGNORECASE)
"""What a regulator did about an outage that is long over."""
COMPENSATES = late(
    r"(?<!\w)(?:compensat\w+|refund(?:s|ed|ing)?|(?:bill|account|service|[$€£]\d+) credits?|reimburs\w+|schaden?s?ersatz\w*|entschädig\w*|gutschrift\w*|(?:rück)?erstattung\w*|indemnis\w+|dédommage\w+|rembours\w+|compensaci\w+|indemniza\w+|reembols\w+|bonificaci\w+|compensaç\w+|indeniza\w+|ressarc\w+|risarci\w+|rimbors\w+|indennizz\w+|"
    r"schadevergoeding\w*|compensatie\w*|ersättning\w*|återbetal\w+|erstatning\w*|kompensasjon\w*|kompensation\w*|korvau\w+|rekompensat\w*|odszkodowani\w+|náhrad\w+|kompenzac\w+|kárpótl\w+|компенсац\w+|компенсаці\w+|tazmin\w*|kompensasi|ganti rugi|bồi thường|αποζημι\w+|despăgub\w+)(?!\w)|補償|返金|賠償|补偿|补償|赔偿|보상|환불|배상|تعويض\w*|मुआवज\S*",
    re.IGNORECASE,
)
"""What customers get for an outage that is over: the news of its headline, and no outage."""
COSTS = seldom(
    r"(?<![\w-])(?:costs?(?! of (?:living|calls))|costing|costly|price tag|credits?(?! (?:cards?|unions?|scores?|bureau))|credited|outage bill|(?<=the )bill (?=for|of)|payouts?|to pay|zahlt|zahlen|versera|pagará|pagherà|betaalt|wypłaci|(?:вы|ви)плат\w+|dearly|débours\w*|kostet\w*|kosten|teuer|coût\w*|cher|facture|cuesta|costó|costar\w*|coste|costo|custa|custou|custar\w*|custo|costa|costato|kost|kostte|koszt\w*|обош\w+|обойд\w+|стоил\w*|вартіс\w*|коштува\w+|kostar|kostade|koster|kostede|maliyet\w*|merugi\w*|kerugian|thiệt hại)(?!\w)|費用|損失|計上|损失|損失|손실|비용|피해액",
    re.IGNORECASE,
)
"""What an outage costs whom it hit, or who had it."""
AMOUNT = seldom(
    r"[$€£¥₹₩]\s?\d|(?<!\w)(?:us\$|r\$|usd|eur|rp|rs\.?)\s?\d|\d[\d.,]* ?(?:million|billion|millionen|milliarden|mio|mrd|millones|milhões|milioni|miliardi|miljoen|miljard|mln|mld|mrd|miljon\w*|million\w*|млн|млрд|tỷ|juta|triliun|milyon|milyar)\.? ?(?:de |d['’]|di )?(?:dollars?|euros?|pounds?|pesos|reais|dólares|złotych|zł|kr|kronor|kroner|руб\w*|гривень|грн|lira|tl|đồng|rupiah|rupees)|(?:euro|dollar|eur|chf|franken)(?!\w)|[\d一二三四五六七八九十百千]+(?:亿|億|万|萬|억|만|조) ?(?:円|元|원|美元|ドル|달러)",
    re.IGNORECASE,
)
"""A sum of money."""

_OPENERS = (
    r"whose|(?<=, )wh(?:ich|o|ere|en)|(?<=, )that|(?<! )wh(?:ich|o)|(?:(?:\w+ ){0,2}?(?:days?|weeks?|months?|years?|hours?) )?(?:after|following|since)|despite|in the wake of|(?:like|unlike) the|"
    r"deren|dessen|(?<=, )d(?:ie|er|as|em|en)|(?:\w+ (?:tage?|wochen?|monate?|jahre?) )?nach(?:dem)?|seit(?:dem)?|trotz|infolge|"
    r"dont|qui|après|suite à|à la suite d[eu’']?|depuis|malgré|"
    r"cuy[oa]s?|(?<=, )que|tras|después de(?:l| la)?|luego de|desde|pese a|a raíz de|"
    r"cuj[oa]s?|após|depois d[aeo]s?|apesar d[aeo]|"
    r"(?:l[ae]|il|i) cui|di cui|(?<=, )che|dopo|in seguito a\w*|nonostante|"
    r"waarvan|wiens|(?<=, )d(?:ie|at)|na|nadat|sinds|ondanks|"
    r"vars|som|hvis|efter|etter|sedan|siden|trots|tross|"
    r"jonka|jota|jossa|joka|"
    r"któr\w+|po|od|mimo|jeh(?:o|ož)|jej(?:í|íž)|kter\w+|přes|"
    r"(?:у |из-за |в |с )?котор\w+|чь\w+|после|несмотря|(?:у |через |в )?як(?:ий|а|е|і|ого|ої|их|ій|ому)|чи[йяє]|після|попри|"
    r"amely\w*|aki\w*|του οποίου|της οποίας|που|μετά|ύστερα|παρά|"
    r"(?<=, )care|al căr\w+|a căr\w+|după|în urma|"
    r"yang|setelah|sejak|pasca|(?<=, )mà|sau(?: khi)?|kể từ|"
    r"[وف]?(?:الذي|التي|بعد|منذ)|که|پس از|بعد از|אשר|לאחר|אחרי|מאז|שה\w+|जिस\S*|जो"
)
_RECALLED = late(
    rf"(?<!\w)(?:{_OPENERS})(?!\w)[^,;.:—–،؛]*"
    r"|(?:^|(?<=[,.;]))[^,.;]*(?:ardından|sonrasında|rağmen|jälkeen|után|követően|के बाद)(?!\w)"
    r"|(?:^|(?<=[、。，；]))[^、。，；]*(?:の後|を受けて?|以降|から\d*[^、。]{0,6}後|之后|之後|以来|以來)[、，]?|(?:이후|이어진|당시|뒤)[^,.]*|(?:^|(?<=[,.]))[^,.]*(?:이후|뒤)(?=[ ,])|(?:หลังจาก|หลัง|ซึ่ง|ที่เคย)[^ ]*(?: [^ ]*){0,6}",
    re.IGNORECASE,
)
"""A clause that hangs on another, from the word that opens it: what is told in it is not the news."""


_LONGEST = 600
"""Code points of a sentence that are looked at."""


def main_clause(text: str) -> str:
    """The text without its subordinate clauses."""
    return _RECALLED.sub(" ", text[:_LONGEST])
