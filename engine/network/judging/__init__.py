"""Judging: what bodies show and whether it may be seen; its process, and that one's client."""
