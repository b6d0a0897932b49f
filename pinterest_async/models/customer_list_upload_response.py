from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_upload_response_error_count import CustomerListUploadResponseErrorCount
    from pinterest_async.models.customer_list_upload_response_record_counts import (
        CustomerListUploadResponseRecordCounts,
    )
    from pinterest_async.models.customer_list_upload_response_state import CustomerListUploadResponseState
    from pinterest_async.models.user_list_operation_type import UserListOperationType


@model
class CustomerListUploadResponse(Model):
    """The reply of `customer_list_uploads.get` and the reply of `customer_list_uploads.run`.

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
    state: CustomerListUploadResponseState | str
    updated_time: int
    error_counts: list[CustomerListUploadResponseErrorCount] | None = field(
        default=None, shape="list[CustomerListUploadResponseErrorCount]"
    )
    record_counts: CustomerListUploadResponseRecordCounts | None = field(
        default=None, shape="CustomerListUploadResponseRecordCounts"
    )
