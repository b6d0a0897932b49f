"""Parser of a shaped description by openapi-python-client; all warnings and losses are errors."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty

from codegen.errors import CodegenError
from codegen.normalize.normalizer import Shaped


@dataclass(frozen=True)
class Parsed:
    """Result of parsing: endpoints by (method, path), classes and enums by name."""

    endpoints: Mapping[tuple[str, str], Endpoint]
    models: Mapping[str, ModelProperty]
    enums: Mapping[str, LiteralEnumProperty]


def parse(shaped: Shaped) -> Parsed:
    """Return the parsed description; raise CodegenError with each lost operation, parameter or reply."""
    config = Config.from_sources(
        ConfigFile(literal_enums=True, generate_all_tags=False), MetaType.NONE, Path("."), "utf-8", True, None
    )
    parsed = GeneratorData.from_dict(copy.deepcopy(shaped.document), config=config)
    if isinstance(parsed, GeneratorError):
        raise CodegenError(f"openapi-python-client: {parsed.header}: {parsed.detail}")
    problems = [f"{error.header}: {error.detail}" for error in parsed.errors]
    found: dict[tuple[str, str], Endpoint] = {}
    endpoints: dict[tuple[str, str], Endpoint] = {}
    for collection in parsed.endpoint_collections_by_tag.values():
        problems += [f"{error.header}: {error.detail}" for error in collection.parse_errors]
        for endpoint in collection.endpoints:
            found[endpoint.method, _unnamed(endpoint.path.get_untrusted_value())] = endpoint
    for path, item in shaped.document["paths"].items():
        for method, operation in item.items():
            known = found.get((method, _unnamed(path)))
            problems += _lost(known, operation)
            if known is not None:
                endpoints[method, path] = known
    if problems:
        # The parser shows untrusted strings as object addresses, which carry no information.
        problems = [re.sub(r"<[\w.]+ object at 0x\w+>", "…", problem).strip() for problem in problems]
        advice = "mend the description by a patch under openapi/patches, or teach codegen/normalize the rule"
        raise CodegenError("\n".join([*problems, advice]))
    return Parsed(
        endpoints,
        {str(m.class_info.name): m for m in parsed.models if m.required_properties or m.optional_properties},
        {str(e.class_info.name): e for e in parsed.enums if isinstance(e, LiteralEnumProperty)},
    )


def _unnamed(path: str) -> str:
    """Return a path without its parameters' names: the parser renames one that is also a query parameter."""
    return re.sub(r"{.*?}", "{}", path)


def _lost(endpoint: Endpoint | None, operation: dict[str, Any]) -> list[str]:
    """Return what the parser dropped from one operation."""
    name = operation["operationId"]
    if endpoint is None:
        return [f"operation {name} is lost"]
    present = {
        parameter.name.get_untrusted_value()
        for parameter in (*endpoint.path_parameters, *endpoint.query_parameters, *endpoint.header_parameters)
    }
    problems = [
        f"operation {name}: parameter {p['name']} is lost ({p['in']} parameters: path and query are supported)"
        for p in operation["parameters"]
        if p["name"] not in present or p["in"] not in {"path", "query"}
    ]
    if "requestBody" in operation and not endpoint.bodies:
        problems.append(f"operation {name}: its body is lost")
    responses = operation["responses"]
    if not responses:
        problems.append(f"operation {name}: has no successful reply")
    if len(endpoint.responses.patterns) != len(responses):
        problems.append(f"operation {name}: a reply is lost")
    return problems
