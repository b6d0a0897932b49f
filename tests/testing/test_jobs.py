"""Reports, uploads, batches and exports go through their states as the clock goes on."""

from __future__ import annotations

import csv
import io
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest

from pinterest_async_overrides.testing.handlers.ads.uploads import SMALLEST_PART
from pinterest_async_overrides.testing.http.messages import Reply, Request
from pinterest_async_overrides.testing.service import Service
from pinterest_async_overrides.testing.storage_port import StoragePort
from tests.testing.calls import TODAY, account_of, call, new_campaign, refused, service

REPORT = {
    "start_date": "2025-06-01",
    "end_date": TODAY,
    "granularity": "DAY",
    "level": "CAMPAIGN",
    "columns": ["SPEND_IN_MICRO_DOLLAR", "IMPRESSION_1"],
}


def fetch(server: Service, url: str, method: str = "GET", body: bytes = b"", **headers: str) -> Reply:
    """What the storage beside the API answers."""
    parts = urlsplit(url)
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return StoragePort(server).answer(Request(method, f"{parts.path}?{parts.query}", given, body))


def poll(server: Service, token: str) -> dict[str, Any]:
    found: dict[str, Any] = call(server, "GET", f"/ad_accounts/{account_of(server)}/reports", query={"token": token})
    return found


def finished(server: Service, body: dict[str, Any]) -> dict[str, Any]:
    """The poll of a report that is done."""
    told = call(server, "POST", f"/ad_accounts/{account_of(server)}/reports", body)
    assert told["report_status"] == "IN_PROGRESS"
    assert poll(server, told["token"]) == {"report_status": "IN_PROGRESS", "url": None, "size": None}
    server.clock.advance(10)
    return poll(server, told["token"]) | {"token": told["token"]}


def test_report_has_the_numbers_of_the_synchronous_calls() -> None:
    server = service()
    done = finished(server, REPORT)
    reply = fetch(server, done["url"])
    assert (reply.status, len(reply.body)) == (200, done["size"])
    by_id = msgspec.json.decode(reply.body)
    assert list(by_id) == list(server.store.table("campaign", account_of(server)))
    query = {"start_date": "2025-06-01", "end_date": TODAY, "granularity": "DAY", "campaign_ids": list(by_id)}
    query["columns"] = ",".join(REPORT["columns"])
    rows = call(server, "GET", f"/ad_accounts/{account_of(server)}/campaigns/analytics", query=query)
    assert [row for of_one in by_id.values() for row in of_one] == rows


def test_csv_has_every_row_and_json_only_those_with_numbers() -> None:
    server = service()
    new = new_campaign(server)
    (item,) = call(server, "POST", f"/ad_accounts/{account_of(server)}/campaigns", [new])["items"]
    wanted = REPORT | {"campaign_ids": [item["data"]["id"]]}
    assert fetch(server, finished(server, wanted)["url"]).body == b"{}"
    reply = fetch(server, finished(server, wanted | {"report_format": "CSV"})["url"])
    rows = list(csv.DictReader(io.StringIO(reply.body.decode())))
    assert reply.content_type == "text/csv"
    assert [row["IMPRESSION_1"] for row in rows] == ["0"] * 15


def test_a_link_lives_five_minutes_and_a_report_an_hour() -> None:
    server = service()
    done = finished(server, REPORT)
    server.clock.advance(299)
    assert fetch(server, done["url"]).status == 200
    server.clock.advance(1)
    assert fetch(server, done["url"]).status == 403
    assert fetch(server, poll(server, done["token"])["url"]).status == 200
    server.clock.advance(3300)
    assert poll(server, done["token"]) == {"report_status": "EXPIRED", "url": None, "size": None}


def test_a_link_takes_no_token_and_no_other_signature() -> None:
    server = service()
    url = finished(server, REPORT)["url"]
    assert fetch(server, url, authorization="Bearer pina_test").status == 400
    assert fetch(server, url.replace("signature=", "signature=0")).status == 403


