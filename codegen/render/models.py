"""Renderer of `models/`: a class for each object, a Literal for each enum, an alias for each union."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen.ir.reachable import Reach, imported, module, properties
from codegen.ir.types import dated, needs_shape, uses
from codegen.names.aliases import aliases
from codegen.names.succession import BUILTIN
from codegen.names.table import Table
from codegen.naming import field_name
from codegen.render import docs
from codegen.templates import Render


class ModelModules:
    """The modules of the models that a description's operations need."""

    def __init__(self, reach: Reach, notes: docs.Notes, render: Render, names: Table) -> None:
        self.reach, self.notes, self.render, self.names = reach, notes, render, names

    def files(self) -> Iterator[tuple[str, str]]:
        reach = self.reach
        modules = {name: module(name) for name in sorted(reach.needed | reach.unions)}
        for name in sorted(reach.needed):
            text = self._model(reach.models[name]) if name in reach.models else self._enum(reach.enums[name])
            yield f"models/{modules[name]}.py", text
        for name in sorted(reach.unions):
            members = reach.members(name)
            imports = sorted((modules[member], member) for member in members)
            text = self.render("union", name=name, members=members, imports=imports, grows=reach.may_be_unknown(name))
            yield f"models/{modules[name]}.py", text
        old = aliases(self.names, "models", modules.keys(), BUILTIN)
        yield "models/__init__.py", self.render("models_init", names=sorted(modules.items()), aliases=old)

    def _enum(self, enum: LiteralEnumProperty) -> str:
        values = [repr(value) for value in sorted(enum.values)]
        doc = f"{len(values)} known value{'s' * (len(values) != 1)}; any other is accepted unchanged."
        return self.render("enum", name=str(enum.class_info.name), values=values, doc=doc)

    def _model(self, model: ModelProperty) -> str:
        name = str(model.class_info.name)
        fields = [self._field(prop) for prop in properties(model)]
        used = " ".join(field["annotation"] for field in fields)
        imports = imported(self.reach, used, besides=name)
        further = name in self.reach.shaped.open
        tags = self.reach.shaped.tags.get(name)
        return self.render(
            "model",
            name=name,
            doc=self._model_doc(name, fields),
            fields=fields,
            tags=repr({key: tuple(values) for key, values in tags.items()}) if tags else None,
            imports=imports,
            dates="datetime." in used,
            any=uses(used, "Any") or further,
            checked="datetime." in used or bool(imports) or further,
            open=further,
            closed=name in self.reach.shaped.closed,
            uses_field=any("field(" in field["default"] for field in fields),
        )

    def _field(self, prop: Property) -> dict[str, Any]:
        wire = prop.name.get_untrusted_value()
        name = field_name(wire)
        annotation = dated(self.reach.types.annotation(prop))
        if not prop.required and "None" not in annotation.split(" | "):
            annotation += " | None"
        shape = self.reach.types.shape(prop)
        extra = [f'shape="{shape}"'] if needs_shape(shape) else []
        extra += [f"wire={wire!r}"] if wire != name else []
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
            schema = self.reach.shaped.facts.get(name, {}).get(field["wire"], {})
            known = (docs.facts(schema), docs.moment(field["wire"], schema), self.notes.of_field(name, field["wire"]))
            text = docs.sentence(schema.get("description"), *known)
            if text:
                lines.append(f"    {field['name']}: {text}")
        first = docs.role(self.reach.roles(name)) or f"{_spaced(name)}."
        return docs.docstring(first, ["\n".join(["Fields:", *lines])] if lines else [], 4)


def _spaced(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name)
