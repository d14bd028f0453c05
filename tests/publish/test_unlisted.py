"""Who is known from the news has pages once an outage is on record, and a name before."""

from dataclasses import replace

import factories

from scraper.core.model import Provider

SETTINGS = replace(
    factories.SETTINGS,
    providers=(*factories.PROVIDERS, Provider("alder", "Alder Bank", listed=False), Provider("birch", "Birch Air")),
)


def test_an_unlisted_provider_has_no_page_before_an_incident() -> None:
    edition = factories.edition(settings=SETTINGS)
    assert "birch" in edition.providers
    assert "alder" not in edition.providers
    assert edition.provider_name("alder") == "Alder Bank"


def test_it_has_one_with_its_first_incident() -> None:
    record = factories.archive()
    first = record.dossiers[0]
    hit = replace(first, incident=replace(first.incident, providers=("alder",)))
    edition = factories.edition(replace(record, dossiers=(hit, *record.dossiers[1:])), settings=SETTINGS)
    assert edition.providers["alder"].name == "Alder Bank"