@pytest.mark.parametrize("state", ["FAILED", "CANCELLED", "EXPIRED", "DOES_NOT_EXIST"])
def test_a_report_that_ends_otherwise(state: str) -> None:
    server = service()
    server.jobs.end_with("report", state)
    assert finished(server, REPORT)["report_status"] == state
    assert finished(server, REPORT)["report_status"] == "FINISHED"


def test_tokens_that_are_none() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/reports"
    assert refused(server, "GET", path, query={"token": "nonsense"}) == (400, 1104)
    assert poll(server, "12")["report_status"] == "DOES_NOT_EXIST"
    with pytest.raises(ValueError, match="kind"):
        server.jobs.end_with("nothing", "FAILED")


@pytest.mark.parametrize(
    "change",
    [
        {"start_date": "2022-01-01", "end_date": "2022-01-02"},
        {"start_date": "2024-06-01"},
        {"granularity": "HOUR"},
        {"level": "PRODUCT_ITEM", "start_date": "2025-05-01"},
        {"campaign_ids": [str(number) for number in range(501)]},
        {"end_date": "2025-05-01"},
    ],
)
def test_reports_that_are_refused(change: dict[str, Any]) -> None:
    server = service()
    assert refused(server, "POST", f"/ad_accounts/{account_of(server)}/reports", REPORT | change) == (400, 1)


def form(parameters: dict[str, str], file: bytes = b"video", *, file_first: bool = False) -> bytes:
    """A multipart form with these parameters and a file."""
    parts = [f'name="{name}"\r\n\r\n{value}'.encode() for name, value in parameters.items()]
    last = b'name="file"; filename="a.mp4"\r\nContent-Type: video/mp4\r\n\r\n' + file
    ordered = [last, *parts] if file_first else [*parts, last]
    body = b"".join(b"--edge\r\nContent-Disposition: form-data; " + part + b"\r\n" for part in ordered)
    return body + b"--edge--\r\n"


def post_video(server: Service, registered: dict[str, Any], body: bytes, **headers: str) -> int:
    sent = {"content_type": "multipart/form-data; boundary=edge", "content_length": str(len(body))} | headers
    return fetch(server, registered["upload_url"], "POST", body, **sent).status


def test_video_from_registration_to_pin() -> None:
    server = service()
    registered = call(server, "POST", "/media", {"media_type": "video"})
    media, parameters = registered["media_id"], registered["upload_parameters"]
    board = next(iter(server.store.table("board")))
    source = {"source_type": "video_id", "media_id": media, "cover_image_url": "https://example.com/cover.png"}
    pin = {"board_id": board, "media_source": source}

    def status() -> str:
        return str(call(server, "GET", f"/media/{media}")["status"])

    assert status() == "registered"
    assert refused(server, "POST", "/pins", pin) == (400, 1)
    body = form(parameters, b"\r\n--edg\r\n" * 9)
    without_length = {"content_type": "multipart/form-data; boundary=edge"}
    assert fetch(server, registered["upload_url"], "POST", body, **without_length).status == 411
    assert post_video(server, registered, body, authorization="Bearer pina_test") == 400
    assert post_video(server, registered, form(parameters | {"policy": "other"})) == 403
    assert post_video(server, registered, form(parameters, file_first=True)) == 400
    assert status() == "registered"
    assert post_video(server, registered, body) == 204
    assert status() == "processing"
    server.clock.advance(10)
    assert status() == "succeeded"
    assert call(server, "POST", "/pins", pin)["media"]["media_type"] == "video"


def test_customer_list_becomes_ready_or_is_too_small() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/customer_lists"
    for records, ended in ((99, "TOO_SMALL"), (100, "READY")):
        text = ",".join(f"{number}@example.com" for number in range(records))
        made = call(server, "POST", path, {"name": "L", "records": text, "list_type": "EMAIL"})
        assert made["status"] == "PROCESSING"
        server.clock.advance(10)
        assert call(server, "GET", f"{path}/{made['id']}")["status"] == ended
    removed = call(server, "PATCH", f"{path}/{made['id']}", {"operation_type": "REMOVE", "records": "1@example.com"})
    assert removed["num_removed_user_records"] == 1
    server.clock.advance(10)
    assert call(server, "GET", f"{path}/{made['id']}")["status"] == "TOO_SMALL"


