"""Customer lists and audiences: records of any size, lists that are looked for before they are made, act-alikes."""
