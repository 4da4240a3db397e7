"""Self-help modules as a person goes through them: a step at a time, with its exercises."""
