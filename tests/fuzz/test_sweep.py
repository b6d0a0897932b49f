"""The sample of the fuzz harness, and that it would notice."""

from __future__ import annotations

import pytest

from pinterest_async import OPERATIONS
from tests.faults.plugin import Fired
from tests.fuzz import paths
from tests.fuzz.replies import MALFORMED
from tests.fuzz.sweep import sample, sweep


@pytest.mark.fault(20, 62)
async def test_malformed_replies_to_every_operation(fired: Fired) -> None:
    cases = sample()
    assert {operation for operation, _ in cases} == OPERATIONS.keys()
    assert {name for _, name in cases} == MALFORMED.keys()
    figures = await sweep(cases)
    assert figures.problems == []
    fired("malformed replies", figures.cases)
    print(figures)


@pytest.mark.fault(20, 61, 62)
@pytest.mark.parametrize("transport", ["pooled", "aiohttp"])
@pytest.mark.parametrize("way", paths.WAYS)
async def test_malformed_replies_to_what_is_no_operation(way: str, transport: str, fired: Fired) -> None:
    """Token endpoint, downloads, uploads, rows: each takes a tenth of the replies, all of them together all."""
    number = list(paths.WAYS).index(way)
    figures = await paths.sweep(way, transport, list(MALFORMED)[number :: len(paths.WAYS)])
    assert figures.problems == []
    fired("malformed replies", figures.cases)


async def test_the_harness_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    """A permit that is lost, and an exception that is not ours."""

    def broken(*arguments: object, **more: object) -> object:
        raise LookupError("unknown encoding")

    monkeypatch.setattr("pinterest_async_overrides.common.error_response.error_for", broken)
    name = next(name for name in MALFORMED if name.startswith("502 in"))
    figures = await sweep([("boards/list", name)])
    assert [problem.partition(": ")[2] for problem in figures.problems] == ["raised raw: LookupError: unknown encoding"]
