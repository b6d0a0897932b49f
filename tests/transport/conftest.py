"""Fixtures of the transport's tests."""

# pyright: reportUnknownMemberType=false
# trustme's types name pyOpenSSL's, which is not installed.

from __future__ import annotations

import ssl

import pytest
import trustme


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """An authority that nobody knows."""
    return trustme.CA()


@pytest.fixture(scope="session")
def server_tls(authority: trustme.CA) -> ssl.SSLContext:
    """For a server that is 127.0.0.1, as this authority says."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    return context


@pytest.fixture(scope="session")
def client_tls(authority: trustme.CA) -> ssl.SSLContext:
    """For a client that knows this authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
