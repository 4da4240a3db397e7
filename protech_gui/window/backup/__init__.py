"""Pages for the journal as a whole: backing it up, restoring it, mending it."""
