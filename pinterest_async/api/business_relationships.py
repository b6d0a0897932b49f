"""Operations on business relationships: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.brand_account import BrandAccount
    from pinterest_async.models.delete_business_partners import DeleteBusinessPartners
    from pinterest_async.models.deleted_members_response import DeletedMembersResponse
    from pinterest_async.models.update_business_memberships_response import UpdateBusinessMembershipsResponse
    from pinterest_async.models.user_business_role_binding import UserBusinessRoleBinding

CREATE_BRAND_ACCOUNTS: Final[Operation[BrandAccount]] = Operation(
    id="brand_accounts/create",
    method="POST",
    path="/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts",
    resource="business_relationships",
    name="create_brand_accounts",
    parameters=(Parameter("business_hierarchy_id", "business_hierarchy_id", "path", required=True),),
    body=Body("application/json", True, "BrandAccountCreate"),
    reply="BrandAccount",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

DELETE_MEMBERS: Final[Operation[DeletedMembersResponse]] = Operation(
    id="delete_business_membership",
    method="DELETE",
    path="/businesses/{business_id}/members",
    resource="business_relationships",
    name="delete_members",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "DeleteBusinessMembershipBody"),
    reply="DeletedMembersResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DELETE_PARTNERS: Final[Operation[DeleteBusinessPartners]] = Operation(
    id="delete_business_partners",
    method="DELETE",
    path="/businesses/{business_id}/partners",
    resource="business_relationships",
    name="delete_partners",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "DeleteBusinessPartnersDelete"),
    reply="DeleteBusinessPartners",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_EMPLOYERS: Final[Operation[UserBusinessRoleBinding]] = Operation(
    id="get/business_employers",
    method="GET",
    path="/businesses/employers",
    resource="business_relationships",
    name="list_employers",
    parameters=(
        Parameter("assets_summary", "assets_summary", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="UserBusinessRoleBinding",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST_MEMBERS: Final[Operation[UserBusinessRoleBinding]] = Operation(
    id="get/business_members",
    method="GET",
    path="/businesses/{business_id}/members",
    resource="business_relationships",
    name="list_members",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("fetch_system_users", "fetch_system_users", "query"),
        Parameter("assets_summary", "assets_summary", "query"),
        Parameter("business_roles", "business_roles", "query", array=True),
        Parameter("member_ids", "member_ids", "query"),
        Parameter("start_index", "start_index", "query", minimum=0),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="UserBusinessRoleBinding",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_PARTNERS: Final[Operation[UserBusinessRoleBinding]] = Operation(
    id="get/business_partners",
    method="GET",
    path="/businesses/{business_id}/partners",
    resource="business_relationships",
    name="list_partners",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("assets_summary", "assets_summary", "query"),
        Parameter("partner_type", "partner_type", "query"),
        Parameter("partner_ids", "partner_ids", "query"),
        Parameter("start_index", "start_index", "query", minimum=0),
        Parameter("sort_ascending", "sort_ascending", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="UserBusinessRoleBinding",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_BRAND_ACCOUNTS: Final[Operation[BrandAccount]] = Operation(
    id="brand_accounts/update",
    method="PATCH",
    path="/business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}",
    resource="business_relationships",
    name="update_brand_accounts",
    parameters=(
        Parameter("brand_account_id", "brand_account_id", "path", required=True),
        Parameter("business_hierarchy_id", "business_hierarchy_id", "path", required=True),
    ),
    body=Body("application/json", True, "BrandAccountUpdate"),
    reply="BrandAccount",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_MEMBERS: Final[Operation[UpdateBusinessMembershipsResponse]] = Operation(
    id="update/business_memberships",
    method="PATCH",
    path="/businesses/{business_id}/members",
    resource="business_relationships",
    name="update_members",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "list[BusinessMembershipMember]"),
    reply="UpdateBusinessMembershipsResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_SYSTEM_USER: Final[Operation[None]] = Operation(
    id="system_user/update",
    method="PATCH",
    path="/businesses/{business_id}/system_users/{system_user_id}",
    resource="business_relationships",
    name="update_system_user",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("system_user_id", "system_user_id", "path", required=True),
    ),
    body=Body("application/json", True, "SystemUserUpdateWithRequiredBody"),
    reply="None",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:read", "biz_access:write"),
    security=("pinterest_oauth2",),
    sandbox=False,
)
