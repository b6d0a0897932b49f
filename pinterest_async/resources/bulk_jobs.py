"""`pinterest.bulk_jobs`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import bulk_jobs as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.bulk_download import BulkDownload
    from pinterest_async.models.bulk_download_create import BulkDownloadCreate
    from pinterest_async.models.bulk_job_data import BulkJobData
    from pinterest_async.models.bulk_upsert_request import BulkUpsertRequest
    from pinterest_async.models.bulk_upsert_response import BulkUpsertResponse


class BulkJobsResource(Resource):
    """Calls of `pinterest.bulk_jobs`."""

    async def create_download(
        self, ad_account_id: str, *, body: BulkDownloadCreate | Mapping[str, Any]
    ) -> BulkDownload:
        """Ask for a download of entities; `get_request` says when it is ready.

        POST /ad_accounts/{ad_account_id}/bulk/download; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BulkDownloadCreate, as the model or as plain dicts and lists.

        Returns:
            BulkDownload.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/bulk_download-create
        """
        return await self._client.call(api.CREATE_DOWNLOAD, {"ad_account_id": ad_account_id}, body)

    async def create_upsert(
        self, ad_account_id: str, *, body: BulkUpsertRequest | Mapping[str, Any]
    ) -> BulkUpsertResponse:
        """Create and update many entities in one job; `get_request` says when it is done.

        POST /ad_accounts/{ad_account_id}/bulk/upsert; scopes: ads:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: BulkUpsertRequest, as the model or as plain dicts and lists.

        Returns:
            BulkUpsertResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/bulk_upsert-create
        """
        return await self._client.call(api.CREATE_UPSERT, {"ad_account_id": ad_account_id}, body)

    async def get_request(
        self, ad_account_id: str, bulk_request_id: str, *, include_details: bool | None = None
    ) -> BulkJobData:
        """How a bulk download or upsert stands, and where its result is.

        GET /ad_accounts/{ad_account_id}/bulk/{bulk_request_id}; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bulk_request_id: str.
            include_details: bool. Default False.

        Returns:
            BulkJobData.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/bulk_request-get
        """
        return await self._client.call(
            api.GET_REQUEST,
            {"ad_account_id": ad_account_id, "bulk_request_id": bulk_request_id, "include_details": include_details},
        )
