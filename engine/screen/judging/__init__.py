"""Judging: what is known of each picture, and what to look at next."""
