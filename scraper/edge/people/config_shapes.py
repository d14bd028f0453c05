"""The shape of each settings file, as people write it.

The annotations are what `outagewire check` checks and what the JSON Schemas in content/ are generated from; the
descriptions appear in editors.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

Slug = Annotated[
    str,
    Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", description="Small letters, digits and hyphens.", extra={"reads": "slug"}),
]
Url = Annotated[str, Meta(pattern="^https?://", description="A whole http or https address.", extra={"reads": "url"})]
Host = Annotated[str, Meta(description="A host name: status.example.com", extra={"reads": "host"})]
Duration = Annotated[
    str, Meta(pattern="^[0-9]+ ?[smhdw]$", description="20s, 15m, 6h or 30d.", extra={"reads": "duration"})
]
Size = Annotated[
    str,
    Meta(
        pattern="^[0-9]+ ?(B|kB|KB|MB|GB|KiB|MiB)$",
        description="500kB or 8MB, of the decoded body.",
        extra={"reads": "size"},
    ),
]
Language = Annotated[
    str,
    Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", description="BCP 47 tag: en, pt-BR.", extra={"reads": "language"}),
]
Moment = Annotated[
    str,
    Meta(description="2026-04-15T14:53:00Z, or 2026-04-15 if only the day is known.", extra={"reads": "instant"}),
]
Day = Annotated[
    str,
    Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$", description="2025-11-24", extra={"reads": "day"}),
]
IncidentId = Annotated[
    str,
    Meta(
        pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]+$",
        description="The incident's id: 2026-04-15-anthropic-1453.",
        extra={"reads": "incident"},
    ),
]
Text = Annotated[str, Meta(min_length=1)]
Name = Annotated[str, Meta(min_length=1, extra={"reads": "title"})]
"""One line, as pages head their columns with it."""
Tier = Annotated[
    Literal["core", "extended", "optional"], Meta(description="How much the record depends on the source.")
]
Quote = Annotated[Literal["short", "none"], Meta(description="none: keep facts, links and hashes, and quote nothing.")]


class QuoteLimits(Struct, frozen=True, forbid_unknown_fields=True):
    """How much of other people's words a page may show."""

    official_chars: Annotated[int, Meta(ge=0, le=300, description="Characters of an official update.")] = 300
    press_words: Annotated[int, Meta(ge=0, le=25, description="Words of one quotation from the press.")] = 25
    article_words: Annotated[int, Meta(ge=0, le=150, description="Words quoted from one article.")] = 150


class FeedLimits(Struct, frozen=True, forbid_unknown_fields=True):
    """How many entries a feed keeps."""

    incidents: Annotated[int, Meta(ge=100, le=10000, description="Incidents in a feed.")] = 100
    updates: Annotated[int, Meta(ge=400, le=40000, description="State changes in a feed.")] = 400


class SiteShape(Struct, frozen=True, forbid_unknown_fields=True):
    """content/site.yml: who publishes this record, and where."""

    name: Annotated[Name, Meta(description="Name of the site.")]
    base_url: Annotated[Url, Meta(description="Where the site is published.", extra={"reads": "site"})]
    repository: Annotated[Url, Meta(description="Where contributions go.")]
    contact: Annotated[Url, Meta(description="A page about the reader of sources; part of its User-Agent.")]
    tag_authority: Annotated[
        str,
        Meta(
            pattern="^[a-z0-9.@-]+,[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
            description="Authority of the feeds' tag: URIs (RFC 4151). Never change it.",
            extra={"reads": "tag"},
        ),
    ]
    branch: Annotated[
        Text, Meta(description="Branch that contributions are made against.", extra={"reads": "branch"})
    ] = "main"
    quotes: QuoteLimits = QuoteLimits()
    feeds: FeedLimits = FeedLimits()


class VersionShape(Struct, frozen=True, forbid_unknown_fields=True):
    """One version of a component, such as a model of a family. Its name is one more alias of the component."""

    name: Name
    released: Annotated[Day, Meta(description="The day it came out.")] | None = None
    retired: Annotated[Day, Meta(description="The last day it could be used.")] | None = None


