"""Programs that stand where a person would: an easel, a witness, the tour."""
