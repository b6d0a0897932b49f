"""Boards, sections and Pins: creation, changes, deletion, and the counts that follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.api_error import invalid
from pinterest_async_overrides.testing.contract.openapi import merge, operations, resolve
from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.listing import arranged, listed, page_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import update_row
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.row_builder import change, make
from pinterest_async_overrides.testing.state.store import USERNAME, Store

# Source type of a Pin -> the type of its `media`.
MEDIA_TYPES = {
    "video_id": "video",
    "multiple_image_base64": "multiple_images",
    "multiple_image_urls": "multiple_images",
}
# Media type of a Pin -> its creative type; REGULAR for any other.
CREATIVE_TYPES = {"video": "VIDEO", "multiple_images": "CAROUSEL"}


@handles("boards/create")
def create_board(call: Call) -> Row:
    owner = {"username": USERNAME}
    row = make(call.store, "board", call.body, owner=owner, pin_count=0, follower_count=0, collaborator_count=0)
    return call.store.put("board", row)


@handles("boards/update")
def update_board(call: Call) -> Row:
    """Change a board; refuse the name of another of the user's boards."""
    identity, name = str(call.values["board_id"]), body_of(call).get("name")
    names = {str(row.get("name")).casefold() for row in call.store.table("board").values() if row["id"] != identity}
    if name is not None and str(name).casefold() in names:
        call.store.refusals.refuse("board_name", "Could not edit board: another board has this name.")
    return update_row(call.store, "board", "", identity, body_of(call))


@handles("boards/delete")
def delete_board(call: Call) -> None:
    """Delete a board with its sections and its Pins."""
    board = call.values["board_id"]
    call.store.get("board", board)
    for pin in [row["id"] for row in call.store.table("pin").values() if row.get("board_id") == board]:
        call.store.drop("pin", pin)
    call.store.drop("board", board)


@handles("board_sections/delete")
def delete_section(call: Call) -> None:
    """Delete a section; its Pins remain on the board."""
    board, section = call.values["board_id"], call.values["section_id"]
    call.store.drop("board_section", section, board)
    for row in call.store.table("pin").values():
        if row.get("board_section_id") == section:
            call.store.put("pin", row | {"board_section_id": None})


def _pins(call: Call, condition: Callable[[Row], bool]) -> Any:
    pins = [row for row in call.store.table("pin").values() if condition(row)]
    return page_of(call, arranged(call, call.store.entities["pin"], pins))


@handles("boards/list_pins")
def list_board_pins(call: Call) -> Any:
    return _pins(call, lambda row: row.get("board_id") == call.values["board_id"])


@handles("board_sections/list_pins")
def list_section_pins(call: Call) -> Any:
    return _pins(call, lambda row: row.get("board_section_id") == call.values["section_id"])


@handles("search_user_pins/list")
def search_pins(call: Call) -> Any:
    return _pins(call, lambda row: True)


@handles("search_partner_pins")
def search_partner_pins(call: Call) -> Any:
    """Return Pins of other users; any search term has matches."""
    rows = call.store.table("partner_pin").values()
    return page_of(call, [row | {"title": f"{call.values['term']}: {row['title']}"} for row in rows])


@handles("search_user_boards/get")
def search_boards(call: Call) -> Any:
    return page_of(call, listed(call, call.store.entities["board"]))


@handles("pins/create")
def create_pin(call: Call) -> Row:
    body = call.body
    source: dict[str, Any] = body.get("media_source") or {}
    if source.get("source_type") == "video_id":
        media = str(source["media_id"])
        known = media in call.store.table("media")
        status = call.state.jobs.status("media", media) if known else "unknown"
        if status != "succeeded":
            call.store.refusals.refuse("media", f"Media {media} is {status}.")
    row = make(call.store, "pin", body, board_owner={"username": USERNAME}, is_owner=True, has_been_promoted=False)
    row["creative_type"] = CREATIVE_TYPES.get(MEDIA_TYPES.get(source.get("source_type", ""), "image"), "REGULAR")
    row["media"] = media_of(call.store, row["id"], source)
    _count(call.store, _place(call.store, row), 1)
    return call.store.put("pin", row)


