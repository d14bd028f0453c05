"""The pass over what MkDocs wrote mends each fault of the theme, once."""

import pytest
from site_files import page_files

from scraper.publish.stamp import cut
from scraper.publish.theme_pass import mend

PAGE = """<!doctype html>
<html><head><meta name="generator" content="mkdocs"></head><body>
    <input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer" autocomplete="off">
    <input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">
    <div data-md-component="skip">

        <a href="#a-heading" class="md-skip">
          Skip
        </a>
    </div>
    <div data-md-component="announce">

    </div>
      <main class="md-main" data-md-component="main"><pre><code>a

   b</code></pre></main>
    <div class="md-dialog" data-md-component="dialog">
      <div class="md-dialog__inner md-typeset"></div>
    </div>
</body></html>"""


def test_each_fault_is_gone() -> None:
    page = mend(PAGE)
    assert "autocomplete" not in page
    assert "__search" not in page
    assert "md-dialog" not in page
    assert "announce" not in page
    assert "generator" not in page
    assert 'href="#main"' in page
    assert '<main class="md-main" id="main" tabindex="-1">' in page


def test_preformatted_text_keeps_its_space() -> None:
    assert "<pre><code>a\n\n   b</code></pre>" in mend(PAGE)


def test_mending_twice_changes_nothing_more() -> None:
    assert mend(mend(PAGE)) == mend(PAGE)


def test_the_theme_still_has_what_the_pass_expects(built) -> None:
    """Every page of the site, hand-written ones included, went through the pass."""
    for file in page_files(built):
        page = file.read_text()
        assert page.count('id="main"') == 1, file
        assert 'href="#main"' in page, file
        assert 'md-toggle" data-md-toggle="search' not in page, file


def test_a_shell_is_cut_at_its_slots_and_filled() -> None:
    shell = cut('<title>@@title@@</title><a href="../../x/"></a><a href="../..">@@body@@</a>')
    assert (
        shell.stamp({"title": "T", "body": "B", "root": "../"})
        == '<title>T</title><a href="../x/"></a><a href="../">B</a>'
    )


def test_an_unknown_slot_is_an_error() -> None:
    with pytest.raises(ValueError, match="wrong"):
        cut('<title>@@title@@</title>@@wrong@@@@body@@<a href="../../">')
