import pytest

from scraper.edge.visiting.addresses import AllowedHosts, canonical_host, is_public, literal_address


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0x7f.1",
        "0177.0.0.1",
        "0.0.0.0",
        "0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.254",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.0.1",
        "192.0.2.1",
        "203.0.113.9",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:7f00:1",
        "::127.0.0.1",
        "[::1]",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "64:ff9b::10.0.0.1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001:0:0:0:0:0:80ff:fffe",
    ],
)
def test_no_spelling_of_a_private_address_is_public(address):
    assert literal_address(address) is not None
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "1.1.1.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"]
)
def test_public_addresses_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize("name", ["example.org", "3com.example", "1password.example", "a.1", "face.example"])
def test_names_are_no_addresses(name):
    assert literal_address(name) is None
    assert not is_public(name)


def test_hosts_are_compared_in_one_spelling():
    allowed = AllowedHosts.of(["LOCALHOST:8000", "[::1]:81", "127.1:82"])
    assert allowed.allow("localhost", 8000)
    assert allowed.allow("localhost.", 8000)
    assert allowed.allow("0:0:0:0:0:0:0:1", 81)
    assert allowed.allow("2130706433", 82)
    assert not allowed.allow("localhost", 8001)
    assert not allowed.allow("127.0.0.1", 8000)
    assert canonical_host("[::FFFF:7f00:1]") == "127.0.0.1"


@pytest.mark.parametrize("text", ["localhost", "localhost:", ":80", "localhost:0", "localhost:70000", "localhost:http"])
def test_what_is_no_host_and_port_is_refused(text):
    with pytest.raises(ValueError, match="HOST:PORT"):
        AllowedHosts.of([text])
