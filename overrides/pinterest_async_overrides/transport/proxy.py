"""Decides how a server is reached: straight, or through which proxy."""

from __future__ import annotations

import base64
import ipaddress
import urllib.request
from typing import Final, NamedTuple

import httpx

_PORTS: Final = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """A server: what connections are kept by."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, url: httpx.URL) -> Origin:
        """The server of a URL. Raises httpx.UnsupportedProtocol for one that is not http or https."""
        if url.scheme not in _PORTS:
            raise httpx.UnsupportedProtocol(f"{url.scheme or 'no scheme'}: only http:// and https:// can be called")
        return cls(url.scheme, url.raw_host.decode("ascii"), url.port or _PORTS[url.scheme])

    @property
    def authority(self) -> str:
        """Host and port as they stand in a URL."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def is_address(self) -> bool:
        """Whether the host is an address already, with nothing to look up."""
        try:
            ipaddress.ip_address(self.host)
        except ValueError:
            return False
        return True


class Route(NamedTuple):
    """The way to a server. With a forwarding proxy `prefix` goes before each target, `headers` with each request.

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
    """The proxy given, or what the environment says: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""
    if proxy is None and trust_env:
        proxy = environment_proxy(origin)
    if proxy is None:
        return Route(origin)
    socks = proxy.url.scheme not in _PORTS
    if origin.scheme == "http":
        return Route(origin, proxy, f"http://{origin.authority}".encode("ascii"), proxy_headers(proxy), socks)
    return Route(origin, proxy, socks=socks)


def environment_proxy(origin: Origin) -> httpx.Proxy | None:
    """The proxy that the environment (on macOS and Windows also the system) has for a server."""
    known = urllib.request.getproxies()
    url = known.get(origin.scheme) or known.get("all")
    if not url or urllib.request.proxy_bypass(origin.host):
        return None
    return httpx.Proxy(url if "://" in url else f"http://{url}")


def proxy_headers(proxy: httpx.Proxy) -> tuple[tuple[bytes, bytes], ...]:
    """What the proxy is told: its own headers, and who asks."""
    headers = tuple(proxy.headers.raw)
    if proxy.raw_auth is None:
        return headers
    return (*headers, (b"Proxy-Authorization", b"Basic " + base64.b64encode(b":".join(proxy.raw_auth))))
