"""Which cause of the taxonomy the words of a text name, in many languages: a cause told in French and in Japanese is
one cause. Only what is named outright is mapped; a text that names nothing of the kind belongs to no family.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from scraper.core.patterns import late

_STEMS: Mapping[str, str] = {
    "config-change": r"\b(?:mis-?|re-?)?config|\bsettings?\b|feature flag|\bkonfig|\beinstellung|\bparam[eé]tr|\bpar[aá]metr|\bimpostazion|\binstelling|"
    r"\binställning|\bindstilling|\binnstilling|\bustawie|конфигурац|конфігурац|настройк|налаштуван|\byapılandırma|设定|配置|設定|構成|설정|구성|कॉन्फ़िग|\bتكوين|إعداد|\bcấu hình",
    "code-change": r"\b(?:bad|faulty|botched|broken|defective|failed|recent|new|software|code|flawed) (?:\w+ )?(?:updates?|releases?|deploy\w*|rollouts?|build|version|code)|\bdeployment\b|\brollout\b|\bcode (?:change|push)|\bsoftware[- ]?update|"
    r"\b(?:fehlerhaft\w*|neue[sn]?) (?:\w+-?)?(?:update|version|software)|mise à jour|\bactualizaci[oó]n|\batualiza[cç][aã]o|\baggiornament|\bupdate van|\buppdatering|\bopdatering|\boppdatering|\baktualizacj|обновлени|оновлен|güncelleme|更新|アップデート|リリース|デプロイ|업데이트|배포|\bpembaruan|bản cập nhật|تحديث|अपडेट",
    "maintenance": r"\bmaintenance\b|\bmigration\b|\bwartung|\bmigrat|\bmantenimiento|\bmanuten[cç][aã]o|\bmanutenzion|\bonderhoud|\bunderhåll|\bvedligehold|\bvedlikehold|\bkonserwacj|техническ\w+ (?:работ|обслуж)|технічн\w+ (?:робот|обслуг)|\bbakım\b|维护|維護|メンテナンス|保守|점검|유지 ?보수|\bpemeliharaan|bảo trì|صيانة",
    "capacity": r"\bcapacity\b|\boverload|\bover capacity|\bdemand\b|\bsurge\b|\b(?:traffic|usage|load) (?:spike|surge|peak)|\btoo (?:many|much) (?:requests|traffic|users|load)|\bquota|\bauslastung|\büberlast|\bkapazit|\bsurcharge|\bafflux|\bsobrecarga|\bsovraccaric|\boverbelast|\böverbelast|\bprzeciąż|перегруз|перевантаж|aşırı (?:yük|talep)|过载|過載|激增|過負荷|アクセス集中|과부하|폭주|\bkelebihan beban|\blonjakan|quá tải|ازدحام|अधिक लोड",
    "dns": r"\bdns\b|name (?:resolution|servers?)|\bnamensauflösung|r[eé]solution de noms?|resoluci[oó]n de nombres|域名解析|名前解決|네임 ?서버",
    "network": r"\bnetwork|\brout(?:er|ing|eur|e)s?\b|\bbgp\b|\bpacket loss|\bload[- ]?balanc|\bfib(?:re|er)[- ](?:cut|optic)|\bswitch(?:es)?\b|\bnetzwerk|\br[eé]seau|\bred(?:es)? (?:interna|de)|\bde red\b|\brede\b|\brete\b|\bnetwerk|\bnätverk|\bnetværk|\bnettverk|\bsieci|сет[ьеи]в?|мереж|\bağ (?:sorun|arıza|bağlant|cihaz|yapı)|网络|網路|網絡|ネットワーク|네트워크|\bjaringan|\bmạng\b|الشبكة|नेटवर्क",
    "certificate": r"\bcertificat|\bzertifikat|\bcertificad|\bcertyfikat|сертифікат|сертификат|\bsertifika|证书|憑證|証明書|인증서|\bsertifikat|chứng chỉ|شهادة",
    "data-store": r"\bdatabase|\bdatenbank|\bbases? de (?:donn|datos|dados)|\bdatabas|\bbaz[aey] danych|баз[аыеиу]\w* дан|\bveri ?taban|数据库|資料庫|データベース|데이터 ?베이스|\bbasis data|cơ sở dữ liệu|قاعدة (?:ال)?بيانات|डेटाबेस|\bstorage (?:cluster|system|layer|tier|node|fail|issue)|\breplica|\bcache\b|\bqueue\b",
    "authentication": r"\bauthenticat|\blog-?in (?:system|service|server)|\bsingle sign-?on|\bidentity (?:service|provider|system)|\bauthentifi|\bauthentisier|\bautentic|\bautenti|\buwierzytelni|аутентификац|автентифікац|авторизац|\bkimlik doğrulama|身份验证|身分驗證|認証|인증 (?:시스템|서버|서비스)",
    "hardware": r"\bhardware|\bcooling|\boverheat|\bdisk failure|\b(?:failed|faulty|broken) (?:disks?|drives?|servers?|switch|machines?)|\bkühlung|\bmat[eé]riel(?:le)? d[eé]faillan|\brefroidiss|\brefrigeraci|\braffreddament|\bkoeling|\bkylning|\bkøling|\bkjøling|\bchłodzeni|охлажден|охолоджен|\bsoğutma|硬件|硬體|散热|冷却|ハードウェア|하드웨어|냉각|\bperangkat keras|phần cứng",
    "power": r"\bpower (?:outage|failure|loss|cut|event|supply|problem|issue|interruption|disruption|surge|feed)|\b(?:loss|lost|lack) of power|\blost power|\belectric|\bgenerator|\bups\b|\bbatter(?:y|ies)|\bbreaker|\bstrom(?:ausfall|versorgung|störung|problem|panne)|\bstroom|\bélectri|\bcourant\b|\bel[eé]ctric|\bcorte de luz|\benergia\b|\bcorrente\b|\belettric|\bström|\bstrøm|\bprądu|\bzasilani|электр|питани[ея]|живлення|электроэнерг|электропит|електро|\belektrik|停电|停電|断电|斷電|供电|電源|電力|전력|정전|전원|\blistrik|mất điện|كهرب|बिजली",
    "security": r"\bddos|\battack|\bcyber|\bbotnet|\bransomware|\bhack|\bangriff|\battaque|\bataque|\battacco|\baanval|\battack|\bangrepp|\bangreb|\bangrep|\batak|атак|\bsaldırı|攻击|攻擊|攻撃|공격|\bserangan|tấn công|هجوم|हमल",
    "latent-defect": r"\bbugs?\b|\brace condition|\bnull pointer|\bsoftware (?:bug|defect|fault|flaw|error)|\bedge case|\bsoftwarefehler|\bprogrammfehler|\bbogue|\berreur (?:logicielle|de code)|\berror de (?:software|programaci)|\berro de (?:software|programa)|\bfalla de software|\bbłąd (?:w )?oprogramowani|программн\w+ ошибк|ошибк\w+ в (?:коде|программ)|програмн\w+ помилк|\byazılım hatası|软件缺陷|漏洞|程序错误|バグ|不具合|버그|소프트웨어 (?:오류|결함)|\bkutu\b|lỗi phần mềm|خلل برمجي|बग",
    "human-factors": r"\bhuman error|\boperator error|\bmis-?typed|\btypo\b|\bmenschlich\w* (?:fehler|versagen)|\bbedienfehler|\berreur humaine|\berror humano|\berro humano|\berrore umano|\bmenselijke fout|\bmänsklig|\bmenneskelig|\bbłąd ludzki|\bbłędu? człowieka|человеческ|людськ|\binsan hatası|人为|人為|操作失误|操作ミス|人的ミス|사람의 실수|인적 (?:오류|실수)|\bkesalahan manusia|lỗi con người|خطأ بشري|मानवीय",
    "third-party": r"\bthird[- ]part|\b(?:cloud|hosting|network|upstream|external) provider|\bsupplier|\bvendor\b|\bdrittanbieter|\bzulieferer|\bprestataire|\bfournisseur|\bproveedor|\bfornecedor|\bfornitore|\bleverancier|\bleverantör|\bleverandør|\bdostawc|поставщик|провайдер|постачальник|\btedarikçi|第三方|供应商|外部事業者|외부 (?:업체|공급)|\bpihak ketiga|bên thứ ba|طرف ثالث",
}  # fmt: skip
_PATTERNS = {family: late(stems, re.IGNORECASE) for family, stems in _STEMS.items()}
FAMILIES = frozenset(_PATTERNS)


@lru_cache(maxsize=4096)
def families(text: str) -> frozenset[str]:
    """Ids of the taxonomy's causes that the text names."""
    return frozenset(family for family, pattern in _PATTERNS.items() if pattern.search(text))
