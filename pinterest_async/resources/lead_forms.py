"""`pinterest.lead_forms`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import lead_forms as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.lead_form import LeadForm
    from pinterest_async.models.lead_form_array_response import LeadFormArrayResponse
    from pinterest_async.models.lead_form_batch_update import LeadFormBatchUpdate
    from pinterest_async.models.lead_form_create import LeadFormCreate
    from pinterest_async.models.lead_form_test import LeadFormTest
    from pinterest_async.models.lead_form_test_create import LeadFormTestCreate
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async_overrides.pagination import Pager


class LeadFormsResource(Resource):
    """Calls of `pinterest.lead_forms`."""

    async def create(
        self, ad_account_id: str, *, body: Sequence[LeadFormCreate | Mapping[str, Any]]
    ) -> LeadFormArrayResponse:
        """Create lead forms.

        POST /ad_accounts/{ad_account_id}/lead_forms; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[LeadFormCreate], as the model or as plain dicts and lists.

        Returns:
            LeadFormArrayResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/lead_forms-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def create_test(
        self, ad_account_id: str, lead_form_id: str, *, body: LeadFormTestCreate | Mapping[str, Any]
    ) -> LeadFormTest:
        """Create test (lead forms).

        POST /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test; scopes: ads:write; rate limit
        category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            lead_form_id: str. Digits.
            body: LeadFormTestCreate, as the model or as plain dicts and lists.

        Returns:
            LeadFormTest.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/lead_form_test-create
        """
        return await self._client.call(
            api.CREATE_TEST, {"ad_account_id": ad_account_id, "lead_form_id": lead_form_id}, body
        )

    async def get(self, ad_account_id: str, lead_form_id: str) -> LeadForm:
        """Get lead form.

        GET /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}; scopes: ads:read; rate limit category:
        ads_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            lead_form_id: str. Digits.

        Returns:
            LeadForm.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/lead_form-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "lead_form_id": lead_form_id})

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
    ) -> Pager[LeadForm]:
        """List lead forms.

        GET /ad_accounts/{ad_account_id}/lead_forms; scopes: ads:read; rate limit category: ads_read; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.

        Returns:
            A pager of LeadForm: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/lead_forms-list
        """
        return self._client.pager(
            api.LIST, {"ad_account_id": ad_account_id, "bookmark": bookmark, "page_size": page_size, "order": order}
        )

    async def update(
        self, ad_account_id: str, *, body: Sequence[LeadFormBatchUpdate | Mapping[str, Any]]
    ) -> LeadFormArrayResponse:
        """Update lead forms.

        PATCH /ad_accounts/{ad_account_id}/lead_forms; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: list[LeadFormBatchUpdate], as the model or as plain dicts and lists.

        Returns:
            LeadFormArrayResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/lead_forms-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
