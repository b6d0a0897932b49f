"""Renderer of `api/` and `resources/`: each operation's record, and the method that calls it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from codegen.ir.operations import Call
from codegen.ir.reachable import Reach, imported
from codegen.ir.types import dated, uses
from codegen.names.aliases import Alias, aliases
from codegen.names.table import Table
from codegen.render import docs
from codegen.templates import Render
from codegen.text import pascal


class OperationModules:
    """The modules of a description's operations, resource by resource."""

    def __init__(self, reach: Reach, notes: docs.Notes, render: Render, version: str, names: Table) -> None:
        self.reach, self.notes, self.render, self.version = reach, notes, render, version
        methods = {f"{call.resource}.{call.name}": call for call in reach.calls}
        self.old_methods: dict[str, list[tuple[Alias, Call]]] = {}
        for alias in aliases(names, "methods", methods):
            resource = alias.old.partition(".")[0]
            self.old_methods.setdefault(resource, []).append((alias, methods[alias.new]))
        self.old_operations = aliases(names, "operations", {call.id for call in reach.calls})

    def files(self) -> Iterator[tuple[str, str]]:
        by_resource: dict[str, list[Call]] = {resource: [] for resource in self.old_methods}
        for call in self.reach.calls:
            by_resource.setdefault(call.resource, []).append(call)
        places: list[tuple[str, str]] = []
        for resource, calls in sorted(by_resource.items()):
            calls.sort(key=lambda call: call.name)
            operations = [self._operation(call) for call in calls]
            places += [(operation["id"], f"{resource}.{operation['constant']}") for operation in operations]
            if operations:
                yield f"api/{resource}.py", self._api(resource, operations)
            yield f"resources/{resource}.py", self._resource(resource, operations)
        classes = [(resource, resource_class(resource)) for resource in sorted(by_resource)]
        yield "api/__init__.py", '"""Records of the operations, a module for each resource."""\n'
        yield "resources/__init__.py", self.render("resources_init", resources=classes, count=len(self.reach.calls))
        yield (
            "operations.py",
            self.render("operations", places=sorted(places), version=self.version, aliases=self.old_operations),
        )

    def _api(self, resource: str, operations: list[dict[str, Any]]) -> str:
        used = " ".join(operation["reply_annotation"] for operation in operations)
        return self.render(
            "api",
            things=resource.replace("_", " "),
            operations=operations,
            imports=imported(self.reach, used),
            any=uses(used, "Any"),
            dates="datetime." in used,
            bodies=any(operation["body_record"] != "None" for operation in operations),
            parameters=any(operation["parameters"] for operation in operations),
        )

    def _resource(self, resource: str, operations: list[dict[str, Any]]) -> str:
        old = [(alias, self._operation(call)) for alias, call in self.old_methods.get(resource, ())]
        shown = [*operations, *(operation for _, operation in old)]
        used = " ".join(" ".join([operation["returns"], *operation["arguments"]]) for operation in shown)
        return self.render(
            "resource",
            resource=resource,
            class_name=resource_class(resource),
            operations=operations,
            aliases=old,
            imports=imported(self.reach, used),
            any=uses(used, "Any"),
            dates="datetime." in used,
            lists="builtins." in used,
            collections=[name for name in ("Mapping", "Sequence") if uses(used, name)],
            pagers=uses(used, "Pager"),
        )

    def _operation(self, call: Call) -> dict[str, Any]:
        reply_property = self.reach.replies[call.id]
        reply = "None" if reply_property is None else dated(self.reach.types.annotation(reply_property))

        # Path parameters in the path's order, since callers pass them by position.
        def place(parameter: dict[str, Any]) -> tuple[bool, bool, int]:
            in_path = parameter["location"] == "path"
            at = call.path.index("{" + parameter["name"] + "}") if in_path else 0
            return not parameter["required"], not in_path, at

        ordered = sorted(call.parameters, key=place)
        path = [p for p in ordered if p["location"] == "path"]
        query = [p for p in ordered if p["location"] != "path"]
        body = [self._body_argument(call.body)] if call.body else []
        needs_body = bool(call.body and call.body["required"])
        keywords = [*(body if needs_body else []), *map(self._argument, query), *([] if needs_body else body)]
        given = ", ".join(f'"{p["python_name"]}": {p["python_name"]}' for p in (*path, *query))
        constant = call.name.upper()
        invoked = f"(api.{constant}, {{{given}}}{', body' if call.body else ''})"
        # In a class with a method `list`, the type of that name is `builtins.list`.
        listed = re.sub(r"\blist\[", "builtins.list[", reply)
        return {
            "id": repr(call.id),
            "method": call.method.upper(),
            "path": repr(call.path),
            "resource": call.resource,
            "name": call.name,
            "constant": constant,
            "parameters": [{"record": _record(p)} for p in call.parameters],
            "body_record": self._body_record(call),
            "reply": "None" if reply_property is None else self.reach.types.shape(reply_property),
            "reply_annotation": reply,
            "paginated": call.paginated,
            "bare_list": self.reach.is_bare_list(call),
            "empty_reply": call.empty_reply,
            "rate_limit_category": repr(call.rate_limit_category),
            "scopes": repr(call.scopes),
            "security": repr(call.security),
            "sandbox": call.sandbox,
            "arguments": ["self", *map(self._argument, path), *(["*"] if keywords else []), *keywords],
            "returns": f"Pager[{listed}]" if call.paginated else listed,
            "call": f"self._client.pager{invoked}" if call.paginated else f"await self._client.call{invoked}",
            "doc": self._operation_doc(call, [*path, *query], reply),
        }

    def _argument(self, parameter: Mapping[str, Any]) -> str:
        annotation = self.reach.types.annotation(parameter["prop"], sent=True)
        annotation = re.sub(r"\bdate(time)?\b", r"datetime.date\1 | str", annotation)
        optional = "" if parameter["required"] else " | None = None"
        return f"{parameter['python_name']}: {annotation}{optional}"

    def _body_argument(self, body: Mapping[str, Any]) -> str:
        annotation = self.reach.types.annotation(body["prop"], sent=True)
        return f"body: {annotation}" if body["required"] else f"body: {annotation} | None = None"

    def _body_record(self, call: Call) -> str:
        if call.body is None:
            return "None"
        shape = self.reach.types.body_shape(call.body["prop"])
        return f'Body("{call.body["content_type"]}", {call.body["required"]}, "{shape}")'

    def _operation_doc(self, call: Call, parameters: list[Mapping[str, Any]], reply: str) -> str:
        first = self.notes.summaries.get(call.id) or call.summary or docs.summary(call.resource, call.name)
        scopes = ", ".join(call.scopes) or "none"
        category = f"rate limit category: {call.rate_limit_category}"
        sandbox = "answered by the sandbox" if call.sandbox else "not answered by the sandbox"
        about = f"{call.method.upper()} {call.path}; scopes: {scopes}; {category}; {sandbox}."
        arguments = [f"    {parameter['python_name']}: {self._parameter_doc(parameter)}" for parameter in parameters]
        if call.body:
            what = self.reach.types.annotation(call.body["prop"])
            arguments.append(f"    body: {what}, as the model or as plain dicts and lists.")
        if call.paginated:
            returned = f"A pager of {reply}: await it for one page, iterate it for all items."
        else:
            returned = f"{reply}." if reply != "None" else "None: the reply has no body."
        raised = "ValueError, TypeError: bad arguments, before anything is sent.\n"
        raised += "    APIError: a reply of 400 or above, in the class of its status.\n"
        raised += "    TransportError, DecodeError: no reply, or a reply that is not JSON."
        if call.method != "get":
            raised += (
                "\n    OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened."
            )
        return docs.docstring(
            first,
            [
                call.description or "",
                about,
                self.notes.operations.get(call.id, ""),
                "\n".join(["Args:", *arguments]) if arguments else "",
                f"Returns:\n    {returned}",
                f"Raises:\n    {raised}",
                docs.link(call.id),
            ],
            8,
        )

    def _parameter_doc(self, parameter: Mapping[str, Any]) -> str:
        kind = self.reach.types.annotation(parameter["prop"], sent=True).replace(" | Mapping[str, Any]", "")
        known = docs.facts(parameter["schema"])
        note = self.notes.parameters.get(parameter["name"])
        return f"{kind}. {docs.sentence(parameter.get('description'), known, note)}".strip()


def resource_class(resource: str) -> str:
    """Return a resource's class name, `campaigns` -> `CampaignsResource`, distinct from the models' names."""
    return f"{pascal(resource)}Resource"


def _record(parameter: Mapping[str, Any]) -> str:
    """Return a parameter's record without default values."""
    words = [f'{parameter["name"]!r}, "{parameter["python_name"]}", "{parameter["location"]}"']
    for key, default in _RECORD_DEFAULTS.items():
        if parameter[key] != default:
            words.append(f"{key}={parameter[key]!r}")
    return ", ".join(words)


_RECORD_DEFAULTS: dict[str, object] = {
    "required": False, "explode": True, "array": False, "style": "form",
    "minimum": None, "maximum": None, "min_items": None, "max_items": None,
    "day": False,
}  # fmt: skip
