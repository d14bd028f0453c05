"""German."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="de",
    months="januar jan jan. jänner|februar feb feb. feber|märz mär mär. mrz|april apr apr.|mai|juni jun jun.|juli jul jul.|"
    "august aug aug.|september sep sep. sept sept.|oktober okt okt.|november nov nov.|dezember dez dez.",
    weekdays="montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag",
    capitals=frozenset({"mai"}),
    common="der die das und ist nicht mit von den für auf im ein eine auch wurde sich dem des zu bei",
    senses={
        "spoken": "fünf vor halb=-35,fünf nach halb=-25,zehn vor halb=-40,fünf nach=5,fünf vor=-5,halb=-30,viertel nach=15,viertel vor=-15,dreiviertel=-15,zehn nach=10,zehn vor=-10,zwanzig nach=20,zwanzig vor=-20",
        "after": "nach,kurz nach",
        "before": "vor,kurz vor",
        "for": "für,nach,während,dauerte,lang",
        "or": "oder,bzw.,beziehungsweise,also,das entspricht,entspricht,das sind,d.h.",
        "compound": "morgen=morning,vormittag=morning,mittag=midday,nachmittag=afternoon,abend=evening,nacht=night,früh=morning",
        "wday": "mo=0,di=1,mi=2,do=3,fr=4,sa=5,so=6,mo.=0,di.=1,mi.=2,do.=3,fr.=4,sa.=5,so.=6",
        "day": "vergangene nacht=-1 night,letzte nacht=-1 night,in der vergangenen nacht=-1 night,in der letzten nacht=-1 night,heute=0,heute morgen=0 morning,heute früh=0 morning,heute vormittag=0 morning,heute mittag=0 midday,"
        "heute nachmittag=0 afternoon,heute abend=0 evening,heute nacht=0 early,gestern=-1,gestern morgen=-1 morning,gestern früh=-1 morning,"
        "gestern vormittag=-1 morning,gestern mittag=-1 midday,gestern nachmittag=-1 afternoon,gestern abend=-1 evening,gestern nacht=-1 night,"
        "vorgestern=-2,morgen=1,morgen früh=1 morning,morgen vormittag=1 morning,morgen abend=1 evening,übermorgen=2,am heutigen tag=0,am gestrigen tag=-1",
        "that": "am selben tag=0,am gleichen tag=0,an diesem tag=0,am nächsten tag=1,am folgenden tag=1,tags darauf=1,am folgetag=1,am vortag=-1,vom vortag=-1,tags zuvor=-1,am tag zuvor=-1,einen tag zuvor=-1,einen tag davor=-1,am tag davor=-1,am abend zuvor=-1 evening,zwei tage zuvor=-2,drei tage zuvor=-3,eine woche zuvor=-7,zwei wochen zuvor=-14",
        "part": "in der nacht zum=early,in der nacht auf=early,in der nacht zu=early,nacht zum=early,nacht auf=early,morgen=morning,am morgen=morning,vormittag=morning,am vormittag=morning,mittag=midday,am mittag=midday,nachmittag=afternoon,"
        "am nachmittag=afternoon,abend=evening,am abend=evening,nacht=night,in der nacht=night,früh=morning,am frühen morgen=early,"
        "am späten abend=late,am frühen nachmittag=afternoon,am späten nachmittag=afternoon,am frühen abend=evening,morgens=morning,vormittags=morning,mittags=midday,"
        "nachmittags=afternoon,abends=evening,nachts=night,späten abend=late,frühen morgen=early,vormittag des=morning,morgenstunden=morning,vormittagsstunden=morning,mittagsstunden=midday,nachmittagsstunden=afternoon,abendstunden=evening,nachtstunden=night",
        "early": "am frühen=early,frühen=early,am späten=late,späten=late",
        "suffix": "morgens=am,vormittags=am,früh=am,nachmittags=pm,abends=pm,nachts=night,mittags=noon,am morgen=am,am vormittag=am,am nachmittag=pm,am abend=pm",
        "hour": "uhr",
        "minute": "minuten",
        "at": "um,gegen,ab,bis,seit,von,zwischen,und,kurz nach,kurz vor,nach,vor,circa,ca.,etwa,rund",
        "noon": "12 uhr mittags,zwölf uhr mittags",
        "midnight": "mitternacht",
        "on": "am,um,den,der,dem,gegen,ab,seit,des,vom,von,kurz,nach,vor,kurz nach,kurz vor,etwa,rund,circa,ca.,im,in,zirka,so gegen,so um,zeit",
        "in": "im,seit,ende,anfang,mitte,bis,vom",
        "of": "des,der,im",
        "unit": "dreiviertelstunde=2700,viertelstunde=900,dreiviertelstunden=2700,sekunde=1,sekunden=1,sek.=1,minute=60,minuten=60,min=60,min.=60,minütige=60,minütigen=60,minütiger=60,minütiges=60,"
        "stunde=3600,stunden=3600,std=3600,std.=3600,stündige=3600,stündigen=3600,stündiger=3600,stündiges=3600,h=3600,"
        "tag=86400,tage=86400,tagen=86400,woche=604800,wochen=604800",
        "number": "eins=1,ein=1,eine=1,einer=1,einem=1,einen=1,zwei=2,drei=3,vier=4,fünf=5,sechs=6,sieben=7,acht=8,neun=9,zehn=10,elf=11,"
        "zwölf=12,fünfzehn=15,zwanzig=20,fünfundzwanzig=25,dreißig=30,vierzig=40,fünfundvierzig=45,fünfzig=50,neunzig=90,eine halbe=0.5,einer halben=0.5,halbe=0.5,halben=0.5,anderthalb=1.5,"
        "eineinhalb=1.5,zweieinhalb=2.5,dreieinhalb=3.5,eine dreiviertel=0.75,eine viertel=0.25,einer dreiviertel=0.75",
        "about": "gegen,etwa,rund,ca.,ca,circa,zirka,ungefähr,kurz nach,kurz vor,fast,knapp,nahezu,beinahe,bis zu,um die,schätzungsweise,weniger als,unter,so gegen,gut,~",
        "least_after": "oder mehr",
        "least": "mindestens,mehr als,über,länger als,wenigstens,gut und gerne",
        "from": "von,zwischen,vom,ab",
        "between": "zwischen",
        "and": "und",
        "to": "bis,bis zum,bis um,bis gegen,bis etwa,bis ca.,bis kurz nach,bis kurz vor,bis circa,bis rund",
        "ago_before": "vor,vor etwa,vor rund,vor ungefähr,vor knapp,vor gut,vor mehr als",
        "last": "letzten,vergangenen,letzter,letztem,vorigen,letzte,letzter woche",
        "next": "nächsten,kommenden,nächster,nächste",
        "this": "diesen,diesem,dieser,heutigen",
        "all_times": "alle zeiten in,alle zeitangaben in,alle uhrzeiten in,alle angaben in,zeitangaben in",
        "zone": "amerikanischer ostküstenzeit=America/New_York,britischer zeit=Europe/London,us-westküsten-zeit=America/Los_Angeles,pariser zeit=Europe/Paris,indischer zeit=Asia/Kolkata,chinesischer zeit=Asia/Shanghai,zeit in deutschland=Europe/Berlin,europäischer zeit=Europe/Berlin,unserer zeit=local,hiesiger zeit=local,mitteleuropäische sommerzeit (mesz)=Europe/Berlin,osteuropäischer zeit=Europe/Athens,us-zeit=elsewhere,amerikanischer zeit=elsewhere,us-amerikanischer zeit=elsewhere,dortiger zeit=elsewhere,dortiger ortszeit=elsewhere,deutscher zeit=Europe/Berlin,deutsche zeit=Europe/Berlin,mitteleuropäischer zeit=Europe/Berlin,mitteleuropäischer sommerzeit=Europe/Berlin,"
        "mitteleuropäische zeit=Europe/Berlin,mitteleuropäische sommerzeit=Europe/Berlin,mez=MEZ,mesz=MESZ,ortszeit=local,lokaler zeit=local,lokalzeit=local,"
        "berliner zeit=Europe/Berlin,wiener zeit=Europe/Vienna,schweizer zeit=Europe/Zurich,österreichischer zeit=Europe/Vienna,pazifischer zeit=America/Los_Angeles,"
        "pazifische zeit=America/Los_Angeles,us-ostküstenzeit=America/New_York,ostküstenzeit=America/New_York,us-pazifikzeit=America/Los_Angeles,"
        "westküstenzeit=America/Los_Angeles,us-westküstenzeit=America/Los_Angeles,koordinierter weltzeit=UTC,weltzeit=UTC,londoner zeit=Europe/London,"
        "new yorker zeit=America/New_York,kalifornischer zeit=America/Los_Angeles,kalifornische zeit=America/Los_Angeles,pekinger zeit=Asia/Shanghai,moskauer zeit=Europe/Moscow,japanischer zeit=Asia/Tokyo,"
        "us-ostküsten-zeit=America/New_York,östlicher zeit=America/New_York,nordamerikanischer ostküstenzeit=America/New_York",
        "future": "wird,werden,soll,sollen,geplant,nächsten,kommenden",
        "coast": "in deutschland=Europe/Berlin,in österreich=Europe/Vienna,in der schweiz=Europe/Zurich,in new york=America/New_York,in london=Europe/London,in kalifornien=America/Los_Angeles,in san francisco=America/Los_Angeles,an der us-ostküste=America/New_York,an der us-westküste=America/Los_Angeles,in moskau=Europe/Moscow,in indien=Asia/Kolkata,in peking=Asia/Shanghai,in tokio=Asia/Tokyo",
    },
)
