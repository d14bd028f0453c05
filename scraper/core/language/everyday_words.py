"""How people say that something broke and works again, by language: the words of the street, beside those of the press
in the other tables, with which they are joined. A word that has to do with much else stands with what it is said of: a
machine, a line, a screen, a signal.
"""

from __future__ import annotations

from scraper.core.language.tongue import Tongue

_DE = r"(?:technik|systeme?|server|apps?|software|\w*automaten?|\w*terminals?|netz(?:e|werk\w*)?|computer|rechner|it|edv|web(?:site|seite)n?|seite|portale?|leitung(?:en)?|internet|geräte?|w-?lan|\w*telefone?|handys?|kassen|dienste?|plattform|homepage|bildschirme?|displays?)"
_FR = r"(?:réseau|téléphone|internet|informatique|mobile|wi-?fi|connexion|système\w*|ordinateurs?|signal|tonalité|données|télévision)"
_ES = r"(?:sistemas?(?: informáticos?)?|línea|teléfonos?|telefonía|internet|cobertura|wi-?fi|señal|datos|conexión|móvil(?:es)?|red|voz|ordenadores|televisión)"
_PT = r"(?:sistemas?|celular(?:es)?|telefone|telefonia|internet|sinal|rede|wi-?fi|conexão|linha|dados|computadores|acesso)"
_IT = r"(?:telefono|internet|linea|segnale|sistem[ai](?: informatic[oi])?|wi-?fi|rete|campo|connessione|computer|corrente dati|cellulare)"
_NL = r"(?:computers?|telefoon|telefonie|internet|wifi|systemen|netwerk|beeld|bereik|verbinding|signaal|toegang|gehoor)"
_PL = r"(?:komputer\w+|telefon\w*|sieci|łączności|zasięgu|system\w+|internetu|sygnału|dostępu|wi-?fi|połączenia)"
_SV = (
    r"(?:telefon\w*|internet|datorer\w*|nät(?:et)?|täckning|it-system|system|mobil\w*|uppkoppling|wifi|bredband|signal)"
)
_RU = r"(?:связи|интернета|компьютер\w+|сети|телефон\w*|сигнала|доступа|вай-фая|системы)"
_UK = r"(?:зв['’]язку|інтернету|комп['’]ютер\w+|мережі|телефон\w*|сигналу|доступу|системи)"
_ID = r"(?:aplikasi|layanan|sistem|situs|server|jaringan|sinyal|internet|telepon|ponsel|mesin|listrik|wi-?fi|saluran|koneksi|kami|sempat)"
EVERYDAY: dict[str, Tongue] = {
    "de": Tongue(
        broke=(
            rf"(?:hing(?:en)?|häng(?:t|en|te|ten)) sich (?:[\w.:-]+ ){{0,5}}?auf|sich (?:[\w.:-]+ ){{0,5}}?aufgehängt|aufgehängt|eingefroren|fror(?:en)? (?:[\w.:-]+ ){{0,5}}?ein|(?:übertragung|verbindung|leitung|signal|bild|ton|stream)\w* (?:[\w.:-]+ ){{0,5}}?(?:riss|rissen|abgerissen|weg)|riss(?:en)? (?:[\w.:-]+ ){{0,5}}?(?:übertragung|verbindung|leitung|signal|bild|ton|stream)\w*|ausgesperrt|den geist (?:auf|gegeben)\w*|(?:gab|gaben|gibt|geben) (?:[\w.:-]+ ){{0,7}}?den geist|den dienst (?:zu )?(?:verweiger|versag|quittier)\w*|(?:verweiger|versag|quittier)\w+ (?:[\w-]+ ){{0,5}}?den dienst|in die knie|(?:lahm|flach|brach) ?(?:gelegt|gelegen|legt\w*|lag\w*|lieg\w*)|(?:lag|lagen|liegt|liegen) (?:[\w-]+ ){{0,5}}?(?:lahm|flach|brach|danieder)|nichts mehr|(?:ging|geht|tat sich|tut sich) (?:[\w.:-]+ ){{0,8}}?nichts|{_DE} (?:[\w.:-]+ ){{0,6}}?(?:streik|schwieg|schweig|verstumm|stürz|abgestürzt|abgeschmiert|schwarz|stumm|tot|dunkel|still)\w*|(?:streik|verstumm|schweig|schwieg)(?:t|te|ten|en)? (?:[\w-]+ ){{0,4}}?{_DE}|kein(?:e|en|er|em|erlei)? (?:[\w-]+ )?(?:(?:handy|mobilfunk|telefon)?netz|empfang|signal|bild|verbindung|mobilfunk|internet|telefon|zugriff|zugang)|weder (?:{_DE}|netz|empfang)|totalausf[aä]ll\w*",
            rf"niemand(?:en|em)? (?:mehr )?(?:[\w-]+ ){{0,4}}?(?:erreich|einlog|anmeld|durchkomm|telefonier|ins (?:netz|internet|w-?lan))\w*|(?:flog(?:en)?|geflogen|geworfen|gekickt) (?:[\w-]+ ){{0,5}}?(?:aus|raus|heraus)|vom (?:netz|internet|telefonnetz) (?:abgeschnitten|getrennt)|von der außenwelt abgeschnitten|ohne (?:{_DE}|netz|empfang|zugriff|zugang|verbindung|mobilfunk)|stumm geschaltet|nicht (?:mehr )?(?:abrufbar|zugänglich|einsehbar|bedienbar|möglich)|unbenutzbar|unbrauchbar",
        ),
        started=(
            r"aufgehängt|eingefroren|(?:hing(?:en)?|hängte(?:n)?) sich (?:[\w.:-]+ ){0,5}?auf|fror(?:en)? (?:[\w.:-]+ ){0,5}?ein|(?:riss|rissen) (?:[\w.:-]+ ){0,5}?(?:die )?(?:übertragung|verbindung|leitung|signal|bild|ton|stream)\w*|(?:auf|ein)getreten\w*|von vorne? los|(?:wieder|erneut) (?:zu )?(?:aussetz|ausfäll|störung|problem)\w*|(?:gab|gaben) (?:[\w.:-]+ ){0,7}?den geist|streik(?:te|ten)|verstummte\w*|verabschiedete\w* sich|ging(?:en)? (?:[\w.:-]+ ){0,5}?(?:vom netz|offline|in die knie)|nichts mehr|flogen (?:[\w-]+ ){0,5}?(?:aus|raus)|wurde (?:[\w-]+ ){0,3}?schwarz",
        ),
        ended=(
            r"wieder (?:[\w-]+ )?(?:ruckel|störungs|fehler)frei|(?:ruckel|störungs|fehler)frei|wieder (?:[\w.:-]+ ){0,5}?(?:kam|kamen|lief|liefen|ging|gingen|arbeitet\w*|funktioniert\w*)|neu gestartet|hochgefahren|(?:zurück|wieder) (?:ans|am|ins|im) netz|wieder (?:da|zurück|auf sendung|(?:zu)?(?:schau|spiel|telefonier|surf|zahl|bezahl|einlog|anmeld|genutzt|benutz|erreich|verfüg|nutz|befahr|empfang|empfäng)\w*)|(?:kam|kamen|kehrte|kehrten) (?:[\w.-]+ ){0,5}?(?:zurück|wieder)|(?:alles|alle) (?:[\w-]+ )?beim alten|im griff|spuk (?:[\w-]+ )?(?:vorbei|vorüber)|(?:stand|standen) (?:[\w-]+ ){0,4}?wieder",
        ),
    ),
    "fr": Tongue(
        reports=(r"réclamations?|récriminations?",),
        broke=(
            r"en (?:rade|carafe|berne)|aux abonnés absents|(?:à|au) (?:plat|tapis)|rend\w* l['’]âme|rendu l['’]âme|(?:a|ont|avait|avaient) (?:[\w-]+ )?(?:bugué|buggé|crashé|calé|disjoncté|flanché)|(?:l['’]appli(?:cation)?|le site|la plateforme|les? serveurs?|le système|le réseau) (?:[\w-]+ ){0,3}?(?:plant|ram|cal|bugu|bugg|crash)(?:e|ent|ait|aient|é)|plant(?:é|ée|és) (?:pendant|durant|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à)|(?:se sont|s['’]est|s['’]étai\w+|se) (?:figé|éteint|coupé|bloqué|déconnecté|interromp)\w*",
            rf"plus (?:moyen|aucun\w*|rien(?=\W*(?:$|[.:;!,]| ne)))|plus (?:de |d['’]){_FR}(?= (?:ni|dans|sur|à|au|en|chez|depuis|pour)\b|\W*$|[.,;:])|ni (?:de |d['’])?{_FR}|(?:sans|privé\w* d(?:e |['’])) ?{_FR}|muet(?:te|s|tes)?|injoignables?|inopérant\w*|inutilisables?|hors d['’]usage|coupé\w* du monde|écrans? (?:[\w-]+ ){{0,3}}?(?:noirs?|bleus?|figés?)|n['’](?:a|ont|est|étaient|était) (?:pas|plus) (?:abouti|pu|accessible|joignable)\w*|(?:éjecté|déconnecté|expulsé)\w* (?:de|du|des)|(?:des |a connu des )ratés|(?:dans|en) l['’]incapacité",
        ),
        started=(
            r"(?:a|ont|avait|avaient) (?:lâché|planté|flanché|calé|bugué|buggé|crashé|disjoncté|ramé)|tombé\w* (?:en (?:panne|rade|carafe)|hors[- ]service)|(?:est|sont) devenus? (?:noirs?|muets?|muettes?|inaccessibles?|injoignables?)|rend\w* l['’]âme|rendu l['’]âme|rebelote|s['’](?:est|était) déclaré\w*|(?:éjecté|déconnecté|expulsé)\w* (?:de|du|des)|plus (?:moyen|rien)|des ratés|s['’](?:est|était) (?:éteint|figé|coupé|bloqué)\w*|(?:sans|privé\w* d(?:e |['’])) ?" + _FR,
        ),
        ended=(
            r"redistribu\w+|relanc(?:é|ée|és|ées)|repr(?:is|end|enaient|enait) (?:son|leur) cours|repart(?:i|ie|is|ies|ent|it|aient)|remont(?:é|ée)s? en ligne|redémarr(?:é|e|ent|ait)\w*|(?:de nouveau|à nouveau) (?:[\w-]+ ){0,2}?(?:jou|téléphon|pay|appel|connect|navigu|regard|passer)\w*|(?:re)?(?:marche|fonctionne|démarre)(?:nt)? (?:de nouveau|à nouveau|enfin)|(?:tout|tous) (?:remarch|refonctionn|était répar|est répar)\w*|réapparu\w*",
        ),
    ),
    "es": Tongue(
        reports=(r"reclamaciones|protestas",),
        broke=(
            rf"averiad\w+|estropead\w+|no (?:logra|consigue|puede)[n]?|nadie (?:puede|logra|consigue)|se (?:colg|cuelg)(?:ó|aron|a|an)|se (?:ha|han|había|habían) (?:caído|venido abajo|colgado|bloqueado|cortado|quedado|interrumpido)|se vin(?:o|ieron) abajo|no (?:est(?:á|án|aba|aban|uvo|uvieron)|qued(?:ó|aron)) (?:disponib|accesib|operativ)\w+|sin {_ES}|incomunicad\w+|enmudec\w+|mud[oa]s?|fuera de (?:combate|juego)|no (?:hay|hubo|había) (?:forma|manera|modo|{_ES})|no se p(?:od|ued)\w+|pantallas? (?:[\w-]+ ){{0,4}}?(?:negr|azul|en blanco|apagad)\w*|(?:a|en) negro|(?:expulsad|desconectad)\w+ de|(?:el|un|este|del|al|los) cortes?(?! (?:suprem|constituc|penal|de (?:pelo|apelac|justicia|prensa|luz|agua|tráfico)))|dej\w+ tirad\w+|nadie (?:pudo|podía|consiguió|lograba)|ni (?:un|una)? ?{_ES}",
        ),
        started=(
            r"se (?:colg(?:ó|aron)|vin(?:o|ieron) abajo|fue(?:ron)? a negro|cort(?:ó|aron))|se (?:ha|han) (?:caído|venido abajo|colgado|bloqueado|cortado|parado|interrumpido|quedado)|(?:fueron|fue) (?:expulsad|desconectad)\w+|volvi(?:ó|eron) a las andadas|a negro|fall(?:ó|aron)|de nuevo (?:sin|fuera)|lleva\w* (?:[\w-]+ ){0,3}?(?=desde)",
        ),
        ended=(
            r"(?:ya )?se p(?:od|ued)\w+ (?:[\w-]+ ){0,4}?(?:de nuevo|otra vez|nuevamente)|(?:march|funcion|oper)aban? (?:otra vez|de nuevo|ya|con normalidad)|(?:todo )?(?:arreglad|reparad)[oa]s?|(?:estuvo|estaba|quedó) (?:arreglad|reparad|list|en pie|en marcha)\w*|volvió en sí|de (?:nuevo|vuelta) en (?:pie|marcha|línea)",
        ),
    ),
    "pt": Tongue(
        broke=(
            rf"pif(?:ou|aram|ado)|ninguém (?:consegue|pode)|(?:imagem|sinal|som|conexão|internet) (?:[\w-]+ )?(?:sumi|desaparec|ca)(?:u|ram|eu|ído|iu)|(?:não|nem) (?:pass|complet|abr|entr|lig|conect|carreg|atend)\w+|mud[oa]s?|emudec\w+|(?:sem|nem) {_PT}|incomunicáv\w+|(?:foi|foram|eram) (?:derrubad|desconectad|expuls)\w*|engasg\w+|p(?:ro|ara o) espaço|telas? (?:[\w-]+ ){{0,3}}?(?:pret|azul|escur|congelad)\w*|ninguém (?:conseg|pôde|podia)\w*|par(?:am|ou|aram) de|paralisad\w+|inoperantes?|congel(?:ou|aram|ad\w+)|inacessív\w+",
        ),
        started=(
            r"pif(?:ou|aram)|(?:imagem|sinal|som|conexão|internet) (?:[\w-]+ )?(?:sumiu|desapareceu|caiu)|emudec\w+|(?:foi|foram) (?:derrubad|desconectad|expuls)\w*|p(?:ro|ara o) espaço|(?:tudo )?de novo|(?:ficou|ficaram) (?:[\w-]+ ){0,2}?(?:pret|sem|fora|mud|congelad|inacess)\w*|congel(?:ou|aram)|não complet\w+|está(?:o|ão)? sem(?= [\w-]+ desde)",
        ),
        ended=(
            r"reapare(?:ceu|ceram|cido)|religou|religad\w+|já (?:dava|era possível|dá|é possível)|consertad\w+|consertou|de novo no ar|deu as caras|só voltou|no ar novamente|tudo (?:funcionava|voltou|normaliz\w+)",
        ),
    ),
    "it": Tongue(
        reports=(r"proteste|reclami|lamentele",),
        broke=(
            rf"incepp\w+|(?:segnale|immagine|immagini|audio|linea) (?:è|sono) (?:sparit|scompars|salt)\w+|chius[ie] fuori|hanno smesso|telefonare è impossibile|non (?:dà|danno|dava|davano) segn[io]|(?:è|sono|era|erano) (?:saltat|impazzit|schiantat)\w+|si (?:è|sono|era|erano) (?:piantat|impallat|inchiodat|spent|incantat)\w+|si (?:piant|impall|inchiod)(?:a|ano|ava)|isolat[oiae]|capricci|scherm[oi] (?:[\w-]+ ){{0,3}}?(?:ner|blu|spent)\w*|al buio|(?:buttat|sbattut)\w+ fuori|disconness\w+|(?:senza|né) {_IT}|mut[oiae]|silenzio(?= (?:radio|totale))|non (?:ha|hanno|si|è|sono) (?:[\w-]+ )?(?:rispost|riuscit|caricat|accession|collegat|potut)\w*|impallat\w+|inutilizzabil[ei]|blocco totale",
        ),
        started=(
            r"incepp\w+|(?:segnale|immagine|immagini|audio|linea) (?:è|sono) (?:sparit|scompars|salt)\w+|si (?:è|sono) (?:piantat|impallat|inchiodat|spent|incantat)\w+|(?:è|sono) (?:saltat|impazzit|schiantat|diventat[oi] ner)\w*|scoppiat\w+|ci risiamo|(?:buttat|sbattut)\w+ fuori|disconness\w+|(?:ha|hanno) (?:iniziato|cominciato) a (?:fare|dare|non|mostrare|singhiozz|perdere|accus)\w*|(?:è|sono) senza(?= [\w ]{3,25} da)",
        ),
        ended=(
            r"riprend(?:ess|end)\w+|riavviat\w+|(?:immagini|segnale|servizio|linea|connessione|rete) (?:è|sono) tornat\w+|rifunzion\w+|riappars\w+|riparat\w+|rivist\w+|tornat\w+ (?:a posto|stabil\w+|su|in (?:linea|rete|piedi|onda|funzione)|a (?:girare|galla))|(?:di|da) nuovo (?:si )?(?:gioca|naviga|paga|telefona|funziona)\w*|si (?:gioca|naviga|paga|telefona|accede) di nuovo|rimess\w+ in (?:piedi|funzione|moto|sesto)|rimetter\w+ in (?:piedi|funzione|moto|sesto)",
        ),
    ),
    "nl": Tongue(
        acknowledged=(r"aldus",),
        broke=(
            rf"(?:gaf|gaven|geeft|geven) (?:[\w.:-]+ ){{0,5}}?de geest|vastgelopen|(?:liep|liepen|loopt|lopen) (?:[\w.:-]+ ){{0,5}}?vast|bevro(?:or|ren)|niet te bellen|(?:komt|komen|kwam|kwamen) (?:[\w.:-]+ ){{0,5}}?niet (?:meer )?(?:binnen|erin)|(?:laat|laten|liet|lieten) het (?:[\w.:-]+ ){{0,7}}?afweten|het afgeweten|onderuit|weiger\w+ (?:[\w-]+ ){{0,7}}?dienst|geen {_NL}|zonder {_NL}|op zwart|zwart (?:beeld|scherm)|zwijg(?:t|en)|zwegen|zweeg|(?:valt|viel|vielen|vallen) (?:[\w.:-]+ ){{0,6}}?(?:stil|weg)|euvel|luk(?:t|te|ten) (?:[\w-]+ ){{0,4}}?niet|d(?:oet|oen|eed|eden) het niet|(?:doen|doet) (?:[\w-]+ ){{0,6}}?het niet|(?:eruit|uit (?:hun|het|de) \w+) (?:gegooid|gezet|geknikkerd)|niemand (?:[\w-]+ ){{0,5}}?(?:gehoor|verbinding|inloggen|bellen|bereiken)|niet te (?:bereiken|gebruiken|openen)|platliggen|platgaan|in de soep",
        ),
        started=(
            r"(?:gaf|gaven) (?:[\w.:-]+ ){0,5}?de geest|(?:liep|liepen) (?:[\w.:-]+ ){0,5}?vast|bevro(?:or|ren)|de kop op\w*|(?:liet|lieten) het (?:[\w.:-]+ ){0,7}?afweten|(?:opnieuw|weer) (?:raak|mis|prijs)|ging(?:en)? (?:[\w.:-]+ ){0,5}?(?:op zwart|mis|fout|down)|(?:viel|vielen) (?:[\w.:-]+ ){0,6}?(?:uit|stil|weg)|lag(?:en)? er (?:[\w.:-]+ ){0,8}?uit|(?:werd|werden) (?:[\w-]+ ){0,6}?(?:uit (?:hun|het|de) \w+|eruit) (?:gegooid|gezet)|zit(?:ten)? (?=sinds)|zonder " + _NL,
        ),
        ended=(
            rf"weer (?:[\w.:-]+ ){{0,5}}?(?:kwam|kwamen|liep|liepen|werkte|werkten|draaide|draaiden)|herstart|opnieuw opgestart|weer op gang|weer (?:op|de oude|{_NL}|in orde|goed|de lucht in|spelen|gespeeld|bellen|gebeld|pinnen|gepind|betalen|gebruikt|inloggen)|was er weer|leed geleden|(?:kon|konden|kan|kunnen) (?:er )?(?:[\w-]+ ){{0,4}}?weer|gefikst|gerepareerd|gemaakt(?= was| werd)|verholpen",
        ),
    ),
    "pl": Tongue(
        broke=(
            rf"zastrajk\w+|zawiesi\w+ się|zamar(?:ł|ła|ło|ły)|nie dało się|nieosiągaln\w+|odm(?:ówi|awia)\w+ (?:posłuszeństwa|współpracy)|zamil(?:k|cz)\w+|milcz(?:ą|y|ał\w+)|ucich\w+|zgas(?:ł|n)\w+|szwank\w+|wysiad\w+|wysiąd\w+|leż(?:y|ą|ał\w*) (?=serwer|stron|aplikac|system|sieć)|(?:serwer\w*|stron\w*|aplikac\w*|system\w*|sieć) (?:[\w-]+ ){{0,3}}?leż(?:y|ą|ał\w*)|bez {_PL}|wyrzuc\w+ (?:z|graczy|użytkowników)|(?:graczy|użytkowników) wyrzuc\w+|nikt (?:[\w-]+ ){{0,5}}?nie (?:mógł|zdołał|może)|zawiód\w*|zawiodł\w*|nawali\w+|nie (?:mogą|może|mogli|mógł|zdołali)|nie hula\w*|czarny ekran|ekran\w* (?:[\w-]+ ){{0,3}}?(?:zgas|czarn)\w+",
        ),
        started=(
            r"zastrajk\w+|zawiesi\w+ się|zamar(?:ł|ła|ło|ły)|wysiad\w+|zamilk\w+|ucich\w+|zgas\w+|wyrzuci\w+|szwankować|nawali\w+|odmówi\w+ (?:posłuszeństwa|współpracy)|historia się powtórzy\w+|(?:ponownie|znów|znowu) (?:padł|przesta|wysiad|nie dział)\w*|do któr(?:ej|ego|ych) doszło|zawiód\w*|bez " + _PL,
        ),
        ended=(
            r"(?:znów|znowu|ponownie|na nowo) (?:zacz\w+(?! (?:szwank|zawodz|psuć))|rusz\w+)|rusz\w+ (?:znów|na nowo|ponownie)|(?:udało się|zdołano) (?:[\w-]+ ){0,3}?(?:uruchom|przywróc|napraw|odzysk)\w+|wsta(?:ł|ła|ło|ły|li)|(?:u)?stabilizowa\w+ się|można (?:było|już) (?:[\w-]+ ){0,3}?(?:znowu|znów|ponownie)|(?:znowu|znów|ponownie) (?:można|dało|grać|płacić|dzwonić|dostępn)\w*|naprawion\w*|hula(?:ł\w*)?|uruchomion\w*|wszystko (?:wróciło|grało|działało)",
        ),
    ),
    "sv": Tongue(
        broke=(
            rf"lade (?!(?:ner|ned|fram|till|ut|upp|in|om)\b)(?:[\w-]+ ){{1,3}}?av(?=[.,]|$| (?:klockan|vid|helt|på|i|under|strax)\b)|häng(?:de|t) sig|frös|frusit|(?:mobiler\w*|telefoner\w*|linjer\w*|nätet|skärmar\w*) (?:[\w-]+ ){{0,5}}?(?:död|tyst|svart)\w*|(?:blev|blivit|är) (?:det )?(?:tyst|svart|stopp)|(?:lägger|lade|lagt|la) av|strejka\w* (?:[\w-]+ ){{0,4}}?(?:klockan|i dag|igen)|(?:appen|tekniken|systemet|servern|servrarna|terminalerna|automaterna|nätet|sajten) (?:[\w-]+ ){{0,2}}?(?:strejk|krångl|trassl|hack|strul)\w*|svart i (?:rutan|bild)|utan {_SV}|ingen {_SV}|(?:kastades|slängdes) (?:[\w-]+ ){{0,4}}?ut|vägra\w* (?:att )?(?:fungera|starta|svara)|inte (?:att )?(?:nå|logga|ringa|betala|öppna|använda)|krångla\w*|ingen (?:[\w-]+ ){{0,3}}?(?:nå|ringa|logga)",
        ),
        started=(
            r"lade (?!(?:ner|ned|fram|till|ut|upp|in|om)\b)(?:[\w-]+ ){1,3}?av(?=[.,]|$| (?:klockan|vid|helt|på|i|under|strax)\b)|hängde sig|(?:bilden|skärmen|appen|systemet) (?:[\w-]+ )?frös|frös (?:[\w-]+ )?(?:bilden|skärmen|appen|systemet)|(?:lade|la) av|strejkade|krånglade|(?:blev|var) det (?:dags|samma sak) igen|kastades (?:[\w-]+ ){0,4}?ut|(?:blev|var) det (?:tyst|svart|stopp)|dog(?= (?:klockan|vid|på))|utan " + _SV,
        ),
        ended=(
            r"(?:började|börjat) (?:[\w-]+ ){0,4}?igen|startas om|startats om|omstartad\w*|kom (?:[\w-]+ ){0,2}?i gång|återupptogs|lagat|lagad|lagade|lagats|(?:blev|var) (?:[\w-]+ )?(?:stabil|hel)\w*|(?:fick|fått) (?:[\w-]+ ){0,3}?tillbaka|rullade (?:[\w-]+ ){0,2}?på|(?:gick|går) det (?:[\w-]+ ){0,3}?igen|i gång igen",
        ),
    ),
    "ru": Tongue(
        broke=(
            rf"завис\w+|не (?:удавалось|удаётся|удается) (?:[\w-]+ )?\w+т[ьи]|не дозвон\w+|молчат (?:телефон|лини)\w*|не (?:принима|открыва|груз|загруж|запуска|отвеча|лов|проход|оплачива|отправля|включа)\w+|(?:сет|связ|интернет|сигнал|доступ|звук|изображени|картинк)\w* (?:[\w-]+ ){{0,3}}?(?:пропа|исчез|отсутств|оборв)\w+|(?:пропал|исчез)\w* (?:[\w-]+ ){{0,2}}?(?:сет|связ|интернет|сигнал|доступ)\w*|(?:мы |сервер\w* |сайт\w* |приложени\w+ |сервис\w* )?(?:лежа(?:л|ли|ло|т)|лежит(?= (?:с|уже)))|лёг|легл[аои]|барахл\w+|отказал\w*|стихло|погас\w*|рухнул\w*|замолча\w+|замолк\w*|без {_RU}|нет {_RU}|нельзя (?:было )?(?:[\w-]+ )?(?:дозвонит|войти|зайти|оплат|позвонит|открыт|воспользов)\w*|не (?:мог|могли|могут|может|смогли|удаётся|удается|удавалось|получается|получалось)(?: [\w-]+)? (?:\w+ти|\w+ть|\w+ться|\w+тись)|лишил\w+ (?:[\w-]+ )?(?:связ|интернет|телефон|доступ)\w+|(?:игрок|пользовател|клиент)\w+ (?:[\w-]+ )?(?:выкин|выкидыв|выброс|выбрасыв)\w+|(?:выкин|выкидыв|выброс|выбрасыв)\w+ (?:[\w-]+ ){{0,2}}?(?:игрок|пользовател|из)\w*|вылета\w+|(?:терминал|поезд|сервер|касс|банкомат)\w* (?:[\w-]+ )?встал[аи]|(?:чёрн|черн|син)\w+ экран\w*|экран\w* (?:[\w-]+ ){{0,2}}?(?:погас|потемн|чёрн|черн)\w*|простой (?:затян|состав|дли|продолж|сервис|обош)\w*|перерыв\w* (?:в работе|состав|дли)\w*|ушёл в офлайн|недоступ\w+",
        ),
        started=(
            r"завис(?:ла|ло|ли)?|лёг|легл[аои]|рухнул\w*|упал[аио]?|пропал\w*|погас\w*|стихло|барахлить|(?:произошедш|случивш|возникш|начавш)\w+|(?:история|ситуация|проблема|сбой) повторил\w+|отказал\w*|(?:выкин|выброс)\w+ (?:[\w-]+ )?(?:игрок|пользовател|из)\w*|замолча\w+|повторил\w+",
        ),
        ended=(
            r"(?:вновь|снова|опять) нача\w+(?! (?:сбо|проблем|неполад|перебо|наблюд|барахл|завис|падать|жалова))|перезапущ?\w+|перезапусти\w+|перезагруз\w+|возобнов\w+|приш(?:ёл|ел|ла|ло|ли) в (?:норму|себя)|налади\w+|(?:связь|сеть|сигнал|интернет|картинка|доступ) (?:[\w-]+ ){0,2}?(?:появил|вернул|ожил)\w+|починил\w*|(?:сервер|сервис|систем|сайт)\w* (?:[\w-]+ ){0,2}?(?:подняли|запустили|поднялся|ожил)\w*|(?:снова|опять|вновь) (?:стал|можно|зараб|работа|доступ|в строю|в сети|принима)\w*|стало (?:снова )?можно|(?:в|стала? в) строю|вернул\w+ в (?:строй|сеть|онлайн)",
        ),
    ),
    "tr": Tongue(
        broke=(
            r"yanıt verme\w+|(?:yayın|bağlantı|hat)\w* (?:[\w-]+ )?koptu\w*|ulaşılam\w+|erişilem\w+|bağlanılam\w+|çekmiyor\w*|çekmedi\w*|çek(?:ilem|ileme)\w+|kilitlen\w+|(?:hat|telefon|sistem|sunucu)\w* (?:[\w-]+ )?sustu\w*|sustu(?:lar)?|ulaşılama\w+|erişileme\w+|erişim sağlana\w+|(?:telefon|internet|bilgisayar|sinyal|şebeke|bağlantı)s[ıiuü]z|(?:ekran|görüntü)\w* (?:[\w-]+ ){0,2}?(?:karar|dondu|gitti)\w*|aksadı\w*|aksıyor\w*|tekledi\w*|tekliyor\w*|(?:oyuncu|kullanıcı)\w* (?:[\w-]+ ){0,3}?atıldı\w*|kapalı kal\w+|kesik|girilem\w+|yapılam\w+|alınam\w+|bağlanılam\w+|açılmadı\w*|yarı yolda|dondu\w*|felç\w*|kullanılam\w+",
        ),
        started=(
            r"yanıt vermez oldu|(?:yayın|bağlantı|hat)\w* (?:[\w-]+ )?koptu\w*|sustu\w*|kilitlendi\w*|karardı\w*|tekledi\w*|aksadı\w*|atıldı\w*|baş göster\w+|devre dışı kal\w+|(?:sorun|arıza|kesinti)\w* (?:[\w-]+ ){0,2}?(?:tekrarla|yinelen)\w+|dondu\w*|çekmiyor\w*|felç oldu|(?:telefon|internet|bilgisayar)s[ıiuü]z",
        ),
        ended=(
            r"(?:tekrar|yeniden) (?:[\w-]+ ){0,3}?(?:başla|devreye|çalış|açıl)\w*|devreye (?:gir|al)\w+|toparla(?:n)?\w+|onarıl\w+|yoluna girdi\w*|geri (?:geldi|döndü)\w*|(?:giril|oynan|kullanıl|erişil|ulaşıl|bağlanıl)(?:e|a)?bil(?:iyor|di|ir|meye)\w*|ancak (?:[\w’'.:-]+ ){0,3}?(?:geldi|açıldı|döndü|sağlandı|düzeldi)|son (?:sunucu|hat|sistem)\w* (?:[\w’'.:-]+ ){0,3}?açıl\w+|açıldı\w*|açıldığı\w*",
        ),
    ),
    "id": Tongue(
        acknowledged=(r"(?:kata|ujar|tutur|ungkap|jelas) (?:[\w-]+ )?(?:perusahaan|bank|operator|pihak|juru|direktur|manajer|kepala)",),
        broke=(
            rf"(?:gambar|siaran|layar|sistem|aplikasi) (?:[\w-]+ )?(?:membeku|tersendat)|berhenti (?:merespons|berfungsi|bekerja)|gagal (?:masuk|diakses|login)|tak (?:bisa|dapat|berfungsi|merespons)|tumbang|ambruk|{_ID} (?:[\w-]+ ){{0,4}}?(?:mati|macet|putus|gelap|hitam|senyap|bungkam|terhenti|rewel|hilang)|(?:macet|mati|putus|terputus) (?=pada|sejak|total|pukul)|(?:ke)?hilangan (?:sinyal|akses|koneksi|jaringan)|hilang sinyal|rewel|terlempar|terhenti|tanpa (?:telepon|internet|komputer|jaringan|sinyal|sistem|akses)|layar (?:[\w-]+ ){{0,2}}?(?:hitam|gelap|biru)|tidak (?:berfungsi|merespons|terhubung)|mogok(?= (?:total|sejak|pukul))|bermasalah",
        ),
        started=(
            rf"(?:gambar|siaran|layar|sistem|aplikasi) (?:[\w-]+ )?(?:membeku|tersendat)|berhenti (?:merespons|berfungsi|bekerja)|tumbang|ambruk|mulai rewel|terlempar|senyap|(?:masalah|gangguan) (?:[\w-]+ )?terulang|terulang|kehilangan (?:sinyal|akses|koneksi)|{_ID} (?:[\w-]+ ){{0,4}}?(?:macet|putus|mati)|(?:menjadi|jadi) (?:hitam|gelap)|putus(?= (?:pada|sejak|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pukul))",
        ),
        ended=(
            r"kembali (?:meng|meny|mem|men|ber)\w+|berlanjut|dilanjutkan|(?:muncul|menyala|hidup|stabil|aktif|bisa(?: [\w-]+){1,3}?) (?:lagi|kembali)|kembali (?:muncul|menyala|stabil|hidup)|(?:baru|sudah) kembali|menyala|diperbaiki|tuntas|semuanya normal",
        ),
    ),
    "ja": Tongue(
        reports=(r"苦情|訴え",),
        broke=(
            r"[えけせきてれ]なくな[っり]|応答し(?:な|ず)|途切れ|(?:引き出|送|見|開|入|使)[せれけえ]な|固ま(?:っ|り)|影響(?=[はが][^。]{0,14}(?:及|続|広))|使えな(?:い|く|かった)|(?:使用|利用|決済|アクセス|接続|送信|受信|閲覧|操作)でき(?:ず|な)|つながら(?:ず|な)|通じな|圏外|不通|真っ(?:暗|黒|白)|(?:試合|ゲーム|回線|通信|接続)[^。]{0,8}切断|動かな|サーバー?(?:が)?落ち|不調|不安定|止まっ(?:た|て)|連絡が取れな|フリーズ|開けな|途絶|表示されな|遊べな",
        ),
        started=(
            r"[えけせきてれし]なくな[っり]|途切れ|固ま(?:っ|り)|(?:動か|つながら|使え|開け|表示され|遊べ)なくなっ|不安定にな[っり]|不調(?:に陥|と)|真っ暗にな[っり]|切断され|圏外に|止まっ(?:た|て)|動かなくな|つながりにくくな",
        ),
        ended=(
            r"(?:使え|遊べ|つなが|開け|送れ|見られ|利用でき|ログインでき|アクセスでき|送受信でき)るように?な|元(?:の状態)?に戻|(?:通信|映像|画面|電波|信号|機能|サービス)[がはも]?(?:[^。、]{0,6})戻っ|落ち着い|復帰し|(?:サーバー?|システム|装置)が(?:再)?起動し|可能にな|再び(?:使|利用|つなが|遊)",
        ),
    ),
    "ko": Tongue(
        acknowledged=(r"전했|알렸|복구 중",),
        reports=(r"항의|불만|민원",),
        broke=(
            r"(?:응답|작동|서비스)[을이가]? 멈|멎|연결되지 않|(?:찾을|쓸|이용할|접속할) 수 없|들어가지 못|끊겨|끊겼|끊긴|끊기|불통|두절|마비|멈춰|멈췄|멈춘|터지지 않|(?:접속|연결|로그인|결제|전송|작동|이용)[이가도]? ?(?:되지 않|안 ?[돼되])|튕겨|튕기|튕겼|꺼졌|꺼져|연락이 닿지|말썽|(?:서버|시스템|앱|사이트)[가이은는]? ?다운|다운[돼됐되]|쓰지 못|열리지 않",
        ),
        started=(r"멎|멈춘 것은|끊겼|끊겨|멈췄|멈춰|먹통이 [됐되]|불통[됐되]|마비[됐되]|튕겨|튕겼|꺼졌|꺼져|말썽을 (?:일으|부)|되풀이[됐되]|다운[됐되]|두절[됐되]|다시 (?:먹통|장애|중단)",),
        ended=(
            r"재가동|다시 가동|돌아왔|돌아온|되찾|다시 (?:되|열[렸리]|켜[졌지]|작동|접속|이용|연결|쓸 수)[^.]{0,8}?(?=시작|했|됐|다|다\.|졌)|다시 [^.\s]{1,4} (?:수 있게|시작)|고쳐졌|고쳤|살아났|(?:화면|영상|신호|서버|서비스)[은는이가]?(?:(?!못|않|안 |사람|이용자|불만|신고)[^.]){0,24}?(?:켜졌|나왔다|돌아왔)",
        ),
    ),
    "zh": Tongue(
        reports=(r"报障|報障|吐槽|反映",),
        broke=(
            r"定格|没了?反应|取不出|登不上|打不进|卡壳|死机|打不[通开開]|[登连連进進]不(?:上|进去?|進去?|了)|上不(?:了网|去|了網)|用不了|刷不(?:出|了|开)|没(?:有)?(?:信号|网)|沒(?:有)?(?:訊號|網路)|失联|失聯|黑屏|卡死|卡住|掉[线線]|断[网线话联]|斷[網線]|断了|抽风|罢工|挂了|崩(?:了|溃|潰)|被踢|买不了|买不到|付不了|死机|變黑|变黑",
        ),
        started=(r"定格|没了?反应|死机(?!的)|卡死|掉[线線](?!的)|打不[通开]|登不(?:进|上)|变黑|被踢|抽风|崩了|故态复萌|再次(?:崩|宕|出现|中断)|又(?:崩|挂|断)|断[网线]|挂了|没信号|没有信号",),
        ended=(r"重启(?:成功|完|后)|才又?能|又能|(?:信号|画面|网络|系统|服务|功能)[^，。]{0,6}(?:回来|回來)|缓过来|緩過來|修好|稳定(?:下来|了)|穩定下來|重新(?:上线|进入|登录|启动|可用|连上)|[才陆陆续]恢复|好了",),
    ),
    "uk": Tongue(
        broke=(
            rf"не (?:прийма|відкрива|вантаж|завантаж|запуска|відповіда|лов|проход|надсила|вмика)\w+|(?:мереж|зв['’]яз|інтернет|сигнал|доступ|звук|зображенн|картинк)\w* (?:[\w'’-]+ ){{0,3}}?(?:пропа|зник|відсутн|обірва)\w+|(?:пропа|зник)\w* (?:[\w'’-]+ ){{0,2}}?(?:мереж|зв['’]яз|інтернет|сигнал|доступ)\w*|лежа(?:в|ла|ло|ли|ть)|ліг|лягл[аои]|впа(?:в|ла|ло|ли)|рухнув|зависа?\w*|замовк\w*|стихло|згас\w*|без {_UK}|немає {_UK}|не (?:могли|може|можуть|міг|вдавалося|вдається)(?: [\w'’-]+)? \w+(?:ти|тися)|не додзвон\w+|чорн\w+ екран\w*",
        ),
        started=(
            r"ліг|лягл[аои]|впа(?:в|ла|ло|ли)|рухнув|завис(?:ла|ло|ли)?|(?:зв['’]яз|мереж|сигнал|інтернет)\w* (?:[\w'’-]+ )?(?:пропа|зник|обірва)\w+|замовк\w*|згас\w*|(?:історія|ситуація|збій) повтори\w+",
        ),
        ended=(
            r"налагоди\w+|прийш\w+ (?:в|до) норми|(?:зв['’]язок|мережа|сигнал|інтернет) (?:[\w'’-]+ )?(?:з['’]яви|поверну|ожи)\w+|полагоди\w+|перезапусти\w+|(?:знову|знов) (?:запрац|працю|доступ|можна|поча|стал)\w*|запрацюва\w+",
        ),
    ),
    "cs": Tongue(
        reports=(r"stěžovalo|postěžovalo",),
        broke=(
            r"(?:aplikac|server|síť|systém|stránk|web)\w* (?:[\w-]+ ){0,3}?(?:spadl|padl|zamrzl|lehl|vypadl|kolabova|zkolaboval)\w*|(?:spadl|zamrzl|lehl|vypadl|zkolaboval)\w* (?:[\w-]+ ){0,3}?(?:aplikac|server|síť|systém|stránk|web|signál)\w*|(?:signál|internet|připojení|obraz) (?:[\w-]+ )?(?:zmizel|vypadl)\w*|bez (?:signálu|internetu|připojení|telefonu|počítačů|spojení)|(?:nemohl|nedovolal|nepřihlásil|nepřipojil|nezaplatil)\w*|nefunguj\w+|nefungova\w+|oněměl\w*",
        ),
        started=(
            r"spadl\w*|zamrzl\w*|lehl\w*|vypadl\w*|zkolaboval\w*|(?:signál|internet|obraz) (?:[\w-]+ )?zmizel\w*|přestal\w* (?:[\w-]+ )?(?:fungovat|odpovídat|reagovat)|oněměl\w*",
        ),
        ended=(r"rozběhl\w*|naskočil\w*|najel\w*|opraven\w*|opravil\w*|(?:znovu|opět) (?:spuštěn|funkční|naběhl|jede)\w*|vrátil\w* se|restartoval\w*",),
    ),
    "ro": Tongue(
        broke=(
            r"(?:a|au) (?:picat|căzut|cedat|crăpat)|s-a(?:u)? (?:blocat|oprit|întrerupt|prăbușit)|fără (?:semnal|internet|telefon|rețea|conexiune|sistem)|n(?:u|-a|-au) (?:mai )?(?:a |au )?(?:putut|funcționa|mers|răspuns)\w*|semnalul (?:a )?dispăru\w*|mut[eăi]?",
        ),
        started=(r"(?:a|au) (?:picat|căzut|cedat|crăpat|dispărut)|s-a(?:u)? (?:blocat|oprit|întrerupt|prăbușit)",),
        ended=(r"și-a(?:u)? revenit|a(?:u)? revenit|repornit\w*|reparat\w*|din nou (?:funcțional|disponibil|online)\w*|(?:a|au) repornit",),
    ),
    "el": Tongue(
        broke=(r"«?έπεσ\w+|κατέρρευσ\w+|κόλλησ\w+|χωρίς (?:σήμα|ίντερνετ|διαδίκτυο|τηλέφωνο|σύνδεση)|(?:σήμα|δίκτυο|σύνδεση) (?:χάθηκε|έπεσε|εξαφανίστηκε)|βουβ\w+|νεκρ(?:ό|ά) (?:τηλέφων|δίκτυ)\w+",),
        started=(r"«?έπεσ\w+»?|κατέρρευσ\w+|κόλλησ\w+|(?:σήμα|δίκτυο|σύνδεση) (?:χάθηκε|έπεσε|εξαφανίστηκε)",),
        ended=(r"λειτουργούσ\w+ (?:ξανά|πάλι|κανονικά)|επέστρεψ\w+|επανήλθ\w+|ξαναλειτούργησ\w+|αποκαταστάθηκ\w+",),
    ),
    "vi": Tongue(
        reports=(r"phàn nàn",),
        broke=(r"sập|mất (?:sóng|mạng|kết nối|tín hiệu)|sóng (?:[^\W\d]+ ){0,2}?mất|(?:không|chẳng) (?:[^\W\d]+ ){0,3}?được|tê liệt|treo(?= (?:máy|ứng dụng|lúc))|gián đoạn|đứng hình",),
        started=(r"(?:bị )?sập|mất (?:sóng|mạng|kết nối|tín hiệu)|sóng (?:[^\W\d]+ ){0,2}?mất|tê liệt|đứng hình|bị treo",),
        ended=(r"(?:chạy|hoạt động|có|dùng|truy cập) (?:được )?(?:lại|trở lại)|khắc phục xong",),
    ),
    "hu": Tongue(
        broke=(r"leáll\w*|lefagy\w*|elszáll\w*|összeoml\w*|megáll\w*|(?:térerő|internet|jel|telefon|kapcsolat) nélkül|elnémul\w*|nem (?:tud\w+|lehetett|működ\w+|válaszol\w*|indul\w*)|akadoz\w+|bedögl\w+",),
        started=(r"leáll\w*|lefagy\w*|elszáll\w*|összeoml\w*|elnémul\w*|bedögl\w+",),
        ended=(r"helyreáll\w*|tért vissza|visszatért\w*|újraindul\w*|újraindít\w*|megjavít\w*|ismét (?:működ|elérhető)\w*",),
    ),
    "fi": Tongue(
        broke=(r"kaatu\w+|mykist\w+|mykkän\w+|pimen\w+|jumi\w+|tilt(?:asi|annut)|ei(?:vät|kä|vätkä)? (?:[\w-]+ ){0,3}?(?:toimi|toiminut|toimineet|voi|voineet|voinut|päässeet|päässyt|pääse|menneet läpi|mene läpi|saanut|saaneet)\w*|ilman (?:verkkoa|nettiä|puhelinta|yhteyttä)",),
        started=(r"kaatu(?:i|ivat)|mykisty\w*|pimeni\w*|jumiutu\w*|lakka(?:si|sivat) toimimasta|katkesi\w*",),
        ended=(r"toimi(?:i|vat)? (?:taas|jälleen)|palautu\w+|palas(?:i|ivat)|korja(?:ttiin|tiin|ttu|antui)|saatiin (?:[\w-]+ ){0,3}?(?:kuntoon|toimimaan|käyntiin)",),
    ),
    "ar": Tongue(
        broke=(r"[وف]?(?:اختفت|اختفى|انقطعت|تجمد|تجمدت|سقط|سقطت|توقف|توقفت) \S+|مقطوعة?|بلا (?:شبكة|إنترنت|اتصال|إشارة)|لم يتمكن\w*|تعذر\w*|خرج\S* عن الخدمة",),
        started=(r"[وف]?(?:اختفت|اختفى|انقطعت|انقطع|تجمد|تجمدت|توقف|توقفت|سقط|سقطت|تعذر)(?!\w)|خرجت? عن الخدمة",),
        ended=(r"[وف]?(?:عادت|عاد|رجعت|رجع|اشتغل|استأنف)(?!\w)|إعادة تشغيل",),
        lasting=(r"ظلت?",),
    ),
    "hi": Tongue(
        broke=(r"बैठ (?:गया|गई|गए)|गायब|(?:नेटवर्क|सिग्नल|इंटरनेट) (?:चला|गुल|गायब)\S*|हैंग|नहीं (?:कर (?:पाए|सके|पा)|चल|खुल|मिल|लग)\S*|क्रैश",),
        started=(r"बैठ (?:गया|गई|गए)|(?:नेटवर्क|सिग्नल|इंटरनेट) (?:चला (?:गया|गई)|गुल|गायब)\S*|हैंग हो|क्रैश हो|गायब हो",),
        ended=(r"फिर (?:से )?(?:चलने|काम करने|चालू|खुलने)\S*|लौट(?:ा|ी|े|\sआया)|वापस (?:आया|आई|आ गया)|चलने लग\S+",),
    ),
}  # fmt: skip
