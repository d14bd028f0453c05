"""What an answer means: a body, nothing new, or a problem with a name and a remedy."""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

import aiohttp
from aiohttp.http_exceptions import ContentLengthError, TransferEncodingError

from scraper.core.model import Problem
from scraper.edge.visiting.addresses import PrivateAddressError
from scraper.edge.visiting.body import BodyError

LONGEST_WAIT: Final = timedelta(days=1)
"""Most that a Retry-After can hold a source back."""

_SURE: Final = re.compile(
    rb"<title[^>]*>\s*(?:just a moment|attention required!? \| cloudflare|one more step|ddos-guard|please wait\.\.\. \| |"
    rb"pardon our interruption|are you (?:a )?(?:robot|human)|human verification|checking your browser|robot check|"
    rb"security check|verify you are human|captcha|bot verification|verifying your browser|client challenge|"
    rb"radware bot manager|vercel security checkpoint)|"
    rb"_cf_chl_opt|cf-chl-|px-captcha|geo\.captcha-delivery\.com|sucuri_cloudproxy_js",
    re.IGNORECASE,
)
"""What stands on bot checks and nowhere else, so long as the page has few words."""

_LIKELY: Final = re.compile(
    rb"<title[^>]*>\s*access (?:to this page has been )?denied|/_Incapsula_Resource|AwsWafIntegration|"
    rb"challenges\.cloudflare\.com/turnstile|g-recaptcha|h-captcha|enable javascript and cookies to continue|"
    rb"checking your browser|verify (?:that )?you are (?:a )?(?:not a robot|human)|unusual traffic|"
    rb"security of your connection|request unsuccessful",
    re.IGNORECASE,
)
"""What also stands on honest pages, as a subscription form's captcha; it counts where there is hardly anything else."""

