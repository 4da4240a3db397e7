"""What a person can do with the private record: use cases without Qt, the clock injected."""
