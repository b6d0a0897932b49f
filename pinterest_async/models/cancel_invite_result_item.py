from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.cancel_invite_exception import CancelInviteException
    from pinterest_async.models.cancel_invite_result import CancelInviteResult


@model
class CancelInviteResultItem(Model):
    """A part of `CancelInvitesResponse`."""

    exception: CancelInviteException | None = field(default=None, shape="CancelInviteException")
    invite: CancelInviteResult | None = field(default=None, shape="CancelInviteResult")
