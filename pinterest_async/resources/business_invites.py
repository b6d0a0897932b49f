"""`pinterest.business_invites`: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import business_invites as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.auth_respond_invites_body import AuthRespondInvitesBody
    from pinterest_async.models.cancel_invites_request import CancelInvitesRequest
    from pinterest_async.models.cancel_invites_response import CancelInvitesResponse
    from pinterest_async.models.create_asset_access_request_body import CreateAssetAccessRequestBody
    from pinterest_async.models.create_asset_access_request_response import CreateAssetAccessRequestResponse
    from pinterest_async.models.create_asset_invites_request import CreateAssetInvitesRequest
    from pinterest_async.models.create_invites_results_response_array import CreateInvitesResultsResponseArray
    from pinterest_async.models.create_membership_or_partnership_invites_body import (
        CreateMembershipOrPartnershipInvitesBody,
    )
    from pinterest_async.models.invite_filter_status import InviteFilterStatus
    from pinterest_async.models.invite_response import InviteResponse
    from pinterest_async.models.invite_type import InviteType
    from pinterest_async.models.respond_to_invites_response_array import RespondToInvitesResponseArray
    from pinterest_async.models.update_invites_results_response_array import UpdateInvitesResultsResponseArray
    from pinterest_async_overrides.pagination import Pager


class BusinessInvitesResource(Resource):
    """Calls of `pinterest.business_invites`."""

    async def cancel(
        self, business_id: str, *, body: CancelInvitesRequest | Mapping[str, Any]
    ) -> CancelInvitesResponse:
        """Cancel (business invites).

        DELETE /businesses/{business_id}/invites; scopes: biz_access:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            business_id: str. Digits.
            body: CancelInvitesRequest, as the model or as plain dicts and lists.

        Returns:
            CancelInvitesResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/cancel_invites_or_requests
        """
        return await self._client.call(api.CANCEL, {"business_id": business_id}, body)

    async def create(
        self, business_id: str, *, body: CreateMembershipOrPartnershipInvitesBody | Mapping[str, Any]
    ) -> CreateInvitesResultsResponseArray:
        """Create business invites.

        POST /businesses/{business_id}/invites; scopes: biz_access:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            business_id: str. Digits.
            body: CreateMembershipOrPartnershipInvitesBody, as the model or as plain dicts and lists.

        Returns:
            CreateInvitesResultsResponseArray.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/create_membership_or_partnership_invites
        """
        return await self._client.call(api.CREATE, {"business_id": business_id}, body)

    async def create_asset_access(
        self, business_id: str, *, body: CreateAssetInvitesRequest | Mapping[str, Any]
    ) -> UpdateInvitesResultsResponseArray:
        """Create asset access (business invites).

        POST /businesses/{business_id}/invites/assets/access; scopes: biz_access:read, biz_access:write; rate
        limit category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: CreateAssetInvitesRequest, as the model or as plain dicts and lists.

        Returns:
            UpdateInvitesResultsResponseArray.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/create_asset_invites
        """
        return await self._client.call(api.CREATE_ASSET_ACCESS, {"business_id": business_id}, body)

    async def create_asset_access_requests(
        self, business_id: str, *, body: CreateAssetAccessRequestBody | Mapping[str, Any]
    ) -> CreateAssetAccessRequestResponse:
        """Create asset access requests (business invites).

        POST /businesses/{business_id}/requests/assets/access; scopes: biz_access:read, biz_access:write; rate
        limit category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: CreateAssetAccessRequestBody, as the model or as plain dicts and lists.

        Returns:
            CreateAssetAccessRequestResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/asset_access_requests-create
        """
        return await self._client.call(api.CREATE_ASSET_ACCESS_REQUESTS, {"business_id": business_id}, body)

    def list(
        self,
        business_id: str,
        *,
        is_member: bool | None = None,
        invite_status: Sequence[InviteFilterStatus | str] | None = None,
        invite_type: InviteType | str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[InviteResponse]:
        """List business invites.

        GET /businesses/{business_id}/invites; scopes: biz_access:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            business_id: str. Digits.
            is_member: bool. Default True.
            invite_status: Sequence[InviteFilterStatus | str].
            invite_type: InviteType | str.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of InviteResponse: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/get-invites
        """
        return self._client.pager(
            api.LIST,
            {
                "business_id": business_id,
                "is_member": is_member,
                "invite_status": invite_status,
                "invite_type": invite_type,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def respond(self, *, body: AuthRespondInvitesBody | Mapping[str, Any]) -> RespondToInvitesResponseArray:
        """Respond (business invites).

        PATCH /businesses/invites; scopes: biz_access:read, biz_access:write; rate limit category: ads_write;
        answered by the sandbox.

        Args:
            body: AuthRespondInvitesBody, as the model or as plain dicts and lists.

        Returns:
            RespondToInvitesResponseArray.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/respond_business_access_invites
        """
        return await self._client.call(api.RESPOND, {}, body)
