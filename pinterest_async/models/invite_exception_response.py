from __future__ import annotations

from pinterest_async.model import Model, model


@model
class InviteExceptionResponse(Model):
    """A part of `InviteActionResultItem` and a part of `RespondToInviteResultItem`.

    Fields:
        invite_or_request_id: Digits.
    """

    code: int | None = None
    invite_or_request_id: str | None = None
    message: str | None = None
    users_or_partner_ids: list[str] | None = None
