"""Base URL of the API: the server that a token may be sent to.

Over plain http a token can be read on the way; therefore http is accepted for loopback addresses, or with an explicit
option.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from pinterest_async_overrides.common.hosts import unreachable
from pinterest_async_overrides.errors import ConfigurationError

PRODUCTION: Final = "https://api.pinterest.com/v5"
"""Base URL of production."""

SANDBOX: Final = "https://api-sandbox.pinterest.com/v5"
"""Base URL of the sandbox, which has tokens of its own."""

_VERSION: Final = re.compile(r"/v(\d+)")


def checked_base_url(url: object, *, allow_http: bool = False) -> str:
    """Return the base URL without a trailing slash.

    Raises ConfigurationError where it is no http(s) address that ends in /v5, where it holds a user, a query or a
    fragment, and for plain http to a host that is not this machine unless `allow_http`.
    """
    if not isinstance(url, str):
        raise ConfigurationError(f"base_url must be a string such as {PRODUCTION}, not {type(url).__name__}")
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url is no address ({error}); Pinterest's is {PRODUCTION}") from None
    if parts.scheme not in {"http", "https"} or not host or port == 0 or url != url.strip():
        raise ConfigurationError(f"base_url must be an http(s) address such as {PRODUCTION}, not {_shown(url)}")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment or url[-1] in "?#":
        raise ConfigurationError("base_url must hold no user, query or fragment")
    if not url.isascii() or not url.isprintable() or " " in url:
        raise ConfigurationError(f"base_url must be plain ASCII without spaces, not {_shown(url)}")
    if why := unreachable(host, port):
        raise ConfigurationError(f"base_url: {why}")
    path = parts.path.rstrip("/")
    if not path.endswith("/v5"):
        version = _VERSION.search(path)
        wrong = f"names version {version[1]} of the API" if version else "lacks the API's version"
        raise ConfigurationError(f"base_url {_shown(url)} {wrong}: this client speaks v5, as in {PRODUCTION}")
    if parts.scheme == "http" and not allow_http and not is_loopback(host):
        raise ConfigurationError(
            f"base_url {_shown(url)} would send the access token in clear text: write https, or give allow_http=True "
            "where the network between is yours"
        )
    return url.rstrip("/")


def is_loopback(host: str) -> bool:
    """Return whether a host name or address is this machine itself."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _shown(url: str) -> str:
    """Return the URL without what precedes an @, which may be a password."""
    return repr(re.sub(r"//[^/@]*@", "//***@", url))
