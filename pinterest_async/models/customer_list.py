from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.customer_list_status import CustomerListStatus


@model
class CustomerList(Model):
    """An item of `customer_lists.list`, the reply of `customer_lists.create` and 2 more.

    Fields:
        created_time: Seconds since 1970.
        updated_time: Seconds since 1970.
    """

    ad_account_id: str | None = None
    created_time: float | None = None
    exceptions: dict[str, Any] | None = None
    id: str | None = None
    name: str | None = None
    num_batches: float | None = None
    num_removed_user_records: float | None = None
    num_uploaded_user_records: float | None = None
    status: CustomerListStatus | str | None = None
    type: str | None = None
    updated_time: float | None = None
