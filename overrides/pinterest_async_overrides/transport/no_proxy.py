"""NO_PROXY: servers that are reached without the environment's proxy. No I/O."""

from __future__ import annotations

import ipaddress
import re

_ENTRY = re.compile(
    r"(?:(?P<scheme>[a-z]+)://)?(?P<host>\[[^\]]*\]|[^:/]*|[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*)(?::(?P<port>\d+))?/?"
)


def bypassed(no_proxy: str, scheme: str, host: str, port: int) -> bool:
    """Return whether a list in the format of NO_PROXY names this server.

    Entries are separated by commas or white space: `*`, a name (which stands for its subdomains too, with or without a
    leading dot or `*.`), an address, `[IPv6]`, a network such as `10.0.0.0/8`; each may have a scheme before and a port
    behind it.
    """
    return any(_names(entry, scheme, host, port) for entry in re.split(r"[\s,]+", no_proxy.lower()) if entry)


def _names(entry: str, scheme: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    address = _address(host)
    if "/" in entry and "://" not in entry:
        return address is not None and _within(address, entry)
    if (parts := _ENTRY.fullmatch(entry)) is None:
        return False
    if parts["scheme"] not in (None, "all", scheme) or (parts["port"] and int(parts["port"]) != port):
        return False
    named = parts["host"].strip("[]")
    if address is not None:
        return _address(named) == address
    name = named.removeprefix("*").strip(".")
    return bool(name) and (host.rstrip(".") == name or host.rstrip(".").endswith(f".{name}"))


def _within(address: ipaddress.IPv4Address | ipaddress.IPv6Address, network: str) -> bool:
    try:
        return address in ipaddress.ip_network(network.replace("[", "").replace("]", ""), strict=False)
    except (ValueError, TypeError):
        return False


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
