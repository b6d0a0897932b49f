"""Pytest plugin of the `testing` extra: a local Pinterest as a fixture.

Every pytest run loads this module if the package is installed, so at import time it imports only pytest.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.local_pinterest import LocalPinterest

MARKER = "local_pinterest(**options): options of LocalPinterest for the local_pinterest fixture"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def local_pinterest(request: pytest.FixtureRequest) -> Generator[LocalPinterest]:
    """A local Pinterest for one test, at `local_pinterest.url`.

    `@pytest.mark.local_pinterest(seed=7, accounts=20)` sets its options; the closest marker takes precedence.
    """
    from pinterest_async_overrides.testing.local_pinterest import LocalPinterest

    options: dict[str, object] = {}
    for marker in reversed(list(request.node.iter_markers("local_pinterest"))):
        options |= marker.kwargs
    with LocalPinterest(**options) as local:  # type: ignore[arg-type]
        yield local


@pytest.fixture
def pinterest_access_token(local_pinterest: LocalPinterest) -> str:
    """An access token of this test's local Pinterest with all scopes, also valid in strict mode."""
    return local_pinterest.access_token()
