"""Norwegian."""

from scraper.core.moments.languages import Language

_KL = (
    "kl,kl.,klokken,klokka,ved klokken,ved kl.,rundt klokken,rundt kl.,rundt klokka,fra klokken,fra kl.,fra klokka,til klokken,til kl.,og klokken,"
    "etter klokken,etter kl.,før klokken,før kl.,siden klokken,siden kl.,mellom klokken,mellom kl.,mellom klokka,like etter klokken,"
    "like etter kl.,like før klokken,like før kl.,omkring klokken,cirka klokken,ca. kl.,omtrent klokken"
)

LANGUAGE = Language(
    code="no",
    months="januar jan.|februar feb.|mars|april apr.|mai|juni|juli|august aug.|september sep. sept.|oktober okt.|november nov.|desember des.",
    weekdays="mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    common="og det som er på av for med til den ikke har var ble fra også etter være seg kan sier opplyser",
    senses={
        "spoken": "halv=-30,kvart over=15,kvart på=-15",
        "after": "etter,like etter",
        "before": "før,like før",
        "for": "i,varte,under",
        "or": "eller,altså",
        "compound": " morgen=morning, formiddag=morning, ettermiddag=afternoon, kveld=evening, natt=night",
        "wday": "man.=0,tirs.=1,ons.=2,tors.=3,fre.=4,lør.=5,søn.=6",
        "day": "i dag=0,i morges=0 morning,i dag tidlig=0 morning,i formiddag=0 morning,i ettermiddag=0 afternoon,i kveld=0 evening,i natt=0 early,"
        "i går=-1,i går kveld=-1 evening,i går ettermiddag=-1 afternoon,i går formiddag=-1 morning,i går morges=-1 morning,i forgårs=-2,i morgen=1",
        "that": "samme dag=0,den dagen=0,dagen etter=1,neste dag=1,dagen før=-1,en dag tidligere=-1,to dager tidligere=-2,en uke tidligere=-7",
        "part": "natten mellom=night,morgen=morning,morgenen=morning,formiddag=morning,formiddagen=morning,ettermiddag=afternoon,ettermiddagen=afternoon,kveld=evening,"
        "kvelden=evening,natt=night,natten=night,om morgenen=morning,om formiddagen=morning,om ettermiddagen=afternoon,om kvelden=evening,om natten=night",
        "suffix": "om morgenen=am,om morgonen=am,om formiddagen=am,om ettermiddagen=pm,om kvelden=pm,om natten=night",
        "hour": "-tiden",
        "clock": ",".join(f"{word}=sure" for word in _KL.split(","))
        + ",like etter=weak,like før=weak,litt etter=weak,litt før=weak,rett før=weak,rett etter=weak,kort tid etter=weak",
        "at": "cirka,ca.," + _KL + ",ved,fra,til,siden,etter,før,rundt,omkring,mellom,like etter,like før",
        "noon": "klokken tolv på dagen",
        "midnight": "midnatt",
        "on": _KL + ",den,på,ved,fra,rundt,i,siden,cirka,omtrent,omkring,like etter,like før",
        "in": "i,siden,i slutten av,i begynnelsen av",
        "of": "",
        "unit": "sekund=1,sekunder=1,minutt=60,minutter=60,min=60,time=3600,timer=3600,timers=3600,dag=86400,dager=86400,døgn=86400,uke=604800,uker=604800,"
        "halvtime=1800,kvarter=900",
        "number": "en=1,ett=1,én=1,et=1,to=2,tre=3,fire=4,fem=5,seks=6,sju=7,syv=7,åtte=8,ni=9,ti=10,elleve=11,tolv=12,femten=15,tjue=20,tretti=30,førti=40,"
        "førtifem=45,femti=50,nitti=90,en halv=0.5,halvannen=1.5,to og en halv=2.5,tre og en halv=3.5",
        "half": "og en halv=0.5",
        "about": "cirka,ca.,ca,omtrent,rundt,omkring,nesten,rundt klokken,rundt kl.,omkring klokken,cirka klokken,ca. kl.,like etter klokken,like etter kl.,"
        "like før klokken,like etter,like før,opptil,nærmere,drøyt,~",
        "least_after": "eller mer,eller flere",
        "least": "mer enn,over,minst",
        "from": "fra,mellom,mellom klokken,fra klokken,fra kl.,mellom kl.,fra klokka,mellom klokka",
        "between": "natten mellom,mellom,mellom klokken,mellom kl.,mellom klokka",
        "and": "og,og klokken",
        "to": "helt fram til,inntil,til,til klokken,til kl.,fram til,frem til",
        "ago": "siden",
        "ago_before": "for",
        "last": "forrige,sist",
        "next": "neste,kommende",
        "this": "denne",
        "all_times": "alle tider i,alle tidspunkter i",
        "zone": "østkysttid=America/New_York,vestkysttid=America/Los_Angeles,britisk tid=Europe/London,amerikansk tid=elsewhere,norsk tid=Europe/Oslo,lokal tid=local,svensk tid=Europe/Stockholm,dansk tid=Europe/Copenhagen,sentraleuropeisk tid=Europe/Oslo,"
        "amerikansk østkysttid=America/New_York,stillehavstid=America/Los_Angeles",
        "future": "vil,skal,planlagt,neste,kommende",
        "early": "natt til=early,natten til=early,natt mot=early",
    },
)
