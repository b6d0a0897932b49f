from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.user_list_operation_type import UserListOperationType


@model
class CustomerListUploadCreateRequest(Model):
    """The body of `customer_list_uploads.create`.

    Fields:
        total_parts: 1 to 10.
    """

    operation: UserListOperationType | str
    total_parts: int
