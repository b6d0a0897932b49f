"""Operations on billing: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ads_credit_discounts_response import AdsCreditDiscountsResponse
    from pinterest_async.models.ads_credit_redeem import AdsCreditRedeem
    from pinterest_async.models.billing_invoice import BillingInvoice
    from pinterest_async.models.billing_invoice_download_response import BillingInvoiceDownloadResponse
    from pinterest_async.models.billing_profiles_response import BillingProfilesResponse
    from pinterest_async.models.ssio_account import SSIOAccount
    from pinterest_async.models.ssio_insertion_order import SSIOInsertionOrder
    from pinterest_async.models.ssio_insertion_order_status import SSIOInsertionOrderStatus
    from pinterest_async.models.ssio_order_line import SSIOOrderLine

CREATE_SSIO_INSERTION_ORDER: Final[Operation[SSIOInsertionOrder]] = Operation(
    id="ssio_insertion_order/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ssio/insertion_orders",
    resource="billing",
    name="create_ssio_insertion_order",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "SSIOInsertionOrderCreate"),
    reply="SSIOInsertionOrder",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DOWNLOAD_INVOICE: Final[Operation[BillingInvoiceDownloadResponse]] = Operation(
    id="billing_invoice_download/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download",
    resource="billing",
    name="download_invoice",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("billing_invoice_id", "billing_invoice_id", "path", required=True),
    ),
    body=None,
    reply="BillingInvoiceDownloadResponse",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read", "billing:read"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_SSIO_ACCOUNTS: Final[Operation[SSIOAccount]] = Operation(
    id="ssio_accounts/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ssio/accounts",
    resource="billing",
    name="get_ssio_accounts",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=None,
    reply="SSIOAccount",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET_SSIO_INSERTION_ORDER_STATUS: Final[Operation[SSIOInsertionOrderStatus]] = Operation(
    id="ssio_insertion_orders_status/get_by_pin_order_id",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status",
    resource="billing",
    name="get_ssio_insertion_order_status",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("pin_order_id", "pin_order_id", "path", required=True),
    ),
    body=None,
    reply="SSIOInsertionOrderStatus",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST_ADS_CREDIT_DISCOUNTS: Final[Operation[AdsCreditDiscountsResponse]] = Operation(
    id="ads_credits_discounts/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ads_credit/discounts",
    resource="billing",
    name="list_ads_credit_discounts",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="AdsCreditDiscountsResponse",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read", "billing:read"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_INVOICES: Final[Operation[BillingInvoice]] = Operation(
    id="billing_invoices/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/billing_invoices",
    resource="billing",
    name="list_invoices",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
        Parameter("sort", "sort", "query"),
        Parameter("status", "status", "query"),
        Parameter("document_type", "document_type", "query"),
        Parameter("start_due_date", "start_due_date", "query", day=True),
        Parameter("end_due_date", "end_due_date", "query", day=True),
    ),
    body=None,
    reply="BillingInvoice",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read", "billing:read"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_PROFILES: Final[Operation[BillingProfilesResponse]] = Operation(
    id="billing_profiles/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/billing_profiles",
    resource="billing",
    name="list_profiles",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("is_active", "is_active", "query", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="BillingProfilesResponse",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read", "billing:read"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_SSIO_INSERTION_ORDER_STATUSES: Final[Operation[SSIOInsertionOrderStatus]] = Operation(
    id="ssio_insertion_orders_status/get_by_ad_account",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ssio/insertion_orders/status",
    resource="billing",
    name="list_ssio_insertion_order_statuses",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="SSIOInsertionOrderStatus",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST_SSIO_ORDER_LINES: Final[Operation[SSIOOrderLine]] = Operation(
    id="ssio_order_lines/get_by_ad_account",
    method="GET",
    path="/ad_accounts/{ad_account_id}/ssio/order_lines",
    resource="billing",
    name="list_ssio_order_lines",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("pin_order_id", "pin_order_id", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="SSIOOrderLine",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

REDEEM_ADS_CREDIT: Final[Operation[AdsCreditRedeem]] = Operation(
    id="ads_credit/redeem",
    method="POST",
    path="/ad_accounts/{ad_account_id}/ads_credit/redeem",
    resource="billing",
    name="redeem_ads_credit",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdsCreditRedeemCreate"),
    reply="AdsCreditRedeem",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write", "billing:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_SSIO_INSERTION_ORDER: Final[Operation[SSIOInsertionOrder]] = Operation(
    id="ssio_insertion_order/edit",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/ssio/insertion_orders",
    resource="billing",
    name="update_ssio_insertion_order",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "SSIOInsertionOrderUpdate"),
    reply="SSIOInsertionOrder",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
