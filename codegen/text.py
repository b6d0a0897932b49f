"""Conversion of text to names in generated code."""

import re


def pascal(text: str) -> str:
    """Return text in Pascal case: `campaigns/get_list` -> `CampaignsGetList`; inner capitals are preserved."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text) if word)
