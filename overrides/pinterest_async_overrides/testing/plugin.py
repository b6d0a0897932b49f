"""The pytest plugin that comes with the `testing` extra: a local Pinterest as a fixture.

Every pytest run where the package is installed loads this module, so it imports nothing but pytest before a test asks.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.local_pinterest import LocalPinterest

MARKER = "local_pinterest(**options): what the local_pinterest fixture is made with, as LocalPinterest is"


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def local_pinterest(request: pytest.FixtureRequest) -> Generator[LocalPinterest]:
    """A local Pinterest of the test's own, at `local_pinterest.url`.

    `@pytest.mark.local_pinterest(seed=7, accounts=20)` says how it is made; the nearest marker has the last word.
    """
    from pinterest_async_overrides.testing.local_pinterest import LocalPinterest

    options: dict[str, object] = {}
    for marker in reversed(list(request.node.iter_markers("local_pinterest"))):
        options |= marker.kwargs
    with LocalPinterest(**options) as local:  # type: ignore[arg-type]
        yield local


@pytest.fixture
def pinterest_access_token(local_pinterest: LocalPinterest) -> str:
    """An access token of this test's local Pinterest, good for every call; in strict mode too."""
    return local_pinterest.access_token()
