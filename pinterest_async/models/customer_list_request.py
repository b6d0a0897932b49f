from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.user_list_type import UserListType


@model
class CustomerListRequest(Model):
    """Customer List Request.

    Fields:
        records: One string, joined by commas.
    """

    name: str
    records: str
    list_type: UserListType | None = None
