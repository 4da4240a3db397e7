"""The private record on disk: the vault, its key slots, and the sealed spool in front of it."""
