"""`pinterest.customer_list_uploads`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import customer_list_uploads as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.customer_list_upload import CustomerListUpload
    from pinterest_async.models.customer_list_upload_create_request import CustomerListUploadCreateRequest
    from pinterest_async.models.customer_list_upload_create_response import CustomerListUploadCreateResponse


class CustomerListUploadsResource(Resource):
    """Calls of `pinterest.customer_list_uploads`."""

    async def create(
        self, ad_account_id: str, customer_list_id: str, *, body: CustomerListUploadCreateRequest | Mapping[str, Any]
    ) -> CustomerListUploadCreateResponse:
        """Create customer list uploads.

        POST /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads; scopes: ads:write; rate
        limit category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            customer_list_id: str. At most 18 characters, digits.
            body: CustomerListUploadCreateRequest, as the model or as plain dicts and lists.

        Returns:
            CustomerListUploadCreateResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/customer_list_uploads-create
        """
        return await self._client.call(
            api.CREATE, {"ad_account_id": ad_account_id, "customer_list_id": customer_list_id}, body
        )

    async def get(self, ad_account_id: str, customer_list_id: str, customer_list_upload_id: str) -> CustomerListUpload:
        """Get customer list upload.

        GET /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id};
        scopes: ads:read; rate limit category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            customer_list_id: str. At most 18 characters, digits.
            customer_list_upload_id: str. Digits.

        Returns:
            CustomerListUpload.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/customer_list_uploads-get
        """
        return await self._client.call(
            api.GET,
            {
                "ad_account_id": ad_account_id,
                "customer_list_id": customer_list_id,
                "customer_list_upload_id": customer_list_upload_id,
            },
        )

    async def run(self, ad_account_id: str, customer_list_id: str, customer_list_upload_id: str) -> CustomerListUpload:
        """Start the processing of a customer list upload, once all its parts are there.

        POST
        /ad_accounts/{ad_account_id}/customer_lists/{customer_list_id}/uploads/{customer_list_upload_id}/run;
        scopes: ads:write; rate limit category: ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            customer_list_id: str. At most 18 characters, digits.
            customer_list_upload_id: str. Digits.

        Returns:
            CustomerListUpload.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/customer_list_uploads-run
        """
        return await self._client.call(
            api.RUN,
            {
                "ad_account_id": ad_account_id,
                "customer_list_id": customer_list_id,
                "customer_list_upload_id": customer_list_upload_id,
            },
        )
