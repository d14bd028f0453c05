"""Croatian, Serbian and Bosnian in Latin letters, which share their words of time."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="hr",
    kin="cs pl",
    months="siječnja siječanj siječnju januara januar januaru|veljače veljača veljači februara februar februaru|ožujka ožujak ožujku marta mart martu|"
    "travnja travanj travnju aprila april aprilu|svibnja svibanj svibnju maja maj maju|lipnja lipanj lipnju juna jun junu|srpnja srpanj srpnju jula jul julu|"
    "kolovoza kolovoz kolovozu avgusta avgust avgustu augusta august|rujna rujan rujnu septembra septembar septembru|"
    "listopada listopad listopadu oktobra oktobar oktobru|studenoga studenog studeni studenom novembra novembar novembru|"
    "prosinca prosinac prosincu decembra decembar decembru",
    weekdays="ponedjeljak ponedeljak ponedjeljka ponedeljka|utorak utorka|srijeda srijedu srijede sreda sredu srede|četvrtak četvrtka|petak petka|"
    "subota subotu subote|nedjelja nedjelju nedjelje nedelja nedelju nedelje",
    common="i je u se na da su od koji koja koje nije bez prema oko nakon posle sati kako što šta struje mreže mreža korisnici kvara rada zbog ili bilo bio bila",
    senses={
        "after": "poslije,posle,nakon,iza",
        "before": "prije,pre",
        "for": "u roku od,u trajanju od,u razdoblju od,u periodu od,trajao,trajala,trajalo,trajali,tijekom,tokom,za,čak,punih,preko",
        "or": "ili,odnosno",
        "spoken": "pola=-30,u pola=-30,oko pola=-30,od pola=-30,do pola=-30,petnaest do=-15,četvrt do=-15,petnaest iza=15,frtalj=-45",
        "day": "danas=0,jutros=0 morning,danas popodne=0 afternoon,danas poslijepodne=0 afternoon,danas prijepodne=0 morning,večeras=0 evening,noćas=0 early,"
        "jučer=-1,juče=-1,jučer ujutro=-1 morning,juče ujutru=-1 morning,jučer popodne=-1 afternoon,juče popodne=-1 afternoon,jučer poslijepodne=-1 afternoon,"
        "sinoć=-1 evening,jučer navečer=-1 evening,juče uveče=-1 evening,prekjučer=-2,prekjuče=-2,sutra=1",
        "that": "istog dana=0,tog dana=0,toga dana=0,sljedećeg dana=1,sledećeg dana=1,narednog dana=1,idućeg dana=1,prethodnog dana=-1,dan ranije=-1,dva dana ranije=-2,"
        "dan prije=-1,dan pre=-1,sedmicu ranije=-7",
        "part": "ujutro=morning,ujutru=morning,prijepodne=morning,prije podne=morning,pre podne=morning,popodne=afternoon,poslijepodne=afternoon,posle podne=afternoon,"
        "navečer=evening,naveče=evening,uvečer=evening,uveče=evening,u noći=night,noću=night,kasno navečer=late,kasno uveče=late,rano ujutro=early",
        "suffix": "ujutro=am,ujutru=am,prijepodne=am,prije podne=am,pre podne=am,popodne=pm,poslijepodne=pm,posle podne=pm,navečer=pm,naveče=pm,uvečer=pm,uveče=pm,"
        "u noći=night,iza ponoći=am,poslije ponoći=am,posle ponoći=am",
        "hours": "sati,sata,sat,časova,časa,čas,h,satova",
        "minute": "minuta,minute,min",
        "at": "u,oko,od,do,između,i,nešto poslije,nešto posle,nešto nakon,nešto prije,nešto pre,malo poslije,malo posle,malo nakon,malo prije,malo pre,"
        "ubrzo nakon,ubrzo posle,negdje oko,negde oko,točno u,tačno u,već od,već u,sve do,otprilike u,neposredno prije,neposredno pre",
        "noon": "podne,u podne",
        "midnight": "ponoć,ponoći,u ponoć",
        "on": "u,na,oko,od,do,dana,između,nešto poslije,nešto posle,nešto nakon,nešto prije,nešto pre,malo poslije,malo posle,malo nakon,nakon,poslije,posle,prije,pre",
        "in": "u,od,početkom,krajem,sredinom,tijekom,tokom",
        "of": "",
        "year": "godine,god.,g.",
        "unit": "sekundi=1,sekunde=1,sekundu=1,minuta=60,minute=60,minutu=60,min=60,sati=3600,sata=3600,sat=3600,časova=3600,časa=3600,h=3600,dana=86400,dan=86400,"
        "tjedana=604800,tjedna=604800,tjedan=604800,nedelju dana=604800,sedmicu=604800,sedmica=604800,pola sata=1800,sat i pol=5400,sat i po=5400,sat vremena=3600",
        "length": "oko sat vremena=3600,sat vremena=3600,više od sat vremena=3600,oko sat=3600,više od sata=3600,gotovo sat=3600,skoro sat=3600,pola sata=1800,"
        "sat i pol=5400,sat i po=5400,nedelju dana=604800,tjedan dana=604800",
        "number": "jedan=1,jedna=1,jednu=1,jednog=1,dva=2,dvije=2,dve=2,tri=3,četiri=4,pet=5,šest=6,sedam=7,osam=8,devet=9,deset=10,jedanaest=11,dvanaest=12,"
        "petnaest=15,dvadeset=20,dvadesetak=20,desetak=10,petnaestak=15,tridesetak=30,trideset=30,četrdeset=40,pedeset=50,pola=0.5,jedan i pol=1.5,dva i pol=2.5,dva i po=2.5",
        "half": "i pol=0.5,i po=0.5",
        "about": "oko,otprilike,gotovo,skoro,približno,negdje oko,negde oko,nešto više od,nepunih,nepuna,~",
        "least": "više od,preko,barem,najmanje,duže od,dulje od",
        "from": "od,između,iz,već od",
        "between": "između",
        "and": "i",
        "to": "do,sve do",
        "ago_before": "prije,pre",
        "last": "prošli,prošlu,prošle,prošlog,minuli,minulu",
        "next": "sljedeći,sljedeću,sledeći,sledeću,idući,iduću",
        "this": "ovaj,ovu,ove,ovog",
        "all_times": "sva vremena su,sva su vremena",
        "zone": "po lokalnom vremenu=local,po našem vremenu=local,po srednjoeuropskom vremenu=Europe/Zagreb,po srednjoevropskom vremenu=Europe/Belgrade,"
        "po hrvatskom vremenu=Europe/Zagreb,po beogradskom vremenu=Europe/Belgrade,po griniču=GMT,po gmt=GMT,po londonskom vremenu=Europe/London,"
        "po istočnom vremenu=America/New_York,po moskovskom vremenu=Europe/Moscow,po istočnoameričkom vremenu=America/New_York",
        "future": "sljedeći,sljedeću,sledeći,sledeću,idući,iduću,najavljeno,planirano",
    },
)
