import asyncio
import ssl
import time
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from zoo import FAULTS, HEALTHY, TLS, Fault, Zoo, feed

from scraper.core.model import Capture, NotModified, Problem
from scraper.edge.cache import Cache
from scraper.edge.http import HttpFetcher, NotDue, Request, fetch_all
from scraper.edge.visiting.addresses import AllowedHosts, CheckedResolver, PrivateAddressError

NOW = datetime(2026, 4, 15, 15, 0, tzinfo=UTC)
TIMEOUT = 2.0


def trusting() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=TLS / "ca.pem")


def options(zoo, **more):
    return {
        "contact": "https://outagewire.example/policy/",
        "now": NOW,
        "allow_hosts": zoo.hosts,
        "tls": trusting(),
        **more,
    }


async def visit(*animals: Fault, cache=None, patience=TIMEOUT, **more):
    """Results by name, and the seconds it took."""
    zoo = Zoo()
    try:
        for one in animals:
            await zoo.open(one)
        requests = [Request(one.name, zoo.url(one.name), timeout=patience, max_bytes=1_000_000) for one in animals]
        began = time.monotonic()
        async with HttpFetcher(**options(zoo, cache=cache, **more)) as fetcher:
            results = [one async for one in fetch_all(requests, fetcher=fetcher, cache=cache, now=NOW)]
        took = time.monotonic() - began
        return dict(zip([one.name for one in animals], results, strict=True)), took, zoo
    finally:
        await zoo.close()


def run(coroutine):
    return asyncio.run(coroutine)


@pytest.mark.parametrize("one", FAULTS, ids=lambda one: f"{one.number}-{one.name}")
def test_each_fault_is_a_problem_with_its_name_its_source_and_a_remedy(one):
    results, took, _ = run(visit(one, patience=1.0))
    found = results[one.name]
    assert isinstance(found, Problem), found
    assert found.code in one.codes, found
    assert found.source == one.name
    assert found.where.startswith("http")
    assert found.message
    assert "\n" not in found.message
    assert took < TIMEOUT + 1.5


@pytest.mark.parametrize("one", HEALTHY, ids=lambda one: one.name)
def test_what_only_looks_sick_is_read(one):
    results, _, _ = run(visit(one))
    found = results[one.name]
    assert isinstance(found, Capture), found
    assert found.body == feed()


def test_beside_every_fault_the_healthy_lose_nothing_and_the_run_ends_in_time():
    _, alone, _ = run(visit(*HEALTHY))
    mixed = [one for pair in zip(FAULTS, (HEALTHY * 9)[: len(FAULTS)], strict=True) for one in pair]
    names: set[str] = set()
    animals = [one for one in mixed if one.name not in names and not names.add(one.name)]
    results, took, _ = run(visit(*animals))
    assert took <= 1.5 * alone + TIMEOUT + 1.0
    assert {name for name, one in results.items() if isinstance(one, Capture)} == {one.name for one in HEALTHY}
    for one in FAULTS:
        assert results[one.name].code in one.codes, results[one.name]


def test_results_come_in_the_order_of_the_requests():
    animals = [*FAULTS[:12], *HEALTHY, *FAULTS[12:]]
    results, _, _ = run(visit(*animals))
    assert [one.source for one in results.values()] == [one.name for one in animals]


def one_of(name: str) -> Fault:
    return next(one for one in (*FAULTS, *HEALTHY) if one.name == name)


def test_a_certificate_that_holds_is_accepted():
    animal = Fault("plain", 0, frozenset(), one_of("plain").act, own_robots=False, tls="valid", listens=True)

    async def go():
        zoo = Zoo()
        await zoo.open(animal)
        try:
            url = zoo.url("plain").replace("http:", "https:")
            async with HttpFetcher(**options(zoo)) as fetcher:
                return await fetcher.fetch(Request("plain", url, timeout=TIMEOUT))
        finally:
            await zoo.close()

    assert isinstance(run(go()), Capture)


