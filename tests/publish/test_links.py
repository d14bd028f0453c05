"""Addresses from outside pass a gate; ours are permanent."""

from urllib.parse import parse_qs, urlsplit

import pytest

from scraper.publish import links


@pytest.mark.parametrize("url", ["https://example.org/", "http://example.org:8080/a?b=c#d", "HTTPS://EXAMPLE.org/ü"])
def test_plain_web_addresses_pass(url: str) -> None:
    assert links.safe_url(url) == url


@pytest.mark.parametrize(
    "url",
    [None, "", "javascript:alert(1)", " https://example.org", "data:text/html,x", "//example.org/x", "https://", "ftp://example.org/", 'https://example.org/"onload=x', "https://example.org/<b>",
     "https://exa mple.org/", "java\nscript:x", "https://example.org/\u0000", "http://[bad/", "https://example.org:99999/"],
)  # fmt: skip
def test_everything_else_is_refused(url: str | None) -> None:
    assert links.safe_url(url) is None


def test_forms_carry_path_and_text_whole() -> None:
    text = "---\nkind: context\n& more = 1+1 #2 ‚ü'\"; 100 %?"
    url = links.new_file("https://git.example/a/b/", "main", "content/notes/x y/z.md", text) or ""
    assert url.startswith(
        "https://git.example/a/b/new/main?filename=content/notes/x+y/z.md&value=---%0Akind:+context%0A%26"
    )
    assert parse_qs(urlsplit(url).query, strict_parsing=True) == {
        "filename": ["content/notes/x y/z.md"],
        "value": [text],
    }


def test_without_a_repository_there_is_no_form() -> None:
    assert links.new_file(None, "main", "x", "y") is None
    assert links.edit_file("javascript:x", "main", "x") is None
