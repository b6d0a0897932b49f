"""Writes the package's modules, as text by path, from a shaped description that openapi-python-client has parsed."""

from __future__ import annotations

import dataclasses
import json
import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2
from openapi_python_client import strings
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen import docs
from codegen.annotations import Types, needs_shape
from codegen.errors import CodegenError
from codegen.exports import DOORS, EXPORTS
from codegen.shape import Shaped, pascal

TEMPLATES = Path(__file__).parent / "templates"
# What a field of a model may not be called, lest it hide what its class body or its annotations need.
_TAKEN = frozenset(
    {"Any", "Model", "additional_properties", "bool", "datetime", "dict", "field", "float"}
    | {"from_dict", "int", "list", "model", "str", "to_dict"}
)


@dataclass(frozen=True)
class Call:
    """One operation, named and parsed: what the templates of its resource read."""

    id: str
    method: str
    path: str
    resource: str
    name: str
    endpoint: Endpoint
    parameters: list[dict[str, Any]]
    body: dict[str, Any] | None
    paginated: bool
    rate_limit_category: str
    scopes: tuple[str, ...]
    security: tuple[str, ...]
    sandbox: bool
    summary: str | None = None
    description: str | None = None

    reply: Property | None = None  # of one item where it is paginated; None where there is no body