def test_a_permanent_redirect_is_remembered_and_a_passing_one_is_not():
    results, _, zoo = run(visit(one_of("moved")))
    found = results["moved"]
    assert found.moved_for_good
    assert found.final_url == zoo.url("moved", "/new")

    async def passing(call):
        if call.path == "/feed":
            await call.answer("302 Found", b"", "Location: /new")
        else:
            await call.answer("200 OK", feed())

    results, _, _ = run(visit(Fault("passing", 0, frozenset(), passing, False, None, True)))
    assert not results["passing"].moved_for_good


@pytest.mark.parametrize(
    ("name", "wait"),
    [
        ("wait_seconds", timedelta(hours=2)),
        ("wait_until_date", timedelta(hours=5)),
        ("wait_until_the_past", timedelta(minutes=15)),
        ("wait_for_ever", timedelta(days=1)),
    ],
)
def test_retry_after_is_obeyed_and_bounded(tmp_path, name, wait):
    async def go():
        zoo = Zoo()
        await zoo.open(one_of(name))
        cache = Cache(tmp_path)
        request = Request(name, zoo.url(name), every=900, timeout=TIMEOUT)

        async def at(moment):
            async with HttpFetcher(**options(zoo, cache=cache) | {"now": moment}) as fetcher:
                return await anext(fetch_all([request], fetcher=fetcher, cache=cache, now=moment))

        try:
            first = await at(NOW)
            early = await at(NOW + wait - timedelta(seconds=1))
            calls = zoo.calls[name]
            late = await at(NOW + wait)
            return first, early, late, calls, zoo.calls[name]
        finally:
            await zoo.close()

    first, early, late, calls, after = run(go())
    assert isinstance(first, Problem)
    assert isinstance(early, NotDue)
    assert early.until == NOW + wait
    assert isinstance(late, Problem)
    # A host that says when to come back is not asked again in the same run.
    assert (calls, after) == (1, 2)


async def counted(call):
    if call.headers.get("if-none-match") == 'W/"v1"':
        await call.send(b'HTTP/1.1 304 Not Modified\r\nETag: W/"v1"\r\n\r\n')
    else:
        await call.answer("200 OK", feed(), 'ETag: W/"v1"')


async def restless(call):
    await call.answer("200 OK", feed(), f'ETag: "{call.count}"')


