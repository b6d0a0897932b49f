from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.user_list_type import UserListType


@model
class CustomerListRequest(Model):
    """The body of `customer_lists.create`.

    Fields:
        records: One string, joined by commas.
    """

    name: str
    records: str
    list_type: UserListType | str | None = None
