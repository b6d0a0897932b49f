"""Network settings: whom to trust, which certificate to show, which proxy to use; the same for all that connects."""

from __future__ import annotations

import os
import ssl
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pinterest_async_overrides.errors import ConfigurationError

if TYPE_CHECKING:
    import httpx

    from pinterest_async_overrides.transport.proxy import Route

Verify = ssl.SSLContext | str | os.PathLike[str] | bool
Cert = str | tuple[str, str] | tuple[str, str, str]

_CA_VARIABLES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE")
"""As httpx reads them, in this order; the last is what `requests`, and so the official client, reads."""


class Network:
    """Settings given once, for API calls, the token endpoint, uploads and downloads.

    `verify`: True for the authorities of the environment (SSL_CERT_FILE, SSL_CERT_DIR, REQUESTS_CA_BUNDLE) or else
    those of certifi, the path of a file or folder of authorities, an ssl.SSLContext, or False for no check at all.
    `cert`: the path of a client certificate, or (certificate, key) or (certificate, key, password). `proxy`: the URL of
    a proxy for everything. `trust_env`: whether the environment's authorities and proxies are used.
    Raises ConfigurationError for a path that is not there or a proxy that is none.
    """

    def __init__(
        self,
        verify: Verify = True,
        cert: Cert | None = None,
        proxy: httpx.Proxy | httpx.URL | str | None = None,
        trust_env: bool = True,
    ) -> None:
        self.verify, self.cert, self.trust_env = verify, cert, trust_env
        if isinstance(verify, str | os.PathLike):
            _check_path("verify", verify)
        for path in () if cert is None else (cert,) if isinstance(cert, str) else cert[:2]:
            _check_path("cert", path)
        self.proxy: httpx.Proxy | None = None
        if proxy is not None:
            from pinterest_async_overrides.transport.proxy import checked_proxy

            self.proxy = checked_proxy(proxy, "proxy")

    @cached_property
    def context(self) -> ssl.SSLContext:
        """Return the TLS context of connections to servers, made once: reading the certificates takes long.

        Raises ConfigurationError, naming the setting, for certificates that cannot be loaded.
        """
        context = self._loaded()
        context.set_alpn_protocols(["http/1.1"])
        return context

    @cached_property
    def proxy_context(self) -> ssl.SSLContext:
        """Return the TLS context of connections to a proxy that speaks TLS itself."""
        return Network(trust_env=self.trust_env).context

    def httpx_transport(self, route: Route, http2: bool, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
        """Return httpx's own transport with these settings: for HTTP/2, SOCKS proxies and tests.

        Raises ConfigurationError where a package for it is missing.
        """
        import httpx

        context = Network(self.verify, self.cert, trust_env=self.trust_env)._loaded()  # its ALPN protocols differ
        try:
            return httpx.AsyncHTTPTransport(
                verify=context, http2=http2, proxy=route.proxy, limits=limits, trust_env=self.trust_env
            )
        except ImportError as error:
            raise ConfigurationError(f"a package is missing: {error}") from None

    def __repr__(self) -> str:
        verify = self.verify if isinstance(self.verify, bool) else "..."
        return f"Network(verify={verify}, cert={'...' if self.cert else None}, trust_env={self.trust_env})"

    def _loaded(self) -> ssl.SSLContext:
        context = self._trusting()
        if self.cert is not None:
            chain = (self.cert,) if isinstance(self.cert, str) else self.cert
            try:
                context.load_cert_chain(*chain)
            except (OSError, ValueError) as error:
                raise ConfigurationError(f"cert: {chain[0]} cannot be used: {_reason(error)}") from None
        return context

    def _trusting(self) -> ssl.SSLContext:
        if isinstance(self.verify, ssl.SSLContext):
            return self.verify
        if isinstance(self.verify, str | os.PathLike):
            return _authorities("verify", os.fspath(self.verify))
        import httpx

        if self.verify and self.trust_env:
            for name in _CA_VARIABLES:
                if path := os.environ.get(name):
                    return _authorities(name, path)
        return httpx.create_ssl_context(verify=self.verify, trust_env=False)


def _authorities(setting: str, path: str) -> ssl.SSLContext:
    _check_path(setting, path)
    where: dict[str, Any] = {"capath" if Path(path).is_dir() else "cafile": path}
    try:
        return ssl.create_default_context(**where)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise ConfigurationError(f"{setting}: {path} cannot be used: {_reason(error)}") from None


def _check_path(setting: str, path: str | os.PathLike[str]) -> None:
    if not os.path.exists(path):
        raise ConfigurationError(f"{setting}: there is no file or folder {os.fspath(path)!r}")


def _reason(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        return f"no certificate or key in PEM format, or a wrong password ({error.reason or 'TLS error'})"
    return error.strerror or type(error).__name__ if isinstance(error, OSError) else str(error)
