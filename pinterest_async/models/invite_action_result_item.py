from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.invite_business_role_binding import InviteBusinessRoleBinding
    from pinterest_async.models.invite_exception_response import InviteExceptionResponse


@model
class InviteActionResultItem(Model):
    """A part of `CreateInvitesResultsResponseArray` and a part of `UpdateInvitesResultsResponseArray`."""

    exception: InviteExceptionResponse | None = field(default=None, shape="InviteExceptionResponse")
    invite: InviteBusinessRoleBinding | None = field(default=None, shape="InviteBusinessRoleBinding")
