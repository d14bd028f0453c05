"""Whether a post tells that something that was broken was mended: a fix put in place, a change taken back, a restart."""

from __future__ import annotations

import re

from scraper.core.patterns import late

_NOW = r"(?:(?:now|been|just|successfully|already|since) )*"
_FIX = r"(?:fix(?:es)?|hotfix|patch|mitigations?|correction|remediation|roll-?back)"
_MENDED = late(
    rf"\b{_FIX} (?:(?:has|have|was|were|is|are) {_NOW})(?:being )?(?:implemented|applied|deployed|rolled out|released|in place|put in place|pushed|made|complete\w*)\b|\b(?:implemented|applied|deployed|rolled out|released|pushed|put in place|made) (?:an?|the|our) (?:[\w-]+ ){{0,2}}?{_FIX}\b"
    rf"|\b(?:(?:has|have|was|were|had) {_NOW}|we (?:have |['’]ve )?{_NOW})(?:rolled back|reverted|restarted|rebooted|failed over|replaced|repaired|restored|recovered|mitigated|re-?routed)\b"
    r"|\b(?:korrektur|fix|patch|hotfix|fehlerbehebung) (?:wurde|ist|haben wir) (?:\w+ ){0,3}?(?:eingespielt|ausgerollt|umgesetzt|installiert|bereitgestellt|aktiv)|\b(?:wurde|wurden|haben) (?:[\w-]+ ){0,4}?(?:neu gestartet|zurückgerollt|zurückgesetzt|ausgetauscht|ersetzt|repariert|behoben)\b"
    r"|\b(?:correctif|correction|solution) (?:a été |est )(?:déployé|appliqué|mis|mise)e?\b|\b(?:a été|ont été|avons) (?:redémarré|remplacé|réparé|corrigé|rétabli)e?s?\b"
    r"|\b(?:solución|corrección|arreglo|parche) (?:ha sido |fue |se ha )(?:implementad|aplicad|desplegad)[oa]\b|\b(?:ha sido|han sido|fue|fueron|hemos|se ha|se han) (?:reiniciad|reemplazad|reparad|restablecid|corregid)[oa]s?\b"
    r"|\b(?:correção|solução) (?:foi |está )(?:implementad|aplicad|implantad)a\b|\b(?:foi|foram) (?:reiniciad|substituíd|reparad|restabelecid|corrigid)[oa]s?\b"
    r"|\b(?:correzione|soluzione|fix) (?:è stat[oa] )(?:implementat|applicat|rilasciat)[oa]\b|\b(?:è stat[oa]|sono stat[ei]|abbiamo) (?:riavviat|sostituit|riparat|ripristinat)[oaei]\b"
    r"|\b(?:oplossing|fix) (?:is|werd) (?:doorgevoerd|uitgerold|toegepast)\b|\b(?:is|zijn|werd|hebben) (?:[\w-]+ ){0,4}?(?:herstart|vervangen|hersteld|teruggedraaid)\b"
    r"|\b(?:har|blev|ble) (?:[\w-]+ ){0,4}?(?:startats om|bytts ut|återställts|genstartet|udskiftet|startet på nytt|byttet ut|rettet|gjenopprettet|rullats tillbaka)\b"
    r"|\b(?:poprawk\w+ (?:został[aoy]? )?wdrożon\w+|został\w? (?:zrestartowan|wymienion|przywrócon|naprawion)\w+)|(?<!\w)(?:исправление (?:было )?(?:развернуто|установлено|применено|внедрено)|(?:перезапущен|перезагружен|заменен|заменён|восстановлен|виправлен|перезапустили|відновлен)\w*)"
    r"|(?:修正|対応|パッチ)を(?:適用|実施|展開)し|再起動(?:し|を実施)|復旧し|切り戻し|(?:已|已经)(?:修复|修復|重启|重啟|回滚|回滾|恢复|恢復)|(?:복구|재시작|롤백|수정)(?:했|하였|되었|됐|완료)|\b(?:düzeltme (?:uygulan|dağıtıl)\w+|yeniden başlat(?:ıl)?dı|geri alındı)",
    re.IGNORECASE,
)
_OF_THE_ALARM = late(
    r"\b(?:(?:our|the|a|an|this|external|synthetic|uptime) (?:[\w-]+ )?monitor\w*|alert\w*|alarm\w*|probes?|health[- ]?checks?|status page|dashboards?|überwachung\w*|surveillance|supervisi\w+|monitoramento|monitoraggio)\b|監視|监控|監控|모니터링|мониторинг\w*",
    re.IGNORECASE,
)
_SENTENCE = late(r"(?<=[.!?])\s+|\n+|(?<=[。！？])")


def mended(text: str) -> bool:
    """Whether a post tells so of anything but what watches for trouble."""
    return any(_MENDED.search(part) and not _OF_THE_ALARM.search(part) for part in _SENTENCE.split(text) if part)
