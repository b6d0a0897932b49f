from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.base_invite_data_response import BaseInviteDataResponse
    from pinterest_async.models.invite_exception_response import InviteExceptionResponse


@model
class RespondToInviteResultItem(Model):
    """A part of `RespondToInvitesResponseArray`."""

    exception: InviteExceptionResponse | None = field(default=None, shape="InviteExceptionResponse")
    invite: BaseInviteDataResponse | None = field(default=None, shape="BaseInviteDataResponse")
