"""One hard moment with all that was written about it, to be added to, changed or deleted."""
