"""Sample requests: the minimal arguments with which an operation succeeds."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import Operation, Parameter, merge, operations
from pinterest_async_overrides.testing.contract.wire_format import target_of
from pinterest_async_overrides.testing.http.messages import Request
from pinterest_async_overrides.testing.state.entities import by_parameter, entities

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.service import Service

# Names of an entity's ids other than its path parameter.
_ALIASES = {
    "board_section_id": "board_section",
    "catalog_id": "catalog",
    "website": "website",
    "campaign_id": "campaign",
    "schedule_id": "schedule",
    "label_id": "label",
    "audience_id": "audience",
    "seed_id": "audience",
    "visitor_source_id": "conversion_tag",
    "request_id": "conversion_deletion_request",
    "event_names": "advertiser_defined_event",
    "pin_order_id": "insertion_order_status",
    "ads_manager_order_line_id": "ssio_order_line",
}
# Operation -> the entity of its plain `id`, `ids` or `entity_ids`, if the path does not determine it.
_IDS_OF_OPERATION = {
    "integrations/get_by_id": "integration",
    "catalogs_product_groups/delete_many": "product_group",
    "targeting_template/update": "targeting_template",
    "labels/apply": "campaign",
    "labels/remove": "campaign",
    "schedules/list": "campaign",
    "schedules/create": "campaign",
}
# Fields that must be consistent with others; they are optional everywhere, so samples omit them.
_LEFT_OUT = ("board_section_id", "start_time", "end_time", "lifetime_spend_cap")
# Values whose format the contract does not declare.
_FIXED: dict[str, Any] = {
    "action_source": "web",
    "creative_type": "REGULAR",
    "event_name": "checkout",
    "records": "first@example.com,second@example.com",
    "tracking_urls": {"click": ["https://example.com/click"]},
    "user_data": {"em": ["0" * 64]},
}
# Operation -> (parameter, the operation that creates the referenced entity, path of its id in that reply).
_MADE_BY = {
    "bulk_request/get": ("bulk_request_id", "bulk_download/create", ("request_id",)),
    "leads_export/get": ("leads_export_id", "leads_export/create", ("leads_export_id",)),
    "analytics/get_report": ("token", "analytics/create_report", ("token",)),
    "analytics/get_conversion_product_report": ("token", "analytics/create_conversion_product_report", ("token",)),
    "analytics/get_mmm_report": ("token", "analytics/create_mmm_report", ("data", "token")),
    "reports/get": ("token", "reports/create", ("token",)),
    "items_batch/get": ("batch_id", "items_batch/post", ("batch_id",)),
    "brand_accounts/update": ("brand_account_id", "brand_accounts/create", ("brand_account_id",)),
    "catalogs_supplemental_items_batch/get": (
        "batch_id",
        "catalogs_local_inventory_items_batch/operate",
        ("batch_id",),
    ),
    "customer_list_uploads/get": (
        "customer_list_upload_id",
        "customer_list_uploads/create",
        ("customer_list_upload", "id"),
    ),
}


class Sampler:
    """Samples for the operations of one service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._store = service.state.store

    def arguments(self, operation_id: str) -> tuple[dict[str, Any], Any]:
        """Return an operation's required parameters by wire name, and a body (None if it takes none).

        An upload or report that the call refers to is created first.
        """
        operation = operations()[operation_id]
        values: dict[str, Any] = {}
        # In the order of the path, so that an owner's id is known before its rows are looked up.
        for parameter in sorted(operation.parameters, key=lambda each: operation.path.find(f"{{{each.name}}}") % 10**6):
            if parameter.required or (operation_id == "ads/analytics" and parameter.name == "ad_ids"):
                values[parameter.name] = self._value(operation, parameter, values)
        body = None
        if operation.body is not None:
            account = str(values.get("ad_account_id", ""))
            body = self._ground(examples.build(operation.body, self._store.seed, operation_id), account, operation_id)
        if operation_id in _MADE_BY:
            parameter_name, maker, path = _MADE_BY[operation_id]
            values[parameter_name] = self._make(maker, path)
        if operation_id == "oauth/token":
            body = {"grant_type": "client_credentials", "scope": "ads:read"}
        if operation_id == "customer_list_uploads/run":
            return self._uploaded(), None
        return values, body

    def request(self, operation_id: str, token: str = "pina_sample") -> Request:  # noqa: S107 - a made-up token
        """Return the sample as a request to the service."""
        operation = operations()[operation_id]
        values, body = self.arguments(operation_id)
        scheme = "Basic c2FtcGxlOnNhbXBsZQ==" if "basic" in operation.security else f"Bearer {token}"
        return target_of(operation, values, body, {"authorization": scheme})

    def _make(self, maker: str, path: tuple[str, ...]) -> Any:
        found: Any = msgspec.json.decode(self._service.answer(self.request(maker)).body)
        for name in path:
            found = found[name]
        return found

    def _uploaded(self) -> dict[str, Any]:
        """Return the arguments of a customer list upload whose only part is uploaded."""
        values, _ = self.arguments("customer_list_uploads/get")
        job = self._service.jobs.find("customer_list_upload", values["customer_list_upload_id"])
        if job is not None:
            job.data["parts"] = {1: b"sample@examples.com\n"}
        return values

    def _value(self, operation: Operation, parameter: Parameter, values: dict[str, Any]) -> Any:
        name = parameter.name
        if name in ("start_date", "end_date") or (name == "date" and operation.id == "metrics_ready_state/get"):
            return self._recent()
        if name == "query":
            return "pin"
        if "default" in merge(parameter.schema):
            return merge(parameter.schema)["default"]
        if name == "is_active":
            return any(row.get("status") == "VALID" for row in self._rows("billing_profile", values))
        kind = _entity_of(name)
        if kind is None and name in ("id", "ids", "entity_ids"):
            kind = _ids_of(operation)
        if operation.id == "product_groups/analytics" and name == "product_group_ids":
            kind = "product_group_promotion"
        found = self._first(kind, values)
        if found is None:
            return examples.build(parameter.schema, self._store.seed, name)
        schema = merge(parameter.schema)
        if schema.get("type") != "array":
            return found
        return [int(found) if merge(schema["items"]).get("type") == "integer" else found]

    def _first(self, name: str | None, values: dict[str, Any]) -> str | None:
        if name is None:
            return None
        owner = self._store.entities[name].owner
        owner_id = values.get(owner, "")
        if owner and not owner_id:
            above = by_parameter().get(owner)
            owner_id = self._first(above.name, values) if above is not None and above.owner == "" else None
        if owner_id is None or (name == "board_section" and owner not in values):
            return None
        try:
            return next(iter(self._store.table(name, str(owner_id))), None)
        except ApiError:
            # No owner is left, so its id is invented.
            return None

    def _rows(self, name: str, values: dict[str, Any]) -> list[dict[str, Any]]:
        owner = self._store.entities[name].owner
        return list(self._store.table(name, str(values.get(owner, ""))).values())

    def _recent(self) -> str:
        return (self._store.clock.today() - timedelta(days=3)).isoformat()

    def _ground(self, value: Any, account: str, operation_id: str) -> Any:
        """Return a body with ids of existing rows and current times."""
        if is_list(value):
            return [self._ground(each, account, operation_id) for each in value]
        if not is_object(value):
            return value
        grounded: dict[str, Any] = {}
        for name, each in value.items():
            kind = _ids_of(operations()[operation_id]) if name in ("id", "entity_id") else _entity_of(name)
            if name == "parent_id":
                kind = "campaign"
            found = self._first(kind, {"ad_account_id": account} if account else {})
            if name in _FIXED:
                grounded[name] = _FIXED[name]
                continue
            if name in _LEFT_OUT and not operation_id.startswith("lead"):
                continue
            if found is not None and isinstance(each, str):
                grounded[name] = found
            elif found is not None and is_list(each) and each and isinstance(each[0], str | int):
                grounded[name] = [found]
            elif name in ("start_date", "end_date"):
                grounded[name] = self._recent()
            elif name == "event_time":
                grounded[name] = int(self._store.clock.now())
            else:
                grounded[name] = self._ground(each, account, operation_id)
        if grounded.get("granularity") == "HOUR":
            grounded["granularity"] = "DAY"
        return grounded


def _entity_of(name: str) -> str | None:
    """Return the entity whose id, or list of ids, has this name, or None."""
    for each in (name, name.removesuffix("s") if name.endswith("_ids") else ""):
        if each in _ALIASES:
            return _ALIASES[each]
        if each in by_parameter():
            return by_parameter()[each].name
    return None


def _ids_of(operation: Operation) -> str | None:
    """Return the entity of an operation's plain `id`: the one that it updates or deletes in batches."""
    if operation.id in _IDS_OF_OPERATION:
        return _IDS_OF_OPERATION[operation.id]
    for entity in entities().values():
        if operation in (entity.roles.get("update_many"), entity.roles.get("delete_many")):
            return entity.name
    return None
