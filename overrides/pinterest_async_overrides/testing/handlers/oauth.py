"""The OAuth calls of the API: getting, renewing and revoking tokens."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.handlers.registry import Call, answers


@answers("oauth/token")
def give_token(call: Call) -> Any:
    return call.service.tokens.exchange(call.body)


@answers("token/revoke")
def revoke_token(call: Call) -> None:
    call.service.tokens.revoke(call.body["token"])


@answers("oauth/conversion_token")
def give_conversion_token(call: Call) -> Any:
    return {"access_token": call.service.tokens.issue("conversion", frozenset()).text, "token_type": "conversion"}
