from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_upload_error_count import CustomerListUploadErrorCount
    from pinterest_async.models.customer_list_upload_record_counts import CustomerListUploadRecordCounts
    from pinterest_async.models.customer_list_upload_state import CustomerListUploadState
    from pinterest_async.models.user_list_operation_type import UserListOperationType


@model
class CustomerListUpload(Model):
    """A part of `CustomerListUploadCreateResponse`.

    Fields:
        ad_account_id: Digits.
        creation_time: Seconds since 1970.
        customer_list_id: Digits.
        id: Digits.
        updated_time: Seconds since 1970.
    """

    ad_account_id: str
    creation_time: int
    customer_list_id: str
    id: str
    operation: UserListOperationType | str
    state: CustomerListUploadState | str
    updated_time: int
    error_counts: list[CustomerListUploadErrorCount] | None = field(
        default=None, shape="list[CustomerListUploadErrorCount]"
    )
    record_counts: CustomerListUploadRecordCounts | None = field(default=None, shape="CustomerListUploadRecordCounts")
