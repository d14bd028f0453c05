"""Names that are everyday words too, single letters, genitives and other scripts."""

import pytest

from scraper.core.articles.naming import namings
from scraper.core.model import Provider

MORE = (
    Provider("anthropic", "Anthropic", ("Claude", "Claude.ai")),
    Provider("github", "GitHub"),
    Provider("render", "Render.com"),
    Provider("microsoft-365", "Microsoft 365", ("Microsoft Teams", "Microsoft Copilot", "Microsoft Word")),
    Provider("spotify", "Spotify"),
)
KNOWN = (
    Provider("slack", "Slack", ("슬랙",)),
    Provider("x", "X (formerly Twitter)", ("Twitter", "X")),
    Provider("square", "Square payments", ("Square",)),
    Provider("openai", "OpenAI", ("ChatGPT", "चैटजीपीटी")),
    Provider("cloudflare", "Cloudflare", ("クラウドフレア", "كلاودفلير")),
)


def named(text: str, language: str | None = None) -> list[str]:
    return [n.provider for n in namings(text, KNOWN, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Slack defending costs the home side", []),
        ("Slack is down for many", ["slack"]),
        ("Slack on the 12th and again on the 19th", ["slack"]),
        ("Users of Slack cannot sign in", ["slack"]),
        ("The coach spoke of slack marking", []),
        ("X goes down three times in a day", ["x"]),
        ("X, ChatGPT and many others show an error", ["x", "openai"]),
        ("Mac OS X is old", []),
        ("It was posted on X, users said", []),
        ("A crowd in Times Square was waiting", []),
        ("Square: a change locked us out", ["square"]),
    ],
)
def test_an_everyday_word_is_a_name_only_where_something_is_said_of_a_service(text, found):
    assert named(text, "en") == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Cloudflares Netz war gestört", "de", ["cloudflare"]),
        ("Slack perturbé mercredi", "fr", ["slack"]),
        ("deja sin servicio a X y ChatGPT", "es", ["x", "openai"]),
        ("슬랙이 멈췄다", "ko", ["slack"]),
        ("クラウドフレアで障害", "ja", ["cloudflare"]),
        ("تعطل كلاودفلير صباح اليوم", "ar", ["cloudflare"]),
        ("चैटजीपीटी ठप", "hi", ["openai"]),
        ("The Cloudflaresque design", "en", []),
    ],
)
def test_names_are_known_in_other_languages(text, language, found):
    assert named(text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("#ClaudeDown is trending", "en", ["anthropic"]),
        ("@GitHubStatus has said nothing", "en", ["github"]),
        ("claude.ai shows a blank page", "en", ["anthropic"]),
        ("see status.claude.ai for more", "en", ["anthropic"]),
        ("write to help@claude.ai", "en", []),
        ("awaria GitHuba trwa", "pl", ["github"]),
        ("Spotifyssa oli häiriö", "fi", ["spotify"]),
        ("Spotifyssa oli häiriö", "en", []),
        ("Microsoft räumt ein, dass Teams gestört ist", "de", ["microsoft-365"]),
        ("The Teams of the league met", "en", []),
        ("微软Teams宕机", "zh", ["microsoft-365"]),
        ("Render was down for an hour", "en", ["render"]),
        ("Render the scene twice", "en", []),
        ("CLAUDE DOWN, SAYS ANTHROPIC", "en", ["anthropic", "anthropic"]),
    ],
)
def test_hashtags_handles_hosts_endings_and_short_names_are_known(text, language, found):
    assert [n.provider for n in namings(text, MORE, language)] == found


ROWS = (
    Provider("snapchat", "Snapchat"),
    Provider("signal", "Signal messenger"),
    Provider("delta", "Delta Air Lines", ("Delta",)),
    Provider("jetblue", "JetBlue"),
    Provider("nasdaq", "Nasdaq"),
    Provider("reddit", "Reddit"),
    Provider("line", "LINE (messenger)", ("LINE",)),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Messaging: Snapchat, Signal", ["snapchat", "signal"]),
        ("A signal was sent, Signal of the times", []),
        ("Delta and JetBlue were hit", ["delta", "jetblue"]),
        ("Delta is a river mouth", []),
        ("Shares of Acme (NASDAQ: ACM) fell", []),
        ("The Nasdaq index fell", []),
        ("Nasdaq halted trading", ["nasdaq"]),
        ("Sites including Reddit went down", ["reddit"]),
        ("They complained on social media such as Reddit", []),
        ("Users reported problems with Reddit", ["reddit"]),
        ("Users reported outages on Reddit", ["reddit"]),
        ("The latest in a long line of outages", []),
        ("LINE was down for an hour", ["line"]),
    ],
)
def test_a_word_that_may_be_a_name_is_one_in_a_row_of_names(text: str, found: list[str]) -> None:
    assert [n.provider for n in namings(text, ROWS)] == found


ROUND = (
    Provider("round", "Acme Round", ("Round",)),
    Provider("round-table", "Round Table", ("Table Desk",)),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Acme Round Table was down", ["round-table"]),
        ("The Acme Round outage hit Round Table", ["round", "round-table"]),
        ("Acme Round tables were bought", ["round"]),
    ],
)
def test_two_names_said_in_one_are_the_second(text: str, found: list[str]) -> None:
    assert [n.provider for n in namings(text, ROUND)] == found


POSTED_ON = (Provider("x", "X", ("Twitter", "트위터")), Provider("acme", "Acme", ()))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Acmeは公式Twitterで、午前10時に復旧したと発表した。", "ja", ["acme"]),
        ("Twitterで投稿が読み込めない障害が起きた。", "ja", ["x"]),
        ("Twitterで障害が起きたと発表した。", "ja", ["x"]),
        ("Acme는 공식 트위터에는 10시에 복구됐다고 적었다.", "ko", ["acme"]),
        ("트위터에 장애가 발생했다고 밝혔다.", "ko", ["x"]),
    ],
)
def test_a_network_on_which_a_provider_tells_something_is_a_venue(text: str, language: str, found: list[str]) -> None:
    assert [n.provider for n in namings(text, POSTED_ON, language)] == found
