"""Patches: OpenAPI Overlay 1.0 documents that correct one defect of the description each and must not be idle.

An ``update`` merges objects by member, adds missing entries to a list, and replaces anything else; ``remove`` deletes.
Lists in a description are sets (enum values, required names), so nothing is added twice, and a patch of a defect that
is fixed upstream is recognised because it changes nothing.
"""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.description.json_values import is_list, is_object
from codegen.description.yaml_json import parse_mapping
from codegen.errors import CodegenError

_ABSENT = object()


@dataclass(frozen=True)
class Action:
    target: str
    update: Any = _ABSENT  # nothing to merge: the action removes


@dataclass(frozen=True)
class Patch:
    name: str
    reason: str
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class Idle:
    """An action without effect: its target is missing, or the description already has its result."""

    patch: str
    target: str
    gone: bool

    def __str__(self) -> str:
        state = "no {}" if self.gone else "{} as the patch would have it"
        return f"patch {self.patch}: the description has {state.format(self.target)}"


def carry_out(document: dict[str, Any], directory: Path) -> tuple[dict[str, Any], list[Idle]]:
    """Return the patched document, and the actions without effect; the input is not modified."""
    idle: list[Idle] = []
    for patch in read_patches(directory):
        document, found = with_patch(document, patch)
        idle += found
    return document, idle


def with_patch(document: dict[str, Any], patch: Patch) -> tuple[dict[str, Any], list[Idle]]:
    """Return the document with one patch, and its actions without effect; the input is not modified."""
    document = copy.deepcopy(document)
    found = [(action.target, _carry_out(action, document, patch.name)) for action in patch.actions]
    return document, [Idle(patch.name, target, gone) for target, gone in found if gone is not None]


def apply(document: dict[str, Any], directory: Path, *, strict: bool) -> tuple[dict[str, Any], list[str]]:
    """Return the patched document and a note for each action without effect; with `strict` raise CodegenError."""
    document, idle = carry_out(document, directory)
    if strict and idle:
        advice = "delete the action if upstream has mended it, or mend its target"
        raise CodegenError("\n".join(f"{action}; {advice}" for action in idle))
    return document, [f"skipped {action}" for action in idle]


def read_patches(directory: Path) -> list[Patch]:
    """Return the patches of a directory, sorted by name; empty if the directory does not exist."""
    files = sorted(path for path in directory.glob("*") if path.suffix in {".yaml", ".yml", ".json"})
    return [_patch(parse_mapping(path.read_bytes(), path.name), path.name) for path in files]


def _patch(overlay: dict[str, Any], name: str) -> Patch:
    if not str(overlay.get("overlay", "")).startswith("1.0"):
        raise CodegenError(f"{name}: is no OpenAPI Overlay 1.0 document; begin it with `overlay: 1.0.0`")
    if not is_object(info := overlay.get("info")) or not info.get("title"):
        raise CodegenError(f"{name}: has no `info.title`")
    reason = overlay.get("x-reason")
    if not isinstance(reason, str) or not reason.strip():
        raise CodegenError(f"{name}: gives no `x-reason`; a correction says why it is right")
    actions = overlay.get("actions")
    if not is_list(actions) or not actions:
        raise CodegenError(f"{name}: has no `actions`")
    return Patch(name, reason.strip(), tuple(_action(action, name) for action in actions))


def _action(action: Any, name: str) -> Action:
    if not is_object(action) or not isinstance(target := action.get("target"), str):
        raise CodegenError(f"{name}: an action has no `target`")
    if unknown := action.keys() - {"target", "description", "update", "remove"}:
        raise CodegenError(f"{name}: {target}: an action knows no {', '.join(f'`{key}`' for key in sorted(unknown))}")
    removes = action.get("remove") is True
    if removes == ("update" in action):
        raise CodegenError(f"{name}: {target}: an action has either `update` or `remove: true`")
    return Action(target) if removes else Action(target, action["update"])


def _carry_out(action: Action, document: dict[str, Any], name: str) -> bool | None:
    """Apply an action to the document; return None if that changed it, else whether its target is missing."""
    targets = list(_find(action.target, document, name))
    if not targets:
        return True
    changed = False
    for container, key in reversed(targets):  # from the end: removing from a list moves what follows
        if action.update is _ABSENT:
            del container[key]
            changed = True
        else:
            before = container[key]
            container[key] = _merged(before, copy.deepcopy(action.update))
            changed |= container[key] != before
    return None if changed else False


def _find(target: str, document: dict[str, Any], name: str) -> Iterator[tuple[Any, Any]]:
    """Yield the places that a JSONPath selects: the containing object or list, and the key in it."""
    import jsonpath  # imported here because it is slow to import

    try:
        matches = jsonpath.JSONPathEnvironment(strict=True).finditer(target, document)
        for match in list(matches):
            if match.parent is None:
                raise CodegenError(f"{name}: {target}: the whole description is too wide a target; name a member")
            yield match.parent.obj, match.parts[-1]
    except jsonpath.JSONPathError as error:
        raise CodegenError(f"{name}: {target}: is no JSONPath: {error}") from error


def _merged(value: Any, update: Any) -> Any:
    if is_object(value) and is_object(update):
        return value | {key: _merged(value[key], new) if key in value else new for key, new in update.items()}
    if is_list(value):
        entries = update if is_list(update) else [update]
        return value + [entry for entry in entries if entry not in value]
    return update
