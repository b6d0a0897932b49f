"""Words and names of generated code."""

import re


def pascal(text: str) -> str:
    """`campaigns/get_list` -> `CampaignsGetList`; capitals inside a word stay."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text) if word)
