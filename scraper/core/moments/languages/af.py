"""Afrikaans."""

from scraper.core.moments.languages import Language

_HOURS = "een=1 twee=2 drie=3 vier=4 vyf=5 ses=6 sewe=7 agt=8 nege=9 tien=10 elf=11 twaalf=12"
_TOLD = [
    (f"{word}{ending}", number)
    for word, number in (entry.split("=") for entry in _HOURS.split())
    for ending in ("uur", "-uur")
]
"""Such as "om agtuur" and "sewe-uur": an hour, where "agt uur" is a length."""
_HALVED = [
    (f"half{word}", f"{int(number) - 1 or 12}.5") for word, number in (entry.split("=") for entry in _HOURS.split())
]
"""Half an hour before: "halfsewe" is half past six."""
_AT = "om,teen,omstreeks,rondom,vanaf,sedert,sinds,tot,ná,na,voor,van,tussen,en,kort ná,kort na,kort voor,net ná,net na,net voor,iewers ná,reeds om,om ongeveer,om sowat,teen ongeveer,teen sowat"

LANGUAGE = Language(
    code="af",
    kin="nl",
    months="januarie jan jan.|februarie feb feb.|maart mrt mrt.|april apr apr.|mei|junie jun jun.|julie jul jul.|augustus aug aug.|"
    "september sep sep. sept sept.|oktober okt okt.|november nov nov.|desember des des.",
    weekdays="maandag|dinsdag|woensdag|donderdag|vrydag|saterdag|sondag",
    capitals=frozenset({"mei", "des", "mrt"}),
    common="die nie vir hulle hul sy deur hy ná sê gesê het en van is dat met op te was ook gebruikers kliënte sedert kon",
    senses={
        "spoken": "kwart oor=15,kwart voor=-15,tien oor=10,tien voor=-10,vyf oor=5,vyf voor=-5,twintig oor=20,twintig voor=-20,half=-30",
        "after": "ná,na,kort ná,kort na,net ná,net na",
        "before": "voor,kort voor,net voor",
        "for": "vir,gedurende,binne,lank",
        "or": "of,oftewel,dus",
        "compound": "oggend=morning,môre=morning,voormiddag=morning,middag=afternoon,namiddag=afternoon,aand=evening,nag=night",
        "day": "vandag=0,vanoggend=0 morning,vroeg vanoggend=0 early,vanmôre=0 morning,vanmiddag=0 afternoon,vanaand=0 evening,gister=-1,gisteroggend=-1 morning,gistermôre=-1 morning,"
        "gistermiddag=-1 afternoon,gisteraand=-1 evening,gisternag=-1 night,verlede nag=-1 night,eergister=-2,môre=1,môreoggend=1 morning",
        "that": "dieselfde dag=0,daardie dag=0,die volgende dag=1,die dag daarna=1,die vorige dag=-1,die dag tevore=-1,'n dag tevore=-1,'n dag vroeër=-1,twee dae tevore=-2,twee dae vroeër=-2,'n week tevore=-7,'n week vroeër=-7",
        "part": "oggend=morning,die oggend=morning,in die oggend=morning,middag=afternoon,die middag=afternoon,in die middag=afternoon,namiddag=afternoon,die namiddag=afternoon,"
        "aand=evening,die aand=evening,in die aand=evening,nag=night,die nag=night,in die nag=night,rondom middaguur=midday,vroegoggend=early,die vroegoggend=early",
        "early": "vroeg=early,laat=late,vroeg op=early,laat op=late",
        "suffix": "vm.=am,vm=am,v.m.=am,nm.=pm,nm=pm,n.m.=pm,die oggend=am,in die oggend=am,soggens=am,die middag=pm,in die middag=pm,die namiddag=pm,smiddags=pm,die aand=pm,"
        "in die aand=pm,saans=pm,die nag=night,in die nag=night,snags=night,vanoggend=am,vanmôre=am,vroeg vanoggend=am,vanmiddag=pm,vanaand=pm,gisteroggend=am,gistermiddag=pm,gisteraand=pm",
        "oclock": ",".join(f"{phrase}=sure" for phrase, _ in _TOLD),
        "hours": "uur,h",
        "minute": "minute",
        "at": _AT,
        "noon": "middaguur,twaalfuur die middag,12-uur die middag,12:00 die middag",
        "midnight": "middernag",
        "on": f"{_AT},die,op,ongeveer,sowat,in",
        "in": "in,sedert,sinds,einde,begin,middel,van,gedurende",
        "of": "van,van die",
        "year": "",
        "unit": "sekonde=1,sekondes=1,minuut=60,minute=60,min=60,uur=3600,ure=3600,dag=86400,dae=86400,week=604800,weke=604800,halfuur=1800,kwartier=900",
        "length": "'n halfuur=1800,'n uur=3600,anderhalf uur=5400,anderhalfuur=5400",
        "number": ",".join(f"{phrase}={number}" for phrase, number in (*_TOLD, *_HALVED))
        + ",'n=1,een=1,twee=2,drie=3,vier=4,vyf=5,ses=6,sewe=7,agt=8,nege=9,tien=10,elf=11,twaalf=12,vyftien=15,twintig=20,vyf-en-twintig=25,dertig=30,veertig=40,"
        "vyf-en-veertig=45,vyftig=50,negentig=90,half=0.5,anderhalf=1.5,anderhalwe=1.5,twee en 'n half=2.5",
        "half": "en 'n half=0.5",
        "about": "ongeveer,sowat,omtrent,nagenoeg,amper,byna,rofweg,om en by,kort ná,kort na,kort voor,net ná,net na,net voor,~",
        "least": "meer as,minstens,ten minste,langer as,ruim",
        "from": "van,tussen,vanaf",
        "between": "tussen",
        "and": "en",
        "to": "tot,tot en met,tot sowat,tot ongeveer,tot omstreeks,tot kort ná,tot kort voor",
        "ago": "gelede",
        "last": "verlede,afgelope,vorige",
        "next": "volgende,komende,aanstaande",
        "this": "hierdie,dié",
        "zone": "suid-afrikaanse tyd=Africa/Johannesburg,sa tyd=Africa/Johannesburg,sa-tyd=Africa/Johannesburg,plaaslike tyd=local,namibiese tyd=Africa/Windhoek,"
        "britse tyd=Europe/London,londense tyd=Europe/London,new yorkse tyd=America/New_York,amerikaanse tyd=elsewhere,amerikaanse oostelike tyd=America/New_York,oostelike tyd=America/New_York,greenwich-tyd=GMT",
        "future": "sal,word,komende,volgende,beplan,aanstaande",
    },
)
