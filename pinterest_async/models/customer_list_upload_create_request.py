from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.user_list_operation_type import UserListOperationType


@model
class CustomerListUploadCreateRequest(Model):
    """Customer List Upload Create Request.

    Fields:
        total_parts: 1 to 10.
    """

    operation: UserListOperationType
    total_parts: int
