"""Italian."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="it",
    months="gennaio gen gen.|febbraio feb feb.|marzo mar.|aprile apr apr.|maggio mag mag.|giugno giu giu.|luglio lug lug.|agosto ago.|"
    "settembre sett set.|ottobre ott ott.|novembre nov nov.|dicembre dic dic.",
    weekdays="lunedì lunedi|martedì martedi|mercoledì mercoledi|giovedì giovedi|venerdì venerdi|sabato|domenica",
    common="il la di che è e un una per non con del della sono le i gli si da alle nel al più dei",
    day_after_weekday=True,
    senses={
        "after": "dopo,poco dopo",
        "before": "prima di,poco prima di",
        "for": "per,durata,durato,durata di,dopo,in,oltre,totale di",
        "or": "o,ovvero,ossia,cioè,pari a",
        "wday": "lun=0,mer=2,gio=3,ven=4,sab=5,dom=6",
        "day": "la scorsa notte=-1 night,la notte scorsa=-1 night,nella scorsa notte=-1 night,nella notte scorsa=-1 night,oggi=0,stamattina=0 morning,stamani=0 morning,questa mattina=0 morning,questo pomeriggio=0 afternoon,oggi pomeriggio=0 afternoon,stasera=0 evening,questa sera=0 evening,stanotte=0 early,questa notte=0 early,di questa notte=0 early,di stanotte=0 early,di questa mattina=0 morning,di stamattina=0 morning,di ieri sera=-1 evening,ieri=-1,ieri mattina=-1 morning,"
        "ieri pomeriggio=-1 afternoon,ieri sera=-1 evening,ieri notte=-1 night,l'altro ieri=-2,l'altroieri=-2,domani=1,domani mattina=1 morning,nella giornata di ieri=-1,nella giornata di oggi=0",
        "that": "lo stesso giorno=0,quel giorno=0,il giorno dopo=1,il giorno successivo=1,il giorno seguente=1,il giorno prima=-1,un giorno prima=-1,due giorni prima=-2,tre giorni prima=-3,una settimana prima=-7,il giorno precedente=-1",
        "part": "prime ore del mattino=early,prime ore della mattina=early,prime ore della mattinata=early,primo mattino=early,prime ore del pomeriggio=afternoon,primo pomeriggio=afternoon,tarda mattinata=morning,tardo pomeriggio=afternoon,nella notte tra=night,nella notte fra=night,notte tra=night,notte fra=night,mattina=morning,di mattina=morning,nella mattinata=morning,in mattinata=morning,mattinata=morning,la mattina=morning,nel pomeriggio=afternoon,pomeriggio=afternoon,sera=evening,in serata=evening,nella serata=evening,serata=evening,notte=night,nella notte=night,la mattinata=morning,"
        "a mezzogiorno=midday,nel primo pomeriggio=afternoon,nel tardo pomeriggio=afternoon,in tarda serata=late,nella tarda serata=late,in tarda mattinata=morning,nelle prime ore del mattino=early,nelle prime ore della mattina=early,nelle prime ore della mattinata=early,nelle prime ore del pomeriggio=afternoon,nelle prime ore della serata=evening,"
        "nella notte di=night,all'alba=early",
        "suffix": "del mattino=am,di mattina=am,della mattina=am,di notte=night,del pomeriggio=pm,di pomeriggio=pm,di sera=pm,della sera=pm",
        "hours": "ore,ora,h",
        "minute": "minuti",
        "halfpast": "meno un quarto=-15,meno dieci=-10,meno cinque=-5,meno venti=-20,e dieci=10,e venti=20,e mezza=30,e un quarto=15,e mezzo=30",
        "clock": "verso l'=weak,,alle,alle ore,ore,dalle,dalle ore,verso le,intorno alle,attorno alle,fino alle,sino alle,le ore,prima delle,dopo le,poco dopo le,poco prima delle,delle,delle ore,tra le,e le,le,circa alle,all'incirca alle,a partire dalle,dopo le ore,fra le",
        "at": "alle,dalle,ore,verso le,intorno alle,all',dall'",
        "noon": "mezzogiorno,a mezzogiorno",
        "midnight": "mezzanotte,a mezzanotte",
        "on": "il,alle,dalle,di,del,della,verso le,intorno alle,attorno alle,ore,alle ore,poco dopo le,poco prima delle,lo,dal,a partire dalle,nella,nel,dello scorso,le,delle,circa,giorno,delle ore,la",
        "in": "a,in,nel mese di,di,da,ad,a fine,a inizio,a metà",
        "of": "di,del,dello,della",
        "unit": "quarti d'ora=900,quarto d'ora=900,secondo=1,secondi=1,minuto=60,minuti=60,min=60,ora=3600,ore=3600,h=3600,ora e mezza=5400,ora e mezzo=5400,giorno=86400,giorni=86400,settimana=604800,settimane=604800,mezz'ora=1800,mezzora=1800,quarto d'ora=900",
        "number": "un=1,un'=1,una=1,uno=1,due=2,tre=3,quattro=4,cinque=5,sei=6,sette=7,otto=8,nove=9,dieci=10,undici=11,dodici=12,quindici=15,venti=20,"
        "trenta=30,quaranta=40,quarantacinque=45,cinquanta=50,novanta=90,mezza=0.5,una mezza=0.5",
        "half": "e un quarto=0.25,e tre quarti=0.75,e mezza=0.5,e mezzo=0.5",
        "about": "circa,quasi,verso le,intorno alle,attorno alle,poco dopo le,poco prima delle,all'incirca,all'incirca alle,fino a,meno di,approssimativamente,circa alle,verso,intorno a,~",
        "about_after": "circa",
        "least_after": "o più",
        "least": "più di,oltre,almeno,oltre le,più di un'",
        "from": "dalle,dalle ore,da,tra le,fra le,dal,tra,fra",
        "between": "nella notte tra,nella notte fra,notte tra,notte fra,tra le,fra le,tra,fra,tra il",
        "and": "e,e le,e il",
        "to": "alle,alle ore,a,fino alle,sino alle,al,fino al,fino alle ore,fino a circa le,fino a",
        "ago": "fa",
        "last": "scorso,scorsa,passato",
        "next": "prossimo,prossima",
        "this": "questo,questa",
        "all_times": "tutti gli orari in,orari in",
        "zone": "ora del golfo=Asia/Dubai,italiane=Europe/Rome,italiana=Europe/Rome,ora svizzera=Europe/Zurich,ora di washington=America/New_York,ora britannica=Europe/London,ora di mosca=Europe/Moscow,ora di pechino=Asia/Shanghai,ora orientale=America/New_York,orario italiano=Europe/Rome,ora dell'est=America/New_York,ora di seattle=America/Los_Angeles,ora di greenwich=GMT,ora di parigi=Europe/Paris,ora di berlino=Europe/Berlin,fuso italiano=Europe/Rome,ora indiana=Asia/Kolkata,ora della costa orientale degli stati uniti=America/New_York,ora della costa est degli stati uniti=America/New_York,ora americana=elsewhere,ora statunitense=elsewhere,ora degli stati uniti=elsewhere,ora italiana=Europe/Rome,ora di roma=Europe/Rome,ore italiane=Europe/Rome,in italia=Europe/Rome,ora dell'europa centrale=Europe/Rome,ora locale=local,ora del pacifico=America/Los_Angeles,ora della costa orientale=America/New_York,"
        "ora della costa est=America/New_York,ora di new york=America/New_York,ora di londra=Europe/London,ora della california=America/Los_Angeles,ora della costa ovest=America/Los_Angeles,ora di san francisco=America/Los_Angeles,tempo coordinato universale=UTC",
        "future": "sarà,saranno,prossimo,prossima,previsto,prevista,verrà",
        "coast": "a new york=America/New_York,a londra=Europe/London,in california=America/Los_Angeles,a san francisco=America/Los_Angeles,sulla costa est=America/New_York,sulla costa ovest=America/Los_Angeles",
    },
)
