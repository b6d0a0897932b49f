"""The judge of `make interop`, and the table it fills."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from pinterest_async_overrides.testing.http.messages import Reply, Request
from tests.interop import page
from tests.interop.environments import REQUIREMENTS, version_of
from tests.interop.judge import judge
from tests.interop.outcomes import Outcome, Verdict, table
from tests.interop.recording import Exchange, RecordingPinterest

TOKEN = {"authorization": "Bearer pina_x"}


def exchange(
    operation: str, method: str, target: str, body: object = None, status: int = 200, reply: object = None
) -> Exchange:
    content = b"" if body is None else msgspec.json.encode(body)
    said = b"" if reply is None else msgspec.json.encode(reply)
    return Exchange(operation, Request(method, target, TOKEN, content), Reply(status, said))


REFUSAL = {"code": 1, "message": "no"}


@pytest.mark.parametrize(
    ("made", "verdict", "reason"),
    [
        ([], Verdict.PEER, "makes no request"),
        ([exchange("", "GET", "/v4/pins", status=404, reply=REFUSAL)], Verdict.PEER, "GET /v4/pins"),
        ([exchange("boards/list", "GET", "/v5/boards", status=500)], Verdict.OURS, "answers 500"),
        (
            [exchange("boards/list", "GET", "/v5/boards?page_size=many", status=400, reply=REFUSAL)],
            Verdict.PEER,
            "page_size",
        ),
        (
            [exchange("boards/list", "GET", "/v5/boards?page=2", status=400, reply=REFUSAL)],
            Verdict.PEER,
            "not a parameter",
        ),
        (
            [exchange("boards/list", "GET", "/v5/boards?page_size=5", status=400, reply=REFUSAL)],
            Verdict.OURS,
            "refuses a request that fits the contract: 400 no",
        ),
        (
            [exchange("campaigns/list", "GET", "/v5/ad_accounts/1/campaigns?campaign_ids=1,x", status=400)],
            Verdict.PEER,
            "campaign_ids",
        ),
        (
            [exchange("reports/stats", "GET", "/v5/catalogs/reports/stats?parameters=x", status=400)],
            Verdict.PEER,
            "parameters without [ ]",
        ),
        ([exchange("reports/stats", "GET", "/v5/catalogs/reports/stats", status=400)], Verdict.PEER, "is missing"),
        ([exchange("boards/create", "POST", "/v5/boards", {"name": 7}, 400)], Verdict.PEER, "name"),
        ([exchange("boards/create", "POST", "/v5/boards", None, 400)], Verdict.PEER, "not JSON"),
        ([exchange("boards/create", "POST", "/v5/boards", {"name": "a"}, 409)], Verdict.OURS, "fits the contract"),
        (
            [exchange("boards/get", "GET", "/v5/boards/1", reply={"id": "1", "name": "a"})],
            Verdict.PEER,
            "than a reply that fits the contract (it broke)",
        ),
        (
            [exchange("boards/get", "GET", "/v5/boards/1", reply={"id": 1})],
            Verdict.OURS,
            "the reply of boards/get does not fit the contract",
        ),
    ],
)
def test_a_failure_is_judged_by_the_contract(made: list[Exchange], verdict: Verdict, reason: str) -> None:
    found, said = judge(made, "it broke")
    assert (found, reason in said) == (verdict, True), said


def test_exchanges_are_recorded_once() -> None:
    with RecordingPinterest() as local:
        local.service.answer(Request("GET", "/v5/user_account", TOKEN))
        local.service.answer(Request("GET", "/v5/nowhere", TOKEN))
        assert [each.operation for each in local.take_exchanges()] == ["user_account/get", ""]
        assert not local.take_exchanges()


def test_jobs_that_fail_alike_share_a_row() -> None:
    outcomes = [
        Outcome("a", "one", Verdict.WORKS, "5 rows"),
        Outcome("a", "two", Verdict.PEER, "x | y"),
        Outcome("a", "three", Verdict.PEER, "x | y"),
        Outcome("a", "four", Verdict.WORKS, "5 rows"),
    ]
    assert page.rows(table(outcomes)) == [
        ["a", "one", "works: 5 rows"],
        ["a", "two, three", "peer's fault: x \\| y"],
        ["a", "four", "works: 5 rows"],
    ]


def test_a_part_of_the_page_is_written_between_its_markers(tmp_path: Path) -> None:
    document = tmp_path / "page.md"
    document.write_text("before\n<!-- a: written by make interop -->\nold\n<!-- a: end -->\nafter\n")
    page.write("a", "new\n", document)
    page.write("a", "newer", document)
    text = document.read_text()
    assert page.found(text, "a") == "newer"
    assert text.startswith("before\n")
    assert text.endswith("\nafter\n")
    with pytest.raises(ValueError, match="markers"):
        page.put(text, "b", "new")


def test_the_page_shows_the_pinned_peers_and_no_fault_of_ours() -> None:
    """A peer that is pinned anew, and a fault of the local Pinterest, need a new run of `make interop`."""
    said = page.found(page.PAGE.read_text(encoding="utf-8"), "peers")
    packages = {
        "pinterest-api-sdk": "pinterest-api-sdk",
        "pinterestsdk": "pinterestsdk",
        "airbyte": "airbyte-source-pinterest",
        "dlt": "dlt",
    }
    for peer, package in packages.items():
        assert f"{package} {version_of(peer, package)}" in said
        assert any(row[0] == package for row in page.rows(said))
    assert Verdict.OURS not in said


def test_every_package_of_a_peer_is_pinned() -> None:
    for pinned in REQUIREMENTS.glob("*.txt"):
        for line in pinned.read_text().splitlines():
            assert "==" in line, (pinned.name, line)
            assert "//" not in line, (pinned.name, line)
