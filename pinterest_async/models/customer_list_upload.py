from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.error_detail import ErrorDetail
    from pinterest_async.models.record_counts import RecordCounts
    from pinterest_async.models.user_list_operation_type import UserListOperationType
    from pinterest_async.models.workload_state import WorkloadState


@model
class CustomerListUpload(Model):
    """The reply of `customer_list_uploads.get`, the reply of `customer_list_uploads.run` and 1 more.

    Fields:
        ad_account_id: Digits.
        creation_time: Seconds since 1970.
        customer_list_id: Digits.
        id: At most 18 characters, digits.
        updated_time: Seconds since 1970.
    """

    ad_account_id: str
    creation_time: int
    customer_list_id: str
    id: str
    operation: UserListOperationType | str
    state: WorkloadState | str
    updated_time: int
    error_counts: list[ErrorDetail] | None = field(default=None, shape="list[ErrorDetail]")
    record_counts: RecordCounts | None = field(default=None, shape="RecordCounts")
