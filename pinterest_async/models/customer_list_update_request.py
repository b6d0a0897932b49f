from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.user_list_operation_type import UserListOperationType


@model
class CustomerListUpdateRequest(Model):
    """The body of `customer_lists.update`.

    Fields:
        records: One string, joined by commas.
    """

    operation_type: UserListOperationType | str
    records: str
