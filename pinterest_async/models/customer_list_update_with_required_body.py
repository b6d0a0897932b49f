from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_record_row import CustomerListRecordRow
    from pinterest_async.models.user_list_operation_type import UserListOperationType


@model
class CustomerListUpdateWithRequiredBody(Model):
    """The body of `customer_lists.update`.

    Fields:
        records: One string, joined by commas.
    """

    operation_type: UserListOperationType | str
    records: str | None = None
    records_v2: list[CustomerListRecordRow] | None = field(default=None, shape="list[CustomerListRecordRow]")