def test_customer_list_upload_in_parts() -> None:
    server = service()
    account = account_of(server)
    customer_list = next(iter(server.store.table("customer_list", account)))
    path = f"/ad_accounts/{account}/customer_lists/{customer_list}"
    before = call(server, "GET", path)["num_uploaded_user_records"]
    made = call(server, "POST", f"{path}/uploads", {"operation": "ADD", "total_parts": 2})
    upload = f"{path}/uploads/{made['customer_list_upload']['id']}"
    first, second = [part["presigned_url"] for part in made["s3_multipart_upload_data"]["file_parts"]]
    part = b"a@example.com\nb@example.com\n"
    assert fetch(server, first, "PUT", part).status == 411
    assert fetch(server, first, "PUT", part, content_length="28").status == 200
    assert refused(server, "POST", f"{upload}/run") == (400, 1)
    assert fetch(server, second, "PUT", part, content_length="28").status == 200
    assert refused(server, "POST", f"{upload}/run") == (400, 1)  # the first part has less than 5 MB
    large = b"a@example.com\n" * (SMALLEST_PART // 14 + 1)
    assert fetch(server, first, "PUT", large, content_length=str(len(large))).status == 200
    states = [call(server, "GET", upload)["state"], call(server, "POST", f"{upload}/run")["state"]]
    server.clock.advance(10)
    done = call(server, "GET", upload)
    records = SMALLEST_PART // 14 + 1 + 2
    assert [*states, done["state"]] == ["NOT_STARTED", "RUNNING", "SUCCEEDED"]
    assert done["record_counts"] == {"processed": records, "valid": records, "invalid": 0}
    call(server, "GET", upload)
    assert call(server, "GET", path)["num_uploaded_user_records"] == before + records


def test_items_batch() -> None:
    server = service()
    item = {"item_id": "A1", "operation": "DELETE"}
    body = {"catalog_type": "RETAIL", "country": "US", "language": "EN", "items": [item]}
    made = call(server, "POST", "/catalogs/items/batch", body)
    assert (made["status"], made["items"][0]["status"]) == ("PROCESSING", "PROCESSING")
    server.clock.advance(10)
    done = call(server, "GET", f"/catalogs/items/batch/{made['batch_id']}")
    assert (done["status"], done["items"]) == (
        "COMPLETED",
        [{"item_id": "A1", "status": "SUCCESS", "errors": [], "warnings": []}],
    )


def test_bulk_upsert_and_download() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/bulk"
    new = new_campaign(server, name="Bulk")
    job = call(server, "POST", f"{path}/upsert", {"create": {"campaigns": [new]}})["request_id"]
    assert call(server, "GET", f"{path}/{job}") == {"status": "RUNNING"}
    server.clock.advance(10)
    (result,) = msgspec.json.decode(fetch(server, call(server, "GET", f"{path}/{job}")["result_url"]).body)["results"]
    assert result["status"] == "SUCCESS"
    job = call(server, "POST", f"{path}/download", {"entity_types": ["CAMPAIGN"]})["request_id"]
    server.clock.advance(10)
    rows = msgspec.json.decode(fetch(server, call(server, "GET", f"{path}/{job}")["result_url"]).body)
    assert result["id"] in [row["id"] for row in rows["campaign"]]


def test_leads_export() -> None:
    server = service()
    account = account_of(server)
    body = {"ad_id": next(iter(server.store.table("ad", account))), "start_date": TODAY, "end_date": TODAY}
    job = call(server, "POST", f"/ad_accounts/{account}/leads_export", body)["leads_export_id"]
    path = f"/ad_accounts/{account}/leads_export/{job}"
    assert call(server, "GET", path) == {"export_status": "IN_PROGRESS", "download_url": None}
    server.clock.advance(10)
    assert fetch(server, call(server, "GET", path)["download_url"]).body.startswith(b"lead_id,")
