from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_status import CustomerListStatus


@model
class CustomerList(Model):
    """An item of `customer_lists.list`, the reply of `customer_lists.create` and 2 more.

    Fields:
        id: At most 18 characters, digits, set by Pinterest.
        ad_account_id: Set by Pinterest.
        created_time: Set by Pinterest. Seconds since 1970.
        exceptions: Set by Pinterest.
        num_batches: Set by Pinterest.
        num_removed_user_records: Set by Pinterest.
        num_uploaded_user_records: Set by Pinterest.
        type: Set by Pinterest.
        updated_time: Set by Pinterest. Seconds since 1970.
    """

    id: str
    name: str
    ad_account_id: str | None = None
    created_time: float | None = None
    exceptions: dict[str, Any] | None = None
    is_nca: bool | None = None
    num_batches: float | None = None
    num_removed_user_records: float | None = None
    num_uploaded_user_records: float | None = None
    status: CustomerListStatus | str | None = None
    type: str | None = None
    updated_time: float | None = None
