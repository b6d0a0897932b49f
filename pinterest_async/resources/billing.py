"""`pinterest.billing`: 11 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import billing as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from pinterest_async.models.ads_credit_discounts_response import AdsCreditDiscountsResponse
    from pinterest_async.models.ads_credit_redeem import AdsCreditRedeem
    from pinterest_async.models.ads_credit_redeem_create import AdsCreditRedeemCreate
    from pinterest_async.models.billing_invoice import BillingInvoice
    from pinterest_async.models.billing_invoice_document_type import BillingInvoiceDocumentType
    from pinterest_async.models.billing_invoice_download_response import BillingInvoiceDownloadResponse
    from pinterest_async.models.billing_invoice_sort_field import BillingInvoiceSortField
    from pinterest_async.models.billing_invoice_status import BillingInvoiceStatus
    from pinterest_async.models.billing_profiles_response import BillingProfilesResponse
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.ssio_account import SSIOAccount
    from pinterest_async.models.ssio_insertion_order import SSIOInsertionOrder
    from pinterest_async.models.ssio_insertion_order_create import SSIOInsertionOrderCreate
    from pinterest_async.models.ssio_insertion_order_status import SSIOInsertionOrderStatus
    from pinterest_async.models.ssio_insertion_order_update import SSIOInsertionOrderUpdate
    from pinterest_async.models.ssio_order_line import SSIOOrderLine
    from pinterest_async_overrides.pagination import Pager


class BillingResource(Resource):
    """Calls of `pinterest.billing`."""

    async def create_ssio_insertion_order(
        self, ad_account_id: str, *, body: SSIOInsertionOrderCreate | Mapping[str, Any]
    ) -> SSIOInsertionOrder:
        """Create ssio insertion order (billing).

        POST /ad_accounts/{ad_account_id}/ssio/insertion_orders; scopes: ads:write; rate limit category:
        ads_write; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: SSIOInsertionOrderCreate, as the model or as plain dicts and lists.

        Returns:
            SSIOInsertionOrder.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ssio_insertion_order-create
        """
        return await self._client.call(api.CREATE_SSIO_INSERTION_ORDER, {"ad_account_id": ad_account_id}, body)

    async def download_invoice(self, ad_account_id: str, billing_invoice_id: str) -> BillingInvoiceDownloadResponse:
        """Where an invoice can be downloaded.

        GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download; scopes: ads:read,
        billing:read; rate limit category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            billing_invoice_id: str. At most 18 characters, digits.

        Returns:
            BillingInvoiceDownloadResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/billing_invoice_download-get
        """
        return await self._client.call(
            api.DOWNLOAD_INVOICE, {"ad_account_id": ad_account_id, "billing_invoice_id": billing_invoice_id}
        )

    async def get_ssio_accounts(self, ad_account_id: str) -> SSIOAccount:
        """Get ssio accounts (billing).

        GET /ad_accounts/{ad_account_id}/ssio/accounts; scopes: ads:read; rate limit category: ads_read;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            SSIOAccount.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ssio_accounts-get
        """
        return await self._client.call(api.GET_SSIO_ACCOUNTS, {"ad_account_id": ad_account_id})

    async def get_ssio_insertion_order_status(self, ad_account_id: str, pin_order_id: str) -> SSIOInsertionOrderStatus:
        """Get ssio insertion order status (billing).

        GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status; scopes: ads:read; rate
        limit category: ads_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            pin_order_id: str.

        Returns:
            SSIOInsertionOrderStatus.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ssio_insertion_orders_status-get_by_pin_order_id
        """
        return await self._client.call(
            api.GET_SSIO_INSERTION_ORDER_STATUS, {"ad_account_id": ad_account_id, "pin_order_id": pin_order_id}
        )

    def list_ads_credit_discounts(
        self, ad_account_id: str, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[AdsCreditDiscountsResponse]:
        """List ads credit discounts (billing).

        GET /ad_accounts/{ad_account_id}/ads_credit/discounts; scopes: ads:read, billing:read; rate limit
        category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of AdsCreditDiscountsResponse: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ads_credits_discounts-get
        """
        return self._client.pager(
            api.LIST_ADS_CREDIT_DISCOUNTS,
            {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        )

    def list_invoices(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        sort: BillingInvoiceSortField | str | None = None,
        status: BillingInvoiceStatus | str | None = None,
        document_type: BillingInvoiceDocumentType | str | None = None,
        start_due_date: datetime.date | str | None = None,
        end_due_date: datetime.date | str | None = None,
    ) -> Pager[BillingInvoice]:
        """List invoices (billing).

        GET /ad_accounts/{ad_account_id}/billing_invoices; scopes: ads:read, billing:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            sort: BillingInvoiceSortField | str. Default 'DUE_DATE'.
            status: BillingInvoiceStatus | str.
            document_type: BillingInvoiceDocumentType | str.
            start_due_date: date.
            end_due_date: date.

        Returns:
            A pager of BillingInvoice: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/billing_invoices-get
        """
        return self._client.pager(
            api.LIST_INVOICES,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "sort": sort,
                "status": status,
                "document_type": document_type,
                "start_due_date": start_due_date,
                "end_due_date": end_due_date,
            },
        )

    def list_profiles(
        self, ad_account_id: str, *, is_active: bool, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[BillingProfilesResponse]:
        """List profiles (billing).

        GET /ad_accounts/{ad_account_id}/billing_profiles; scopes: ads:read, billing:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            is_active: bool.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of BillingProfilesResponse: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/billing_profiles-get
        """
        return self._client.pager(
            api.LIST_PROFILES,
            {"ad_account_id": ad_account_id, "is_active": is_active, "bookmark": bookmark, "page_size": page_size},
        )

    def list_ssio_insertion_order_statuses(
        self, ad_account_id: str, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[SSIOInsertionOrderStatus]:
        """List ssio insertion order statuses (billing).

        GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/status; scopes: ads:read; rate limit category:
        ads_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of SSIOInsertionOrderStatus: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ssio_insertion_orders_status-get_by_ad_account
        """
        return self._client.pager(
            api.LIST_SSIO_INSERTION_ORDER_STATUSES,
            {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size},
        )

    def list_ssio_order_lines(
        self,
        ad_account_id: str,
        *,
        pin_order_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[SSIOOrderLine]:
        """List ssio order lines (billing).

        GET /ad_accounts/{ad_account_id}/ssio/order_lines; scopes: ads:read; rate limit category: ads_read;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            pin_order_id: str.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of SSIOOrderLine: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ssio_order_lines-get_by_ad_account
        """
        return self._client.pager(
            api.LIST_SSIO_ORDER_LINES,
            {
                "ad_account_id": ad_account_id,
                "pin_order_id": pin_order_id,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def redeem_ads_credit(
        self, ad_account_id: str, *, body: AdsCreditRedeemCreate | Mapping[str, Any]
    ) -> AdsCreditRedeem:
        """Redeem an offer code for ads credit.

        POST /ad_accounts/{ad_account_id}/ads_credit/redeem; scopes: ads:write, billing:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: AdsCreditRedeemCreate, as the model or as plain dicts and lists.

        Returns:
            AdsCreditRedeem.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ads_credit-redeem
        """
        return await self._client.call(api.REDEEM_ADS_CREDIT, {"ad_account_id": ad_account_id}, body)

    async def update_ssio_insertion_order(
        self, ad_account_id: str, *, body: SSIOInsertionOrderUpdate | Mapping[str, Any]
    ) -> SSIOInsertionOrder:
        """Update ssio insertion order (billing).

        PATCH /ad_accounts/{ad_account_id}/ssio/insertion_orders; scopes: ads:write; rate limit category:
        ads_write; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: SSIOInsertionOrderUpdate, as the model or as plain dicts and lists.

        Returns:
            SSIOInsertionOrder.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/ssio_insertion_order-edit
        """
        return await self._client.call(api.UPDATE_SSIO_INSERTION_ORDER, {"ad_account_id": ad_account_id}, body)
