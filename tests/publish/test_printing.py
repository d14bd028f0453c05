"""Templates compiled our way print what Jinja prints, escape what it escapes, and are as strict about names."""

from __future__ import annotations

from dataclasses import dataclass

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup, escape

from scraper.publish.printing import Direct, printed

TEMPLATE = """\
{% macro mark(m) %}<b class="{{ m.word }}">{{ m.word }}</b>{% endmacro %}
{% for one in v.words recursive %}{{ loop.index }}{{ one }}{% if not loop.last %}, {% endif %}{% endfor %}
{{ mark(v.inner) }}{{ v.safe }}{{ v.number }}{{ v.inner.word | length }}{{ v.nothing or "–" }}{% set x = v.inner %}{{ x.word }}
"""


@dataclass(frozen=True, slots=True)
class Inner:
    word: str


@dataclass(frozen=True, slots=True)
class View:
    words: tuple[str, ...]
    inner: Inner
    safe: Markup
    number: float
    nothing: str | None = None


class Ours(jinja2.Environment):
    code_generator_class = Direct
    printed = staticmethod(printed)


OPTIONS = {"autoescape": True, "undefined": jinja2.StrictUndefined}
OURS, THEIRS = Ours(**OPTIONS).from_string(TEMPLATE), jinja2.Environment(**OPTIONS).from_string(TEMPLATE)


@given(
    st.builds(View, st.tuples(st.text(), st.text()), st.builds(Inner, st.text()), st.text().map(escape), st.floats())
)
def test_the_same_text_is_printed(view: View) -> None:
    assert OURS.render(v=view) == THEIRS.render(v=view)


def test_markup_of_ours_is_not_escaped_and_text_is() -> None:
    view = View(("<i>", "&"), Inner('"'), Markup("<em>safe</em>"), 1)
    made = OURS.render(v=view)
    assert "<em>safe</em>" in made
    assert "&lt;i&gt;" in made
    assert '<b class="&#34;">' in made


@pytest.mark.parametrize("source", ["{{ v.absent }}", "{{ absent }}", "{{ absent.word }}", "{{ v.inner.absent }}"])
def test_a_name_that_is_not_there_is_an_error(source: str) -> None:
    template = Ours(**OPTIONS).from_string(source)
    with pytest.raises((AttributeError, jinja2.UndefinedError)):
        template.render(v=View((), Inner(""), Markup(), 0))
