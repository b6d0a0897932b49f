"""Websites that a user claims."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.handlers.crud import body_of
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.handlers.writes import create_row


@handles("verify_website/update")
def verify_website(call: Call) -> Any:
    return create_row(call.store, "website", "", body_of(call), status="verified")


@handles("unverify_website/delete")
def unverify_website(call: Call) -> None:
    call.store.drop("website", str(call.values["website"]))