async def unquoted(call):
    if call.headers.get("if-none-match") == "v1":
        await call.send(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    else:
        await call.answer("200 OK", feed(), "ETag: v1")


async def dated(call):
    if call.headers.get("if-modified-since") == "Wed, 15 Apr 2026 10:00:00 GMT":
        await call.send(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    else:
        await call.answer("200 OK", feed(), "Last-Modified: Wed, 15 Apr 2026 10:00:00 GMT")


def twice(act, tmp_path, *, lose=False):
    async def go():
        zoo = Zoo()
        await zoo.open(Fault("animal", 24, frozenset(), act, False, None, True))
        found = []
        try:
            for n in range(2):
                cache = Cache(tmp_path)
                moment = NOW + timedelta(minutes=15 * n)
                cache.prepare(moment)
                request = Request("animal", zoo.url("animal"), every=900, timeout=TIMEOUT)
                async with HttpFetcher(**options(zoo, cache=cache) | {"now": moment}) as fetcher:
                    one = await anext(fetch_all([request], fetcher=fetcher, cache=cache, now=moment))
                    found.append((one, isinstance(one, Capture) and cache.unchanged(one)))
                cache.save()
                if lose:
                    for path in (tmp_path / "captures").iterdir():
                        path.unlink()
            return found
        finally:
            await zoo.close()

    return run(go())


@pytest.mark.parametrize("act", [counted, unquoted, dated])
def test_validators_go_back_as_they_came(act, tmp_path):
    (first, _), (second, _) = twice(act, tmp_path)
    assert isinstance(first, Capture)
    assert isinstance(second, NotModified)


def test_a_new_etag_on_the_same_body_is_no_change(tmp_path):
    (_, new), (second, same) = twice(restless, tmp_path)
    assert isinstance(second, Capture)
    assert not new
    assert same


def test_validators_are_not_sent_once_the_body_is_lost(tmp_path):
    (_, _), (second, _) = twice(counted, tmp_path, lose=True)
    assert isinstance(second, Capture)


def test_a_run_that_was_killed_before_saving_asks_again(tmp_path):
    async def go():
        zoo = Zoo()
        await zoo.open(Fault("animal", 24, frozenset(), counted, False, None, True))
        found = []
        try:
            for _ in range(2):
                cache = Cache(tmp_path)
                request = Request("animal", zoo.url("animal"), every=900, timeout=TIMEOUT)
                async with HttpFetcher(**options(zoo, cache=cache)) as fetcher:
                    found += [one async for one in fetch_all([request], fetcher=fetcher, cache=cache, now=NOW)]
            return found
        finally:
            await zoo.close()

    assert all(isinstance(one, Capture) for one in run(go()))


def test_tries_are_at_most_three_and_none_after_a_timeout():
    _, _, zoo = run(visit(one_of("empty_reply"), one_of("header_drip"), one_of("forbidden")))
    assert zoo.calls == {"empty_reply": 3, "header_drip": 1, "forbidden": 1}


def test_who_asks_is_told_truthfully():
    seen = {}

    async def listening(call):
        seen.update(call.headers)
        await call.answer("200 OK", feed())

    run(visit(Fault("listening", 0, frozenset(), listening, False, None, True)))
    assert seen["user-agent"] == "Outagewire/0.1 (+https://outagewire.example/policy/)"
    assert seen["accept-encoding"] == "gzip"


def test_a_private_address_is_refused_unless_it_was_allowed():
    async def go():
        zoo = Zoo()
        await zoo.open(one_of("plain"))
        port = zoo.ports["plain"]
        found = {}
        try:
            async with HttpFetcher(**options(zoo) | {"allow_hosts": []}) as fetcher:
                for host in (
                    "127.0.0.1",
                    "localhost",
                    "2130706433",
                    "0x7f000001",
                    "127.1",
                    "[::ffff:127.0.0.1]",
                    "0.0.0.0",
                    "0177.0.0.1",
                    "[::1]",
                    "[::]",
                    "100.64.0.1",
                    "[64:ff9b::7f00:1]",
                ):
                    found[host] = await fetcher.fetch(Request("x", f"http://{host}:{port}/feed", timeout=TIMEOUT))
            return found, zoo.calls
        finally:
            await zoo.close()

    found, calls = run(go())
    assert {host: one.code for host, one in found.items()} == dict.fromkeys(found, "private_address")
    assert calls == {}


def test_a_name_that_turns_private_is_refused():
    asked = []

    def lookup(host, port):
        asked.append(host)
        return [(2, "93.184.215.14" if len(asked) == 1 else "127.0.0.1")]

    async def go():
        resolver = CheckedResolver(AllowedHosts(), lookup)
        first = await resolver.resolve("name.example", 80)
        assert [one["host"] for one in first] == ["93.184.215.14"]
        with pytest.raises(PrivateAddressError):
            await resolver.resolve("name.example", 80)
        async with HttpFetcher(contact="https://x.example/", now=NOW, lookup=lookup) as fetcher:
            return await fetcher.fetch(Request("x", "http://name.example/", timeout=TIMEOUT))

    assert run(go()).code == "private_address"


def test_a_name_that_does_not_resolve_is_named():
    def lookup(host, port):
        import socket

        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    async def go():
        async with HttpFetcher(contact="https://x.example/", now=NOW, lookup=lookup) as fetcher:
            return await fetcher.fetch(Request("x", "http://nowhere.invalid/", timeout=TIMEOUT))

    assert run(go()).code == "name_not_found"


def test_a_name_server_that_never_answers_holds_up_nothing():
    def lookup(host, port):
        time.sleep(30)
        return []

    async def go():
        async with HttpFetcher(contact="https://x.example/", now=NOW, lookup=lookup) as fetcher:
            return await fetcher.fetch(Request("x", "http://slow.example/", timeout=0.5))

    began = time.monotonic()
    assert run(go()).code in {"timeout", "robots_unreachable"}
    assert time.monotonic() - began < 3


def test_an_official_source_counts_only_from_its_own_hosts():
    async def go():
        zoo = Zoo()
        await zoo.open(one_of("plain"))
        try:
            port = zoo.ports["plain"]
            found = []
            for allow, hosts in ((["localhost"], ("status.example",)), ([], ("localhost",))):
                async with HttpFetcher(
                    **options(zoo) | {"allow_hosts": [f"{h}:{port}" for h in allow], "lookup": None}
                ) as fetcher:
                    request = Request("x", f"http://localhost:{port}/feed", timeout=TIMEOUT, hosts=hosts)
                    found.append(await fetcher.fetch(request))
            async with HttpFetcher(**options(zoo) | {"allow_hosts": [f"127.0.0.1:{port}"]}) as fetcher:
                request = Request("x", f"http://localhost:{port}/feed", timeout=TIMEOUT, hosts=("status.example",))
                found.append(await fetcher.fetch(request))
            return found
        finally:
            await zoo.close()

    allowed, private, foreign = run(go())
    assert isinstance(allowed, Capture)
    assert private.code == "private_address"
    assert foreign.code == "foreign_host"


def test_one_host_is_asked_one_thing_at_a_time_with_a_pause():
    busy, most, times = [0], [0], []

    async def slow(call):
        busy[0] += 1
        most[0] = max(most[0], busy[0])
        times.append(time.monotonic())
        await asyncio.sleep(0.05)
        busy[0] -= 1
        await call.answer("200 OK", feed())

    async def go(allow, pause):
        zoo = Zoo()
        await zoo.open(Fault("slow", 0, frozenset(), slow, False, None, True))
        port = zoo.ports["slow"]
        hosts = [f"127.0.0.1:{port}"] + ([f"localhost:{port}"] if allow else [])
        requests = [Request("slow", f"http://localhost:{port}/{n}", timeout=TIMEOUT) for n in range(4)]
        try:
            async with HttpFetcher(**options(zoo) | {"allow_hosts": hosts, "pause": pause}) as fetcher:
                found = [one async for one in fetch_all(requests, fetcher=fetcher, cache=None, now=NOW)]
            assert all(isinstance(one, Capture) for one in found)
        finally:
            await zoo.close()

    run(go(allow=False, pause=0.2))
    assert most[0] == 1
    assert all(b - a >= 0.2 for a, b in pairwise(times))
    most[0] = 0
    run(go(allow=True, pause=0.2))
    assert most[0] > 1


def test_a_long_crawl_delay_leaves_the_rest_for_later_runs():
    async def patient(call):
        rules = b"User-agent: *\nCrawl-delay: 60\n"
        await call.answer("200 OK", rules if call.path == "/robots.txt" else feed())

    async def go():
        zoo = Zoo()
        await zoo.open(Fault("patient", 0, frozenset(), patient, True, None, True))
        port = zoo.ports["patient"]
        requests = [Request("patient", f"http://localhost:{port}/{n}", timeout=TIMEOUT) for n in range(2)]
        try:
            async with HttpFetcher(**options(zoo) | {"allow_hosts": [f"127.0.0.1:{port}"]}) as fetcher:
                return [one async for one in fetch_all(requests, fetcher=fetcher, cache=None, now=NOW)]
        finally:
            await zoo.close()

    first, second = run(go())
    assert isinstance(first, Capture)
    assert isinstance(second, NotDue)


def test_a_host_that_asks_for_fewer_visits_is_left_alone_for_the_rest_of_the_run():
    async def go():
        zoo = Zoo()
        await zoo.open(one_of("wait_for_ever"))
        port = zoo.ports["wait_for_ever"]
        requests = [Request("x", f"http://localhost:{port}/{n}", timeout=TIMEOUT) for n in range(3)]
        try:
            async with HttpFetcher(**options(zoo) | {"allow_hosts": [f"127.0.0.1:{port}"], "pause": 0}) as fetcher:
                found = [one async for one in fetch_all(requests, fetcher=fetcher, cache=None, now=NOW)]
            return found, zoo.calls["wait_for_ever"]
        finally:
            await zoo.close()

    found, calls = run(go())
    assert [type(one) for one in found] == [Problem, NotDue, NotDue]
    assert calls == 1
