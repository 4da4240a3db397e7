"""The page on which protection is paused, and what waits is kept or confirmed."""