_FEW_WORDS: Final = 250
_HARDLY_ANY: Final = 70
_TAGS: Final = re.compile(rb"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.DOTALL | re.IGNORECASE)

_BY_STATUS: Final[dict[int, tuple[str, str, str]]] = {
    401: ("refused", "the source asks for a login (401)", "read another address of it, or set enabled: false"),
    402: ("refused", "the source asks for payment (402)", "read another address of it, or set enabled: false"),
    403: ("refused", "the source refuses to be read (403)", "ask its operator, or set enabled: false"),
    404: (
        "not_found",
        "there is nothing at this address (404)",
        "correct the source's url; outagewire doctor may find it",
    ),
    410: ("gone", "the source is gone for good (410)", "remove it from sources.yml, or give its new url"),
    429: ("rate_limited", "the source asks for fewer visits (429)", "raise every for this source"),
    451: ("refused", "the source may not be shown here (451)", "set enabled: false"),
}


def is_challenge(headers: Mapping[str, str], body: bytes) -> bool:
    """Whether a page is a bot check instead of what was asked for, whatever its status."""
    if headers.get("cf-mitigated", "").lower() == "challenge" or "x-amzn-waf-action" in headers:
        return True
    head = body[:65536]
    if not (b"<html" in head[:4096].lower() or "html" in headers.get("content-type", "").lower()):
        return False
    sure, likely = _SURE.search(head), _LIKELY.search(head)
    if not (sure or likely):
        return False
    # An article about such pages, or one with a captcha beside its comments, has words; a bot check has hardly any.
    words = len(_TAGS.sub(b" ", body[:400_000]).split())
    return words < (_FEW_WORDS if sure else _HARDLY_ANY)


def status_problem(source: str, url: str, status: int, headers: Mapping[str, str]) -> Problem:
    """The problem that a status other than 2xx, 3xx is."""
    if status in _BY_STATUS:
        code, message, remedy = _BY_STATUS[status]
    elif status >= 500:
        code, message = "server_error", f"the source is broken ({status})"
        remedy = "nothing to do here; it is read again at its next turn"
    else:
        code, message, remedy = "bad_status", f"the source answers {status}", "open the url and look"
    wait = headers.get("retry-after")
    return Problem(
        code, url, message + (f", Retry-After: {wait[:60]}" if wait else ""), remedy, source, value=str(status)
    )


def retry_after(text: str | None, now: datetime) -> datetime | None:
    """When a source wants to be asked again: from seconds or an HTTP date (RFC 9110, 10.2.3).

    None for nothing, nonsense and the past; never more than a day away, or one typing error would silence a source.
    """
    if text is None:
        return None
    bare = text.strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", bare):
        wait = timedelta(seconds=min(float(bare[:12]), LONGEST_WAIT.total_seconds()))
        if len(bare.partition(".")[0]) > 12:
            wait = LONGEST_WAIT
    else:
        try:
            date = parsedate_to_datetime(bare)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
        wait = min(date - now, LONGEST_WAIT)
    return now + wait if wait > timedelta() else None


def failure(source: str, url: str, error: BaseException, timeout: float) -> Problem:
    """The problem that an exception of an exchange stands for; `timeout` is named where it ran out."""
    if isinstance(error, TimeoutError):
        named = _Named("timeout", f"no whole answer within {timeout:g} s", "raise timeout for this source, or wait")
    else:
        looks = (_of_the_body, _of_the_address, _of_tls, _of_the_connection, _of_the_protocol)
        found = (look(error) for look in looks)
        named = next((one for one in found if one), _Named("exchange_failed", f"no usable answer: {_plain(error)}"))
    return Problem(named.code, url, named.message, named.remedy, source)


class _Named(NamedTuple):
    code: str
    message: str
    remedy: str = "nothing to do here; it is read again at its next turn"


def _of_the_body(error: BaseException) -> _Named | None:
    if isinstance(error, BodyError):
        return _Named(error.code, error.message, error.remedy)
    return _payload(error) if isinstance(error, aiohttp.ClientPayloadError) else None


def _of_the_address(error: BaseException) -> _Named | None:
    private = _cause(error, PrivateAddressError)
    if private is not None:
        remedy = "correct the url, or permit it with --allow-host HOST:PORT"
        return _Named("private_address", f"leads to an address that is not public: {private}", remedy)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return _Named("name_not_found", "the host's name does not resolve", "correct the url, or check the network")
    if isinstance(error, aiohttp.InvalidURL | aiohttp.NonHttpUrlClientError):
        return _Named("bad_url", "is no http or https address", "correct the url")
    return None


def _of_tls(error: BaseException) -> _Named | None:
    certificate = _cause(error, ssl.SSLCertVerificationError)
    if certificate is not None:
        inner = getattr(certificate, "certificate_error", certificate)
        reason = getattr(inner, "verify_message", "") or _plain(inner)
        return _Named("tls_certificate", f"the certificate does not hold: {reason}", "tell the source's operator")
    if isinstance(error, aiohttp.ClientSSLError | ssl.SSLError):
        return _Named("tls", f"no secure connection: {_plain(error)}", "tell the source's operator")
    return None


def _of_the_connection(error: BaseException) -> _Named | None:
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return _Named("empty_reply", "the source closed the connection without an answer")
    if isinstance(error, aiohttp.ClientConnectorError):
        if isinstance(error.os_error, ConnectionRefusedError):
            return _Named("connection_refused", "nothing listens at this address", "correct the url, or wait")
        return _Named("unreachable", f"cannot be reached: {_plain(error.os_error)}", "check the network, or wait")
    if isinstance(error, ConnectionError | aiohttp.ClientOSError):
        return _Named("connection_lost", f"the connection broke off: {_plain(error)}")
    return None


def _payload(error: aiohttp.ClientPayloadError) -> _Named:
    if _cause(error, TransferEncodingError) is not None:
        return _Named("bad_chunk", "the body's chunks are malformed")
    if _cause(error, ContentLengthError) is not None or "not enough data" in str(error):
        return _Named("truncated", "the body ends before its announced length")
    if _cause(error, ConnectionError) is not None:
        return _Named("connection_lost", "the connection broke off inside the body")
    return _Named("truncated", f"the body breaks off: {_plain(error)}")


def _of_the_protocol(error: BaseException) -> _Named | None:
    if not isinstance(error, aiohttp.ClientResponseError):
        return None
    text = str(error.message).lower()
    if "got more than" in text or "too many" in text:
        return _Named("header_too_large", "the answer's header is too large", "tell the source's operator")
    if "chunk" in text:
        return _Named("bad_chunk", "the body's chunks are malformed")
    return _Named("not_http", f"the answer is not HTTP: {_plain(error.message or error)}", "correct the url")


def _cause(error: BaseException, kind: type[BaseException]) -> BaseException | None:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        current = waiting.pop()
        if current is None or id(current) in seen:
            continue
        if isinstance(current, kind):
            return current
        seen.add(id(current))
        waiting += [current.__cause__, current.__context__, getattr(current, "os_error", None)]
        waiting += [part for part in current.args if isinstance(part, BaseException)]
    return None


def _plain(error: object) -> str:
    text = " ".join(str(error).split())
    return "".join(c if c.isprintable() else "?" for c in text)[:160] or type(error).__name__
