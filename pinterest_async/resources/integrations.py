"""`pinterest.integrations`: 7 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import integrations as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.integration_logs_request_create import IntegrationLogsRequestCreate
    from pinterest_async.models.integration_logs_success_response import IntegrationLogsSuccessResponse
    from pinterest_async.models.integration_metadata import IntegrationMetadata
    from pinterest_async.models.integration_metadata_create import IntegrationMetadataCreate
    from pinterest_async.models.integration_metadata_update import IntegrationMetadataUpdate
    from pinterest_async.models.integration_record import IntegrationRecord
    from pinterest_async_overrides.pagination import Pager


class IntegrationsResource(Resource):
    """Calls of `pinterest.integrations`."""

    async def create_commerce(self, *, body: IntegrationMetadataCreate | Mapping[str, Any]) -> IntegrationMetadata:
        """Create commerce (integrations).

        POST /integrations/commerce; scopes: ads:write; rate limit category: ads_write; not answered by the
        sandbox.

        Args:
            body: IntegrationMetadataCreate, as the model or as plain dicts and lists.

        Returns:
            IntegrationMetadata.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/integrations_commerce-post
        """
        return await self._client.call(api.CREATE_COMMERCE, {}, body)

    async def create_log(
        self, *, body: IntegrationLogsRequestCreate | Mapping[str, Any]
    ) -> IntegrationLogsSuccessResponse:
        """Create log (integrations).

        POST /integrations/logs; scopes: ads:write; rate limit category: ads_write; answered by the sandbox.

        Args:
            body: IntegrationLogsRequestCreate, as the model or as plain dicts and lists.

        Returns:
            IntegrationLogsSuccessResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/integrations_logs-post
        """
        return await self._client.call(api.CREATE_LOG, {}, body)

    async def delete_commerce(self, external_business_id: str) -> IntegrationMetadata | None:
        """Delete commerce (integrations).

        DELETE /integrations/commerce/{external_business_id}; scopes: ads:write; rate limit category: ads_write;
        not answered by the sandbox.

        Args:
            external_business_id: str.

        Returns:
            IntegrationMetadata | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/integrations_commerce-del
        """
        return await self._client.call(api.DELETE_COMMERCE, {"external_business_id": external_business_id})

    async def get(self, id: str) -> IntegrationRecord:
        """Get integration.

        GET /integrations/{id}; scopes: ads:read; rate limit category: ads_read; not answered by the sandbox.

        Args:
            id: str. Digits.

        Returns:
            IntegrationRecord.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/integrations-get_by_id
        """
        return await self._client.call(api.GET, {"id": id})

    async def get_commerce(self, external_business_id: str) -> IntegrationMetadata:
        """Get commerce (integrations).

        GET /integrations/commerce/{external_business_id}; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            external_business_id: str.

        Returns:
            IntegrationMetadata.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/integrations_commerce-get
        """
        return await self._client.call(api.GET_COMMERCE, {"external_business_id": external_business_id})

    def list(self, *, bookmark: str | None = None, page_size: int | None = None) -> Pager[IntegrationRecord]:
        """List integrations.

        GET /integrations; scopes: ads:read; rate limit category: ads_read; not answered by the sandbox.

        Args:
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of IntegrationRecord: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/integrations-get_list
        """
        return self._client.pager(api.LIST, {"bookmark": bookmark, "page_size": page_size})

    async def update_commerce(
        self, external_business_id: str, *, body: IntegrationMetadataUpdate | Mapping[str, Any]
    ) -> IntegrationMetadata:
        """Update commerce (integrations).

        PATCH /integrations/commerce/{external_business_id}; scopes: ads:write; rate limit category: ads_write;
        not answered by the sandbox.

        Args:
            external_business_id: str.
            body: IntegrationMetadataUpdate, as the model or as plain dicts and lists.

        Returns:
            IntegrationMetadata.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/integrations_commerce-patch
        """
        return await self._client.call(api.UPDATE_COMMERCE, {"external_business_id": external_business_id}, body)
