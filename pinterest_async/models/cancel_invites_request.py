from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CancelInvitesRequest(Model):
    """The body of `business_invites.cancel`.

    Fields:
        invite_ids: 1 to 50 values, each at most 25 characters, digits.
    """

    invite_ids: list[str]