class Renderer:
    """Renders one description; `files()` is the whole package."""

    def __init__(
        self, contract: dict[str, Any], shaped: Shaped, parsed: GeneratorData, calls: list[Call], notes: docs.Notes
    ) -> None:
        self.contract, self.shaped, self.notes = contract, shaped, notes
        self.version: str = contract["info"]["version"]
        self.models = {
            str(m.class_info.name): m for m in parsed.models if m.required_properties or m.optional_properties
        }
        self.enums = {str(e.class_info.name): e for e in parsed.enums if isinstance(e, LiteralEnumProperty)}
        unions = {name: frozenset(self._leaves(name)) for name in shaped.unions}
        self.types = Types(unions, frozenset(self.models))
        self.calls = [dataclasses.replace(call, reply=self._reply(call)) for call in calls]
        self.env = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701  Python is rendered here, not HTML
        )

    def files(self) -> Iterator[tuple[str, str]]:
        """(path within the package, text), every module of it."""
        for static in sorted((TEMPLATES / "static").glob("*.py")):
            yield static.name, static.read_text("utf-8")
        yield "py.typed", ""
        yield "contract.json", json.dumps(self.contract, ensure_ascii=False, separators=(",", ":")) + "\n"
        yield "__init__.py", self._render("package_init", exports=EXPORTS, version=self.version)
        for name, (module, exported, doc) in DOORS.items():
            yield f"{name}.py", self._render("door", module=module, names=exported, doc=doc)
        yield from self._models()
        yield from self._resources()

    def _render(self, template: str, **context: object) -> str:
        return self.env.get_template(f"{template}.py.jinja").render(**context)

    # What is needed, and which way it travels

    def _leaves(self, union: str) -> Iterator[str]:
        for member in self.shaped.unions[union]:
            if member in self.shaped.unions:
                yield from self._leaves(member)
            else:
                yield member

    def _reached(self, roots: Iterable[Property]) -> set[str]:
        """The classes and enums that these properties lead to."""
        found: set[str] = set()
        waiting = [name for root in roots for name in self.types.names(root)]
        while waiting:
            name = waiting.pop()
            if name in found:
                continue
            found.add(name)
            if name in self.models:
                waiting += [inner for prop in _properties(self.models[name]) for inner in self.types.names(prop)]
        return found

    @cached_property
    def received(self) -> set[str]:
        """What replies lead to: enums are open there."""
        return self._reached(call.reply for call in self.calls if call.reply is not None)

    @cached_property
    def needed(self) -> set[str]:
        sent = [parameter["prop"] for call in self.calls for parameter in call.parameters]
        return self.received | self._reached([*sent, *(call.body["prop"] for call in self.calls if call.body)])

    def _reply(self, call: Call) -> Property | None:
        patterns = call.endpoint.responses.patterns
        prop = next((reply.prop for reply in patterns if reply.source["attribute"] != "None"), None)
        if prop is None or not call.paginated:
            return prop
        page = self.models.get(str(prop.class_info.name)) if isinstance(prop, ModelProperty) else None
        for field in _properties(page) if page else ():
            if field.name.get_untrusted_value() == "items" and isinstance(field, ListProperty):
                return field.inner_property
        raise CodegenError(f"operation {call.id}: takes a bookmark, but its reply has no list of `items`")

    # Models

    def _models(self) -> Iterator[tuple[str, str]]:
        unions = {name for name in self.shaped.unions if set(self._leaves(name)) <= self.needed}
        modules = {name: _module(name) for name in sorted(self.needed | unions)}
        for name in sorted(self.needed):
            text = self._model(self.models[name]) if name in self.models else self._enum(self.enums[name])
            yield f"models/{modules[name]}.py", text
        for name in sorted(unions):
            members = [m for m in dict.fromkeys(self.shaped.unions[name]) if m in self.needed or m in unions]
            imports = sorted((modules[member], member) for member in members)
            yield f"models/{modules[name]}.py", self._render("union", name=name, members=members, imports=imports)
        yield "models/__init__.py", self._render("models_init", names=sorted(modules.items()))

    def _enum(self, enum: LiteralEnumProperty) -> str:
        values = [repr(value) for value in sorted(enum.values)]
        doc = f"{len(values)} known value{'s' * (len(values) != 1)}; any other is passed on as it is."
        return self._render("enum", name=str(enum.class_info.name), values=values, doc=doc)

    def _model(self, model: ModelProperty) -> str:
        name = str(model.class_info.name)
        fields = [self._field(name, prop) for prop in _properties(model)]
        used = " ".join(field["annotation"] for field in fields)
        tags = self.shaped.tags.get(name)
        return self._render(
            "model",
            name=name,
            doc=self._model_doc(name, fields),
            fields=fields,
            tags=repr({key: tuple(values) for key, values in tags.items()}) if tags else None,
            imports=self._imports(used, besides=name),
            dates="datetime." in used,
            any=_uses(used, "Any") or name in self.shaped.open,
            checked="datetime." in used or bool(self._imports(used, besides=name)) or name in self.shaped.open,
            open=name in self.shaped.open,
            uses_field=any("field(" in field["default"] for field in fields),
        )

    def _field(self, owner: str, prop: Property) -> dict[str, Any]:
        wire = prop.name.get_untrusted_value()
        name = field_name(wire)
        annotation = _dated(self.types.annotation(prop, received=owner in self.received))
        if not prop.required and "None" not in annotation.split(" | "):
            annotation += " | None"
        shape = self.types.shape(prop)
        extra = [f'shape="{shape}"'] if needs_shape(shape) else []
        extra += [f'wire="{wire}"'] if wire != name else []
        if extra:
            default = (
                f" = field({', '.join(extra)})" if prop.required else f" = field(default=None, {', '.join(extra)})"
            )
        else:
            default = "" if prop.required else " = None"
        return {"name": name, "wire": wire, "annotation": annotation, "default": default}

    def _model_doc(self, name: str, fields: list[dict[str, Any]]) -> str:
        lines: list[str] = []
        for field in fields:
            schema = self.shaped.facts.get(name, {}).get(field["wire"], {})
            known = (docs.facts(schema), docs.moment(field["wire"], schema), self.notes.of_field(name, field["wire"]))
            said = docs.sentence(schema.get("description"), *known)
            if said:
                lines.append(f"    {field['name']}: {said}")
        first = f"{_spaced(name)}."
        return docs.docstring(first, ["\n".join(["Fields:", *lines])] if lines else [], 4)

    def _imports(self, annotations: str, besides: str = "") -> list[tuple[str, str]]:
        known = self.models.keys() | self.enums.keys() | self.shaped.unions.keys()
        found = (set(re.findall(r"\b[A-Z]\w*", annotations)) & known) - {besides}
        return sorted((_module(name), name) for name in found)

    # Operations

    def _resources(self) -> Iterator[tuple[str, str]]:
        by_resource: dict[str, list[Call]] = {}
        for call in self.calls:
            by_resource.setdefault(call.resource, []).append(call)
        places: list[tuple[str, str]] = []
        for resource, calls in sorted(by_resource.items()):
            calls.sort(key=lambda call: call.name)
            operations = [self._operation(call) for call in calls]
            places += [(operation["id"], f"{resource}.{operation['constant']}") for operation in operations]
            yield f"api/{resource}.py", self._api(resource, operations)
            yield f"resources/{resource}.py", self._resource(resource, operations)
        classes = [(resource, resource_class(resource)) for resource in sorted(by_resource)]
        yield "api/__init__.py", '"""The operations as the contract has them, a module for each resource."""\n'
        yield "resources/__init__.py", self._render("resources_init", resources=classes, count=len(self.calls))
        yield "operations.py", self._render("operations", places=sorted(places), version=self.version)

    def _api(self, resource: str, operations: list[dict[str, Any]]) -> str:
        used = " ".join(operation["reply_annotation"] for operation in operations)
        return self._render(
            "api",
            things=resource.replace("_", " "),
            operations=operations,
            imports=self._imports(used),
            any=_uses(used, "Any"),
            dates="datetime." in used,
            bodies=any(operation["body_record"] != "None" for operation in operations),
            parameters=any(operation["parameters"] for operation in operations),
        )

    def _resource(self, resource: str, operations: list[dict[str, Any]]) -> str:
        used = " ".join(
            " ".join([operation["returns"], *operation["positional"], *operation["keywords"]])
            for operation in operations
        )
        return self._render(
            "resource",
            resource=resource,
            class_name=resource_class(resource),
            operations=operations,
            imports=self._imports(used),
            any=_uses(used, "Any"),
            dates="datetime." in used,
            lists="builtins." in used,
            collections=[name for name in ("Mapping", "Sequence") if _uses(used, name)],
            pagers=_uses(used, "Pager"),
        )

    def _operation(self, call: Call) -> dict[str, Any]:
        reply = "None" if call.reply is None else _dated(self.types.annotation(call.reply, received=True))
        ordered = sorted(call.parameters, key=lambda p: (not p["required"], p["location"] != "path"))
        path = [p for p in ordered if p["location"] == "path"]
        query = [p for p in ordered if p["location"] != "path"]
        body = [self._body_argument(call.body)] if call.body else []
        needs_body = bool(call.body and call.body["required"])
        keywords = [*(body if needs_body else []), *map(self._argument, query), *([] if needs_body else body)]
        given = ", ".join(f'"{p["python_name"]}": {p["python_name"]}' for p in (*path, *query))
        constant = call.name.upper()
        invoked = f"(api.{constant}, {{{given}}}{', body' if call.body else ''})"
        # Inside a class that has a method `list`, the type of that name is reached through `builtins`.
        listed = re.sub(r"\blist\[", "builtins.list[", reply)
        return {
            "id": call.id,
            "method": call.method.upper(),
            "path": call.path,
            "resource": call.resource,
            "name": call.name,
            "constant": constant,
            "parameters": [{"record": _record(p)} for p in call.parameters],
            "body_record": self._body_record(call),
            "reply": "None" if call.reply is None else self.types.shape(call.reply),
            "reply_annotation": reply,
            "paginated": call.paginated,
            "rate_limit_category": call.rate_limit_category,
            "scopes": repr(call.scopes),
            "security": repr(call.security),
            "sandbox": call.sandbox,
            "positional": [self._argument(p) for p in path],
            "keywords": keywords,
            "returns": f"Pager[{listed}]" if call.paginated else listed,
            "call": f"self._client.pager{invoked}" if call.paginated else f"await self._client.call{invoked}",
            "doc": self._operation_doc(call, [*path, *query], reply),
        }

    def _argument(self, parameter: Mapping[str, Any]) -> str:
        annotation = self.types.annotation(parameter["prop"], received=False, sent=True)
        annotation = re.sub(r"\bdate(time)?\b", r"datetime.date\1 | str", annotation)
        optional = "" if parameter["required"] else " | None = None"
        return f"{parameter['python_name']}: {annotation}{optional}"

    def _body_argument(self, body: Mapping[str, Any]) -> str:
        annotation = self.types.annotation(body["prop"], received=False, sent=True)
        return f"body: {annotation}" if body["required"] else f"body: {annotation} | None = None"

    def _body_record(self, call: Call) -> str:
        if call.body is None:
            return "None"
        return f'Body("{call.body["content_type"]}", {call.body["required"]}, "{self.types.shape(call.body["prop"])}")'

    def _operation_doc(self, call: Call, parameters: list[Mapping[str, Any]], reply: str) -> str:
        first = self.notes.summaries.get(call.id) or call.summary or docs.summary(call.resource, call.name)
        scopes = ", ".join(call.scopes) or "none"
        category = f"rate limit category: {call.rate_limit_category}"
        sandbox = "answered by the sandbox" if call.sandbox else "not answered by the sandbox"
        about = f"{call.method.upper()} {call.path}; scopes: {scopes}; {category}; {sandbox}."
        arguments = [f"    {parameter['python_name']}: {self._parameter_doc(parameter)}" for parameter in parameters]
        if call.body:
            what = self.types.annotation(call.body["prop"], received=False)
            arguments.append(f"    body: {what}, as the model or as plain dicts and lists.")
        if call.paginated:
            returned = f"A pager of {reply}: await it for one page, iterate it for all items."
        else:
            returned = f"{reply}." if reply != "None" else "None: the reply has no body."
        raised = "ValueError, TypeError: bad arguments, before anything is sent.\n"
        raised += "    APIError: a reply of 400 or above, in the class of its status.\n"
        raised += "    TransportError, DecodeError: no reply, or none that is JSON."
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
        kind = self.types.annotation(parameter["prop"], received=False, sent=True).replace(" | Mapping[str, Any]", "")
        known = docs.facts(parameter["schema"])
        note = self.notes.parameters.get(parameter["name"])
        return f"{kind}. {docs.sentence(parameter.get('description'), known, note)}".strip()


