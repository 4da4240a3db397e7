"""What a person sees: each view shows a state and says what the person wants."""
