"""Parser of JSON and YAML text into JSON values.

YAML is parsed by the core schema of YAML 1.2: ``no`` and ``on`` are strings, as are dates and all keys.
"""

import json
import re
from typing import Any

import yaml

from codegen.description.json_values import is_object
from codegen.errors import CodegenError

_NULL = re.compile(r"~|null|Null|NULL|")
_BOOLEAN = re.compile(r"true|True|TRUE|false|False|FALSE")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_PREFIXED_INTEGER = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def parse_mapping(content: bytes, name: str) -> dict[str, Any]:
    """Return the JSON or YAML mapping in these bytes; `name` identifies them in error messages."""
    try:
        text = content.decode("utf-8-sig")
        if not text.strip():
            raise CodegenError(f"{name}: is empty")
        value = _parse_json(text) if text.lstrip()[0] in "{[" else _parse_yaml(text)
    except UnicodeDecodeError as error:
        raise CodegenError(f"{name}: is not UTF-8 text") from error
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise CodegenError(f"{name}: is not JSON, or is cut short: {error.msg} at {where}") from error
    except yaml.YAMLError as error:
        raise CodegenError(f"{name}: is not YAML, or is cut short: {_yaml_problem(error)}") from error
    except RecursionError as error:
        raise CodegenError(f"{name}: is nested too deep, or holds itself") from error
    except ValueError as error:
        raise CodegenError(f"{name}: {error}") from error
    if not is_object(value):
        raise CodegenError(f"{name}: is no mapping")
    return value


def _parse_json(text: str) -> Any:
    def refuse(constant: str) -> Any:
        raise ValueError(f"{constant} is no JSON number")

    return json.loads(text, parse_constant=refuse)


def _parse_yaml(text: str) -> Any:
    # The base loader returns every scalar as a string, so that types are resolved here and not by YAML 1.1.
    root: yaml.Node | None = yaml.compose(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    return None if root is None else _value(root)


def _value(node: yaml.Node) -> Any:
    match node:
        case yaml.MappingNode():
            return {_key(key): _value(value) for key, value in node.value}
        case yaml.SequenceNode():
            return [_value(item) for item in node.value]
        case yaml.ScalarNode():
            return node.value if node.style else _plain(node.value)
        case _:
            raise ValueError(f"{node.tag} is nothing that JSON holds")


def _key(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    raise ValueError(f"the key at line {node.start_mark.line + 1} is no string")


def _plain(text: str) -> Any:
    """Return an unquoted scalar."""
    if _NULL.fullmatch(text):
        return None
    if _BOOLEAN.fullmatch(text):
        return text.lower() == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    if _PREFIXED_INTEGER.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _yaml_problem(error: yaml.YAMLError) -> str:
    if not isinstance(error, yaml.MarkedYAMLError):
        return " ".join(str(error).split())
    mark = error.problem_mark or error.context_mark
    where = f" at line {mark.line + 1} column {mark.column + 1}" if mark else ""
    return f"{error.problem or error.context}{where}"
