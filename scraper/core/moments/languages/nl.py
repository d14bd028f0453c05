"""Dutch."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="nl",
    months="januari jan jan.|februari feb feb.|maart mrt mrt.|april apr apr.|mei|juni jun jun.|juli jul jul.|augustus aug aug.|"
    "september sep sep. sept sept.|oktober okt okt.|november nov nov.|december dec dec.",
    weekdays="maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    common="de het een en van is dat niet met voor op te zijn werd ook aan bij uit naar door er",
    senses={
        "for": "gedurende,duurde,na,binnen,lang",
        "or": "of,oftewel,ofwel",
        "compound": "ochtend=morning,morgen=morning,middag=afternoon,namiddag=afternoon,avond=evening,nacht=night,voormiddag=morning",
        "wday": "ma=0,di=1,wo=2,do=3,vr=4,za=5,zo=6",
        "day": "vandaag=0,vanochtend=0 morning,vanmorgen=0 morning,vanmiddag=0 afternoon,vanavond=0 evening,vannacht=0 early,gisteren=-1,gisterochtend=-1 morning,gistermorgen=-1 morning,gistermiddag=-1 afternoon,gisteravond=-1 evening,gisternacht=-1 night,eergisteren=-2,morgen=1,morgenochtend=1 morning",
        "that": "dezelfde dag=0,diezelfde dag=0,die dag=0,de volgende dag=1,de dag erna=1,de dag ervoor=-1,de vorige dag=-1",
        "part": "ochtend=morning,morgen=morning,middag=afternoon,namiddag=afternoon,avond=evening,nacht=night,in de ochtend=morning,in de middag=afternoon,in de avond=evening,in de nacht=night,in de loop van de ochtend=morning,rond het middaguur=midday,'s ochtends=morning,'s middags=afternoon,'s avonds=evening,'s nachts=night,voormiddag=morning",
        "suffix": "'s ochtends=am,'s morgens=am,'s middags=pm,'s avonds=pm,'s nachts=night",
        "hours": "uur,u,u.,h",
        "minute": "minuten",
        "at": "om,rond,omstreeks,vanaf,sinds,tot,tegen,van,tussen,en,even na,kort na,vlak na,vlak voor,kort voor,iets na,iets voor,rond de klok van",
        "noon": "12 uur 's middags,twaalf uur 's middags",
        "midnight": "middernacht",
        "on": "om,op,de,van,rond,omstreeks,vanaf,sinds,tegen,even na,kort na,vlak na,kort voor,iets na,iets voor,in,ongeveer,circa,het,na,voor",
        "in": "in,sinds,eind,begin,half,medio,van",
        "of": "van,van de",
        "unit": "seconde=1,seconden=1,minuut=60,minuten=60,min=60,min.=60,uur=3600,uren=3600,u=3600,dag=86400,dagen=86400,week=604800,weken=604800,kwartier=900",
        "number": "een=1,één=1,twee=2,drie=3,vier=4,vijf=5,zes=6,zeven=7,acht=8,negen=9,tien=10,elf=11,twaalf=12,vijftien=15,twintig=20,vijfentwintig=25,dertig=30,veertig=40,vijfenveertig=45,vijftig=50,negentig=90,half=0.5,een half=0.5,anderhalf=1.5,anderhalve=1.5,tweeënhalf=2.5,drieënhalf=3.5",
        "about": "ongeveer,rond,omstreeks,circa,ca.,zo'n,bijna,ruwweg,tegen,even na,kort na,vlak na,vlak voor,kort voor,iets na,iets voor,minder dan,tot,rond de klok van,~,nagenoeg",
        "least": "meer dan,minstens,ten minste,minimaal,ruim,langer dan,zeker",
        "from": "van,tussen,vanaf",
        "between": "tussen",
        "and": "en",
        "to": "tot,tot en met,t/m,tot ongeveer,tot rond,tot omstreeks,tot aan",
        "ago": "geleden",
        "last": "afgelopen,vorige,voorbije",
        "next": "volgende,komende,aanstaande",
        "this": "deze",
        "all_times": "alle tijden in,alle tijden zijn in,tijden in",
        "zone": "nederlandse tijd=Europe/Amsterdam,belgische tijd=Europe/Brussels,onze tijd=local,lokale tijd=local,plaatselijke tijd=local,midden-europese tijd=Europe/Amsterdam,midden-europese zomertijd=Europe/Amsterdam,amerikaanse oostkusttijd=America/New_York,oostkusttijd=America/New_York,westkusttijd=America/Los_Angeles,amerikaanse westkusttijd=America/Los_Angeles,gecoördineerde wereldtijd=UTC,britse tijd=Europe/London",
        "future": "zal,zullen,wordt,komende,volgende,gepland,aanstaande,uiterlijk",
    },
)
