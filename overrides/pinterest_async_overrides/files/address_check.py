"""Address check: a link may lead only to https and to public addresses of the internet.

Thus no reply can point the client at what only this machine or its network can reach. No I/O. The networks are listed
here, since Python's own lists differ from one patch release to the next.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Final

import httpx

from pinterest_async_overrides.common.hosts import unreachable
from pinterest_async_overrides.errors import UnsafeURLError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAME: Final = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?", re.IGNORECASE)
# What the C library, and so `getaddrinfo`, takes for an IPv4 address beside the usual form: 2130706433, 0x7f.1, 0177.1.
_NUMBER: Final = re.compile(r"\d+|0x[0-9a-f]*", re.IGNORECASE)
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def _networks(*texts: str) -> tuple[Network, ...]:
    return tuple(ipaddress.ip_network(text) for text in texts)


_LOCAL: Final = {
    4: _networks("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
    6: _networks("::1/128", "fc00::/7"),
}
"""This machine and private networks (RFC 1122, 1918, 4193)."""

# What IANA has given out of IPv6 for use on the internet; of it, and of all IPv4, the registries of special-purpose
# addresses (RFC 6890 and its updates, as of 2025) take out these. Kept out as a whole: 192.0.0.0/24 and 2001::/23, of
# which single addresses are for anycast services that are no storage.
_GLOBAL_V6: Final = ipaddress.IPv6Network("2000::/3")
_SPECIAL: Final = {
    4: _networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
    ),
    6: _networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20"),
}  # fmt: skip


def checked(url: str, *, local: bool) -> httpx.URL:
    """Return the link, if its text allows following it; `local` allows this machine and its network.

    Raises UnsafeURLError for another scheme than https, a user, no host, an address that is not public in any notation,
    and names of this machine. What a name resolves to is for `check_addresses`.
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
    if why := unreachable(host, parsed.port):
        raise UnsafeURLError(f"the link is refused: {why}")
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
    """Raise UnsafeURLError unless every address that a name resolves to may be connected to."""
    for text in addresses:
        address = _address(text)
        if address is None:
            raise UnsafeURLError(f"the link to {host} is refused: it resolves to {text}")
        _check(host, address, scheme, local=local)


def is_local(base_url: str) -> bool:
    """Return whether an API is on this machine or network, as a local Pinterest is: its links may lead there too."""
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
    """Return the IPv4 address that an IPv6 address stands for, if it stands for one."""
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
    """Return whether an address is of this machine or its network, where a local Pinterest can be."""
    return any(address in network for network in _LOCAL[address.version])


def _public(address: Address) -> bool:
    if isinstance(address, ipaddress.IPv6Address) and (address.scope_id or address not in _GLOBAL_V6):
        return False
    return not any(address in network for network in _SPECIAL[address.version])


def _of_this_machine(host: str) -> bool:
    return host.rstrip(".").lower().rpartition(".")[2] == "localhost"
