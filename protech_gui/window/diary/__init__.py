"""Creating the journal, its recovery code, and the way back in with it."""
