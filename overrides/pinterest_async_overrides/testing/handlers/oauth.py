"""OAuth operations of the API: obtaining, refreshing and revoking tokens."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.handlers.registry import Call, handles


@handles("oauth/token")
def issue_token(call: Call) -> Any:
    return call.tokens.exchange(call.body)


@handles("token/revoke")
def revoke_token(call: Call) -> None:
    call.tokens.revoke(call.body["token"])


@handles("oauth/conversion_token")
def issue_conversion_token(call: Call) -> Any:
    return {"access_token": call.tokens.issue("conversion", frozenset()).text, "token_type": "conversion"}
