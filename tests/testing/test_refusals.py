"""Refusals that the description does not have: one row each, what is taken where the refusal is switched off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from pinterest_async.testing import REFUSALS, Quirks
from pinterest_async_overrides.testing.contract.json_values import is_object
from pinterest_async_overrides.testing.http.messages import Reply
from pinterest_async_overrides.testing.service import Rules, Service
from pinterest_async_overrides.testing.state.refusals import Refusal
from tests.contract import SINCE_5_28
from tests.testing.calls import NOW, TODAY, account_of, call, listed, new_campaign, refused, send, service

DOCS = Path(__file__).parents[2] / "docs" / "local-pinterest.md"
DAY = {"start_date": TODAY, "end_date": TODAY}
GROUP = {"name": "G", "billable_event": "IMPRESSION"}


def first(server: Service, kind: str, number: int = 0, **fields: Any) -> str:
    """The id of a row of the first ad account, or of nobody's, with these values."""
    owner = account_of(server) if server.store.entities[kind].owner == "ad_account_id" else ""
    rows = [id for id, row in server.store.table(kind, owner).items() if fields.items() <= row.items()]
    return rows[number]


def batch(path: str, *, method: str = "POST", **item: Any) -> Callable[[Service], Reply]:
    """A batch of one item below the ad account; values that are functions are of the server."""

    def make(server: Service) -> Reply:
        filled = {name: value(server) if callable(value) else value for name, value in item.items()}
        whose = {"ad_account_id": account_of(server)} if path == "campaigns" else {}
        return send(server, method, f"/ad_accounts/{account_of(server)}/{path}", [whose | filled])

    return make


def one(
    path: str, *, method: str = "POST", query: dict[str, Any] | None = None, **body: Any
) -> Callable[[Service], Reply]:
    """A call whose body is one object."""

    def make(server: Service) -> Reply:
        filled = {name: value(server) if callable(value) else value for name, value in body.items()}
        names = {"account": account_of(server), "board": first(server, "board"), "pin": first(server, "pin")}
        asked = {name: str(value).format(**names) for name, value in (query or {}).items()}
        return send(server, method, path.format(**names), filled if method != "GET" else None, query=asked)

    return make


def changed(kind: str, **item: Any) -> Callable[[Service], Reply]:
    """A change of the first row of a kind."""
    return batch(f"{kind}s", method="PATCH", id=a(kind), **item)


def campaign(**item: Any) -> Callable[[Service], Reply]:
    return batch("campaigns", **{"name": "C", "objective_type": "AWARENESS"} | item)


def a(kind: str) -> Callable[[Service], str]:
    """The first row of a kind."""
    return lambda server: first(server, kind)


def the_audience(server: Service) -> list[str]:
    return [first(server, "audience")]


def of_campaign(number: int = 0) -> Callable[[Service], str]:
    return lambda server: first(server, "campaign", number)


def archived(kind: str) -> Callable[[Service], str]:
    """The first row of a kind, archived before it is named."""

    def make(server: Service) -> str:
        identity = first(server, kind)
        reply = changed(kind, status="ARCHIVED")(server)
        assert problem(reply) is None
        return identity

    return make


def audience(kind: str, **rule: Any) -> Callable[[Service], Reply]:
    def make(server: Service) -> Reply:
        filled = {name: value(server) if callable(value) else value for name, value in rule.items()}
        return one("/ad_accounts/{account}/audiences", name="A", audience_type=kind, rule=filled)(server)

    return make


def event(**more: Any) -> Callable[[Service], Reply]:
    user = {"em": ["0" * 64]} | more.pop("user_data", {})
    usual = {"event_name": "checkout", "action_source": "web", "event_time": int(NOW), "event_id": "1"}
    return one("/ad_accounts/{account}/events", data=[usual | {"user_data": user} | more])


def keyword(parent: Callable[[Service], str], **item: Any) -> Callable[[Service], Reply]:
    return one("/ad_accounts/{account}/keywords", parent_id=parent, keywords=[{"value": "k"} | item])


def customer_list(records: str, **more: Any) -> Callable[[Service], Reply]:
    return one("/ad_accounts/{account}/customer_lists", name="L", records=records, **more)


def added_records(records: str) -> Callable[[Service], Reply]:
    def make(server: Service) -> Reply:
        path = f"/ad_accounts/{account_of(server)}/customer_lists/{first(server, 'customer_list')}"
        return send(server, "PATCH", path, {"operation_type": "ADD", "records": records})

    return make


