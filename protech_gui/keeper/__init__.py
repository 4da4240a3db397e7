"""The keeper: the one resident process, which keeps the others alive and has no vault key."""
