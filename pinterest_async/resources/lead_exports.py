"""`pinterest.lead_exports`: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import lead_exports as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.leads_export_response_data import LeadsExportResponseData
    from pinterest_async.models.leads_exports import LeadsExports
    from pinterest_async.models.leads_exports_create import LeadsExportsCreate


class LeadExportsResource(Resource):
    """Calls of `pinterest.lead_exports`."""

    async def create(self, ad_account_id: str, *, body: LeadsExportsCreate | Mapping[str, Any]) -> LeadsExports:
        """Ask for an export of leads; `get` says when it is ready.

        POST /ad_accounts/{ad_account_id}/leads_export; scopes: ads:write; rate limit category: ads_write;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: LeadsExportsCreate, as the model or as plain dicts and lists.

        Returns:
            LeadsExports.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/leads_export-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def get(self, ad_account_id: str, leads_export_id: str) -> LeadsExportResponseData:
        """Get lead export.

        GET /ad_accounts/{ad_account_id}/leads_export/{leads_export_id}; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            leads_export_id: str. Digits.

        Returns:
            LeadsExportResponseData.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/leads_export-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id, "leads_export_id": leads_export_id})
