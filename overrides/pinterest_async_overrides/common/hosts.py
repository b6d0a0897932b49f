"""Host and port of a URL: whether a connection to them can be tried at all."""

from __future__ import annotations

from typing import Final

_LARGEST_PORT: Final = 65535
_LONGEST_NAME: Final = 253
_LONGEST_LABEL: Final = 63


def unreachable(host: str, port: int | None) -> str | None:
    """Return why no connection to this host and port can be made on any network; None if one can be tried.

    Sockets raise OverflowError for such a port and name lookup UnicodeError for such a name (RFC 1035, 2.3.4).
    """
    if port is not None and not 0 < port <= _LARGEST_PORT:
        return f"the port {port} is not between 1 and {_LARGEST_PORT}"
    if not host.isascii() or not host.isprintable() or " " in host:
        return "the host has characters that no name may have"
    name = host.rstrip(".")
    if ":" not in name and (len(name) > _LONGEST_NAME or any(len(part) > _LONGEST_LABEL for part in name.split("."))):
        return f"a host name has at most {_LONGEST_NAME} characters, and {_LONGEST_LABEL} between two dots"
    return None
