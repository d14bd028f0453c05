"""Words for what goes wrong in a machine, a line or a house, by which a phrase is known to name a fault and not merely
the outage: "a faulty configuration file", "un corte de fibra", "ein Datenbankfehler".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from scraper.core.language.faults_abroad import FAULTS
from scraper.core.patterns import late

_ENGLISH = "en"
_ITSELF: Mapping[str, str] = {
    "en": r"(?<!\w)(?:mis-?config\w+|(?:faulty|malformed|corrupt(?:ed)?|defective|erroneous|invalid) (?:[\w-]+ ){0,2}?(?:plan|file|data|record|message|input|request|entry|package|response|packet|value|field|image|component|device|unit|module|expression|regex|rule|query|certificate|signature|token|character|route|instruction|command)s?\b|cascading (?:failure|error|fault)s?|mis-?rout\w+|human (?:error|mistake)|(?:mis-?(?:communication|understanding)s?|communications? (?:gap|breakdown|failure|problem|error|lapse)s?|(?:gap|lapse|breakdown|failure)s? (?:in|of) communications?)(?= (?:between|among|within)\b)|(?:drone|missile|air|military) strikes?|server[- ]?blocks?(?= (?:by|from|imposed|on|at)\b)|account suspensions?|suspension of (?:its|the|their|our) (?:[\w-]+ )?account|typos?|(?:expired|lapsed|revoked|outdated) (?:[\w-]+ ){0,2}?(?:certificates?|licen[cs]es?|keys?|domains?|tokens?|registrations?|credentials?)|(?:high|strong|fierce|gale-force) winds|gales|heavy (?:rain|rainfall|snow|snowfall)|(?:limits?|quotas?|timeouts?|thresholds?|settings?) (?:that (?:was|were|had been) )?(?:set )?(?:far |much )?too (?:low|high|small|short|tight|strict)|unpaid (?:[\w-]+ )?(?:bills?|invoices?|fees?|rent)|burst (?:[\w-]+ )?(?:pipes?|mains?)|(?:pipe|water main) bursts?|water (?:leaks?|damage|ingress)|leaking (?:[\w-]+ )?(?:roof|pipe)s?|fallen trees?|race condition|memory leak|(?:reconnect\w*|retry|request|traffic|connection)[- ]storms?|thundering herd|network (?:partition|split)|bugs?|cyber-?\s?attacks?|ddos|denial[- ]of[- ]service|(?<!heart )(?<!terror )(?<!terrorist )(?<!panic )(?<!11 )(?<!personal )attacks?|heat-?\s?waves?|(?:routine|automated|automatic|unattended|unintended|unplanned) (?:[\w’'.-]+ ){0,3}?(?:updates?|upgrades?|changes?|maintenance|patch(?:es)?|restarts?|migrations?|deploy\w*)|thermal (?:event|runaway|excursion|overload|shutdown|issue|incident)s?|cooling (?:system )?(?:failure|fault|loss|stress|problem|issue|outage)s?|hurricanes?|typhoons?|earthquakes?|tsunamis?|landslides?|wildfires?|blizzards?|explosions?|(?<!under )(?<!open )fires?(?! (?:sale|department|service|brigade|crews?|engines?|suppress\w+|alarms?|extinguish\w+))|ransomware|malware|vandalism|sabotage|hackers?|hacktivists?|hacking (?:group|attack|incident)s?|(?:security )?breach(?:es)?|intrusions?|thunderstorms?|(?:rise|increase|surge|spike) in (?:[\w-]+ ){0,2}?temperatures?|"
    r"(?:power|electric\w*) (?:dip|sag|spike|fluctuation|fire|outage|cut|failure|loss|surge|problem|fault|supply|trip|event|interruption|disruption|shutdown|issue)s?|(?:faulty|defective|botched|buggy|misbehaving|misconfigured) (?!(?:connection|connectivity|service|services|app|apps|site|website|platform)s?\b)[\w-]+|loss of (?:power|cooling)|blown (?:fuse|transformer)|"
    r"(?:fib(?:re|er)|cable)[\w -]{0,24}? (?:cuts?|breaks?|damage|severed|theft|fault|interruption|disruption|failure|issue)s?|(?:cut|break|fault|damage|rupture)s? (?:in|of|to|on) (?:[\w’'&-]+ ){0,5}?(?:cable|fib(?:re|er)|line)s?|(?:cut|severed|damaged|broken|stolen|burn(?:ed|t)|ruptured|crushed|snapped) (?:[\w-]+ ){0,2}?(?:cables?|fib(?:re|er)s?|lines?|conduits?|ducts?|pipelines?)|"
    r"overload\w*|over-?heat\w+|lightning|(?:certificate|licen[cs]e|domain|token|key)s? (?:had |has )?expir\w+|expir\w+ (?:[\w-]+ ){0,3}?(?:certificate|licen[cs]e|domain|token|key)s?|"
    r"(?:faulty|bad|botched|buggy|flawed|defective|corrupt(?:ed)?|malformed|oversized|erroneous|rogue|mistaken|misapplied|malfunctioning|misbehaving|incorrect(?:ly \w+)?|failed|failing|damaged|broken|wrong|outdated|improper(?:ly \w+)?|wrongly \w+|poorly \w+) (?:[\w’'“”-]+ ){0,4}?"
    r"(?:updates?|upgrades?|patch(?:es)?|files?|configur\w+|changes?|rules?|router\w*|switch(?:es)?|servers?|hardware|equipment|disks?|drives?|cards?|modules?|code|command|entry|entries|records?|deploy\w*|release|rollout|push|migration|script|query|settings?|components?|part|software|cooling|generators?|battery|batteries|breaker|table|routes?|storage|database|backup|maintenance|cable|fibre|fiber|nodes?|transformers?|chip|process|procedure|flag|version|build|image|driver|data|feed|link|connection|pipe|valve|fan|sensor)|"
    r"(?:significant|sudden|massive|huge|sharp|unexpected|unusual|abnormal|dramatic) (?:increase|surge|spike|rise|jump) in|(?:surge|spike|increase|rise|jump|flood|influx|wave) (?:in|of) (?:[\w’'-]+ ){0,4}?(?:power|voltage|traffic|demand|requests|users|load|usage|players|log-?ins|sign-?ups|visitors|orders|calls|activity|events?|messages|connections?|jobs|retries|packets|quer(?:y|ies)|recovery|reboots|logins|transactions|customers|people|sessions)|(?:unprecedented|overwhelming|heavy|extreme|excessive|record|high|unexpected|massive) (?:[\w’'-]+ ){0,2}?(?:traffic|demand|load|volumes?))(?!\w)",
    "de": r"kommunikations(?:fehler|problem|panne)\w*|missverständnis\w*|\b(?:software|hardware|firmware|system|server|netz(?:werk)?|datenbank)-?(?:aktualisierung|(?:aus)?tausch|umstellung|umstieg|wechsel)\w*|\b(?!anmelde|verbindungs|lade|zugriff|zugang|login|seiten|log-)[\wäöüß-]{3,}fehlern?s?\b|\b\w{4,}arbeiten\b|\bwartung\w*|fehlverhalten|fehlbedienung|\bbohrung(?:en)?\b|\bbagger\w*|\barbeiten (?:an|am|zum|im|auf)\b|\b(?:durch(?:ge)?trennt|gekappt|beschädigt|kaputt|gerissen|defekt)\w* [\w-]*(?:kabel|leitung|faser)\w*|überspannung|\b\w*engp[aä]ss\w*|(?:last|traffic|anfragen|verkehrs|daten)-?(?:spitze|anstieg|flut)\w*|konfigurationsdatei\w*|brandereignis\w*|kurzschl[uü]ss\w*|wasserschaden|spannungs(?:abfall|schwankung|einbruch)\w*|rohrbruch|(?:software|datenbank|hardware|server|router|routing|netzwerk|strom|kabel|glasfaser|technik)-?(?:störung|problem|panne|defekt|ausfall|schaden|bruch)|stromausf|kabel(?:bruch|schaden|brand|diebstahl)|überlast|fehlkonfiguration|fehlfunktion|\bfehlerhafte\w* \w|\bdefekte?[nrms]? \w|\bmenschliche\w* (?:fehler|versagen)|(?:cyber|hacker)-?(?:angriff|attacke)|\bbrand (?:in|an)\b|\b(?:abgelaufen|ungültig)\w* [\w-]*zertifikat|\bbagger|sabotage|vandalismus|kabeldiebst",
    "fr": r"\b(?:fichiers? de configuration|erreurs? (?:humaines?|de (?:config|param|manip|routage|code|program|logiciel|mise|maintenance|saisie)\w*|logicielles?|informatiques?)|bugs?|bogues?|cyber-?attaques?|piratage|actes? (?:de |d['’])(?:malveillance|vandalisme|sabotage)|actes? malveillants?|surcharge|(?:forte|trop forte) (?:charge|affluence|demande)|pic de (?:trafic|charge|connexions?)|afflux|algorithmes? défectueux|défaillances? (?:logicielle|matérielle|technique|électrique|en cascade|d['’u]|de)\w*|coupures? (?:de (?:courant|fibre|câble)|électrique|d['’](?:électricité|alimentation))|panne (?:électrique|de courant|logicielle|matérielle|d['’](?:un|alimentation|électricité))|incendie|vandalisme|sabotage|vols? de câbles?|mauvaise (?:config|manip|mise|param)\w*|court-circuit|câbles?(?: [\w-]+){0,2}? (?:sectionné|coupé|arraché|endommagé)\w*|fibres?(?: [\w-]+){0,2}? (?:sectionnée|coupée|arrachée|endommagée)s?|certificats? expirés?|mises? à jour)\b",
    "es": r"\b(?:picos? (?:\w+ ){0,2}?(?:de|en) (?:el |la )?(?:tráfico|demanda|carga|solicitudes|peticiones)|(?:incremento|aumento) (?:\w+ ){0,2}?(?:de|del|en) (?:el |la )?(?:tráfico|demanda|carga|solicitudes|peticiones)|archivos? de configuraci\w+|(?:obras?|trabajos?) (?:de|en) (?:[\w]+ ){0,4}?(?:red|actualizaci|el[eé]ctric|mejora|migraci|infraestr)\w*|roturas?|(?:proceso|trabajos|tareas|labores|ventana) de mantenimiento|mantenimiento (?:programado|en|de)|v[aá]nd[aá]l\w+|sabotaje|intervenci[oó]n (?:\w+ )?de terceros|(?:robo|hurto|quema) de (?:cable|fibra|cobre)|cortes? (?:producido|intencional)\w*(?: de \w+)?|errores? (?:humano|de (?:config|program|software|c[oó]digo|dns|red|enrutam|actualiz)\w*|en (?:la|el|una|un|los|las) \w+)|cortes? (?:de|en) (?:(?:la|el|su|una|un) )?(?:red de )?(?:fibra|luz|energ|electric|cable|suministro|corriente)\w*|ciberataques?|ataques? (?:inform|cibern|ddos|de denegaci)\w*|sobrecarga|incendio|mala configuraci\w+|apag[oó]n el[eé]ctrico|actualizaci(?:ón|ones)|robo de cable|fallas? el[eé]ctricas?|fallos? (?:de|en) (?:(?:la|el|los|las|un|una|su|sus) )?(?:software|hardware|config|base|red|dns|servidor|suministro|sistema|actualiz|proveedor|router|equipo)\w*)",
    "pt": r"\b(?:picos? (?:\w+ ){0,2}?(?:de|no|na) (?:tráfego|demanda|carga|acessos|requisições)|aumento (?:\w+ ){0,2}?(?:de|do|da|no|na) (?:tráfego|demanda|carga|acessos|requisições)|arquivos? de configura\w+|(?:processo|trabalhos|janela) de manutenção|manutenção (?:programada|em|n[ao]|d[ao])|v[aâ]nd[aâ]l\w+|sabotagem|(?:roubo|furto) de (?:cabo|fibra|cobre)\w*|erros? (?:humano|de (?:config|program|software|c[oó]digo|dns|rede)\w*|(?:na|no|em) \w+)|(?:rompimento|corte|queda|falta|interrupção|falha|falta)s? (?:de|do|da|no|na|em) (?:(?:um|uma|o|a|cabos?|sua|seu) ){0,3}?(?:fibra|energia|luz|cabo|eletric)\w*|ciberataques?|ataques? (?:hacker|cibern|ddos)\w*|sobrecarga|inc[eê]ndio|configuração (?:incorreta|errada)|atualizaç(?:ão|ões))",
    "it": r"\b(?:surriscaldament\w+|principio d[’\']incendio|picc(?:o|hi) (?:\w+ ){0,2}?(?:di|del|nel) (?:traffico|carico|richieste|accessi)|aument\w+ (?:\w+ ){0,2}?(?:di|del|delle|nel) (?:traffico|carico|richieste|accessi)|file di configurazione|(?:enorme|forte|elevat\w|grande|eccessiv\w) (?:flusso|afflusso|traffico|mole|numero di)\w*|att\w* vandalic\w+|sabotaggio|furt\w+ di (?:cav|rame)\w*|error[ei] (?:uman|di (?:config|program|software)|informatic|nella|nel|tecnic)\w*|cyber-?attacc\w+|attacc\w+ (?:hacker|informatic|ddos)\w*|sovraccaric\w+|incendio|blackout (?:elettrico|di corrente)|(?:taglio|rottura|tranciamento) (?:di|del|della) (?:fibra|cav)\w*|cav[oi] tranciat\w+|guast\w+ (?:elettric|hardware|software|all['’]|alla|al|di (?:rete|sistema))\w*|aggiornament\w+|disserviz\w+ (?:ai|al|alla|nei|nel) (?:sistem\w+ di )?(?:alimentazione|central\w+|datacenter|data center)|interruzion\w+ (?:di corrente|elettric\w+|dell['’](?:energia|alimentazione)))",
    "nl": r"\b(?:(?:verkeers|traffic|belastings)-?piek\w*|configuratiebestand\w*|(?:software|configuratie|menselijke|computer|netwerk|systeem|database|dns|hardware)-?\s?(?:fout|storing|probleem)\w*|stroom(?:storing|uitval|onderbreking)\w*|kabelbreuk|glasvezelbreuk|overbelast\w+|cyberaanval\w*|ddos-aanval\w*|verkeerde (?:config|instelling)\w*|verlopen certificaat|mislukte \w+|defecte? \w+|brand in)\b",
    "sv": r"\b(?:(?:mjukvaru|konfigurations|nätverks|system|dator|maskinvaru|program|routing|databas|server)-?fel\w*|ström(?:avbrott|fel)\w*|kabel(?:brott|skada)\w*|fiberbrott\w*|överbelast\w+|cyber(?:attack|angrepp)\w*|mänskliga?t? (?:fel\w*|faktor\w*)|(?:avgrävd|avklippt|skadad|utgång|överhettad|trasig|defekt|felaktig|misslyckad)\w* \w+)",
    "da": r"\b(?:(?:software|konfigurations|netværks|system|computer|hardware|program|routing|database|server)-?fejl\w*|strøm(?:afbrydelse|svigt)\w*|kabelbrud\w*|fiberbrud\w*|overbelast\w+|cyberangreb\w*|menneskelige? fejl\w*|tastefejl|(?:overgravet|overklippet|beskadiget|udløbet|overophedet|defekt|fejlagtig|mislykket)\w* \w+)",
    "no": r"\b(?:(?:programvare|konfigurasjons|nettverks|system|data|maskinvare|program|routing|database|server|software)-?feil\w*|strøm(?:brudd|stans|svikt)\w*|kabelbrudd\w*|fiber(?:brudd|kutt)\w*|overbelast\w+|(?:cyber|data)angrep\w*|mennesk(?:elige?|eleg) (?:feil|svikt)\w*|tastefeil|(?:avkuttet|overgravd|skadet|utgått|utløpt|defekt|feilaktig|mislykket|oppheted|overoppheted|overbelasted)\w* \w+)",
    "fi": r"\b(?:ohjelmistovirhe\w*|ohjelmistovi[ak]\w*|konfiguraatiovirhe\w*|sähkökatko\w*|laitevi[ak]\w*|kaapeli(?:rikko|vaurio|katko)\w*|kyberhyökkäy\w*|palvelunestohyökkäy\w*|inhimilli\w+ virhe\w*)\b",
    "pl": r"\b(?:(?:skok|wzrost)\w* (?:\w+ )?(?:ruchu|obciąż)\w*|plik\w* konfigurac\w+|błęd\w* (?:w )?(?:konfigurac|oprogramow|ludzk|człowiek|aktualiz|systemu|programist)\w*|błędn\w+ \w+|awari\w+ (?:zasilania|prądu|serwer|sprzęt|baz|sieci|system|router|macierz|oprogram|urządze|światłowod|centr|łącz|klimat|chłodz)\w*|przecięci\w+|zerwani\w+|uszkodzeni\w+ (?:kabl|światłow|łącz|sprzęt|sieci)\w*|przeciąż\w+|cyberatak\w*|atak\w* (?:typu |ddos|hakersk|cybernet)\w*|brak\w* (?:prądu|zasilania)|pożar\w*|wygaśni\w+|wadliw\w+ \w+|nieudan\w+ aktualiz\w+|aktualizacj\w+)",
    "cs": r"\b(?:vadn\w+ \w+|chyb\w+ (?:v )?(?:konfigurac|softwar|aktualiz|nastaven|systém|člověk)\w*|lidsk\w+ chyb\w+|softwarov\w+ chyb\w+|výpad\w+ (?:proudu|elektř|napájení)\w*|přetíž\w+|kybernetick\w+ útok\w*|přeruš\w+ (?:optick|kabel)\w+|poškozen\w+ (?:optick|kabel)\w+|požár\w*|hardwarov\w+ (?:chyb|závad|poruch)\w+)",
    "ro": r"\b(?:eroar\w+ (?:de config|de soft|uman|tehnic|de sistem)\w*|defecțiun\w+|pan[ăe] de curent|atac cibernetic|actualizar\w+)",
    "hu": r"\b(?:szoftver\w*hib\w*|konfiguráci\w* hib\w*|emberi (?:hiba|mulasztás)\w*|áram(?:kimaradás|szünet)\w*|kábel(?:szakadás|vágás|sérülés)\w*|túlterhel\w+|kibertámad\w+|hardver\w*hib\w*)",
    "ru": r"(?<!\w)(?:всплеск\w* (?:\w+ )?(?:трафик|нагрузк|запрос)\w*|(?:резк\w+ )?рост\w* (?:трафика|нагрузки|запросов)|перегрев\w*|авари\w+ (?:на|в|у) |переб\w+ (?:в подаче|с|электро)\w*|(?:ошиб\w+|сбо[йяюеим]\w*|авари\w+|неисправност\w+|поломк\w+|отказ\w*|проблем\w+|неполадк\w+) (?:в |на |у |при |с |со )?(?:[\w-]+ ){0,3}?(?:конфигурац|маршрутиз|настройк|обновлени|оборудован|питани|электр|сервер|программн|баз[ыае]|дата-?центр|цод|днк|днс|dns|сети|магистрал|кабел|инфраструктур|коммутатор|роутер|маршрутизатор|систем|технич)\w*|(?:программн|техническ|аппаратн|человеческ|сетев)\w+ (?:ошибк|сбо|фактор|неисправн|неполад|проблем)\w*|обрыв\w*|повреждени\w+|хакерск\w+ атак\w*|кибератак\w*|\S*ddos-?атак\w*|атак\w+ на|перегруз\w+|отключени\w+ (?:электр|питан|света)\w*|пожар\w*|неудачн\w+ \w+|некорректн\w+ \w+|обновлени\w+|истек\w+ сертификат\w*)",
    "uk": r"(?<!\w)(?:перегрів\w*|аварі\w+ (?:у|в|на) |(?:помилк\w+|зб[оі]\w+|аварі\w+|несправн\w+|проблем\w+) (?:в |у |на |з |із |при )?(?:[\w-]+ ){0,3}?(?:конфігурац|маршрутиз|налаштуван|оновлен|обладнан|живлен|електр|сервер|програмн|баз|дата-?центр|dns|мереж|кабел|інфраструктур|систем)\w*|(?:програмн|технічн|людськ)\w+ (?:помилк|зб|фактор|несправн)\w*|обрив\w*|пошкоджен\w+|хакерськ\w+ атак\w*|кібератак\w*|перевантаж\w+|відключен\w+ (?:електр|живлен|світла)\w*|пожеж\w*|оновлен\w+)",
    "tr": r"\b(?:planlı (?:bir )?çalışma\w*|bakım çalışma\w*|(?:yazılım|donanım|sistem|yapılandırma|altyapı|sunucu|veri ?tabanı|ağ|dns|insan|güncelleme|teknik) (?:hata|arıza|sorun|kaynaklı)\w*|(?:sistemsel|yazılımsal|donanımsal|altyapısal|teknik|şebeke\w*) bir (?:hata|arıza|sorun)\w*|elektrik kesintis\w+|fiber (?:kablo )?(?:kesi|kopma|kopuş|hasar)\w*|kablo \w*(?:kes|kop|hasar)\w*|siber saldır\w+|ddos\w*|aşırı (?:yük|yoğunluk|talep)\w*|yangın\w*|hatalı (?:bir )?\w+)",
    "id": r"\b(?:(?:padamnya|matinya) (?:(?:aliran|pasokan|arus) )?listrik|(?:mati|padam) listrik|listrik (?:padam|mati)|gangguan (?:pasokan|aliran) listrik|(?:ter)?bakar\w*|terbakarnya|gempa|banjir|(?:gangguan )?kabel (?:\w+ )?(?:bawah )?laut|(?:kesalahan|gangguan|masalah|kerusakan) (?:pada )?(?:konfigurasi|sistem|perangkat|server|jaringan|listrik|kabel|internal|manusia|teknis|data|software|pusat)\w*|(?:terputusnya|putusnya) \w+|pemadaman listrik|kabel [\w ]{2,30}(?:putus|terputus)|serangan(?! (?:jantung|udara|balik|teror))|pemeliharaan (?:sistem|jaringan|server|aplikasi|rutin)|kelebihan beban|lonjakan (?:trafik|pengguna|permintaan)|kebakaran|pembaruan (?:sistem|perangkat|software|aplikasi))",
    "vi": r"(?<!\w)(?:lỗi (?:cấu hình|phần mềm|kỹ thuật|hệ thống|con người|máy chủ|định tuyến|mạng)|đứt cáp|cáp quang|mất điện|quá tải|tấn công (?:mạng|ddos)|sự cố (?:điện|kỹ thuật|phần cứng|cáp))",
    "ja": r"(?:設定|構成|操作|手順|変更|入力|更新|適用|反映|再起動)[^、。]{0,12}(?:誤|間違|漏れ|し忘れ)|(?:作業|メンテナンス|更新|工事|移行|切り?替え?)中に|(?:DNS|名前解決|設定|構成|ソフトウェア|ソフト|プログラム|ハード(?:ウェア)?|機器|装置|設備|交換機|電源|電気|サーバー?|データベース|ネットワーク|回線|ケーブル|ルーター?|通信|空調|冷却|システム|基幹|認証|証明書|工事|作業)[^、。\s]{0,20}?(?:故障|不具合|障害|ミス|誤り|不良|不足|切断|断線|停止|異常|不備|期限切れ|更新|エラー|失敗|輻輳|集中|混雑|問題|欠陥|競合)|停電|落雷|火災|断線|輻輳|(?:サイバー|DDoS|DoS)攻撃|人為的(?:な)?ミス|(?:取引|アクセス|通信|処理|注文|データ)[^、。]{0,8}(?:集中|急増|超過)|想定(?:以上|外|を上回る|を超える)[^、。]{0,6}(?:負荷|アクセス|取引|処理)|(?:メモリー?|容量|処理能力)[^、。]{0,8}(?:不足|足り|超え|上回)|(?:装置|機器|部品|設備|サーバー?)[^、。]{0,6}(?:故障|破損)(?:した)?|操作ミス|バグ|過負荷|アクセス(?:の)?集中|負荷(?:の)?(?:集中|増大|上昇)|メンテナンス|アップデート",
    "zh": r"(?:配置|設定|设定|设置|参数|參數|软件|軟體|系统|系統|硬件|硬體|服务器|伺服器|数据库|資料庫|消息库|网络|網路|電源|电源|电力|供电|光缆|光纜|光纤|光纖|机房|機房|制冷|冷却|设备|設備|设施|設施|程序|程式|路由)[^，。、,]{0,14}?(?:错误|錯誤|故障|问题|問題|中断|中斷|切断|切斷|损坏|損壞|异常|異常|失效|更新|升级|升級|变更|變更|更改|改动|改動|过载|過載|漏洞|缺陷|抖动|抖動|bug|挖断|挖斷)|断电|斷電|停电|停電|(?:黑客|駭客|网络|網路|DDoS|恶意|惡意)攻[击擊]|人为(?:失误|错误)|操作失误|流量(?:激增|过大|暴增)|误(?:删|刪|操作|改|配|触|关)|挖断|挖斷|火灾|火災|证书(?:过期|到期)",
    "ko": r"(?:설정|소프트웨어|하드웨어|서버|스토리지|저장 ?장치|저장소|스위치|모듈|방화벽|데이터베이스|DB|네트워크|전산|시스템|전원|전력|장비|케이블|광케이블|라우팅|라우터|통신|배터리|냉각|인증|프로그램|코드|내부|데이터 ?센터)[^,.。]{0,16}?(?:오류|장애|결함|고장|문제|실수|절단|단선|변경|업데이트|업그레이드|교체|점검|작업|화재)|지진|낙뢰|침수|누전|정전|화재|과부하|(?:트래픽|접속자|접속|이용자)[^,.]{0,14}?(?:폭주|급증|증가|몰린|몰려)|디도스|사이버 ?공격|해킹|작업자 실수|인적 오류",
}  # fmt: skip
"""Names of faults that need nothing beside them."""
_HEADS: Mapping[str, str] = {
    "en": r"(?<!\w)(?:issues?|problems?|troubles|trouble(?= (?:with|at|in|on)\b)|impairments?|interruptions?|errors?|failures?|faults?|glitch(?:es)?|hitch(?:es)?|snags?|changes?|updates?|upgrades?|malfunctions?|defects?|crash(?:es)?|cuts?|breaks?|breakdown|damage|loss|surges?|spikes?|corruption|conflict|flaws?|bottleneck|modifications?|deploy\w*|roll-?outs?|releases?|patch(?:es)?|migrations?|maintenance|construction works?|road-?works?|shutdown|congestion|exhaustion|leaks?|misuse|storms?|floods?|flooding|fires?(?! suppress| alarm| extinguish)|blaze|lapse|mistakes?|accident|vandal\w+|theft|thieves|sabotage|expiry|expiration|contention|loops?|testing|tests?|switch-?over|fail-?over|collapses?|withdrawals?|ruptures?|breakages?|short[- ]circuits?|blunders?|mix-?ups?|mishaps?|foul-?ups?|slip-?ups?|cascad\w+|anomal\w+|hurricanes?|typhoons?|earthquakes?|heat-?waves?)(?!\w)",
    "de": r"fehler(?!meld|anzeig|code|seite|quote|rate)|problem|störung|defekt|panne\b|ausfall|änderung|\bupdates?\b|wartung|arbeiten\b|schaden\b|brand\b",
    "fr": r"\b(?:ruptures?|coupures?|soucis?|incidents? (?:logiciel|matériel)|sectionnements?|interventions?|erreurs?|défauts?|défaillances?|problèmes?|dysfonctionnements?|incidents? (?:technique|électrique|sur|dans|chez|informatique|réseau)|maintenance|opérations?|modifications?|changements?|manipulations?|pannes?|attaques?|avari\w+)\b",
    "es": r"\b(?:error(?:es)?|fall[oa]s?|problemas?|aver[ií]as?|cambios?|desperfectos?|desconexi\w+|mantenimiento|ataques?|incidencias?|oscilaci\w+|modificaci\w+|rotura|migraci\w+)\b",
    "pt": r"\b(?:erros?|falhas?|problemas?|mudanças?|manutenç\w+|alteraç\w+|defeitos?|panes?|oscilaç\w+|ataques?|rompimento|migraç\w+)\b",
    "it": r"\b(?:error[ei]|guast\w+|problem\w+|malfunzionament\w+|modific\w+|manutenzion\w+|attacc\w+|anomali\w+|difett\w+|intervent\w+|lavori)\b",
    "nl": r"fout|storing|\b(?:problem|probleem|wijziging|onderhoud|defect|werkzaamheden)",
    "sv": r"fel(?:et|en)?\b|ändring|underhåll|uppdatering|arbete|\bbrand|problem",
    "da": r"fejl(?:en)?\b|ændring|opdatering|vedligehold|arbejde|\bbrand|problem",
    "no": r"feil(?:en)?\b|svikt\w*\b|brudd\w*\b|endring|oppdatering|vedlikehold|arbeid|\bbrann|problem",
    "fi": r"vi[ak]\w*\b|virhe|ongelma|häiriö|päivity|muuto",
    "pl": r"\b(?:wdrożen|modernizac|migrac|przełącz|błąd|błęd|awari|problem|usterk|uszkodzen|zmian|prac[aeyi]?\b)",
    "cs": r"\b(?:modernizac|migrac|konfigurac|odstávk|výměn|chyb|závad|poruch|aktualizac|upgrad|optimaliz|změn|údržb|problém)",
    "ro": r"\b(?:eroar|defecți|problem)",
    "hu": r"hib[aá]|frissít|karbantart",
    "ru": r"(?<!\w)(?:сбо|ошиб|авари|неисправн|поломк|отказ|обновлен|работ|проблем|неполад)",
    "uk": r"(?<!\w)(?:помилк|збо|збі|оновлен|несправн|проблем|аварі)",
    "tr": r"\b(?:hata|arıza|sorun|güncelleme|bakım)",
    "id": r"\b(?:kesalahan|gangguan|masalah|kerusakan|pemeliharaan|pembaruan|kendala|perubahan|kegagalan|galat)\b",
    "vi": r"(?<!\w)(?:lỗi|sự cố|bảo trì)",
}  # fmt: skip
"""Nouns of trouble, which name a fault together with what it is in."""
_THINGS: Mapping[str, str] = {
    "en": r"(?<!\w)(?:hosts?|instances?|gateways?|firewalls?|hypervisor|shards?|replicas?|vms?|volumes?|circuits?|merger|os|operating[- ]system|linux|ubuntu|telemetry|refrigeration|chillers?|config\w*|coding|(?:control|data|management)[- ]planes?|settings?|software|firmware|hardware|code|server\w*|database\w*|storage|router\w*|routing|dns|bgp|cables?|fib(?:re|er)\w*|switch(?:es)?|computers?|files?|systems?|data[- ]?cent(?:re|er)\w*|equipment|internal|technical|third[- ]party|vendor\w*|supplier\w*|provider\w*|upstream|backend|back-end|backbone|permissions?|automation|load[- ]?balanc\w+|certificates?|network\w*|infrastructure|component|cooling|electric\w*|power|disks?|hard drives?|memory|cpu|capacity|quota|api|cache|cluster|queue|authentication|identity|deployment|subsystem|program|script|query|rule|feature|bot|cloud|partner|exchange|transmission|transformer|substation|generator|backup|kernel|driver|node|security|radio|signal\w*|telecoms?|telecommunications?|communications?|ticketing|booking|check-in|reservation|baggage|radar|satellite|antenna|submarine|undersea|breakers?|construction|weather|heavy|winter|tropical|maintenance|upgrades?|migrations?|operator|operational|employee|engineer|contractor|it)(?!\w)",
    "de": r"zertifikat|skript|speicher|festplatte|konfig|routing|software|hardware|server|datenbank|router|netzwerk|kabel|strom|rechen|rechner|glasfaser|technik|technisch|intern|dienstleister|zulieferer|plattform|system|\bIT\b",
    "fr": r"certificats?|licence|script|mémoire|disque|logiciel|transmission|liaison|optique|onduleur|\bdns\b|matériel|serveur|base de|routeur|réseau|câble|fibre|électr|informatique|technique|interne|prestataire|fournisseur|centre de données|équipement|système",
    "es": r"certificad|licencia|memoria|disco|configuraci|servidor|base de dat|enrut|\bred\b|\bredes\b|cable|fibra|el[eé]ctric|t[eé]cnic|intern|proveedor|centro de datos|breaker|generador|sistema|plataforma|equipo|software",
    "pt": r"certificad|licença|memória|disco|configuraç|servidor|banco de dados|\brede\b|cabo|fibra|energia|técnic|intern|fornecedor|equipamento|sistem|infraestrutura|software",
    "it": r"certificat|licenz|memori|disco|configurazion|\brete\b|cavo|elettric|tecnic|fornitor|sistem|server|impiant|connettivit|interconnession|software|fibra",
    "nl": r"certifica|licentie|geheugen|schijf|databank|database|administratie|menselijk|rout|netwerk|stroom|kabel|configuratie|computer|systeem|technisch|interne|leverancier|server|software|datacent",
    "sv": r"nätverk|\w*nät(?:et)?\b|växel|ström|program|teknisk|intern|system|server|leverantör|mjukvar|kabel|fiber|databas",
    "da": r"netværk|strøm|program|teknisk|intern|system|server|leverandør|software|kabel|fiber|database",
    "no": r"nettverk|svitsj|strøm|program|teknisk|intern|system|server|leverandør|kabel|fiber|database",
    "fi": r"verkko|verko|sähkö|ohjelmist|tekni|järjestelm|palveli|laite",
    "pl": r"konfigur|serwer|baz|sieci|sieć|zasilan|prąd|oprogramow|system|techniczn|wewnętrzn|sprzęt|dostawc|operator",
    "cs": r"informačn|bankovn|operátor|síť|sítě|technick|napájen|systém|server|dodavatel|softwar|databáz",
    "ro": r"tehnic|rețea|server|sistem|furnizor|software",
    "hu": r"rendszer|műszaki|hálózat|szerver|szoftver",
    "ru": r"сервер|сет[ьи]|оборуд|техническ|программ|дата-?центр|кабел|электр|систем|баз[ыа]? данн|магистрал|оператор",
    "uk": r"дата-?центр|мереж|технічн|програмн|електр|сервер|обладнан|систем|кабел",
    "tr": r"sunucu|sistem|altyapı|teknik|yazılım|elektrik|ağ\b|donanım",
    "id": r"konfigurasi|server|jaringan|sistem|teknis|listrik|perangkat|kabel",
    "vi": r"hệ thống|máy chủ|kỹ thuật|mạng|đường truyền",
    **dict.fromkeys(
        ("ja", "ko", "zh"),
        r"(?<![A-Za-z])(?:DNS|BGP|CDN|SSL|TLS|VPN|API)(?![A-Za-z])|接口|服务器|伺服器|机房|機房|数据库|資料庫|网关|網關|路由|光缆|光纜|供应商|供應商|サーバー?|回線|機器|装置|基幹システム|データベース|委託先|서버|장비|회선|협력업체|데이터베이스",
    ),
}  # fmt: skip
"""What a fault can be in."""
_ENGLISH_STEMS = ("issue", "hitch", "snag", "thermal", "problem", "error", "fail", "fault", "glitch", "change", "update", "upgrade", "malf", "defect", "crash", "cut", "break", "broke", "damage", "loss", "surge", "spike", "corrupt", "conflict", "flaw", "bottleneck", "modif", "deploy", "roll", "releas", "patch", "migrat", "mainten", "works", "construction", "shutdown", "congest", "exhaust", "leak", "misuse", "storm", "flood", "fire", "blaze", "lapse", "mistak", "accident", "vandal", "theft", "thie", "sabotage", "expir", "contention", "loop", " test", "switch", "cascad", "anomal", "hurricane", "typhoon", "earthquake", "heat", "config", "rout", "human", "communicat", "misunderst", "block", "suspen", "coding", "plane", "disk", "drive", "strike", "intrusion", "outage in ", "outage at ", "outage affecting ", "outage with ", "typo", "race", "bug", "attack", "ddos", "denial", "collaps", "withdraw", "ruptur", "circuit", "blunder", "mix", "mishap", "foul", "slip", "unpaid", "bill", "invoice", "limit", "quota", "timeout", "threshold", "lapsed", "revoked", "wind", "gale", "rain", "snow", "pipe", "water", "tree", "partition", "herd", "ransom", "malware", "power", "electric", "cool", "blown", "fib", "cable", "sever", "stolen", "rupture", "overload", "lightning", "bad ", "botched", "oversized", "rogue", "misappl", "misbehav", "incorrect", "wrong", "outdated", "improper", "poorly", "increase", "rise in", "jump in", "jump of", "influx", "wave of", "volume", "demand", "load", "traffic", "tsunami", "slide", "blizzard", "explos", "data cent", "data-cent", "datacent", "provider", "supplier", "vendor", "partner", "host", "facilit", "third", "contractor")  # fmt: skip
"""Stems without one of which an English sentence names no fault."""
_SYMPTOM = late(
    r"^(?:an? |the |some |their |its |several |many |multiple |major |widespread |persistent |similar |the same )*(?:[\w-]+ ){0,2}?(?:connection|connectivity|log-?in|sign-?in|access|loading|service|network|server|performance|payment|users?|account|internet|technical|tech|computer|own|message|messaging|call|playback|streaming|checkout|system|website|site|app|platform|5xx|50\d|40\d|http|internal server|ongoing|these|this|that|those) (?:issues|problems|errors|difficulties|trouble|failures|glitches|outages?|disruptions?|interruptions?|changes)\b"
    r"|^(?:an? |the |this |that |its |our |their |another |any |every |such )?(?:[\w-]+ ){0,3}?(?:outage|downtime|blackout|disruption|incident)s?\W*$"
    r"|^(?:an? |the )?(?:cascading |widespread |total |complete |massive |major |global )*(?:systems?|network|service|computer|it) failures?\W*$"
    r"|^(?:an? )?(?:increased?|elevated|higher|high|rising) (?:[\w-]+ ){0,3}?(?:error|latency|failure|timeout)"
    r"|^(?:un[ae]? |uma? |une? |la |el |il |le |o |a |des |de |os |os |as |los |las )?(?:falh?as?|fallos?|problem\w+|probl[eè]mes?|erro\w*|panne|guasto|pane|incid[eê]n\w+) (?:de|di|com|con|na|no|nos|nas|alla|sulla|en|em|dans|nei|nel|nella|avec|sur|del?|do|da)(?: (?:la|le|les|el|los|las|o|a|os|as|il|i|su|sus|seus?|suas?|son|ses|suoi))? (?:rete|red|rede|réseau|connessione|conexi[oó]n|conexão|connexion|login|accès|acceso|acesso|accesso|sistemas?|servicios?|serviços?|servizi|systèmes?|plataforma|aplicativo|app|internet)\b"
    r"|^(?:die |der |ein |eine[nr]? |les |des |la |le |los |las |el |os |as |a |o |gli |i |il |de |een )?(?:verbindungs|anmelde|netz|internet|login)?(?:probleme\w*|störung(?:en)?|ausf[aä]lle?|problèmes?|pannes?|perturbations|problemas|fall[oa]s?|ca[ií]das?|interrup\w+|instabilidades?|falhas?|quedas?|problemi|disservizi|storing(?:en)?|problemen|störningar(?:na)?|problem|awari[aei]|problemy|сбо[ийя]|проблемы)(?: (?:de (?:connexion|conexi[oó]n|acceso|red|servicio)|di (?:accesso|connessione)|de acesso|bei|mit|på|z|с|в|en|em|nos|na|en el|en la|en los|nel|nei)\b.*)?\W*$",
    re.IGNORECASE,
)
"""What users see of it: a symptom, and no fault that is behind it."""
_VAGUE = late(
    r"^(?:an? |the |some |un[ae]? |uma? |une? |eine?[nr]? |een |ett? |en |la |el |il |le |die |der |das )?(?:unspecified |unknown |internal |grave |major |serious )*(?:technical|tech|it|technische[rnms]?|tekniska?t?|tekniske?|teknisk) (?:haveri|issue|problem|fault|glitche?|hitche?|snag|difficulty|hiccup|error|störung|problem|panne|fehler|storing|probleem|fout|fel|feil|fejl)s?(?:en|e|n)?\W*$"
    r"|^(?:un[ae]? |uma? |une? |la |el |il |le |o |a |des |de |algunos |alguns |unos )?(?:s[eé]rie (?:de |d['’]|di )|s[eé]rie de )?(?:incid[eê]n\w+|falh?as?|fallos?|problem\w+|probl[eè]mes?|err[eo]\w*|panne|guasto|inconvenient\w+|disserviz\w+|avari\w+|aver[ií]as?|pane) (?:t[eé]cnic[oa]s?|techniques?|tecnic[oi])(?: (?:recient|récent|recent)\w*)?\W*$",
    re.IGNORECASE,
)
"""Something technical: no more than that it did not work."""
_BARE = late(
    r"(?:[\w’'-]+ ){0,3}?(?:(?:api|http)(?: (?:system|service|request))?|5xx|server|log-?in|connection|timeout|(?:50\d|40\d)(?: [\w-]+){0,3}) errors?\W*$|(?:an? )?internal (?:server )?errors?\W*$|(?:ett |det )?(?:omfattande |stora? |stort )*(?:it-problem|it-haveri\w*)",
    re.IGNORECASE,
)
_SOMEWHERE = late(
    r"(?:an?|one|some|another|ein|eine|einen|einem|einer|une?|una?|uno|uma?|een|ett?|en|des|a few|several) (?:[\w-]+ ){0,2}?(?:problem|issue|fault|failure|error|glitch|defect|fehler|problème|problema|fallo|erro|guasto|errore|probleem|fout|fel|feil|fejl)\w? (?:\w+(?:ado|ido|ada|ida|ato|uto|ata|ed|é|ée) )?(?:with|in|at|on|within|inside|affecting|bei|mit|in|an|im|am|sur|chez|dans|avec|en|con|em|com|no|na|nos|nas|nel|nella|nei|sulla|bij|met|hos|på|i|med) \S",
    re.IGNORECASE,
)
"""Trouble with one thing, where the words around it say that it is why another did not work."""
_UPSTREAM = late(
    r"(?:an?|one|another) (?:[\w-]+ )?(?:outage|failure|incident|disruption) (?:at|affecting|of|with|in) (?:(?:an? |its |the )?(?:cloud|hosting|internet|network|CDN|payments?|IT|web|power|data|infrastructure|content[- ]delivery) (?:[\w-]+ )?(?:provider|company|firm|giant|supplier|service|host|vendor|operator|contractor|specialist|grid)\b|(?:an?|one of|its|their|our|another|the) (?:[\w’'-]+ ){0,4}?(?:data ?-?cent|(?:reservations?|booking|check-in|dispatch|scheduling|ticketing|baggage|payments?|computer|radar|signal\w*|key|core|central|critical|internal) systems?\b|provider|supplier|vendor|partner|host|facilit|third|contractor))",
    re.IGNORECASE,
)
"""An outage of somebody else's house, which is a fault for those who live in it."""
_NEAR = 70
"""Code points of a phrase in which its noun stands."""