def video_pin(media: Callable[[Service], str]) -> Callable[[Service], Reply]:
    def make(server: Service) -> Reply:
        source = {"source_type": "video_id", "media_id": media(server), "cover_image_url": "https://example.com/c.png"}
        return send(server, "POST", "/pins", {"board_id": first(server, "board"), "media_source": source})

    return make


def registered(server: Service) -> str:
    """A video of which no byte was sent."""
    identity: str = call(server, "POST", "/media", {"media_type": "video"})["media_id"]
    return identity


def small_parts(server: Service) -> Reply:
    path = f"/ad_accounts/{account_of(server)}/customer_lists/{first(server, 'customer_list')}/uploads"
    identity = call(server, "POST", path, {"operation": "ADD", "total_parts": 2})["customer_list_upload"]["id"]
    job = server.jobs.find("customer_list_upload", identity)
    assert job is not None
    job.data["parts"] = dict.fromkeys(job.data["parts"], b"a@example.com\n")
    return send(server, "POST", f"{path}/{identity}/run")


def upsert(server: Service) -> Reply:
    feed = next(row for row in server.store.table("feed").values() if row.get("catalog_id"))
    item: dict[str, Any] = {"item_id": "1", "operation": "UPSERT", "attributes": {}}
    body = {"catalog_type": feed["catalog_type"], "country": "US", "language": "EN", "catalog_id": feed["catalog_id"]}
    if feed["catalog_type"] == "HOTEL":
        item = {"hotel_id": "1", "operation": "UPSERT", "attributes": {}}
    if feed["catalog_type"] == "CREATIVE_ASSETS":
        item = {"creative_assets_id": "1", "operation": "UPSERT", "attributes": {}}
    return send(server, "POST", "/catalogs/items/batch", body | {"items": [item]})


def renamed(server: Service) -> Reply:
    name = server.store.table("board")[first(server, "board", 1)]["name"]
    return send(server, "PATCH", f"/boards/{first(server, 'board')}", {"name": name})


def status_of(before: str, after: str) -> Callable[[Service], Reply]:
    def make(server: Service) -> Reply:
        row = server.store.get("campaign", first(server, "campaign"), account_of(server))
        server.store.put("campaign", row | {"status": before}, account_of(server))
        return batch("campaigns", method="PATCH", id=row["id"], status=after)(server)

    return make


def problem(reply: Reply) -> tuple[int, str] | None:
    """The code and the message of a call, or of the first item of its batch, that was refused."""
    body: Any = msgspec.json.decode(reply.body) if reply.body else {}
    if reply.status == 422:
        messages: list[str] = [each["error_message"] for each in body["details"]["events"]]
        return body["code"], next(filter(None, messages))
    if reply.status >= 400:
        return body["code"], body["message"]
    if body.get("errors"):
        return 1, body["errors"][0]["error_messages"][0]
    items: list[dict[str, Any]] = body.get("items") or [{}]
    exceptions: Any = items[0].get("exceptions")
    if not exceptions:
        return None
    found: dict[str, Any] = exceptions if is_object(exceptions) else exceptions[0]
    return found["code"], found["message"]


@dataclass(frozen=True)
class Row:
    """A call, the refusal it meets, a part of the message, and the code."""

    name: Refusal
    call: Callable[[Service], Reply]
    words: str
    code: int = 1


def targets(name: str, *wrong: str) -> dict[str, Any]:
    return {"tracking_urls": {name: ["https://example.com/ok", *wrong]}}


