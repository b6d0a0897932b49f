"""`pinterest.business_relationships`: 9 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import business_relationships as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.brand_account import BrandAccount
    from pinterest_async.models.brand_account_create import BrandAccountCreate
    from pinterest_async.models.brand_account_update import BrandAccountUpdate
    from pinterest_async.models.business_membership_member import BusinessMembershipMember
    from pinterest_async.models.delete_business_membership_body import DeleteBusinessMembershipBody
    from pinterest_async.models.delete_business_partners import DeleteBusinessPartners
    from pinterest_async.models.delete_business_partners_delete import DeleteBusinessPartnersDelete
    from pinterest_async.models.deleted_members_response import DeletedMembersResponse
    from pinterest_async.models.member_business_role import MemberBusinessRole
    from pinterest_async.models.partner_type import PartnerType
    from pinterest_async.models.system_user_update_with_required_body import SystemUserUpdateWithRequiredBody
    from pinterest_async.models.update_business_memberships_response import UpdateBusinessMembershipsResponse
    from pinterest_async.models.user_business_role_binding import UserBusinessRoleBinding
    from pinterest_async_overrides.pagination import Pager


class BusinessRelationshipsResource(Resource):
    """Calls of `pinterest.business_relationships`."""

    async def create_brand_accounts(
        self, business_hierarchy_id: str, *, body: BrandAccountCreate | Mapping[str, Any]
    ) -> BrandAccount:
        """Create brand accounts (business relationships).

        POST /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts; scopes:
        biz_access:read, biz_access:write; rate limit category: ads_write; not answered by the sandbox.

        Args:
            business_hierarchy_id: str. 1 to 20 characters, digits.
            body: BrandAccountCreate, as the model or as plain dicts and lists.

        Returns:
            BrandAccount.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/brand_accounts-create
        """
        return await self._client.call(
            api.CREATE_BRAND_ACCOUNTS, {"business_hierarchy_id": business_hierarchy_id}, body
        )

    async def delete_members(
        self, business_id: str, *, body: DeleteBusinessMembershipBody | Mapping[str, Any]
    ) -> DeletedMembersResponse:
        """Delete members (business relationships).

        DELETE /businesses/{business_id}/members; scopes: biz_access:read, biz_access:write; rate limit
        category: ads_write; answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: DeleteBusinessMembershipBody, as the model or as plain dicts and lists.

        Returns:
            DeletedMembersResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/delete_business_membership
        """
        return await self._client.call(api.DELETE_MEMBERS, {"business_id": business_id}, body)

    async def delete_partners(
        self, business_id: str, *, body: DeleteBusinessPartnersDelete | Mapping[str, Any]
    ) -> DeleteBusinessPartners:
        """Delete partners (business relationships).

        DELETE /businesses/{business_id}/partners; scopes: biz_access:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: DeleteBusinessPartnersDelete, as the model or as plain dicts and lists.

        Returns:
            DeleteBusinessPartners.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/delete_business_partners
        """
        return await self._client.call(api.DELETE_PARTNERS, {"business_id": business_id}, body)

    def list_employers(
        self, *, assets_summary: bool | None = None, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[UserBusinessRoleBinding]:
        """List employers (business relationships).

        GET /businesses/employers; scopes: biz_access:read; rate limit category: ads_read; answered by the
        sandbox.

        Args:
            assets_summary: bool. Default True.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of UserBusinessRoleBinding: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/get-business_employers
        """
        return self._client.pager(
            api.LIST_EMPLOYERS, {"assets_summary": assets_summary, "bookmark": bookmark, "page_size": page_size}
        )

    def list_members(
        self,
        business_id: str,
        *,
        fetch_system_users: bool | None = None,
        assets_summary: bool | None = None,
        business_roles: Sequence[MemberBusinessRole | str] | None = None,
        member_ids: str | None = None,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[UserBusinessRoleBinding]:
        """List members (business relationships).

        GET /businesses/{business_id}/members; scopes: biz_access:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            fetch_system_users: bool. Default False.
            assets_summary: bool. Default False.
            business_roles: Sequence[MemberBusinessRole | str].
            member_ids: str. At most 500 characters.
            start_index: int. At least 0, default 0. How many items to leave out before the first page.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of UserBusinessRoleBinding: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/get-business_members
        """
        return self._client.pager(
            api.LIST_MEMBERS,
            {
                "business_id": business_id,
                "fetch_system_users": fetch_system_users,
                "assets_summary": assets_summary,
                "business_roles": business_roles,
                "member_ids": member_ids,
                "start_index": start_index,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_partners(
        self,
        business_id: str,
        *,
        assets_summary: bool | None = None,
        partner_type: PartnerType | str | None = None,
        partner_ids: str | None = None,
        start_index: int | None = None,
        sort_ascending: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[UserBusinessRoleBinding]:
        """List partners (business relationships).

        GET /businesses/{business_id}/partners; scopes: biz_access:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            assets_summary: bool. Default False.
            partner_type: PartnerType | str.
            partner_ids: str. At most 500 characters.
            start_index: int. At least 0, default 0. How many items to leave out before the first page.
            sort_ascending: bool.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of UserBusinessRoleBinding: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/get-business_partners
        """
        return self._client.pager(
            api.LIST_PARTNERS,
            {
                "business_id": business_id,
                "assets_summary": assets_summary,
                "partner_type": partner_type,
                "partner_ids": partner_ids,
                "start_index": start_index,
                "sort_ascending": sort_ascending,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def update_brand_accounts(
        self, business_hierarchy_id: str, brand_account_id: str, *, body: BrandAccountUpdate | Mapping[str, Any]
    ) -> BrandAccount:
        """Update brand accounts (business relationships).

        PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id};
        scopes: biz_access:read, biz_access:write; rate limit category: ads_write; not answered by the sandbox.

        Args:
            business_hierarchy_id: str. 1 to 20 characters, digits.
            brand_account_id: str.
            body: BrandAccountUpdate, as the model or as plain dicts and lists.

        Returns:
            BrandAccount.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/brand_accounts-update
        """
        return await self._client.call(
            api.UPDATE_BRAND_ACCOUNTS,
            {"business_hierarchy_id": business_hierarchy_id, "brand_account_id": brand_account_id},
            body,
        )

    async def update_members(
        self, business_id: str, *, body: Sequence[BusinessMembershipMember | Mapping[str, Any]]
    ) -> UpdateBusinessMembershipsResponse:
        """Update members (business relationships).

        PATCH /businesses/{business_id}/members; scopes: biz_access:write; rate limit category: ads_write; not
        answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            body: list[BusinessMembershipMember], as the model or as plain dicts and lists.

        Returns:
            UpdateBusinessMembershipsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/update-business_memberships
        """
        return await self._client.call(api.UPDATE_MEMBERS, {"business_id": business_id}, body)

    async def update_system_user(
        self, business_id: str, system_user_id: str, *, body: SystemUserUpdateWithRequiredBody | Mapping[str, Any]
    ) -> None:
        """Update system user (business relationships).

        PATCH /businesses/{business_id}/system_users/{system_user_id}; scopes: biz_access:read,
        biz_access:write; rate limit category: ads_write; not answered by the sandbox.

        Args:
            business_id: str. 1 to 20 characters, digits.
            system_user_id: str. 1 to 20 characters, digits.
            body: SystemUserUpdateWithRequiredBody, as the model or as plain dicts and lists.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/system_user-update
        """
        return await self._client.call(
            api.UPDATE_SYSTEM_USER, {"business_id": business_id, "system_user_id": system_user_id}, body
        )
