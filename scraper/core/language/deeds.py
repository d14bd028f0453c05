"""Classes of verbs and of those who do what they say, in every language known: what a clause tells beside its words of
beginning and end. One pattern a class; all are searched in the clause about a time only.
"""

from __future__ import annotations

import re

from scraper.core.patterns import late

FIRST = late(
    r"first|initial|beg[aiu]n|start|earliest|erst|begann|begonnen|beginn|anfang|premi[eè]r|début|commenc|prim[eioa]\b|iniz|cominc|comenz|empez|empiez|inici|primer|começ|surg[ie]|eerst|begon|pierwsz|zacz[ęynę]|rozpocz|перв|нача|перш|поча|först|første|börja|begynt|ilk\b|başla|pertama|mulai|první|zača|elő|kezd|πρώτ|άρχισ|ξεκίν|prim(?:ele|ii)|încep|ensimm|alk[oa]|始|最初|初めて|시작|처음|최초|开始|開始|首|أول|بدأ|اولین|شروع|ראשונ|התחיל|पहल|शुरू|đầu tiên|bắt đầu|แรก|เริ่ม",
    re.IGNORECASE,
)
"""A word of beginning, and not only of growth."""
RISING = late(
    r"\b(?:increas(?!(?:ed|ing) (?:[\w-]+ ){0,3}?(?:errors?|latenc\w+|failures?|times?|rates?|packet|load|cpu|timeouts?)\b)\w+|grow\w*|grew|ris(?:e|es|en|ing)|rose|climb\w*|mount(?:ed|ing)|doubl\w+|tripl\w+|spik\w+|surg(?:e|ed|ing)|soar\w*|jump(?:ed|ing)?|skyrocket\w*|ramp\w+ up|pick\w* up|accelerat\w+|escalat\w+|worsen\w*|got worse|(?:flood|deluge|barrage|torrent|avalanche|flurry|influx) of|"
    r"stieg\w*|steig\w*|(?:nimmt|nehmen|nahm|nahmen) [^.;,]{0,40}?\bzu\b|zunahm\w*|zunehm\w*|zugenommen|verdoppel\w+|schnell\w* [^.;,]{0,30}?(?:hoch|in die höhe)|verschärf\w+|"
    r"augment\w+|grimp\w+|bondi\w*|explos\w+|explose\w*|s['’]envol\w+|s['’]intensifi\w+|doubl\w+|se multipli\w+|"
    r"aument\w+|crec\w+|cresc\w+|incrementa\w+|sub(?:ir|iendo|iu|indo|ieron|ió)|se dispar\w+|dispar\w+|se multiplic\w+|se intensific\w+|agrav\w+|"
    r"sal(?:ire|iva\w*|it[aeio])\b|impenna\w*|raddoppia\w+|intensifica\w+|aggrava\w+|toename|toe(?:nam|ge)\w*|steeg|stegen|stijg\w+|gestegen|rosn\w+|rós\w+|wzrosł\w*|wzrast\w+|"
    r"выросл\w*|раст[уёе]\w*|возрос\w*|увеличи\w+|зросл\w*|зроста\w+|збільши\w+|ökade|ökat|steg\b|økte|arttı\w*|yükseldi|meningkat|melonjak|bertambah)\b"
    r"|増え|増加|急増|高ま|늘어|급증|증가|치솟|上升|激增|增加|飙升|暴增|ارتفع|تزايد|افزایش|बढ़|tăng|เพิ่ม",
    re.IGNORECASE,
)
"""Verbs of growth: what grows has begun before."""
FALLING = late(
    r"\b(?:fall(?:s|ing|en)?|fell|drop(?:s|ped|ping)?|declin\w+|decreas\w+|eas(?:e|ed|ing)|subsid\w+|taper\w*|dwindl\w+|wan(?:e|ed|ing)|abat\w+|tail(?:ed|ing|s)? off|trail(?:ed|ing|s)? off|(?:died|dying|dies) down|dip(?:s|ped|ping)?|"
    r"sink\w*|sank\w*|gesunken|(?:nimmt|nehmen|nahm(?:en)?) [^.;,]{0,60}?\bab\b|(?:ging|gingen|gehen|geht) [^.;]{0,60}?\bzurück\b|zurück(?:ging|gehen|gegangen)\w*|abnehm\w*|abgenommen|abflau\w*|(?:flacht|flaut|ebbt|sank|sinkt|klingt|klang)\w* [^.;,]{0,40}?\bab\b|abgeflacht|lässt nach|ließ\w* nach|nachgelassen|"
    r"baiss\w+|diminu\w+|reflu\w+|retomb\w+|décr[ou]\w+|baj(?:ar|ó|aron|ando|an)|descend\w+|descen\w+|reducir\w*|se redu\w+|ced(?:er|ió)|calat\w*|cal(?:are|o|ano|ava\w*)|scend\w+|sces[aeio]|caíram|cair|ca(?:iu|ía)|recu(?:ar|ou|aram)|zer(?:ar|ou|aram)|(?:approach\w*|near\w*|close to|almost|aproxim\w+ (?:de|a)|perto de|casi a|quasi a|proches? de|fast bei|bijna|prawie do) (?:zero|cero|zéro|null|nul|zera)|"
    r"dal(?:en|ing)|daal\w+|afnem\w*|afgenomen|af(?:nam|genomen)|spad\w+|mal[ea]\w+|zmniejsz\w+|снизи\w+|снижа\w+|пада\w+|упал\w*|сократи\w+|зменши\w+|знизи\w+|minska\w*|sjunk\w*|falt\b|faldt|azal\w+|düş\w+|menurun|berkurang)\b"
    r"|減少|減り|減っ|줄어|감소|下降|减少|減少|回落|انخفض|تراجع|کاهش|कम ह|giảm|ลดลง",
    re.IGNORECASE,
)
WORK = late(
    r"\b(?:deploy\w*|maintenance|(?:cluster|software|system|firmware|kernel|database|security) updates?|roll-?outs?|roll-?backs?|fail-?overs?|migration|upgrade|rebuild|reboot|restart|repairs?|restoration|recovery|works?|investigations?|inquir(?:y|ies)|hearing|press conference|briefing|downgrade|purge|scan|drain|monitoring|test(?:s|ing)|"
    r"wartung\w*|überwachung\w*|beobachtung\w*|surveillance|monitorización|monitoreo|monitoramento|monitoraggio|wiederherstellung|reparatur\w*|arbeiten|pressekonferenz|ermittlung\w*|aktualisierung|umstellung|mise à jour|maintenance|travaux|réparations?|rétablissement|enquête|conférence|mantenimiento|actualización|trabajos|obras|reparaci\w+|restablecimiento|recuperación|investigación|conferencia|"
    r"manutenção|atualização|reparos?|recuperação|restabelecimento|investigação|manutenzione|aggiornamento|lavori|riparazion\w+|ripristino|indagine|onderhoud\w*|werkzaamheden|herstel\w*|onderzoek|prac[ea]|konserwacj\w+|aktualizacj\w+|napraw\w*|obnov\w*|работы|ремонт\w*|восстановлен\w*|обновлени\w*|роботи|відновлен\w*|оновлен\w*|underhåll\w*|arbet\w+|vedlikehold|bakım\w*|çalışma\w*|onarım\w*|pemeliharaan|perbaikan|pemulihan|επιδιόρθωσ\w+|αποκατάστασ\w+|εργασί\w+|συντήρησ\w+|lucrări\w*|remediere\w*|repara[țt]i\w*|mentenan\w+|údržb\w+|oprav[auyě]\w*|odstraňov\w+|karbantart\w+|javítás\w*|helyreállít\w+|huol\w+|korjaus\w*|korjaami\w*)\b"
    r"|メンテナンス|作業|持ち直|会見|調査|点検|점검|회견|복구 작업|조사|维护|維護|发布会|抢修|صيانة|الإصلاح|תחזוקה|bảo trì|sửa chữa|khắc phục|ซ่อม",
    re.IGNORECASE,
)
"""What begins and is no outage."""
INQUIRY = late(
    r"\b(?:(?<!police )(?<!criminal )investigations?|inquir(?:y|ies)|untersuchung\w*|enquête|investigación|investigação|indagine|onderzoek)\b|調査|조사|调查",
    re.IGNORECASE,
)
"""Of the work that begins, the one with which an office takes notice."""
WORKERS = late(
    r"\b(?:engineers?|technicians?|teams?|crews?|staff|operators?|company|companies|firm|provider|developers|we|techniker\w*|ingenieure?|entwickler|team|mitarbeiter|unternehmen|techniciens?|ingénieurs?|équipes?|entreprise|société|técnicos?|ingenieros?|equipos?|empresa|compañía|engenheiros?|equipes?|tecnici|ingegneri|squadre|azienda|società|monteurs?|technici|bedrijf|technicy|inżynierowie|firma|специалист\w*|инженер\w*|компани\w*|фахівц\w*|інженер\w*|tekniker\w*|ingenjörer|bolaget|ekip\w*|mühendis\w*|teknisi|tim|perusahaan)\b|技術者|担当者|기술진|엔지니어|工程师|技术人员",
    re.IGNORECASE,
)
"""Those who set to work: what they begin is an outage only where trouble stands behind the verb."""
_CROWD = (
    r"(?:users?|people|customers|subscribers|fans|players|gamers|netizens|many|residents|thousands|hundreds|dozens|some|others|"
    r"nutzer\w*|kund(?:en|innen)|betroffene|personen|utilisateurs|internautes|clients|abonnés|joueurs|personnes|usuarios|internautas|clientes|abonados|jugadores|personas|usuários|assinantes|pessoas|utenti|clienti|giocatori|persone|"
    r"gebruikers|klanten|mensen|użytkowni\w+|klienci|osób|пользовател\w+|абонент\w*|клиент\w*|человек|користувач\w*|людей|användare\w*|kunder\w*|brukere|brugere|kullanıcı\w*|abone\w*|kişi|pengguna|pelanggan|warganet|orang)"
)
_CROWD_UNSPACED = r"利用者|ユーザー|이용자|사용자|用户|用戶|网友|網友|المستخدم"
CROWD = late(rf"\b{_CROWD}\b|{_CROWD_UNSPACED}", re.IGNORECASE)
"""Those who meet with the trouble."""
_WATCHERS = (
    r"(?:down ?detector|down-detector|(?:alle)?st(?:ö|oe)rungen|allestoringen|netblocks|thousandeyes|isdown|is it down|statusgator|outage\.report|zone ?adsl|catchpoint|kentik|pingdom|ookla|"
    r"(?:outage|tracking|monitoring|third-party|detection|watchdog)[ -](?:tracking |monitoring )?(?:site|service|website|platform|portal|firm|tracker|group)s?|monitors?|(?<!status )trackers?|observers?|watchdogs?|media|newspapers?|reporters?|outlets?|police|fire brigade|"
    r"störungsportal\w*|portal\w*|warn-?app|(?:notfall|warn)\S*system\w*|leser\w*|polizei|feuerwehr|medien\w*|sites? spécialisés?|médias?|lecteurs|pompiers|medios|sitio especializado|policía|testate|lezers|politie|media)"
)
WATCHERS = late(rf"{_WATCHERS}\b|ダウンディテクター|다운디텍터", re.IGNORECASE)
"""Who watches the services of others."""
OUTSIDERS = late(rf"\b(?:{_CROWD}|{_WATCHERS})\b|{_CROWD_UNSPACED}|ダウンディテクター|다운디텍터", re.IGNORECASE)
"""Whose word is no acknowledgement."""
ORDERS = late(
    r"\b(?:order(?:s|ed|ing)?|ask(?:ed|s)?|told|instruct\w*|direct(?:ed|s)|paus(?:e|ed|ing)|delay(?:ed|ing)?|suspend(?:ed|s|ing)?|postpon\w+|extend(?:ed|s|ing)?|clos(?:ed|ing)|ground(?:ed|ing)|halt(?:ed|ing)?|deadline|"
    r"verläng\w+|verschob\w*|angeordnet|gesperrt|geschlossen|frist|report(?:é|er)\w*|prolong\w+\b(?!-se)|suspend\w+|aplaz\w+|ampli\w+|prorrog\w+|prolung\w+|rinvi\w+|plazo|prazo|opgeschort|verlengd|uitgesteld|продл(?!\w*с[ья]\b)\w+|отлож\w+|przedłuż\w+|przełoż\w+)\b",
    re.IGNORECASE,
)
"""Before an "until": somebody set a term, and nothing lasted."""
TO_COME = late(
    r"\b(?:(?:will|shall)(?! not| have)|would be|is to|are to|was to|were to|going to|plans? to|planned|expect(?:s|ed|ing)? to|(?:un)?likely to|supposed to|promis\w+|verspr[aiou]ch\w*|promett\w*|promet\w*|beloof\w*|belov\w*|obieca\w*|обеща\w*|обіця\w*|lovar|lover|scheduled|hop(?:es|ed|ing)|hoff(?:t|en|te|ten)|esp[eè]r(?:e|ent|ait)|espera[mn]?|spera(?:no)?|hoop(?:t|te)|hopen|hoppas|håber|håper|надеет\w*|надеют\w*|сподіва\w+|berharap|umuyor|aims?|"
    r"werde(?=\s)|solle?n?\b|sollte\w*|dürfte\w*|voraussichtlich|geplant|devra\w*|devrait|devraient|ser(?:a|ont) [\w-]+(?:é|i|u|is|it)e?s?|prévu\w*|va(?:n)? a|será|serán|debería\w*|prevé|prevê|se espera|vai|vão|deve(?:m|rá|rão|ria)?|previst\w+|dovrebbe\w*|sarà|saranno|zou(?:den)?|zal|zullen|moet(?:en)?|verwacht\w*|"
    r"będzie|będą|powinn\w+|planowan\w+|rozpoczni\w+|zaczni\w+|odbędzie|odbędą|начн[её]тся|начнутся|состо[ия]тся|пройд[её]т|почнеться|відбудеться|comenzará|empezará|iniciará|commencera|débutera|começará|inizierà|будет|будут|планиру\w+|должн\w+|буде|мають|väntas|ska|skal|olacak|akan|diperkirakan)\b|予定|見通し|見込み|めど|目標|目指|예정|전망|목표|预计|預計|将于|سوف|ستعود|قرار است",
    re.IGNORECASE,
)
"""The clause tells what is planned or promised."""
I_MUST = late(
    r"\b(?:I|he|she)(?:['’]ve|['’]m|['’]s)? (?:(?:have|has|had|got|need(?:s|ed)?|want(?:s|ed)?|hoped?|planned|am|was|is) )(?:(?:supposed|due|about|hoping|going|meant|trying) )?to\b(?! (?:restart|reboot|report|log))|\b(?:ich|er) (?:muss|musste|wollte|sollte)\b|\b(?:muss|musste|wollte|sollte) ich\b|\bje (?:dois|devais|voulais|comptais)\b|\bj['’]avais (?:prévu|besoin)\b"
    r"|\b(?:(?:tengo|tenía) que|debo|necesito|necesitaba|quería (?=\w+[aei]r))|\b(?:(?:tenho|tinha) (?:que|de)|preciso|precisava|queria (?=\w+[aei]r))\b|\b(?:devo|dovevo|volevo) |\bik (?:moet|moest|wilde)\b|\b(?:moet|moest|wilde) ik\b|\b(?:muszę|musiał[ae]m|chciał[ae]m)\b|\b(?:мне|мені) (?:нужно|надо|треба|потрібно)\b|\bя (?:должен|должна|хотел\w*|хотів|хотіла|мав|мала)\b|\bjag (?:måste|skulle)\b|\bjeg (?:må|skal|skulle|måtte)\b|\btôi (?:phải|cần|định)|\bsaya (?:harus|mau)\b|해야 (?:했|하|됐|되)",
    re.IGNORECASE,
)
"""One person tells what he or she had to do: the time is that of an appointment."""
MAY_LAST = late(
    r"\b(?:(?:may|might|could|can) (?:[\w-]+ )?(?:last|continue|persist|go on|take|drag on|remain|be (?:down|out|affected|unavailable|disrupted))|(?:k[aö]nn(?:en|ten?)?|kann) (?:[^.;,]|\.\d){0,60}?\b(?:an)?(?:dauern|halten)|(?:pourrai(?:t|ent)|peu(?:t|vent)|risque(?:nt)? de) (?:encore )?(?:durer|se prolonger|se poursuivre|persister|continuer)|"
    r"(?:podr[ií]an?|pueden?|podrán?) (?:durar|prolongarse|extenderse|continuar|persistir|seguir)|(?:pod(?:e|em|eria|eriam|erá|erão)) (?:durar|se (?:estender|prolongar)|continuar|persistir|seguir)|(?:potrebbe\w*|può|possono|potrà|potranno) (?:durare|protrarsi|proseguire|continuare|persistere)|(?:kan|kunnen|kunne|kunna) (?:[^.;,]|\.\d){0,40}?\b(?:duren|aanhouden|vare|pågå|fortsätta)|"
    r"(?:może|mogą) (?:po)?trwać|potrwa(?:ją)?|(?:может|могут) (?:про)?длиться|продлится|продлятся|(?:може|можуть) тривати|триватим\w+|(?:bisa|dapat|mungkin) (?:berlangsung|berlanjut))\b|sürebil|devam edebil",
    re.IGNORECASE,
)
"""The clause tells how long it may go on."""
TOWARDS = late(
    r"^(?:을|를|의)? ?(?:조짐|기미|위해|위한|작업|노력|하려|하기)|^(?:に向け|作業|を目指|の(?:兆|きざし|見通し|めど|目途|ため)|時期|に努め|を急)|^(?:的?[迹跡]象|工作|作业|中(?!心)|时间)",
    re.IGNORECASE,
)
"""Behind a word of recovery: it is worked for, not told."""
SAYS = late(
    r"\b(?:said|says|saying|announc\w+|wrote|stated|tweeted|posted|meldete|teilte|teilt|erklärte|gab|sagte|schrieb|informó|comunicó|anunció|confirmó|dijo|indicó|señaló|escribió|informou|comunicou|anunciou|disse|afirmou|escreveu|comunica|annuncia|scrive|ha (?:comunicato|annunciato|fatto sapere|detto|scritto)"
    r"|a (?:annoncé|indiqué|fait savoir|déclaré|précisé|écrit)|meldde|liet|zei|schreef|poinformował\w*|podał\w*|napisał\w*|сообщил\w*|заявил\w*|написал\w*|повідомил\w*|заявил\w*|meddelade|meddelte|skrev|sade|sa|säger|berättade|uppgav|sagde|siger|fortalte|oplyste|sier|opplyste|kertoi|sanoi|ilmoitti|uvedl\w*|řekl\w*|oznámil\w*|közölte|mondta|írta|a (?:declarat|anunțat|transmis)|ανακοίνωσε|δήλωσε|açıkladı|duyurdu|mengatakan|mengumumkan)\b|と(?:発表|述べ|説明|投稿)|밝혔|발표|表示|宣布|称",
    re.IGNORECASE,
)
"""Verbs of saying: what they time is a telling."""
MENDS = late(
    r"\b(?:(?:implement|deploy|appl[yi]|roll|push|releas|ship|test)\w* (?:out )?(?:[\w-]+ ){0,3}?(?:fix(?:es)?|patch(?:es)?|mitigations?|remed(?:y|ies)|changes?|hotfix(?:es)?)|(?:fixing|patching|mitigating|rerouting|rolling back|restarting|rebooting)\b[^.;,]{0,30}?)\s(?:between|from)\s$",
    re.IGNORECASE,
)
"""Right before a range: it is when somebody mended."""
THERE_WERE = late(
    r"\b(?:there (?:were|are|have been|had been)|es gab|gab es|waren es|il y (?:avait|a eu)|on comptait|hubo|había|eran|eram|erano|c['’]erano|si contavano|houve|havia|er waren|waren er|było|было|насчитыва\w+|стало|набралось|накопилось|було|стало|det fanns|fanns det|vardı)\b",
    re.IGNORECASE,
)
"""Beside a number: so many there were."""
ADMITS = late(
    r"acknowledg|public|kn(?:ow|ew)\b|trabalh|trabaj|lavor|travaill|arbeit|pracuj|solu[cçzt]|\bfix|restor|admit|admis|ammess|admet|conced|aware|investigat|looking into|working (?:on|to)|on it\b|apolog|issue|problem|incident|outage|disrupt|trouble|degrad|confirm|recogni|status|"
    r"untersuch|bestätig|räum|störung|ausfall|fehler|problem|erkann|bekannt|bewusst|enquêt|reconn|conscien|incident|panne|dysfonction|perturb|investig|reconoc|consciente|incidencia|fall[ao]|caída|interrup|reconhec|ciente|instabil|queda|indag|riconosc|disserviz|guast|disagi|onderzo|erken|bevestig|storing|probleem|op de hoogte|"
    r"bada|przyzna|potwierdz|awari|usterk|problem|расслед|призна|подтверд|сбо[йяе]|проблем|неполад|визна|підтверд|збо|undersök|bekräft|erkän|störning|fel\b|fejl|feil|incele|araştır|farkında|sorun|kesinti|arıza|menyelidiki|mengakui|gangguan|masalah|"
    r"調査|確認|認め|障害|不具合|問題|エラー|조사|확인|인지|장애|오류|문제|불편|调查|確認|确认|承认|故障|异常|問題|问题|抱歉|عطل|مشكل|خلل|תקל|बाधित|समस्या|sự cố|ปัญหา|ขัดข้อง|arız",
    re.IGNORECASE,
)
"""What makes of somebody's word an acknowledgement: that it is on the trouble."""
AGAIN = late(
    r"\b(?:again|anew|once more|wieder|erneut|abermals|de nouveau|à nouveau|encore|otra vez|de nuevo|nuevamente|novamente|de novo|outra vez|di nuovo|nuovamente|opnieuw|weer|znów|ponownie|znowu|снова|опять|вновь|знову|igen|tekrar|yeniden|kembali|lagi|opět|znovu|ismét|ξανά|din nou|jälleen)\b|再び|再度|다시|또|再次|مجدد|مرة أخرى|دوباره|שוב|फिर",
    re.IGNORECASE,
)
"""What grows again has grown before."""
UP_TO = late(r"^(?:まで(?:に)?|까지|तक|(?:['’](?:y?[ea]))?\s(?:तक|kadar)\b)")
"""Behind a time: what is told was so by then."""
STILL = late(
    r"\b(?:still|ongoing|remain(?:s|ed|ing)?|noch (?:immer|nicht)|weiterhin|immer noch|toujours|encore|aún|todavía|segu[ií]\w*|ainda|continuava\w*|ancora|nog (?:steeds|altijd|niet)|wciąż|nadal|jeszcze|всё ещё|все еще|по-прежнему|досі|все ще|fortfarande|stadig|fortsatt|hâlâ|masih|sedang|belum|stále|još|ακόμη|încă)\b|まだ|依然|引き続き|여전히|아직|仍|尚未|لا (?:تزال|يزال)|هنوز|עדיין|अब भी|vẫn|ยังคง",
    re.IGNORECASE,
)
"""What is told stood so already."""
OCCURS = late(
    r"occur|happen|took place|came (?:at|around|just|shortly)|ereign|geschah|fand(?:en)? statt|erfolgt|produit|eu lieu|interven|ocurr|suced|tuv(?:o|ieron) lugar|produj|ocorr|acontec|deu-se|avven|accad|verific|gebeur|vond(?:en)? plaats|nastąpi|miejsce|произош|состоя|наступ|приш|відбу|inträff|skedde|skete|skjedde|gerçekleş|terjadi|tapahtu|történt",
    re.IGNORECASE,
)
"""A verb that only says that something came about: its subject says what."""
WORKED_ON = late(
    r"(?:работа\w+ над|работы по|займа\w+|працю\w+ над|pracuj\w+ nad|prac\w+ nad|arbeite\w* (?:[^.;,]{0,20} )?an|arbeit an|travaill\w+ (?:à|au|pour|sur)|trabaj\w+ (?:en|para|por)|trabalh\w+ (?:par[ao]|n[ao]|em)|lavor\w+ (?:per|a|al|alla)|al lavoro per|werk\w* (?:[^.;,]{0,16} )?aan|arbetar (?:[^.;,]{0,16} )?(?:med|på|för)|arbejder (?:[^.;,]{0,16} )?(?:på|med)|jobber (?:[^.;,]{0,16} )?med|pracuj\w+ na|dolgoz\w+ a|lucr\w+ la|εργάζ\w+ για|berupaya|upaya|sedang|afin de|um (?=[^.;,]{0,40} zu)|no (?:confirmation|word|indication|sign|date|estimate) (?:that|of|on|when|for))\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
"""Before a word of recovery: it is worked on, or nobody says that it came."""
UNHURT = late(
    r"affect|impact|hit|disrupt|touch|betroff|beeinträcht|colpit|interessat|afet|afect|atingid|getroffen|dotkn|затрон|постражд|drabba|berørt|etkilen|terdampak",
    re.IGNORECASE,
)
"""What did not befall somebody, where it is negated."""
REACHED = late(
    r"\b(?:reach\w*|hit|topp\w*|exceed\w*|pass(?:ed|ing)|surpass\w*|crossed|numbered|totall?ed|stood at|erreich\w*|überschr\w*|überstieg\w*|lag(?:en)? bei|atteign\w*|atteint|dépass\w*|frôl\w*|alcanz\w*|super(?:ó|aron|aba\w*|aram|ou|ano|ato|avano)|lleg(?:ó|aron) a|chegar(?:am)? a|chegou a|atingi\w*|ultrapass\w*|raggiun\w*|sfior\w*|bereik\w*|overschr\w*|liep\w* op tot|osiągn\w*|przekrocz\w*|достиг\w*|превыс\w*|досяг\w*|перевищ\w*|nådde|översteg|nåede|ulaştı|aştı|mencapai|menembus)\s(?:[\w’'-]+\s){0,2}$",
    re.IGNORECASE,
)
"""Before a number: so many there were by then."""
