"""How people say that they have no service, by language, where no word for an outage stands: "sin internet", "nikt nie mógł
dodzwonić", "bez sieci", "打不通".
"""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom

_SERVICE = r"(?:internet\w*|inter-?nett\w*|netz\w*|netzwerk|empfang|telefon\w*|handynetz|fernseh\w*|anschluss|wlan|réseau|connexion|téléphon\w*|télé\w*|courriels?|couverture|conexi[oó]n|conexão|l[ií]nea|linha|se[ñn]al|sinal|cobertura|red|rede|tel[eé]fono?\w*|telefone|connessione|linea|telefono|segnale|rete|verbinding|bereik|netwerk|tv|sieci|zasięgu|łączności|prądu|nät\w*|täckning|bredband\w*|uppkoppling|mobilnät\w*|интернет\w*|связи|сети|сигнала|інтернет\w*|зв['’]язку|мережі|sinyal|jaringan|koneksi|signálu|připojení|internetu)"
_LACKING = seldom(
    rf"\b(?:ohne|kein(?:e|en)?|sans|plus (?:de |d['’]|aucun\w* )|privé\w* (?:de |d['’])|coupé\w* d\w* |sin|sem|senza|zonder|geen|bez|brak|utan|ingen|inget|saknat|saknar|saknade|tanpa)\s?(?:[\w-]+ ){{0,2}}?{_SERVICE}\b|(?<!\w)(?:без|нет|немає|нема) (?:\w+ )?{_SERVICE}"
    r"|\bnon c['’](?:è|era) (?:più )?(?:connessione|linea|rete|internet|segnale)|\b(?:telefon\w*|leitungen|mails?|kasse\w*) (?:tot|stumm)\b|besetztzeichen|ingesprektoon|upptaget-?ton|telefoni muti|telefones? mudos?"
    r"|\b(?:niemand|personne|nadie|ningu[eé]n|ninguém|nessuno|nikt|ingen|nikdo) (?:[\w’']+ ){0,3}?(?:erreich\w*|anruf\w*|könn\w*|konnte|pu|pouvait|peut|podido|pudo|pod[ií]a|conseguiu|consegue|riuscit\w*|riesce|kon|kan|kunde|mógł|może|nemohl\w*|ha podido)\b|(?<!\w)(?:никто|ніхто) (?:[\w-]+ ){0,2}?(?:не (?:мог\w*|может|міг|могл\w*)|дозвон\w*)"
    r"|ulaşılam\w+|girilem\w+|hizmet alam\w+|internetsiz|telefonları sustu|\btidak (?:bisa|dapat) (?:menelepon|mengakses|membuka|masuk|login|dihubungi)|つながら(?:ない|なく|ず)|使えな(?:い|く)|不通|(?:연결|접속|작동|로그인)(?:이|을|할)? ?(?:안|되지|할 수 없|수 없)|끊겼|끊긴|먹통|断网|斷網|打不通|打不开|打不開|无法(?:登录|登入|结账|使用|连接|购票|加入)|無法(?:登入|使用|連線|購票|加入)",
    re.IGNORECASE,
)


def lacks_service(sentence: str) -> bool:
    """Whether a sentence says that somebody had no service."""
    return _LACKING.search(sentence) is not None