@dataclass(frozen=True, slots=True)
class _Faults:
    itself: re.Pattern[str]
    head: re.Pattern[str]
    thing: re.Pattern[str]


def _own(table: Mapping[str, str], language: str) -> tuple[str, ...]:
    return (table[language],) if language in table else ()


@cache
def _faults(language: str) -> _Faults:
    """Of a language, with the English words that every language has."""
    both = (language, _ENGLISH) if language != _ENGLISH else (_ENGLISH,)
    itself = {**_ITSELF, language: "|".join((*_own(_ITSELF, language), *FAULTS.get(language, ())))}
    return _Faults(
        *(
            re.compile("|".join(table[code] for code in both if table.get(code)), re.IGNORECASE)
            for table in (itself, _HEADS, _THINGS)
        )
    )


@lru_cache(maxsize=2048)
def names_fault(phrase: str, language: str, *, loosely: bool = False) -> bool:
    """Whether a phrase names, near its beginning, what went wrong. `loosely`: the words around it say that it is the cause,
    and what would be a symptom elsewhere is one.
    """
    near = phrase.strip(" “\"'‘«„「")[:_NEAR]
    faults = _faults(language)
    if _BARE.match(near) or _VAGUE.match(near):
        return False
    if faults.itself.search(near) or (loosely and (_SOMEWHERE.match(near) or _UPSTREAM.match(near))):
        return True
    if not loosely and _SYMPTOM.match(near):
        return False
    return faults.head.search(near) is not None and faults.thing.search(near) is not None