ROWS = (
    Row("budget", campaign(), "needs a budget", 2384),
    Row("budget", changed("campaign", daily_spend_cap=None), "needs a budget", 2384),
    Row("amount", campaign(daily_spend_cap=-5), "above zero"),
    Row("amount", campaign(lifetime_spend_cap=0), "above zero"),
    Row("amount", changed("campaign", daily_spend_cap=0), "above zero"),
    Row("amount", batch("ad_groups", **GROUP, campaign_id=of_campaign(), budget_in_micro_currency=-1), "above zero"),
    Row("amount", changed("ad_group", bid_in_micro_currency=-1), "above zero"),
    Row("both_caps", campaign(daily_spend_cap=5_000_000, lifetime_spend_cap=5_000_000), "exclude"),
    Row("both_caps", changed("campaign", lifetime_spend_cap=5_000_000), "exclude"),
    Row("status", campaign(daily_spend_cap=5_000_000, status="DELETED_DRAFT"), "DELETED_DRAFT"),
    Row("status", status_of("ACTIVE", "DELETED_DRAFT"), "DELETED_DRAFT"),
    Row("status", status_of("PAUSED", "DRAFT"), "to DRAFT"),
    Row("status", status_of("DELETED_DRAFT", "ACTIVE"), "to ACTIVE"),
    Row("status", changed("ad_group", status="DELETED_DRAFT"), "DELETED_DRAFT"),
    Row("status", changed("ad", status="DRAFT"), "to DRAFT"),
    Row("archived_parent", batch("ad_groups", **GROUP, campaign_id=archived("campaign")), "is ARCHIVED"),
    Row(
        "archived_parent",
        batch("ads", ad_group_id=archived("ad_group"), pin_id=a("pin"), creative_type="REGULAR"),
        "is ARCHIVED",
    ),
    Row(
        "archived_parent",
        keyword(archived("ad_group"), match_type="BROAD"),
        "is ARCHIVED",
    ),
    Row(
        "video_ad",
        batch("ads", ad_group_id=a("ad_group"), pin_id=a("pin"), creative_type="VIDEO"),
        "is not a video",
    ),
    Row("keyword_match_type", keyword(of_campaign(), match_type=None), "match_type"),
    Row("tracking_url", campaign(daily_spend_cap=5_000_000, **targets("click", "URL1")), "invalid URL"),
    Row("tracking_url", changed("ad_group", **targets("impression", "ftp://example.com/x")), "invalid URL"),
    Row("tracking_url", changed("ad", **targets("engagement", "https://")), "invalid URL"),
    Row("media", video_pin(lambda server: "99999999"), "unknown"),
    Row("media", video_pin(registered), "registered"),
    Row("board_name", renamed, "Could not edit board"),
    Row("customer_records", customer_list(""), "record"),
    Row("customer_records", customer_list(" , ,"), "record"),
    Row("customer_records", customer_list("u1@example.com\nu2@example.com"), "separated by commas only"),
    Row("customer_records", customer_list("u1@example.com,not an address"), "EMAIL"),
    Row("customer_records", customer_list("u1@example.com", list_type="MAID"), "MAID"),
    Row("customer_records", added_records(""), "record"),
    Row("customer_records", added_records("a@example.com b@example.com"), "record"),
    Row("part_size", small_parts, "5 MB"),
    Row("audience_reference", audience("CUSTOMER_LIST", customer_list_id="999"), "no customer list 999"),
    Row("audience_reference", audience("CUSTOMER_LIST"), "needs customer_list_id"),
    Row("audience_reference", audience("VISITOR", visitor_source_id="999"), "no conversion tag 999"),
    Row("audience_reference", audience("ACTALIKE", country="US", percentage=5), "needs seed_id"),
    Row("audience_reference", audience("ACTALIKE", seed_id=["999"], country="US", percentage=5), "no audience 999"),
    Row("audience_reference", audience("ENGAGEMENT", pin_id=["12"]), "no pin 12"),
    Row("audience_reference", audience("ENGAGEMENT", campaign_id=["12"]), "no campaign 12"),
    *(
        Row(
            "actalike_percentage",
            audience("ACTALIKE", seed_id=the_audience, country="US", percentage=percent),
            "1 to 10",
        )
        for percent in (0, -1, 11, 50)
    ),
    Row("event_name", event(event_name="Purchase"), "event_name"),
    Row("event_source", event(action_source="website"), "action_source"),
    Row("personal_data", event(user_data={"fn": ["John"]}), "fn must be SHA-256"),
    Row("personal_data", event(user_data={"zp": ["A" * 64]}), "zp must be SHA-256"),
    Row("personal_data", event(user_data={"em": ["someone@example.com"]}), "em must be SHA-256"),
    Row("upsert_beside_feed", upsert, "has a feed"),
    *(
        Row(
            "pin_metrics",
            one(path, method="GET", query=DAY | {"metric_types": "SAVE,TOTAL_COMMENTS"} | more),
            "together",
        )
        for path, more in (("/pins/{pin}/analytics", dict[str, str]()), ("/pins/analytics", {"pin_ids": "{pin}"}))
    ),
)


def name_of(row: Row) -> str:
    return f"{row.name}-{row.words}"


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_refused_as_pinterest_refuses_it(row: Row) -> None:
    server = service()
    writes = len(server.log.writes)
    found = problem(row.call(server))
    assert found is not None
    assert found[0] in (row.code, 4198)
    assert row.words in found[1]
    assert len(server.log.writes) - writes <= 2


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_taken_where_the_refusal_is_switched_off(row: Row) -> None:
    server = service(rules=Rules(job_seconds=10, quirks=Quirks(accepts=[row.name])))
    assert problem(row.call(server)) is None


