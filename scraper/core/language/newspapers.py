"""The country, or the clock, of newspapers and broadcasters whose host tells neither."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_HOSTS = {
    "AE": "thenationalnews.com gulfnews.com khaleejtimes.com",
    "AR": "clarin.com infobae.com tycsports.com",
    "BD": "thedailystar.net bdnews24.com dhakatribune.com prothomalo.com tbsnews.net",
    "BR": "globo.com",
    "CL": "emol.com latercera.com biobiochile.com",
    "CO": "eltiempo.com elespectador.com semana.com bluradio.com noticiasrcn.com elcolombiano.com",
    "EG": "youm7.com almasryalyoum.com elwatannews.com",
    "ES": "elpais.com lavanguardia.com elconfidencial.com elperiodico.com elespanol.com xataka.com genbeta.com adslzone.net"
    " redeszone.net hipertextual.com europapress.es",
    "FR": "bfmtv.com 01net.com",
    "GH": "myjoyonline.com citinewsroom.com ghanaweb.com",
    "HK": "scmp.com hongkongfp.com",
    "ID": "kompas.com detik.com liputan6.com tribunnews.com okezone.com merdeka.com inilah.com",
    "GB": "bbc.com itv.com sky.com cityam.com scotsman.com",
    "IE": "irishtimes.com irishexaminer.com",
    "IL": "timesofisrael.com jpost.com ynetnews.com",
    "IN": "thehindu.com hindustantimes.com indianexpress.com indiatimes.com ndtv.com news18.com livemint.com amarujala.com"
    " jagran.com bhaskar.com thequint.com firstpost.com deccanherald.com zeenews.com abplive.com moneycontrol.com"
    " business-standard.com financialexpress.com indiatvnews.com outlookindia.com tribuneindia.com telegraphindia.com dnaindia.com"
    " newsbytesapp.com timesnownews.com wionews.com mid-day.com newindianexpress.com thehindubusinessline.com cnbctv18.com gadgets360.com"
    " livehindustan.com anandabazar.com eisamay.com tv9bangla.com bartamanpatrika.com",
    "JP": "asahi.com nikkei.com",
    "KE": "nation.africa kenyanwallstreet.com techweez.com",
    "KR": "donga.com joongang.com chosun.com sedaily.com etnews.com koreaherald.com",
    "MX": "milenio.com",
    "MY": "malaymail.com astroawani.com malaysiakini.com freemalaysiatoday.com soyacincau.com theedgemalaysia.com",
    "NG": "punchng.com vanguardngr.com premiumtimesng.com thisdaylive.com channelstv.com nairametrics.com saharareporters.com"
    " dailytrust.com",
    "PH": "rappler.com inquirer.net philstar.com gmanetwork.com abs-cbn.com manilatimes.net",
    "PK": "dawn.com geo.tv samaa.tv arynews.tv brecorder.com",
    "SG": "straitstimes.com channelnewsasia.com todayonline.com theonlinecitizen.com asiaone.com",
    "TR": "haberturk.com webtekno.com ensonhaber.com",
    "TW": "udn.com ettoday.net chinatimes.com",
    "VN": "vnexpress.net",
    "ZA": "news24.com netwerk24.com sabcnews.com",
}


_CITIES = {
    "America/New_York": "nytimes.com washingtonpost.com wsj.com usatoday.com nypost.com nydailynews.com newsday.com bostonglobe.com boston.com"
    " bostonherald.com baltimoresun.com ajc.com miamiherald.com tampabay.com sun-sentinel.com orlandosentinel.com charlotteobserver.com"
    " newsobserver.com cleveland.com dispatch.com cincinnati.com toledoblade.com freep.com detroitnews.com mlive.com post-gazette.com"
    " triblive.com pennlive.com inquirer.com nj.com northjersey.com lohud.com syracuse.com buffalonews.com timesunion.com courant.com"
    " providencejournal.com pressherald.com unionleader.com burlingtonfreepress.com richmond.com pilotonline.com indystar.com wsbtv.com"
    " wsoctv.com wral.com wtol.com wkyc.com wcvb.com whdh.com wpxi.com wtae.com wgal.com abc11.com 6abc.com fox5ny.com fox5atlanta.com"
    " fox5dc.com wusa9.com nbcwashington.com nbcnewyork.com nbcboston.com nbcphiladelphia.com nbcmiami.com wesh.com clickorlando.com"
    " firstcoastnews.com wfla.com wtsp.com 10tv.com wlwt.com local12.com wxyz.com clickondetroit.com fox2detroit.com wbaltv.com cnn.com"
    " nbcnews.com foxnews.com foxbusiness.com cnbc.com",
    "America/Chicago": "chicagotribune.com suntimes.com dallasnews.com chron.com houstonchronicle.com expressnews.com statesman.com"
    " star-telegram.com startribune.com twincities.com jsonline.com stltoday.com kansascity.com omaha.com oklahoman.com tulsaworld.com"
    " commercialappeal.com tennessean.com nola.com al.com clarionledger.com arkansasonline.com desmoinesregister.com thegazette.com"
    " argusleader.com columbiamissourian.com columbiatribune.com southernminn.com bringmethenews.com kstp.com kare11.com fox9.com"
    " fox21online.com wfaa.com khou.com kvue.com kxan.com nbcdfw.com fox4news.com fox7austin.com wgntv.com nbcchicago.com"
    " fox32chicago.com kmov.com ksdk.com kctv5.com kshb.com wisn.com tmj4.com wsmv.com wkrn.com newschannel5.com",
    "America/Denver": "denverpost.com gazette.com coloradoan.com greeleytribune.com sltrib.com deseret.com ksl.com kutv.com fox13now.com"
    " abqjournal.com krqe.com kob.com idahostatesman.com ktvb.com billingsgazette.com missoulian.com 9news.com kdvr.com denver7.com",
    "America/Phoenix": "azcentral.com abc15.com 12news.com fox10phoenix.com azfamily.com tucson.com",
    "America/Los_Angeles": "latimes.com sfchronicle.com sfgate.com mercurynews.com eastbaytimes.com ocregister.com"
    " sandiegouniontribune.com sacbee.com fresnobee.com pressdemocrat.com seattletimes.com king5.com komonews.com kiro7.com"
    " fox13seattle.com geekwire.com oregonlive.com kgw.com katu.com koin.com kptv.com registerguard.com statesmanjournal.com"
    " spokesman.com columbian.com thenewstribune.com heraldnet.com kitsapdailynews.com reviewjournal.com ktnv.com rgj.com kcra.com"
    " kron4.com ktvu.com ktla.com abc7.com abc7news.com nbclosangeles.com nbcbayarea.com nbcsandiego.com cbs8.com fox5sandiego.com",
    "America/Toronto": "thestar.com theglobeandmail.com torontosun.com cp24.com ottawacitizen.com montrealgazette.com",
    "America/Winnipeg": "winnipegfreepress.com",
    "America/Edmonton": "calgaryherald.com edmontonjournal.com",
    "America/Vancouver": "vancouversun.com theprovince.com",
}
"""Press of countries with several clocks: that of its city, or of the national press where it is made."""
_AUSTRALIAN = "Australia/Sydney"
"""The clock of the national press there."""
_OF_EITHER = frozenset(
    [
        "perthnow.com.au",
        "thewest.com.au",
        "watoday.com.au",
        "adelaidenow.com.au",
        "indaily.com.au",
        "ntnews.com.au",
        "couriermail.com.au",
        "brisbanetimes.com.au",
    ]
)
"""Press of other Australian cities, which prints reports of the national press with the times of that."""


@cache
def _by_host() -> Mapping[str, str]:
    return {host: home for table in (_HOSTS, _CITIES) for home, hosts in table.items() for host in hosts.split()}


def country_of_host(host: str) -> str | None:
    """The country (ISO 3166) or IANA zone whose clock the press of that host keeps, by the last names of the host."""
    names = host.lower().split(".")
    if names[-1] == "au":
        return None if ".".join(names[-3:]) in _OF_EITHER else _AUSTRALIAN
    return _by_host().get(".".join(names[-2:]))
