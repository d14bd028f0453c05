"""Indonesian."""

from scraper.core.moments.languages import Language

LANGUAGE = Language(
    code="id",
    months="januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu|september sep sept|oktober okt|november nov|"
    "desember des",
    weekdays="senin|selasa|rabu|kamis|jumat jum'at|sabtu|minggu",
    common="yang dan di itu pada dengan untuk dari ini tidak bisa oleh ke akan para juga telah sudah saat adalah",
    capitals=frozenset({"minggu", "mei", "mar", "des", "sabtu", "rabu"}),
    senses={
        "or": "atau,yakni,yaitu",
        "day": "dini hari tadi=0 early,tadi dini hari=0 early,pagi tadi=0 morning,siang tadi=0 midday,sore tadi=0 afternoon,tadi siang=0 midday,tadi sore=0 afternoon,seminggu lalu=-7,sepekan lalu=-7,seminggu yang lalu=-7,sepekan yang lalu=-7,sehari lalu=-1,hari ini=0,pagi ini=0 morning,siang ini=0 midday,sore ini=0 afternoon,malam ini=0 evening,tadi pagi=0 morning,tadi malam=-1 evening,"
        "kemarin=-1,kemarin malam=-1 evening,kemarin sore=-1 afternoon,kemarin pagi=-1 morning,semalam=-1 evening,besok=1",
        "that": "hari yang sama=0,hari itu=0,keesokan harinya=1,hari berikutnya=1,hari sebelumnya=-1,sehari sebelumnya=-1,dua hari sebelumnya=-2,seminggu sebelumnya=-7",
        "part": "pagi=morning,subuh=early,siang=midday,sore=afternoon,petang=evening,malam=night,dini hari=early,pagi hari=morning,siang hari=midday,"
        "sore hari=afternoon,malam hari=night",
        "suffix": "subuh tadi=am,subuh=am,pagi tadi=am,siang tadi=noon,sore tadi=pm,pagi ini=am,siang ini=noon,sore ini=pm,malam ini=pm,pagi=am,siang=noon,sore=pm,petang=pm,malam=night,dini hari=am",
        "clock": "pada pukul=sure,sejak pukul=sure,dari pukul=sure,mulai pukul=sure,antara pukul=sure,hingga pukul=sure,sampai pukul=sure,sekitar pukul=sure,setelah pukul=sure,sebelum pukul=sure,kira-kira pukul=sure,lewat pukul=sure,dan pukul=sure,pada jam=weak,sejak jam=weak,dari jam=weak,mulai jam=weak,antara jam=weak,hingga jam=weak,sampai jam=weak,sekitar jam=weak,setelah jam=weak,sebelum jam=weak,pukul=sure,pkl=sure,pkl.=sure,jam=weak",
        "at": "pada pukul,sejak pukul,dari pukul,mulai pukul,antara pukul,hingga pukul,sampai pukul,sekitar pukul,setelah pukul,sebelum pukul,kira-kira pukul,lewat pukul,dan pukul,pada jam,sejak jam,dari jam,mulai jam,antara jam,hingga jam,sampai jam,sekitar jam,setelah jam,sebelum jam,pukul,jam,sekitar pukul,sejak pukul,hingga pukul",
        "noon": "tengah hari",
        "midnight": "tengah malam",
        "on": "sejak pukul,dari pukul,mulai pukul,hingga pukul,sekitar jam,pada jam,pada,hari,tanggal,pukul,sekitar,sejak,di,sekitar pukul,pada pukul,mulai,tahun",
        "in": "pada,bulan,selama",
        "of": "bulan",
        "unit": "detik=1,menit=60,jam=3600,hari=86400,minggu=604800,pekan=604800,setengah jam=1800",
        "number": "satu=1,dua=2,tiga=3,empat=4,lima=5,enam=6,tujuh=7,delapan=8,sembilan=9,sepuluh=10,sebelas=11,dua belas=12,tiga belas=13,empat belas=14,lima belas=15,enam belas=16,tujuh belas=17,delapan belas=18,sembilan belas=19,dua puluh=20,dua puluh lima=25,"
        "tiga puluh=30,tiga puluh lima=35,empat puluh=40,empat puluh lima=45,lima puluh=50,lima puluh lima=55",
        "spoken": "pukul setengah=-30,jam setengah=-30",
        "half": "setengah=0.5",
        "about": "sekitar pukul,sekitar jam,kira-kira pukul,sekitar,kurang lebih,hampir,kira-kira",
        "about_after": "an",
        "least": "lebih dari,setidaknya,sedikitnya",
        "least_after": "lebih",
        "from": "sejak pukul,dari jam,antara jam,mulai pukul,dari,dari pukul,antara,antara pukul",
        "between": "antara jam,antara,antara pukul",
        "and": "dan jam,dan,dan pukul",
        "to": "hingga jam,sampai jam,hingga,sampai,hingga pukul,sampai pukul,s.d.,sampai dengan",
        "ago": "lalu,yang lalu",
        "last": "",
        "next": "",
        "this": "",
        "zone": "wib=WIB,wita=WITA,wit=WIT,waktu moskow=Europe/Moscow,waktu moskwa=Europe/Moscow,waktu timur as=America/New_York,waktu pantai timur=America/New_York,waktu london=Europe/London,waktu singapura=Asia/Singapore,waktu malaysia=Asia/Kuala_Lumpur,waktu bagian timur=America/New_York,waktu indonesia=Asia/Jakarta,waktu bali=WITA,waktu makassar=WITA,waktu jepang=Asia/Tokyo,waktu pasifik as=America/Los_Angeles,waktu as=elsewhere,waktu amerika serikat=elsewhere,waktu amerika=elsewhere,waktu indonesia barat=WIB,waktu indonesia tengah=WITA,waktu indonesia timur=WIT,waktu setempat=local,waktu pasifik=America/Los_Angeles,"
        "waktu timur=America/New_York,waktu as bagian timur=America/New_York,waktu jakarta=Asia/Jakarta",
        "future": "akan,besok",
    },
)
