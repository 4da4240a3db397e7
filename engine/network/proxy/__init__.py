"""The local proxy: what passes untouched, what is refused, and what is held until it was judged."""
