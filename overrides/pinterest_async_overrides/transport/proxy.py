"""Routes to servers, direct or through a proxy."""

from __future__ import annotations

import base64
import ipaddress
import urllib.request
from typing import Final, NamedTuple

import httpx

from pinterest_async_overrides.common.hosts import unreachable
from pinterest_async_overrides.errors import ConfigurationError
from pinterest_async_overrides.transport.no_proxy import bypassed

_PORTS: Final = {"http": 80, "https": 443}
_DEFAULT_PORTS: Final = {**_PORTS, "socks5": 1080, "socks5h": 1080}


class Origin(NamedTuple):
    """Server: the key of its connections."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        """Return the server of a URL. Raises httpx.UnsupportedProtocol for one that no connection can be made to."""
        if url.scheme not in _PORTS:
            raise httpx.UnsupportedProtocol(f"{url.scheme or 'no scheme'}: only http:// and https:// can be called")
        host = url.raw_host.decode("ascii")
        if why := unreachable(host, url.port):
            raise httpx.UnsupportedProtocol(f"{url.scheme}: {why}")
        return cls(url.scheme, host, _PORTS[url.scheme] if url.port is None else url.port)

    @property
    def authority(self) -> str:
        """Host and port as in a URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def is_address(self) -> bool:
        """Whether the host is an IP address, with no name to look up."""
        try:
            ipaddress.ip_address(self.host)
        except ValueError:
            return False
        return True


class Route(NamedTuple):
    """Route to a server. With a forwarding proxy `prefix` precedes each target, and `headers` go with each request.

    `socks`: the proxy is one that httpx itself has to talk to.
    """

    origin: Origin
    proxy: httpx.Proxy | None = None
    prefix: bytes = b""
    headers: tuple[tuple[bytes, bytes], ...] = ()
    socks: bool = False

    @property
    def tunnels(self) -> bool:
        """Whether TLS goes through the proxy, which then sees nothing of it."""
        return self.proxy is not None and self.origin.scheme == "https"


def route(origin: Origin, proxy: httpx.Proxy | None, trust_env: bool) -> Route:
    """Return the route through the given proxy or the environment's: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY."""
    if proxy is None and trust_env:
        proxy = environment_proxy(origin)
    if proxy is None:
        return Route(origin)
    socks = proxy.url.scheme not in _PORTS
    if origin.scheme == "http":
        return Route(origin, proxy, f"http://{origin.authority}".encode("ascii"), proxy_headers(proxy), socks)
    return Route(origin, proxy, socks=socks)


def environment_proxy(origin: Origin) -> httpx.Proxy | None:
    """Return the proxy that the environment (on macOS and Windows also the system) has for a server.

    Raises ConfigurationError, naming the variable, for an invalid proxy address.
    """
    known = urllib.request.getproxies()
    scheme = origin.scheme if known.get(origin.scheme) else "all"
    url = known.get(scheme)
    if not url:
        return None
    listed = known.get("no")
    if listed is None and not urllib.request.getproxies_environment():  # the system's proxies, and its exceptions
        if urllib.request.proxy_bypass(origin.host):
            return None
    elif listed and bypassed(listed, *origin):
        return None
    return checked_proxy(url, f"{scheme.upper()}_PROXY")


def checked_proxy(proxy: httpx.Proxy | httpx.URL | str, setting: str) -> httpx.Proxy:
    """Return the proxy as httpx has it. Raises ConfigurationError, naming the setting, without a password.

    An address without a scheme is that of an HTTP proxy, as curl reads it.
    """
    if isinstance(proxy, httpx.Proxy):
        return proxy
    text = str(proxy).strip()
    why: str | None = "it cannot be parsed"
    try:
        # Of an httpx.URL `str` hides no password, as `repr` does.
        url = httpx.URL(text if "://" in text else f"http://{text}")
        if url.scheme not in _DEFAULT_PORTS:
            why = f"its scheme is {url.scheme}"
        elif not url.host:
            why = "it has no host"
        else:
            why = unreachable(url.raw_host.decode("ascii"), url.port)
    except (httpx.InvalidURL, ValueError):
        url = None
    if url is None or why is not None:
        raise ConfigurationError(f"{setting} is no proxy address such as http://host:3128 or socks5://host:1080: {why}")
    return httpx.Proxy(url)


def proxy_headers(proxy: httpx.Proxy) -> tuple[tuple[bytes, bytes], ...]:
    """Return the headers for the proxy: its own, and the credentials."""
    headers = tuple(proxy.headers.raw)
    if proxy.raw_auth is None:
        return headers
    return (*headers, (b"Proxy-Authorization", b"Basic " + base64.b64encode(b":".join(proxy.raw_auth))))
