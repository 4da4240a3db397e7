"""Programs that stand where a person would: a viewer, a watcher, the tour."""
