"""The window: the app a person sees; it owns the unlocked vault and ends when it locks."""