def resource_class(resource: str) -> str:
    """`campaigns` -> `CampaignsResource`: a model may be called as its resource is."""
    return f"{pascal(resource)}Resource"


def field_name(wire: str) -> str:
    """A field's name in Python: as on the wire where that can be, `1200x` -> `field_1200x`, `list` -> `list_`."""
    name = re.sub(r"\W", "_", wire)
    if not name.isidentifier():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN or name.startswith("__") else name


def _record(parameter: Mapping[str, Any]) -> str:
    """A parameter's record, defaults left out."""
    words = [f'"{parameter["name"]}", "{parameter["python_name"]}", "{parameter["location"]}"']
    for key, default in _RECORD_DEFAULTS.items():
        if parameter[key] != default:
            words.append(f"{key}={parameter[key]!r}")
    return ", ".join(words)


_RECORD_DEFAULTS: dict[str, object] = {
    "required": False, "explode": True, "array": False, "style": "form",
    "minimum": None, "maximum": None, "min_items": None, "max_items": None,
}  # fmt: skip


def _properties(model: ModelProperty) -> list[Property]:
    every = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return sorted(every, key=lambda prop: (not prop.required, prop.name.get_untrusted_value()))


def _dated(annotation: str) -> str:
    return re.sub(r"\b(date|datetime)\b", r"datetime.\1", annotation)


def _uses(annotations: str, name: str) -> bool:
    return re.search(rf"\b{name}\b", annotations) is not None


def _module(name: str) -> str:
    return strings.PythonIdentifier(strings.snake_case(name), "model_")


def _spaced(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