class ComponentShape(Struct, frozen=True, forbid_unknown_fields=True):
    """A product, surface, model or region of a provider."""

    id: Slug
    name: Name
    aliases: tuple[Name, ...] = ()
    kind: Literal["product", "surface", "model", "region", "other"] = "product"
    released: Annotated[Day, Meta(description="Not affected by outages before this day.")] | None = None
    retired: Annotated[Day, Meta(description="Not affected by outages after this day.")] | None = None
    versions: Annotated[tuple[VersionShape, ...], Meta(description="Versions with days of their own.")] = ()


class ProviderShape(Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody whose outages are recorded."""

    id: Slug
    name: Name
    aliases: Annotated[tuple[Name, ...], Meta(description="Other names the press uses.")] = ()
    homepage: Url | None = None
    components: tuple[ComponentShape, ...] = ()
    listed: Annotated[bool, Meta(description="false: pages and feeds only once an outage of it is on record.")] = True


class SourceShape(Struct, frozen=True, forbid_unknown_fields=True):
    """A place we read."""

    id: Annotated[Slug, Meta(description="Never reuse an id for another place.")]
    kind: Annotated[Literal["status", "feed", "page"], Meta(description="status: a provider's page; feed: news.")]
    url: Url
    standing: Annotated[
        Literal["official", "operator", "press", "aggregator", "crowd"],
        Meta(
            description="Whose voice it is: official: the provider's own (status page, newsroom, engineering blog); operator: "
            "somebody who runs on it and met the outage; press; aggregator: repeats others; crowd: its users."
        ),
    ]
    format: Annotated[Text, Meta(description="Name of the format; auto recognises it.")] = "auto"
    providers: Annotated[tuple[Slug, ...], Meta(description="Whose outages it reports.")] = ()
    tier: Tier = "core"
    hosts: Annotated[tuple[Host, ...], Meta(description="Other hosts that are the same source.")] = ()
    publisher: Annotated[Name, Meta(description="Name of the outlet.")] | None = None
    follow: (
        Annotated[
            Literal["articles", "summary"],
            Meta(description="articles: read each page; summary: the feed's item alone."),
        ]
        | None
    ) = None
    match: Annotated[tuple[Text, ...], Meta(description="Only items that hold one of these words.")] = ()
    every: Duration | None = None
    timeout: Duration | None = None
    max_bytes: Size | None = None
    enabled: bool = True
    language: Language | None = None
    terms: Annotated[Text, Meta(description="What the operator should know of the source's terms.")] | None = None
    quote: Quote | None = None
    zone: (
        Annotated[
            str,
            Meta(
                pattern=r"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$",
                description="IANA zone of times written without one.",
                extra={"reads": "zone"},
            ),
        ]
        | None
    ) = None
    group: (
        Annotated[
            Literal["link", "guid", "title"], Meta(description="What makes items of a generic feed one incident.")
        ]
        | None
    ) = None


class DefaultsShape(Struct, frozen=True, forbid_unknown_fields=True):
    """What holds for a source that does not say otherwise."""

    every: Duration = "15m"
    timeout: Duration = "20s"
    max_bytes: Size = "8MB"
    quote: Quote = "short"


class CauseShape(Struct, frozen=True, forbid_unknown_fields=True):
    """A cause or contributing factor; an incident may have several."""

    id: Slug
    name: Name
    description: Text
    parent: Annotated[Slug, Meta(description="The wider cause this one belongs to.")] | None = None
    aliases: Annotated[tuple[Name, ...], Meta(description="Words that point to it.")] = ()


class SourcesFile(Struct, frozen=True, forbid_unknown_fields=True):
    """content/sources.yml: where we read."""

    sources: tuple[SourceShape, ...]
    defaults: DefaultsShape = DefaultsShape()


class ProvidersFile(Struct, frozen=True, forbid_unknown_fields=True):
    """content/providers.yml: whose outages are recorded."""

    providers: tuple[ProviderShape, ...]


class ProviderFile(Struct, frozen=True, forbid_unknown_fields=True):
    """content/providers.d/<id>.yml: one provider together with its sources."""

    provider: ProviderShape
    sources: tuple[SourceShape, ...] = ()
    defaults: DefaultsShape | None = None


class TaxonomyFile(Struct, frozen=True, forbid_unknown_fields=True):
    """content/taxonomy.yml: causes and contributing factors."""

    causes: tuple[CauseShape, ...]


class FoundsShape(Struct, frozen=True, forbid_unknown_fields=True):
    """What a founding note says of the incident it makes."""

    provider: Slug
    start: Moment
    end: Moment | None = None
    components: tuple[Text, ...] = ()


class QuoteShape(Struct, frozen=True, forbid_unknown_fields=True):
    """A quotation: at most 25 words, and the address it stands at."""

    text: Text
    source: Url


class NoteShape(Struct, frozen=True, forbid_unknown_fields=True):
    """Front matter of content/notes/<incident-id>/<yyyy-mm-dd>-<slug>.md."""

    incident: IncidentId
    kind: Literal["postmortem", "context", "correction"]
    sources: Annotated[tuple[Url, ...], Meta(min_length=1, description="Where what the note says can be checked.")]
    title: Name | None = None
    archive: Annotated[Url, Meta(description="An archived copy of the first source.")] | None = None
    published: Annotated[Moment, Meta(description="When the first source appeared.")] | None = None
    language: Language | None = None
    author_kind: (
        Annotated[Text, Meta(description="Who wrote the source: provider, engineer, press, community.")] | None
    ) = None
    checked: Annotated[
        Literal["official", "secondary", "no"], Meta(description="What the facts were checked against.")
    ] = "no"
    founds: Annotated[FoundsShape, Meta(description="Makes the incident; the folder's name is its id.")] | None = None
    impact: Text | None = None
    blast_radius: Text | None = None
    latent_since: Moment | None = None
    detection: Text | None = None
    trigger: Text | None = None
    contributing: tuple[Text, ...] = ()
    mitigation: Text | None = None
    follow_ups: tuple[Text, ...] = ()
    causes: Annotated[tuple[Slug, ...], Meta(description="Ids of content/taxonomy.yml.")] = ()
    quotes: tuple[QuoteShape, ...] = ()
    licence: Text | None = None
    contributors: tuple[Text, ...] = ()


class OverrideShape(Struct, frozen=True, forbid_unknown_fields=True):
    """One reviewed instruction of content/overrides/<incident-id>.yml."""

    op: Literal["merge", "split", "attach", "detach", "retitle", "pin", "withdraw"]
    reason: Annotated[Text, Meta(description="Why; shown on the site.")]
    by: Annotated[Text, Meta(description="Who decided.")] = ""
    into: Annotated[IncidentId, Meta(description="merge: the incident that stays.")] | None = None
    document: Annotated[Text, Meta(description="attach, detach: id or address of the document.")] | None = None
    documents: Annotated[
        tuple[Text, ...], Meta(description="split: ids or addresses of the documents that leave.")
    ] = ()
    role: Annotated[Literal["primary", "mention"], Meta(description="attach: the part the document plays.")] = "primary"
    title: Annotated[Name, Meta(description="retitle: the new title.")] | None = None
    fact: Annotated[Text, Meta(description="pin: the fact.")] | None = None
    value: Annotated[str, Meta(description="pin: its value.", extra={"reads": "written"})] | None = None
    at: Annotated[Moment, Meta(description="When it was decided.")] | None = None


FILES: Final[tuple[tuple[str, object], ...]] = (
    ("site", SiteShape),
    ("sources", SourcesFile),
    ("providers", ProvidersFile),
    ("provider", ProviderFile),
    ("taxonomy", TaxonomyFile),
    ("note", NoteShape),
    ("override", tuple[OverrideShape, ...]),  # an override file is a list
)
"""Name of each JSON Schema beside the settings, and the shape it describes."""
