"""Plans of changes: values that are shown, saved, loaded, applied and undone."""
