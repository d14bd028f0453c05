"""Words that lead to what helped while a service was out, beside the verbs of advising: "the best option was to", "use another
card", "had to go back to paper".
"""

from __future__ import annotations

import re

from scraper.core.language.seldom import seldom

_OTHER = r"(?=[^.;!?\n]{0,80}?(?:\b(?:wi-?fi|vpn|card|cards|cash|kart\w*|karte|carte|carta|tarjeta|cartão|efectivo|dinheiro|bargeld|espèces|contanti|contant|gotówk\w*|przelew\w*|kontant\w*|наличн\w+|карт\w+|готівк\w+|another|other|alternative|ander\w+|autres?|otr[oa]s?|outr[oa]s?|altr[oaie]|annan|annat|anden|annen|inn\w{1,3}|друг\w+|інш\w+|jin\w{1,3}|browser|website|navigat\w+|navegador|landline|festnetz|fixe|vaste|alternat\w+)\b))"
_BEST = (
    r"(?:best|easiest|quickest|simplest|safest|most effective|only) (?:[\w-]+ ){0,2}?(?:option|solution|fix|remedy|alternative|trick) (?:is|was) to(?= )"
    r"|(?:réflexe|solution|parade|astuce|alternative)(?: [\w’'-]+){0,5}? consist(?:e|ait) (?:à|en)(?= )|(?:lösung|abhilfe|ausweg|alternative)(?: [\w-]+){0,3}? (?:besteht|bestand) darin,?(?= )"
    r"|(?:solución|alternativa|truco|opción)(?: [\w-]+){0,4}? (?:consist(?:e|ía) en|(?:es|era|fue)(?= \w+r\b))|(?:solução|alternativa|saída|opção)(?: [\w-]+){0,4}? (?:consist(?:e|ia) em|(?:é|era|foi)(?= \w+r\b))"
    r"|(?:soluzione|alternativa|rimedio|trucco)(?: [\w-]+){0,4}? (?:consiste(?:va)? n\w+|(?:è|era)(?= \w+r[ei]\b))|(?:oplossing|uitweg|alternatief)(?: [\w-]+){0,3}? (?:is|was) om(?= )"
)
_DO = (
    rf"(?<!nie )(?:skorzystaj(?:cie)?(?: z)?|użyj(?:cie)?|zapłać(?:cie)?|wybierz(?:cie)?|spróbuj(?:cie)?|(?:możesz|możecie|można)(?: [\w-]+){{0,3}}?(?= (?:skorzyst|wykon|zapłac|płac|uży|wypłac)\w*))(?=\s){_OTHER}"
    rf"|(?:воспользуйтесь|используйте|попробуйте|можно (?:воспользоваться|использовать|оплатить)|скористайтеся|використовуйте|спробуйте|можна (?:скористатися|використати|оплатити))(?=\s){_OTHER}"
    rf"|(?<!no )(?<!non )(?<!não )(?:utilisez|essayez|veuillez utiliser|vous pouvez (?:utiliser|payer|passer par|recourir)|utilice|utilicen|puede[ns]? (?:usar|utilizar|pagar)|utilize|você pode (?:usar|utilizar|pagar)|utilizzate|usate|potete (?:usare|utilizzare|pagare)|(?:nutzen|verwenden|versuchen) sie|gebruik(?= (?:een|de|het|tijdelijk|je|uw)\b)|(?:u|je) kunt (?:wel|nog|gewoon|tijdelijk)|använd(?= (?:en|ett|den|det|din|ditt)\b)|använd|bruk(?= (?:en|et|ett)\b)|du kan (?:bruke|bruge|använda|betala|betale))(?=\s){_OTHER}"
)
_BY_HAND = (
    r"(?:return(?:ed|ing)?|revert(?:ed|ing)?|resort(?:ed|ing)?|fell back|w[eo]nt back|go back|gone back) (?:back )?(?:to|on)(?= (?:[\w-]+ ){0,2}?(?:paper|pen|manual|cash|handwrit|hand-writ|hand\b|radio|whiteboard)\w*)"
    r"|(?:kehrte(?:n)?|griff(?:en)?|wich(?:en)?|stellte(?:n)?) (?:[\w-]+ ){0,3}?(?:zu|auf|zum)(?= (?:[\w-]+ ){0,2}?(?:papier|stift|bargeld|handbetrieb)\w*)|(?:reven\w+|recour\w+|repass\w+|retour) (?:au|à la|aux|à l['’])(?= ?(?:papier|stylo|main|liquide|espèces))"
    r"|(?:volv\w+|recurr\w+|regres\w+|volt\w+|recorr\w+) (?:a|al|a la|a los|ao|à|às)(?= (?:[\w-]+ ){0,2}?(?:papel|lápiz|efectivo|mano|caneta|dinheiro|mão)\b)|(?:torn\w+|ricor\w+) (?:a|al|alla|ai)(?= (?:[\w-]+ ){0,2}?(?:carta|penna|contanti|mano)\b)|(?:vielen|viel|grepen) (?:[\w-]+ ){0,2}?terug (?:op|naar)(?= )|(?:wróci\w+|powrót|przeszli) (?:do|na)(?= (?:[\w-]+ ){0,2}?(?:papier|gotówk)\w*)"
)
_USED = r"(?P<used>(?:(?:us(?:e of|ing)|switching to|connecting (?:via|through|over)|restarting|reinstalling|clearing|disabling|logging out) [^.;,]{3,70}? (?:restored (?:their )?(?:access|service|connect\w+)|fixed (?:the|it)\b|helped\b|resolved the\b|solved the\b)|(?:nutzung|verwendung|neustart|wechsel) [^.;,]{3,60}? (?:half|hilft|geholfen)\b|(?:utiliser|passer par|redémarrer) [^.;,]{3,60}? (?:a résolu|permet\w* d['’](?:accéder|y accéder))|(?:usar|utilizar|reiniciar) [^.;,]{3,60}? (?:solucion\w+|resolv\w+|restableci\w+)(?= (?:el|o|la|su)\b))[^.;!?\n]{0,30})"
HELPED = seldom(
    rf"(?<!\w)(?:(?:{_BEST}|{_DO}|{_BY_HAND})\s?(?P<what>[^.;!?\n]{{6,140}})|{_USED})",
    re.IGNORECASE,
)
"""What helped stands in the group `what`, or in `used` with the verb that says that it did."""