# Maximum number of product tags of a Pin.
MOST_TAGS = 24


def _tags(call: Call) -> list[str]:
    """Return the ids of the product Pins that a Pin is tagged with."""
    return call.state.product_tags.setdefault(call.values["pin_id"], [])


def _tag_ids(call: Call) -> list[str]:
    return [str(tag["pin_id"]) for tag in call.body["product_tags"]]


def _tag_rows(call: Call) -> dict[str, Any]:
    return {"product_tags": [{"pin_id": each} for each in _tags(call)]}


@handles("product_tags/list")
def list_tags(call: Call) -> Any:
    return _tag_rows(call)


@handles("product_tags/bulk_add")
def add_tags(call: Call) -> Any:
    """Add all tags, or none if one is unknown or there are too many."""
    tags, requested = _tags(call), _tag_ids(call)
    for pin in requested:
        call.store.get("pin", pin)
    both = list(dict.fromkeys([*tags, *requested]))
    if len(both) > MOST_TAGS:
        raise invalid(f"A Pin has at most {MOST_TAGS} product tags.")
    tags[:] = both
    return _tag_rows(call)


@handles("product_tags/bulk_delete")
def delete_tags(call: Call) -> None:
    tags, requested = _tags(call), _tag_ids(call)
    tags[:] = [each for each in tags if each not in requested]


@handles("pins/save")
def save_pin(call: Call) -> Row:
    """Save a Pin as one of the user's own, with a reference to the original."""
    source = call.store.get("pin", call.values["pin_id"])
    row = source | {"id": call.store.new_id("pin"), "parent_pin_id": source["id"], "board_section_id": None}
    body: dict[str, Any] = call.body or {}
    row |= {name: value for name, value in body.items() if name in ("board_id", "board_section_id") and value}
    _count(call.store, _place(call.store, row), 1)
    return call.store.put("pin", row)


@handles("pins/get")
def get_pin(call: Call) -> Row:
    """Return a Pin, with its metrics if requested."""
    row = call.store.get("pin", call.values["pin_id"])
    return row if call.values.get("pin_metrics") else row | {"pin_metrics": None}


@handles("pins/update")
def update_pin(call: Call) -> Row:
    """Change a Pin; moving it to another board removes it from its section unless the body sets one."""
    before = call.store.get("pin", call.values["pin_id"])
    body = body_of(call)
    if body.get("board_id", before.get("board_id")) != before.get("board_id"):
        body = {"board_section_id": None} | body
    row = change(call.store, "pin", before, body)
    board = _place(call.store, row)
    if row.get("board_id") != before.get("board_id"):
        _count(call.store, call.store.table("board").get(before.get("board_id", "")), -1)
        _count(call.store, board, 1)
    return call.store.put("pin", row)


@handles("pins/delete")
def delete_pin(call: Call) -> None:
    row = call.store.get("pin", call.values["pin_id"])
    call.store.drop("pin", row["id"])
    call.state.product_tags.pop(row["id"], None)
    _count(call.store, call.store.table("board").get(row.get("board_id", "")), -1)


def _place(store: Store, row: Row) -> Row | None:
    """Return the board of a Pin; raise an `ApiError` if it or the section does not exist."""
    if row.get("board_id") is None:
        return None
    board = store.get("board", row["board_id"])
    if row.get("board_section_id") is not None:
        store.get("board_section", row["board_section_id"], board["id"])
    return board


def _count(store: Store, board: Row | None, by: int) -> None:
    if board is not None:
        store.put("board", board | {"pin_count": board.get("pin_count", 0) + by})


def media_of(store: Store, identity: str, source: dict[str, Any]) -> dict[str, Any]:
    """Return the `media` of a Pin created from this source."""
    media_type = MEDIA_TYPES.get(source.get("source_type", ""), "image")
    pin = merge(operations()["pins/get"].reply or {})
    mapping = merge(resolve(pin["properties"]["media"]))["discriminator"]["mapping"]
    media: dict[str, Any] = examples.build({"$ref": mapping[media_type]}, store.seed, "pin media", identity)
    return media | {"media_type": media_type}
