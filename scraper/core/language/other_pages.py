"""Words of pages that are made for something else than to tell one outage: lists of what a search found, statistics, exercises,
pages that ask after an outage and find none.
"""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom
from scraper.core.patterns import late

FOUND_BY_SEARCH = late(
    r"\s*(?:search (?:results?|for)|results for (?:the )?(?:search|tag|query)|suchergebnisse?|résultats de (?:la )?recherche|resultados de (?:la )?b[úu]squeda|resultados da (?:busca|pesquisa)|risultati della ricerca|zoekresultaten|wyniki wyszukiwania|результаты поиска|результати пошуку|sökresultat|søgeresultater|søkeresultater|hakutulokset|arama sonuçları|hasil pencarian|検索結果|검색 ?결과|搜索结果|搜尋結果)(?!\w)",
    re.IGNORECASE,
)
"""A headline over whatever somebody looked for."""
STATISTIC = late(
    r"(?<![\w.,])\d{1,4} (?:[\w-]+ ){0,3}?(?:outages|disruptions|failures|incidents|ausfälle|störungen|pannes|caídas|interrupciones|quedas|interrupções|guasti|interruzioni|storingen|awarii|сбо(?:ев|я)|збоїв)(?!\w)[^.;]{0,60}?,? (?:against|compared (?:to|with)|up from|down from|from|after|versus|vs\.?|gegenüber|nach|contre|frente a|contra|contro|tegen(?:over)?|wobec|против|проти) (?:the |den |les |las |os |le )?\d{1,4}(?![\w:.,]\d|\s?(?:[ap]\.?m|minutes?|hours?|days?|uhr|stunden|heures?|horas?|ore|uur))",
    re.IGNORECASE,
)
"""Outages counted over one stretch of time against those of another."""
SETS_QUESTIONS = seldom(
    r"^\W*(?:question|frage|pregunta|domanda|questão|vraag|pytanie|вопрос|питання|soru|pertanyaan) \d{1,2}(?: (?:of|von|sur|de|di|van|z|из|з|dari) \d|\s?[/:.])",
    re.IGNORECASE | re.MULTILINE,
)
EXERCISE = late(
    r"\b(?:exercises?|worksheets?|quiz(?:zes)?|comprehension|answer (?:the )?(?:\w+ )?questions|übung(?:en)?|arbeitsblatt|exercices?|ejercicios?|exercícios?|esercizi(?:o)?|oefening(?:en)?|ćwiczeni[ea]|упражнени[ея]|вправ[аи])\b",
    re.IGNORECASE,
)
"""What is given to a class to read."""
ASKS = late(r"[?？]|\bm[ıiuü]\?|吗|嗎")
"""A headline that asks."""
NONE_SEEN = late(
    r"\bno (?:widespread|general|global|worldwide|known|wider|large-?scale|nationwide|confirmed|current|unusual|major) (?:\w+ )?(?:outages?|disruptions?|faults?|problems?)(?: (?:has|have) been| (?:was|is|were|are))? (?:seen|found|detected|reported|visible|shown|recorded|under ?way)|\b(?:shows?|sees?|finds?|found|reveal(?:s|ed)?) no (?:\w+ ){0,2}?(?:outages?|disruptions?|unusual|spike|rise)"
    r"|\bkeine (?:\w+ )?(?:großflächige|allgemeine|weltweite|flächendeckende)n? (?:störung|ausfälle)|\baucune panne (?:générale|mondiale|majeure|globale|d['’]ampleur)|\bno (?:se )?(?:registra|detecta|observa|aprecia)n? (?:ningun[ao] |una )?(?:caída|fallo|incidencia)s? (?:general|mundial|global|masiv)\w*|\bnão há (?:registro de |nenhuma )?(?:queda|falha|instabilidade) (?:geral|global|generalizada)|\bnessun (?:disservizio|guasto|problema) (?:generale|globale|diffuso)|\bgeen (?:algemene|wereldwijde|grote|landelijke) storing|\bnie (?:ma|widać|odnotowano) (?:ogólnej|globalnej|masowej|powszechnej) awarii"
    r"|(?:массовых|глобальных|общих) (?:сбоев|неполадок) (?:не|нет)|(?:масових|глобальних) збоїв (?:не|немає)|\b(?:genel|küresel|geniş çaplı|dünya çapında|yaygın|olağan ?dışı)(?: bir)? (?:\w+ ){0,5}?(?:kesinti|arıza|yoğunluk|sorun)\w* (?:\w+ ){0,4}?(?:görülm[eü]\w+|yok\w*|olmadığı\w*|tespit edilme\w+|bulunm[ua]\w+|rastlanm\w+)|\btidak (?:ada|terlihat|ditemukan) gangguan (?:umum|global|massal|meluas)|(?:大規模|全体的)な障害は(?:確認されて|発生して)(?:いない|いません)|전반적인 장애는 (?:확인되지|없)|(?:未|没有)(?:发现|出现|检测到)(?:大规模|全球性|普遍)",
    re.IGNORECASE,
)
"""What somebody who looked for a general outage did not find."""
