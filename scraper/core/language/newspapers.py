"""The country of newspapers and broadcasters whose host has no country in its name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_HOSTS = {
    "AR": "clarin.com",
    "BR": "globo.com",
    "CL": "emol.com latercera.com",
    "CO": "eltiempo.com elespectador.com semana.com",
    "EG": "youm7.com almasryalyoum.com elwatannews.com",
    "ES": "elpais.com lavanguardia.com elconfidencial.com elperiodico.com elespanol.com",
    "FR": "bfmtv.com 01net.com",
    "HK": "scmp.com hongkongfp.com",
    "ID": "kompas.com detik.com liputan6.com tribunnews.com okezone.com merdeka.com inilah.com",
    "IE": "irishtimes.com irishexaminer.com",
    "IN": "thehindu.com hindustantimes.com indianexpress.com indiatimes.com ndtv.com news18.com livemint.com amarujala.com"
    " jagran.com bhaskar.com thequint.com firstpost.com deccanherald.com zeenews.com abplive.com moneycontrol.com",
    "JP": "asahi.com nikkei.com",
    "KE": "nation.africa",
    "KR": "donga.com joongang.com chosun.com sedaily.com etnews.com koreaherald.com",
    "MX": "milenio.com",
    "MY": "malaymail.com",
    "NG": "punchng.com vanguardngr.com premiumtimesng.com",
    "PH": "rappler.com inquirer.net philstar.com gmanetwork.com abs-cbn.com",
    "PK": "dawn.com geo.tv",
    "SG": "straitstimes.com channelnewsasia.com todayonline.com",
    "TR": "haberturk.com webtekno.com ensonhaber.com",
    "TW": "udn.com ettoday.net chinatimes.com",
    "VN": "vnexpress.net",
    "ZA": "news24.com",
}


@cache
def _by_host() -> Mapping[str, str]:
    return {host: country for country, hosts in _HOSTS.items() for host in hosts.split()}


def country_of_host(host: str) -> str | None:
    """The country (ISO 3166) whose clock the press of that host keeps, by the last two names of the host."""
    return _by_host().get(".".join(host.lower().split(".")[-2:]))
