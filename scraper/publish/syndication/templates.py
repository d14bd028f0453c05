"""The HTML of entries. Everything is escaped; readers get plain elements only: no script, no style, no image."""

from __future__ import annotations

from functools import cached_property

from jinja2 import Environment, StrictUndefined, Template

_ENVIRONMENT = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


class _Text:
    """A template that is compiled when it is first printed: most builds print few of them."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _template(self) -> Template:
        return _ENVIRONMENT.from_string(self._source)

    def render(self, *, v: object) -> str:
        """The text with a view."""
        return self._template.render(v=v)


_CITED = """\
{% macro cited(sentences) %}
{% for one in sentences %}{{ one.text }}{% for ref in one.refs %} {% if ref.url %}<a href="{{ ref.url }}">[{{ ref.number }}]</a>{% else %}[{{ ref.number }}]{% endif %}{% endfor %}{% if not loop.last %} {% endif %}{% endfor %}
{% endmacro %}
"""

INCIDENT = _Text(
    _CITED
    + """\
<p><strong>{{ v.state }}</strong>. {{ v.severity }}. {{ v.window }}. Length: {{ v.length }}.</p>
{% if v.invented %}
<p><em>Part of what follows comes from outlets invented for a demonstration.</em></p>
{% endif %}
{% if v.sentences %}
<p>{{ cited(v.sentences) }}</p>
{% endif %}
{% if v.disputes %}
<h3>Where sources differ</h3>
<ul>{% for one in v.disputes %}<li>{{ one }}</li>{% endfor %}</ul>
{% endif %}
{% if v.events %}
<h3>Timeline</h3>
<ul>{% for one in v.events %}<li>{{ one.when }}: {{ one.text }}</li>{% endfor %}{% if v.more_events %}<li>{{ v.more_events }} more on the page</li>{% endif %}</ul>
{% endif %}
{% if v.postmortem %}
<p>{% if v.postmortem_url %}<a href="{{ v.postmortem_url }}">{{ v.postmortem }}</a>{% else %}{{ v.postmortem }}{% endif %}</p>
{% endif %}
{% if v.sources %}
<h3>Sources</h3>
<ul>{% for one in v.sources %}<li>[{{ one.number }}] {{ one.publisher }}: {% if one.url %}<a href="{{ one.url }}">{{ one.title }}</a>{% else %}{{ one.title }}{% endif %}{% if one.note %} ({{ one.note }}){% endif %}</li>{% endfor %}{% if v.more_sources %}<li>{{ v.more_sources }} more on the page</li>{% endif %}</ul>
{% endif %}
<p><a href="{{ v.url }}">The whole record</a></p>
"""
)

GONE = _Text("""\
<p><strong>{{ v.state }}</strong>{% if v.when %}, {{ v.when }}{% endif %}. {{ v.reason }}</p>
<p><a href="{{ v.url }}">What stands there now</a></p>
""")

BEAT = _Text(
    _CITED
    + """\
<p><strong>{{ v.what }}</strong>, {{ v.when }}.</p>
{% if v.post %}
<blockquote><p>{{ v.post }}</p></blockquote>
{% endif %}
{% for edit in v.edits %}
<p>{{ edit.what }}: {{ edit.summary }}.</p>
{% if edit.before %}
<p>{% for piece in edit.before %}{% if piece.sign %}<del>{{ piece.text }}</del>{% else %}{{ piece.text }}{% endif %}{% if not loop.last %} {% endif %}{% endfor %}</p>
{% endif %}
{% if edit.after %}
<p>{% for piece in edit.after %}{% if piece.sign %}<ins>{{ piece.text }}</ins>{% else %}{{ piece.text }}{% endif %}{% if not loop.last %} {% endif %}{% endfor %}</p>
{% endif %}
{% endfor %}
{% if v.now %}
<p>{{ v.now }}</p>
{% endif %}
{% if v.reason %}
<p>Reason: {{ v.reason }}</p>
{% endif %}
{% if v.sentences %}
<p>{{ cited(v.sentences) }}</p>
{% endif %}
<p>{% if v.source %}<a href="{{ v.source }}">{{ v.source_name }}</a>{% else %}<a href="{{ v.url }}">The whole record</a>{% endif %}</p>
"""
)

MOVED = _Text("""\
<p>This was recorded on its own at first. It is now part of <a href="{{ v.url }}">{{ v.title }}</a>.</p>
""")

NOTE = _Text("""\
{{ v.body }}
{% if v.sources %}
<p>Sources: {% for one in v.sources %}<a href="{{ one }}">{{ loop.index }}</a>{% if not loop.last %}, {% endif %}{% endfor %}</p>
{% endif %}
<p>Written by {{ v.by }}, {{ v.checked }}. <a href="{{ v.url }}">{{ v.title }}</a></p>
""")

CHANGE = _Text("""\
<p>{{ v.what }}{% if v.when %}, {{ v.when }}{% endif %}.</p>
{% if v.before %}
<p>Before: <del>{{ v.before }}</del></p>
{% endif %}
{% if v.after %}
<p>After: <ins>{{ v.after }}</ins></p>
{% endif %}
{% if v.reason %}
<p>Reason: {{ v.reason }}</p>
{% endif %}
<p><a href="{{ v.url }}">{{ v.title }}</a></p>
""")

DIGEST = _Text("""\
<p>{{ v.lead }}</p>
{% for one in v.stories %}
<h2><a href="{{ one.url }}">{{ one.title }}</a></h2>
<p>{{ one.mark }}. {{ one.text }}{% if one.sources %} ({{ one.sources }}){% endif %}</p>
{% endfor %}
{% if v.invented %}
<p><em>Part of this comes from outlets invented for a demonstration.</em></p>
{% endif %}
<p><a href="{{ v.url }}">This digest on the site</a></p>
""")

LETTER = _Text("""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>{{ v.title }}</title>
</head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1a1a1a;font-family:Georgia,serif;font-size:16px;line-height:1.5">
<main style="max-width:640px;margin:0 auto">
<h1 style="font-size:24px;line-height:1.25">{{ v.title }}</h1>
{{ v.body }}
<hr>
<p style="font-size:14px">{{ v.name }} · <a href="{{ v.home }}">{{ v.home }}</a></p>
</main>
</body>
</html>
""")
