"""Trial of each patch on a new version: kept, moved to a new target, retired, or set aside.

Patches set aside for manual review are in `openapi/patches/aside/`, which the generator does not read; the next bump
tries them again.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from codegen.bump.effects import CheckedEffect, Verdict, actions, effects, json_path, judge, settle
from codegen.bump.places import Places
from codegen.description import overlay
from codegen.description.yaml_json import parse_mapping

ASIDE = "aside"
_LONG = 100  # minimum length of a string that is folded over several lines


@dataclass(frozen=True)
class Trial:
    """Result of one patch, with details for review."""

    name: str
    outcome: str
    details: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n".join([f"{self.name}: {self.outcome}", *(f"  {detail}" for detail in self.details)])


def try_patches(directory: Path, old: dict[str, Any], new: dict[str, Any]) -> list[Trial]:
    """Try the patches of a directory and update it; `old` and `new` are descriptions without patches."""
    places = Places(old, new)
    aside = overlay.read_patches(directory / ASIDE)  # before more are set aside
    trials: list[Trial] = []
    before = old
    for patch in overlay.read_patches(directory):
        after, _ = overlay.with_patch(before, patch)
        trials.append(_try(directory / patch.name, patch, list(effects(before, after)), places))
        before = after
    return [*trials, *(_try_again(directory, patch, new) for patch in aside)]


def _try(file: Path, patch: overlay.Patch, found: list[Any], places: Places) -> Trial:
    new = places.new.document
    checked = settle([one for effect in found for one in judge(effect, places)])
    verdicts = {one.verdict for one in checked}
    details = tuple(dict.fromkeys(_detail(one, places) for one in checked if one.verdict is not Verdict.NEEDED))
    if not overlay.with_patch(new, patch)[1] and verdicts == {Verdict.NEEDED}:
        return Trial(patch.name, "still needed")
    if Verdict.MOVED in verdicts or not checked:
        aside = file.parent / ASIDE / file.name
        aside.parent.mkdir(exist_ok=True)
        text = file.read_text("utf-8")
        aside.write_text(text, "utf-8")
    needed = actions(checked, new, places.schemas)
    if needed:
        content = parse_mapping(file.read_bytes(), file.name)
        file.write_text(_text({**content, "actions": needed}), "utf-8")
        what = "needed in part, and rewritten" if details else "still needed, carried to where its target stands now"
        details = (*details, *(f"now at {action['target']}" for action in needed))
    else:
        file.unlink()
        what = "retired: upstream has mended it" if verdicts == {Verdict.MENDED} else "retired: nothing is left to mend"
    if Verdict.MOVED in verdicts or not checked:
        what = f"set aside in {file.parent.name}/{ASIDE}/: mend its target and move it back, or delete it"
    return Trial(patch.name, what, details)


def _detail(one: CheckedEffect, places: Places) -> str:
    document = places.old.document if one.verdict in {Verdict.GONE, Verdict.MOVED} else places.new.document
    place = one.place if one.effect.key is None else (*one.place, one.effect.key)
    return f"{json_path(place, document)}: {one.verdict.value}"


def _try_again(directory: Path, patch: overlay.Patch, new: dict[str, Any]) -> Trial:
    """Retry a patch that an earlier bump set aside; move it back if each of its actions applies again."""
    if overlay.with_patch(new, patch)[1]:
        return Trial(
            patch.name, f"still set aside in {directory.name}/{ASIDE}/: mend its target and move it back, or delete it"
        )
    (directory / ASIDE / patch.name).replace(directory / patch.name)
    return Trial(patch.name, "needed again, and moved back")


class _Dumper(yaml.SafeDumper):
    """YAML dumper without anchors, with long strings folded."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _folded(_: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=">" if len(text) > _LONG else None)


_Dumper.add_representer(str, _folded)


def _text(content: dict[str, Any]) -> str:
    return yaml.dump(content, Dumper=_Dumper, sort_keys=False, width=120, allow_unicode=True)
