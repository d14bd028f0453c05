"""Companies that speak for products under other names: "Atlassian said" in an article on Bitbucket is the provider's word.

World knowledge as data: a company and the products it runs, as the press writes them. A provider of the catalogue whose
name, aliases or components name one of the products has that company as its owner; so has one whose name begins with
the company's ("Google Cloud"), whether it stands here or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from scraper.core.model import Provider

_OWNS = {
    "Alphabet": ("google", "youtube", "gmail", "waymo", "fitbit", "nest"),
    "Google": ("youtube", "gmail", "android", "firebase", "looker", "fitbit", "nest", "waze"),
    "Amazon": ("aws", "amazon web services", "twitch", "alexa", "ring", "kindle", "prime video", "audible", "imdb"),
    "Apple": ("icloud", "app store", "imessage", "facetime"),
    "Atlassian": ("bitbucket", "jira", "confluence", "trello", "opsgenie", "statuspage", "loom"),
    "Meta": ("facebook", "instagram", "whatsapp", "threads", "messenger", "oculus"),
    "Facebook": ("instagram", "whatsapp", "messenger", "oculus"),
    "Microsoft": ("azure", "github", "linkedin", "xbox", "outlook", "office 365", "skype", "minecraft", "bing", "npm"),
    "Salesforce": ("slack", "heroku", "tableau", "mulesoft"),
    "Sony": ("playstation", "psn", "crunchyroll"),
    "Valve": ("steam",),
    "Epic": ("fortnite", "epic games", "rocket league"),
    "Krafton": ("pubg",),
    "Activision": ("call of duty", "battle.net"),
    "Blizzard": ("battle.net", "world of warcraft", "overwatch"),
    "ByteDance": ("tiktok", "capcut"),
    "Snap": ("snapchat",),
    "xAI": ("grok",),
    "SpaceX": ("starlink",),
    "Akamai": ("linode",),
    "Cisco": ("webex", "duo", "meraki", "thousandeyes"),
    "Automattic": ("wordpress.com", "tumblr"),
    "Telefónica": ("movistar", "o2", "vivo"),
    "Telefonica": ("movistar", "o2", "vivo"),
    "Liberty Global": ("ziggo", "virgin media"),
    "VodafoneZiggo": ("ziggo", "vodafone"),
    "Deutsche Telekom": ("t-mobile", "magenta"),
    "Comcast": ("xfinity", "peacock"),
    "Charter": ("spectrum",),
    "Twilio": ("sendgrid", "segment"),
    "Okta": ("auth0",),
    "Block": ("square", "cash app", "afterpay"),
    "Singtel": ("optus",),
    "IBM": ("red hat", "softlayer"),
    "Anthropic": ("claude",),
    "OpenAI": ("chatgpt", "sora", "dall-e"),
    "Match Group": ("tinder", "hinge"),
    "Disney": ("disney+", "hulu", "espn"),
    "Kakao": ("kakaotalk", "카카오톡", "카카오"),
    "카카오": ("kakaotalk", "카카오톡"),
    "Tencent": ("wechat", "weixin", "qq"),
    "腾讯": ("wechat", "微信", "qq"),
    "Alibaba": ("alipay", "taobao", "dingtalk", "支付宝", "钉钉"),
    "LY Corporation": ("line",),
    # Heads whom the press calls by their names alone.
    "Musk": ("x", "twitter", "starlink", "grok", "xai"),
    "Маск": ("x", "twitter", "starlink", "grok", "xai"),
    "Durov": ("telegram",),
    "Дуров": ("telegram",),
    "Zuckerberg": ("facebook", "instagram", "whatsapp"),
    "Mosseri": ("instagram", "threads"),
    "Altman": ("openai", "chatgpt"),
    "Nadella": ("azure", "microsoft", "microsoft 365", "microsoft teams"),
    "Pichai": ("google", "google cloud"),
    "Klaba": ("ovhcloud", "ovh"),
    "Benioff": ("salesforce", "slack"),
    "Baszucki": ("roblox",),
    "Armstrong": ("coinbase",),
    "Kurtz": ("crowdstrike",),
}
_SHORT = 4
"""Letters below which the first word of a name is no company's."""


def owners_of(providers: Iterable[Provider]) -> re.Pattern[str] | None:
    """The names of the companies that own these providers; None where they speak only under their own."""
    names = sorted({name for provider in providers for name in _owners(provider)})
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)") if names else None


def _owners(provider: Provider) -> Iterable[str]:
    own = {provider.name.casefold(), *(alias.casefold() for alias in provider.aliases)}
    products = own | {name.casefold() for part in provider.components for name in (part.name, *part.aliases)}
    first, _, rest = provider.name.partition(" ")
    if rest and len(first) >= _SHORT and first.casefold() not in own and first[0].isupper():
        yield first
    for owner, owned in _OWNS.items():
        if owner.casefold() not in own and not products.isdisjoint(owned):
            yield owner
