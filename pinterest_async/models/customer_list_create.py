from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_record_row import CustomerListRecordRow
    from pinterest_async.models.user_list_type import UserListType


@model
class CustomerListCreate(Model):
    """The body of `customer_lists.create`.

    Fields:
        records: One string, joined by commas.
    """

    name: str
    is_nca: bool | None = None
    list_type: UserListType | str | None = None
    records: str | None = None
    records_v2: list[CustomerListRecordRow] | None = field(default=None, shape="list[CustomerListRecordRow]")
