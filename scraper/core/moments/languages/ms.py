"""Malay."""

from scraper.core.moments.languages import Language

_LED = "pada,sejak,dari,daripada,mulai,bermula,antara,hingga,sehingga,sampai,sekitar,selepas,sebelum,kira-kira,lewat,dan,seawal,menjelang"
"""What stands before "jam" and "pukul", the words for o'clock."""
_CLOCK = ",".join(f"{led} {word}" for led in _LED.split(",") for word in ("jam", "pukul"))

LANGUAGE = Language(
    code="ms",
    kin="id",
    months="januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo|september sept sep|oktober okt|november nov|"
    "disember dis",
    weekdays="isnin|selasa|rabu|khamis|jumaat|sabtu|ahad",
    common="kerana boleh iaitu ialah syarikat perkhidmatan talian aduan menerusi bagi susulan bermula sehingga manakala tiada apabila daripada bahawa rangkaian maklumat"
    " yang dan di itu pada dengan untuk dari ini tidak oleh ke akan para juga telah",
    capitals=frozenset({"mac", "mei", "jun", "dis", "rabu", "sabtu", "ahad"}),
    senses={
        "or": "atau,iaitu",
        "day": "hari ini=0,pagi ini=0 morning,tengah hari ini=0 midday,petang ini=0 afternoon,malam ini=0 evening,pagi tadi=0 morning,awal pagi tadi=0 early,"
        "awal pagi ini=0 early,tengah hari tadi=0 midday,petang tadi=0 afternoon,tadi pagi=0 morning,tadi petang=0 afternoon,malam tadi=-1 evening,lewat malam tadi=-1 evening,"
        "semalam=-1,pagi semalam=-1 morning,tengah hari semalam=-1 midday,petang semalam=-1 afternoon,malam semalam=-1 evening,awal pagi semalam=-1 early,semalam pagi=-1 morning,"
        "semalam petang=-1 afternoon,esok=1,pagi esok=1 morning",
        "that": "hari yang sama=0,hari sama=0,keesokan harinya=1,hari berikutnya=1,hari sebelumnya=-1,sehari sebelumnya=-1,sehari sebelum itu=-1,dua hari sebelumnya=-2,dua hari sebelum itu=-2,seminggu sebelum itu=-7",
        "part": "pagi=morning,subuh=early,awal pagi=early,dini hari=early,dinihari=early,tengah hari=midday,petang=afternoon,awal petang=afternoon,lewat petang=afternoon,malam=night,"
        "lewat malam=late,lewat pagi=morning",
        "suffix": "subuh tadi=am,subuh=am,pagi tadi=am,awal pagi tadi=am,petang tadi=pm,tengah hari tadi=noon,malam tadi=night,pagi ini=am,petang ini=pm,tengah hari ini=noon,malam ini=night,pagi semalam=am,"
        "petang semalam=pm,tengah hari semalam=noon,malam semalam=night,pagi=am,awal pagi=am,dinihari=am,dini hari=am,tengah hari=noon,petang=pm,malam=night,tengah malam=night,"
        "pg=am,ptg=pm,mlm=night",
        "clock": ",".join(f"{phrase}=weak" for phrase in _CLOCK.split(",")) + ",pukul=sure,jam=weak",
        "at": f"{_CLOCK},pukul,jam",
        "midnight": "tengah malam",
        "on": f"{_CLOCK},pukul,jam,pada,hari,tarikh,sekitar,sejak,di,pada hari,sejak hari,mulai,bermula,bertarikh,bersamaan,kira-kira,selepas,sebelum,seawal",
        "in": "pada,bulan,pada bulan,selama,sejak",
        "of": "bulan",
        "year": "tahun",
        "unit": "saat=1,minit=60,jam=3600,hari=86400,minggu=604800,setengah jam=1800",
        "length": "sejam=3600,setengah hari=43200,setengah jam=1800,sehari=86400,seminggu=604800",
        "number": "satu=1,dua=2,tiga=3,empat=4,lima=5,enam=6,tujuh=7,lapan=8,sembilan=9,sepuluh=10,sebelas=11,dua belas=12,lima belas=15,dua puluh=20,tiga puluh=30,"
        "empat puluh=40,empat puluh lima=45,lima puluh=50,setengah=0.5",
        "half": "setengah=0.5",
        "about": "sekitar jam,sekitar pukul,kira-kira jam,kira-kira pukul,sekitar,lebih kurang,hampir,kira-kira,anggaran",
        "least": "lebih,lebih daripada,sekurang-kurangnya,melebihi",
        "from": "dari,daripada,antara,antara jam,antara pukul,dari jam,dari pukul,daripada jam,sejak jam,sejak pukul,mulai jam,mulai pukul,bermula jam,bermula pukul,bermula",
        "between": "antara,antara jam,antara pukul",
        "and": "dan,dan jam,dan pukul",
        "to": "hingga,sehingga,sampai,hingga jam,hingga pukul,sehingga jam,sehingga pukul,sampai jam,sampai pukul",
        "ago": "lalu,yang lalu,lepas",
        "last": "lalu,lepas,yang lalu",
        "next": "depan,hadapan",
        "this": "ini",
        "zone": "waktu malaysia=Asia/Kuala_Lumpur,waktu tempatan=local,waktu singapura=Asia/Singapore,waktu brunei=Asia/Brunei,waktu indonesia=Asia/Jakarta,waktu jakarta=Asia/Jakarta,"
        "waktu thailand=Asia/Bangkok,waktu london=Europe/London,waktu britain=Europe/London,waktu timur amerika syarikat=America/New_York,waktu timur as=America/New_York,waktu pantai timur as=America/New_York,"
        "waktu pasifik=America/Los_Angeles,waktu pasifik as=America/Los_Angeles,waktu as=elsewhere,waktu amerika syarikat=elsewhere,waktu jepun=Asia/Tokyo,waktu sejagat=UTC",
        "future": "akan,esok,dijadualkan,dijangka,depan,hadapan",
    },
)