def test_every_refusal_has_a_row_and_stands_in_the_documentation() -> None:
    assert {row.name for row in ROWS} == set(REFUSALS) == set(get_args(Refusal))
    table = DOCS.read_text(encoding="utf-8")
    for name, (known, words) in REFUSALS.items():
        assert f"| `{name}` | {known} | {words} |" in table


def test_an_unknown_refusal_cannot_be_switched_off() -> None:
    with pytest.raises(ValueError, match="unknown refusals: budgets"):
        Quirks(accepts=["budgets"])  # type: ignore[list-item]


GOOD = (
    campaign(daily_spend_cap=5_000_000, **targets("click")),
    pytest.param(
        campaign(is_campaign_budget_optimization=False, default_ad_group_budget_in_micro_currency=5_000_000),
        marks=SINCE_5_28,
    ),
    keyword(of_campaign(), match_type="EXACT"),
    customer_list("u1@example.com, u2@example.com," + "0" * 64),
    customer_list("12345678-1234-1234-1234-123456789012", list_type="MAID"),
    audience("ACTALIKE", seed_id=the_audience, country="US", percentage=10),
    audience("CUSTOMER_LIST", customer_list_id=a("customer_list")),
    event(user_data={"fn": ["1" * 64], "click_id": "plain"}),
    event(event_name="level_up", action_source="app_ios"),
    one("/boards/{board}", method="PATCH", name="Board 0"),
)


@pytest.mark.parametrize("made", GOOD)
def test_what_is_right_is_taken(made: Callable[[Service], Reply]) -> None:
    assert problem(made(service())) is None


@SINCE_5_28
def test_an_event_that_the_advertiser_defined_is_taken() -> None:
    server = service()
    name = next(iter(server.store.table("advertiser_defined_event", account_of(server))))
    assert problem(event(event_name=name)(server)) is None


def test_one_item_that_is_refused_leaves_the_others() -> None:
    server = service()
    account = account_of(server)
    good = new_campaign(server, name="Good")
    bad = good | {"name": "Bad", "daily_spend_cap": -1}
    items = call(server, "POST", f"/ad_accounts/{account}/campaigns", [bad, good])["items"]
    assert [bool(item["exceptions"]) for item in items] == [True, False]
    names = [row["name"] for row in server.store.table("campaign", account).values()]
    assert ("Good" in names, "Bad" in names) == (True, False)


def test_summary_statuses_follow() -> None:
    """A campaign's own, and those of its ad groups and ads."""
    server = service()
    account = account_of(server)
    path = f"/ad_accounts/{account}"
    campaign = first(server, "campaign")

    def summaries() -> list[set[str]]:
        every = {"entity_statuses": ["ACTIVE", "PAUSED", "ARCHIVED"]}
        return [
            {row["summary_status"] for row in listed(server, f"{path}/{kind}", campaign_ids=campaign, **every)}
            for kind in ("campaigns", "ad_groups", "ads")
        ]

    assert summaries() == [{"RUNNING"}, {"RUNNING"}, {"APPROVED"}]
    for status, expected in (("PAUSED", "PAUSED"), ("ACTIVE", ""), ("ARCHIVED", "ARCHIVED")):
        body = [{"id": campaign, "ad_account_id": account, "status": status}]
        call(server, "PATCH", f"{path}/campaigns", body)
        assert summaries() == ([{expected}] * 3 if expected else [{"RUNNING"}, {"RUNNING"}, {"APPROVED"}])


def test_campaigns_that_have_not_begun_or_are_over() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/campaigns"
    new = new_campaign(server)
    later, over = new | {"start_time": int(NOW) + 86400}, new | {"start_time": int(NOW) - 99, "end_time": int(NOW) - 9}
    items = call(server, "POST", path, [later, over, new])["items"]
    assert [item["data"]["summary_status"] for item in items] == ["NOT_STARTED", "COMPLETED", "RUNNING"]


def test_lists_of_fewer_than_100_records_are_too_small() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/customer_lists"
    bodies = [{"name": "L", "records": ",".join(f"u{each}@example.com" for each in range(size))} for size in (99, 100)]
    ids = [call(server, "POST", path, body)["id"] for body in bodies]
    server.clock.advance(10)
    assert [call(server, "GET", f"{path}/{each}")["status"] for each in ids] == ["TOO_SMALL", "READY"]


def test_unknown_board_of_a_renaming() -> None:
    assert refused(service(), "PATCH", "/boards/12", {"name": "Board 1"}) == (404, 40)