def is_vague(phrase: str) -> bool:
    """Whether a phrase only says that something was technical: "a technical issue"."""
    return _VAGUE.match(phrase.strip(" “\"'‘«„「")) is not None


def names_fault_itself(phrase: str, language: str) -> bool:
    """Whether a phrase has a name of a fault that needs nothing beside it: "a power cut"."""
    return _faults(language).itself.search(phrase) is not None


def has_fault_noun(phrase: str, language: str) -> bool:
    """Whether a phrase has a noun for what goes wrong, of whatever thing."""
    faults = _faults(language)
    return faults.head.search(phrase) is not None or faults.itself.search(phrase) is not None


def names_thing(phrase: str, language: str) -> bool:
    """Whether a phrase names a machine, a line or a part of a system that can fail."""
    return _faults(language).thing.search(phrase) is not None


def thing_at(phrase: str, language: str) -> int:
    """Where the word begins that names a thing which can fail, 0 without one."""
    match = _faults(language).thing.search(phrase)
    return phrase.rfind(" ", 0, match.start() + 1) + 1 if match is not None else 0


def is_of_another_house(phrase: str) -> bool:
    """Whether a phrase tells of an outage at a supplier or in a data centre."""
    return _UPSTREAM.match(phrase) is not None


def may_name_fault(sentence: str, language: str) -> bool:
    """Whether an English sentence has a word by which a fault could be named; cheap, and open for other languages."""
    lowered = sentence.lower()
    return language != _ENGLISH or any(stem in lowered for stem in _ENGLISH_STEMS)
