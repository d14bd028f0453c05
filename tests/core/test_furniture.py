"""Text rules against page furniture."""

from scraper.core.articles.furniture import without_furniture

ARTICLE = [
    f"Paragraph {n} of an article on a storage service that stopped working, told at some length." for n in range(6)
]


def kept(blocks: list[str]) -> list[str]:
    return [b for b, keep in zip(blocks, without_furniture(blocks), strict=True) if keep]


def test_nothing_is_lost_from_an_article_without_furniture() -> None:
    assert kept(ARTICLE) == ARTICLE


def test_after_a_list_of_links_at_the_end_nothing_is_kept() -> None:
    tail = [
        "Related Articles",
        "A long teaser about another outage, with a full stop at its end.",
        "Another outage hits 90,000",
    ]
    assert kept([*ARTICLE, *tail]) == ARTICLE


def test_a_block_of_links_in_the_middle_goes_and_the_article_goes_on() -> None:
    middle = ["Read more", "Pony express outage hits 90,000", "Zephyr Mail down again"]
    assert kept([ARTICLE[0], *middle, *ARTICLE[1:]]) == ARTICLE


def test_prompts_footers_and_tag_lines_go() -> None:
    noise = [
        "Get a daily email with more Tech stories",
        "Sign in to join the conversation",
        "© 2026 Harbour Wire | credit us",
        "#NimbusDown #Outage #Tech",
    ]
    assert kept([*ARTICLE, *noise]) == ARTICLE


def test_a_word_that_articles_use_as_a_heading_ends_nothing_while_the_article_goes_on() -> None:
    blocks = [*ARTICLE, "Discussion", *ARTICLE]
    assert len(kept(blocks)) == 12
