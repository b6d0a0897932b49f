"""Operations of `pinterestsdk`, one for each line of input: {"operation", "values", "body"}. Argument: base URL."""

import importlib
import inspect
import json
import pkgutil
import re
import sys
import typing

import pinterestsdk
import pinterestsdk.api
from steps import attempt

configuration = pinterestsdk.Configuration(
    host=sys.argv[1], access_token="pina_interop", username="interop", password="interop"
)
client = pinterestsdk.ApiClient(configuration)


def snake(text):
    return re.sub(r"\W+", "_", text)


def methods():
    """Return all operations by name."""
    found = {}
    for module in pkgutil.iter_modules(pinterestsdk.api.__path__):
        for cls in vars(importlib.import_module(f"pinterestsdk.api.{module.name}")).values():
            if inspect.isclass(cls) and cls.__name__.endswith("Api"):
                made = cls(client)
                found |= {name: getattr(made, name) for name in dir(cls) if not name.startswith("_")}
    return found


def arguments(method, values, body):
    """Return keyword arguments of a method: values by their names, the body by the one that is left, or field by field.

    Its models are made with their own `from_dict`: a plain dict loses the fields of a union on its way.
    """
    parameters = {k: v for k, v in inspect.signature(method).parameters.items() if not k.startswith("_")}
    names = {wire: name for wire in values for name in (wire, snake(wire), f"var_{snake(wire)}") if name in parameters}
    given = {name: values[wire] for wire, name in names.items()}
    if isinstance(body, dict) and body.keys() <= parameters.keys():
        return given | body
    if body is None:
        return given
    left = [name for name in parameters if name not in given]
    required = [name for name in left if parameters[name].default is inspect.Parameter.empty]
    name = (required or left)[-1]
    return given | {name: as_model(parameters[name].annotation, body)}


def as_model(annotation, value):
    """Return a value as the model that an annotation names, optional ones and lists of models too."""
    if isinstance(value, list) and typing.get_origin(annotation) is list:
        return [as_model(typing.get_args(annotation)[0], one) for one in value]
    for each in typing.get_args(annotation):
        if hasattr(each, "from_dict") or typing.get_args(each):
            return as_model(each, value)
    made = getattr(annotation, "from_dict", None)
    return made(value) if made is not None and isinstance(value, (dict, list)) else value


METHODS = methods()


def one(operation, values, body):
    """Make one call, and report it."""
    method = METHODS.get(snake(operation))
    if method is None:
        raise SystemExit(f"It has no method for {operation}.")
    attempt(operation, lambda: method(**arguments(method, values, body)) and None)


for line in sys.stdin:
    if line.strip():
        one(**json.loads(line))
    else:
        break