_WAYS = (
    r"(?:mobile|web|desktop|browser|phone|telephone|smartphone|android|iphone|ios|offline)(?:[ -]based)?[ -](?:apps?|applications?|sites?|versions?|clients?|banking|interfaces?|portals?|access)",
    r"(?:mobilen?|handy|web|desktop)[ -]?(?:app|version|seite|anwendung)",
    r"(?:application|appli|version|site|aplicación|app|versión|aplicativo|versão|sitio|site|applicazione|versione) (?:mobiles?|móvil|para móviles|móvel|web|de bureau|de escritorio|desktop|per cellulari)",
)
_GO_ON = (
    r"(?:(?:still|also) (?:works?|worked|functions?|functioned)|(?:is|are|was|were) still (?:working|available|usable|functioning)|continue[sd]? (?:to (?:work|function)|working)|kept (?:on )?working|remain(?:s|ed) (?:available|usable|functional|accessible))",
    r"(?:funktionier(?:t|te|en) (?:weiterhin|noch|weiter)|läuft (?:weiterhin|noch|weiter))",
    r"(?:fonctionn(?:e|ait|ent) (?:toujours|encore)|(?:sigue|siguió|seguía|continúa|continua|continuou|continuava|segue) (?:funcionando|disponible)|continua(?:va)? a funzionare|funziona(?:va)? ancora)",
)
STILL_WORKS = seldom(
    "|".join(
        rf"\b{ways} (?:[\w’'-]+ ){{0,2}}?{go_on}(?! (?:on|to fix|to restore))\b"
        for ways, go_on in zip(_WAYS, _GO_ON, strict=True)
    ),
    re.IGNORECASE,
)
"""Another way in than the one that failed, by its kind, and that it works still."""
_NO_HELP = r"(?:(?:do|does|did|will|would|has|have|had)(?:n['’]t| not)|never) (?:seem(?:s|ed)? to |appear(?:s|ed)? to |(?:always|necessarily|actually|really) )?(?:help(?:ed)?|fix(?:ed)?|solved?|resolved?|work(?:ed)?|make (?:a|any) difference)\b|(?:is|was|were|proved) (?:of )?(?:no (?:help|use|avail)|useless)\b|ma(?:de|kes?) no difference\b|ha(?:s|d) no effect\b|to no avail\b|without success\b"
_TRIED = r"(?P<did>restart|reboot|reinstall|reset|refresh|reload|clear|switch|log|sign|unplug|disabl|updat|chang|delet|toggl|turn|try|us)(?:t|g)?ing\b[^.;!?\n]{0,60}? "
USELESS = seldom(
    rf"\b{_TRIED}(?:{_NO_HELP})|\b(?:(?:but|though|yet) (?:that |this |it |they )?|which )(?:{_NO_HELP})"
    r"|\b(?:neustart\w*|neu starten|neuinstall\w*) [^.;!?\n]{0,30}?(?:hilft|half|helfen|halfen|bringt|brachte) (?:auch |offenbar |leider )?(?:nicht|nichts|kaum)\b|\b(?:redémarrer|réinstaller)[^.;!?\n]{0,40}? ne (?:résou\w+|change|sert|servait) (?:rien|pas|à rien)|\b(?:reiniciar|reinstalar)[^.;!?\n]{0,40}? (?:no (?:sirve|servía|ayuda|ayudó|soluciona|solucionó|resuelve|resolvió)|não (?:resolve|resolveu|adianta|adiantou|ajuda|ajudou))\b|\b(?:riavviare|reinstallare)[^.;!?\n]{0,40}? non (?:serve|serviva|risolve|ha risolto|aiuta)\b",
    re.IGNORECASE,
)
"""That what was tried did not help; `did` is the beginning of the word for it."""
