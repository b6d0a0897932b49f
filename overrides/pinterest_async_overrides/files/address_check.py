"""Decides where a link may lead: to https and to addresses of the public internet, so that no reply can point the
client at what only this machine or its network can reach. No I/O: tables can test it.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Final

import httpx

from pinterest_async_overrides.errors import UnsafeURLError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAME: Final = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?", re.IGNORECASE)
# What the C library, and so `getaddrinfo`, takes for an IPv4 address beside the usual form: 2130706433, 0x7f.1, 0177.1.
_NUMBER: Final = re.compile(r"\d+|0x[0-9a-f]*", re.IGNORECASE)
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")


def checked(url: str, *, local: bool) -> httpx.URL:
    """The link, if it may be followed as far as its text tells; `local` allows what is on this machine or network.

    Raises UnsafeURLError for another scheme than https, a user, no host, an address that is not public, whatever its
    notation, and names of this machine. What a name resolves to is for `check_addresses`.
    """
    try:
        parsed = httpx.URL(url)
        host = parsed.raw_host.decode("ascii")
    except (httpx.InvalidURL, UnicodeError):
        raise UnsafeURLError("the link is no URL") from None  # the cause would show it
    if parsed.scheme not in ("https", "http"):
        raise UnsafeURLError(f"the link is refused: its scheme is {parsed.scheme or 'missing'}, not https")
    if not host:
        raise UnsafeURLError("the link is refused: it has no host")
    if parsed.scheme == "http" and not local:
        raise UnsafeURLError(f"the link to {host} is refused: its scheme is http, not https")
    if parsed.userinfo:
        raise UnsafeURLError(f"the link to {host} is refused: it holds a user name")
    if (address := _address(host)) is not None:
        _check(host, address, parsed.scheme, local=local)
    elif not _NAME.fullmatch(host) or _NUMBER.fullmatch(host.rstrip(".").rpartition(".")[2]):
        raise UnsafeURLError(f"the link to {host} is refused: neither a name nor an address in its usual form")
    elif _of_this_machine(host) and not local:
        raise UnsafeURLError(f"the link to {host} is refused: a name of this machine")
    return parsed


def check_addresses(host: str, addresses: Iterable[str], scheme: str, *, local: bool) -> None:
    """Raises UnsafeURLError unless every address that a name resolves to may be connected to."""
    for text in addresses:
        address = _address(text)
        if address is None:
            raise UnsafeURLError(f"the link to {host} is refused: it resolves to {text}")
        _check(host, address, scheme, local=local)


def is_local(base_url: str) -> bool:
    """Whether an API is one of this machine or network, as a local Pinterest is: its links may lead there too."""
    host = httpx.URL(base_url).raw_host.decode("ascii")
    address = _address(host)
    return _of_this_machine(host) or "." not in host if address is None else _near(_inner(address))


def _check(host: str, address: Address, scheme: str, *, local: bool) -> None:
    inner = _inner(address)
    if local and _near(inner):
        return
    if not _public(inner):
        raise UnsafeURLError(f"the link to {host} is refused: {address} is no address of the public internet")
    if scheme != "https":
        raise UnsafeURLError(f"the link to {host} is refused: its scheme is {scheme}, not https")


def _address(host: str) -> Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _inner(address: Address) -> Address:
    """The IPv4 address that an IPv6 address stands for, if it stands for one: what is reached in the end."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def _near(address: Address) -> bool:
    """Whether an address is of this machine or its network, where a local Pinterest can be."""
    if address.is_loopback:
        return True
    apart = address.is_unspecified or address.is_link_local or address.is_multicast or address.is_reserved
    return address.is_private and not apart


def _public(address: Address) -> bool:
    if not address.is_global or address.is_multicast or address.is_reserved or address.is_link_local:
        return False
    return not (isinstance(address, ipaddress.IPv6Address) and (address.is_site_local or address.scope_id))


def _of_this_machine(host: str) -> bool:
    return host.rstrip(".").lower().rpartition(".")[2] == "localhost"
