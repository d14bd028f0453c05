"""Promises of a write-up in a provider's own words, in the other languages that providers post in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.core.language.text import Span
from scraper.core.patterns import late


@dataclass(frozen=True, slots=True)
class _Tongue:
    """Names of a write-up, what says that one will come, and what takes that back."""

    noun: str
    coming: str
    back: str
    spaced: bool = True

    @property
    def pledge(self) -> str:
        """The two in either order, in one clause."""
        gap = r"[^.;。\n]{0,70}?" if self.spaced else r"[^。\n]{0,40}?"
        edge = r"\b" if self.spaced else ""
        return f"{edge}{self.noun}{gap}{edge}{self.coming}|{edge}{self.coming}{gap}{edge}{self.noun}"


_GERMAN = _Tongue(
    r"(?:(?:abschluss|vorfalls|fehler|störungs|untersuchungs|ursachen|zwischenfall)bericht\w*|(?:ursachen|fehler|vorfalls|störungs)analyse|post-?mortem|(?:ausführlich|detailliert|vollständig)\w* (?:bericht|analyse|erklärung|aufarbeitung)|(?:bericht|analyse|aufarbeitung) (?:zu|zum|zur|über|des|der) (?:[\w-]+ )?(?:vorfall|störung|ausfall)\w*)",
    r"(?:veröffentlichen|folgt|folgen|stellen|legen|liefern|teilen|reichen|werden (?:wir )?(?:[^.;]{0,60}?)(?:veröffentlichen|bereitstellen|vorlegen|teilen|nachreichen)|wird (?:[^.;]{0,60}?)(?:veröffentlicht|bereitgestellt|geteilt|nachgereicht|vorgelegt|erscheinen|folgen|verfügbar)|in (?:arbeit|vorbereitung)|bereiten)\b",
    r"\b(?:kein\w*|nicht|nie(?:mals)?|ohne|weder|falls|wenn|sofern|ob|gegebenenfalls|ggf|eventuell|möglicherweise|vielleicht|könn\w+|könnte\w*|prüfen|erwägen|überlegen|bei bedarf|auf anfrage|fragen|gefragt|haben|hat|wurden?|wieder|lieferant\w*|anbieter\w*|betroffene\w* kunden|letzte\w*|vergangene\w*|vorige\w*|intern\w*)\b",
)
_FRENCH = _Tongue(
    r"(?:post[- ]?mortem|rapport d['’]incident|retour d['’]expérience|analyse (?:des causes|de la cause|des faits|post-incident|détaillée|complète|technique)|rapport (?:détaillé|complet|technique|sur (?:l['’]incident|la panne))|compte[- ]rendu|explication (?:détaillée|complète))",
    r"(?:(?:publi|partag|communiqu|fourni|diffus|post|propos|détaill)(?:e?r?ons|erons|rons)|mettrons (?:en ligne|à disposition)|allons (?:\w+ )?(?:publier|partager|communiquer|fournir|diffuser|rédiger)|prévoyons de (?:publier|partager)|(?:sera|seront) (?:[\w-]+ )?(?:publié|partagé|communiqué|diffusé|disponible|mis|fourni|posté)e?s?|suivra|(?:est|en) (?:cours de (?:rédaction|préparation)|préparation)|à venir|à suivre)(?!\w)",
    r"(?:\bn['’]|\b(?:ne|aucune?|pas|jamais|sans|si|éventuel\w*|peut-être|pourr\w+|au besoin|le cas échéant|sur demande|envisage\w*|étudi\w+|demand\w+|à nouveau|nouveau|fournisseur\w*|hébergeur|prestataire\w*|clients concernés|précédent\w*|dernier|dernière|interne)\b|s['’]il|d['’]autre)",
)
_SPANISH = _Tongue(
    r"(?:post[- ]?mortem|informe (?:del|de la|de|sobre (?:el|la|este|esta|lo)) (?:\w+ )?(?:incidente|incidencia|causas?|interrupción|caída|fallo|ocurrido)|informe (?:detallado|completo|final|técnico)|análisis (?:de (?:la )?causas?|de causa|posterior|detallado|completo|post-?incidente)|explicación (?:detallada|completa))",
    r"(?:publicaremos|compartiremos|daremos a conocer|divulgaremos|presentaremos|emitiremos|difundiremos|facilitaremos|vamos a (?:publicar|compartir|emitir)|(?:se )?(?:publicará|compartirá|difundirá)|será (?:publicad|compartid|difundid)[oa]|estará (?:disponible|listo)|está en (?:preparación|curso)|estamos preparando|tenemos previsto (?:publicar|compartir)|seguirá)(?!\w)",
    r"\b(?:no|ningún|ninguna|tampoco|sin|nunca|si|quizás?|tal vez|podr\w+|en caso|de ser necesario|a petición|consider\w+|posible\w*|eventual\w*|pregunt\w+|de nuevo|proveedor\w*|clientes afectados|anterior\w*|pasad[oa]|intern[oa])\b",
)
_PORTUGUESE = _Tongue(
    r"(?:post[- ]?mortem|relatório (?:do|da|de|sobre (?:o|a|este|esta)) (?:\w+ )?(?:incidente|causas?|interrupção|falha|queda|ocorrido)|relatório (?:detalhado|completo|final|técnico)|análise (?:d[ea]s? causas?(?: raiz)?|detalhada|completa|pós-incidente)|explicação (?:detalhada|completa))",
    r"(?:publicaremos|divulgaremos|compartilharemos|partilharemos|disponibilizaremos|apresentaremos|(?:vamos|iremos) (?:publicar|divulgar|compartilhar|partilhar|disponibilizar)|será (?:publicad|divulgad|compartilhad|partilhad|disponibilizad)[oa]|estará disponível|está (?:sendo preparad[oa]|em preparação|em elaboração)|estamos preparando|seguirá)(?!\w)",
    r"\b(?:não|nenhum|nenhuma|sem|nunca|nem|se (?:for|necessário|houver|o|a)|caso|talvez|pod(?:e|er\w*)|possivelmente|eventual\w*|consider\w+|avali\w+|pergunt\w+|novamente|de novo|fornecedor\w*|clientes afetados|anterior\w*|passad[oa]|intern[oa])\b",
)
_ITALIAN = _Tongue(
    r"(?:post[- ]?mortem|rapporto (?:sull['’]incidente|d['’]incidente|di incidente|sul disservizio|dettagliato|completo|tecnico)|relazione (?:sull['’]|sul |sulla |dettagliata|completa|tecnica)\w*|analisi (?:delle cause|della causa|dettagliata|completa|tecnica|post-?incidente)|resoconto (?:dettagliato|completo|dell)\w*)",
    r"(?:pubblicheremo|condivideremo|diffonderemo|forniremo|renderemo (?:disponibile|pubblic[oa])|(?:sarà|verrà) (?:[\w-]+ )?(?:pubblicat[oa]|condivis[oa]|disponibile|res[oa])|seguirà|è in (?:preparazione|corso)|stiamo preparando|(?:prevediamo|contiamo|intendiamo|abbiamo intenzione) di (?:pubblicare|condividere))(?!\w)",
    r"\b(?:non|nessun\w*|senza|né|mai|se|forse|potr\w+|potrebbe\w*|eventual\w*|qualora|su richiesta|valut\w+|consider\w+|possibil\w+|chie\w+|di nuovo|nuovamente|fornitor\w+|clienti interessati|precedent\w+|scors[oa]|intern[oa])\b",
)
_DUTCH = _Tongue(
    r"(?:post-?mortem|(?:incident(?:en)?|storings|onderzoeks)(?:rapport|verslag|analyse)|(?:uitgebreide?|volledige?|gedetailleerde?|technische?) (?:analyse|rapport|verslag|evaluatie|uitleg|terugblik)|oorzaakanalyse|(?:rapport|analyse|verslag|evaluatie|terugblik) (?:van|over|op) (?:deze|dit|de|het) (?:\w+ )?(?:storing|incident|uitval))",
    r"(?:publiceren|delen|plaatsen|(?:we|wij) komen|volgt|volgen|(?:zal|zullen|wordt|worden|gaan)(?: [\w-]+){0,8}? (?:publiceren|delen|plaatsen|volgen|gepubliceerd|gedeeld|geplaatst|verschijnen|beschikbaar)|in voorbereiding)\b",
    r"\b(?:geen|niet|nooit|zonder|als|indien|eventueel|misschien|mogelijk|kunnen|kan|overwegen|of we|op verzoek|zo nodig|gevraagd|vragen|hebben|heeft|weer|opnieuw|leverancier\w*|getroffen klanten|vorige|eerdere|afgelopen|intern\w*)\b",
)
_JAPANESE = _Tongue(
    r"(?:(?:障害|事故|インシデント|事後|原因|調査|詳細な?)(?:調査|分析|究明)?(?:の)?(?:に関する|についての)?(?:報告書?|レポート|分析|説明)|ポストモーテム|ポストモルテム|根本原因分析|再発防止策)",
    r"(?:公開|公表|掲載|共有|報告|発表|お知らせ|提供|ご案内)(?:を)?(?:させていただき|いたし|致し|し)?(?:ます|する予定|いたす予定|予定|する)",
    r"(?:ません|ない|なし|未定|せず|場合|必要に応じ|可能性|検討|かもしれ|かどうか|か否か|ご要望|お客様から|前回|先月|先週|昨年|社内|復旧次第.{0,6}レポート機能|機能|再度|[?？か]$)",
    spaced=False,
)
_KOREAN = _Tongue(
    r"(?:(?:장애|사고|사후|원인|조사|인시던트)[^.。]{0,10}?(?:보고서|분석|리포트|결과)|포스트모템|사후 ?분석)",
    r"(?:공개|발표|공유|게시|게재|제공|안내|배포)(?:하겠|할 ?예정|될 ?예정|됩니다|합니다|드리겠|할 ?것|될 ?것|하도록)",
    r"(?:않|없|못|경우|수 있|수도|검토|여부|필요 ?시|문의|요청|지난|이전|내부|다시|기능|[?？]$)",
    spaced=False,
)
_CHINESE = _Tongue(
    r"(?:(?:故障|事故|事件|事后|事後|根因|原因)(?:的)?(?:分析|复盘|調查|调查|复盘分析)?(?:报告|報告)|根因分析|复盘|事后分析)",
    r"(?:将|將|会|會)[^。，,]{0,30}?(?:公布|发布|發布|公开|公開|分享|提供)",
    r"(?:不会|不會|不|未|没有|沒有|无|無|如果|如有|可能|考虑|考慮|是否|供应商|供應商|内部|內部|上次|上月|[?？]$)",
    spaced=False,
)
_TONGUES = (_GERMAN, _FRENCH, _SPANISH, _PORTUGUESE, _ITALIAN, _DUTCH, _JAPANESE, _KOREAN, _CHINESE)
_READ = tuple((late(t.pledge, re.IGNORECASE), late(t.back, re.IGNORECASE)) for t in _TONGUES)


def pledge_abroad(sentence: str) -> Span | None:
    """Where a sentence in another language promises a write-up; None where it does not, and wherever it refuses, weighs or asks."""
    for promised, back in _READ:
        found = promised.search(sentence)
        if found is not None and not sentence.rstrip().endswith(("?", "？")):
            return None if back.search(sentence) is not None else Span(*found.span())
    return None
