"""The system's proxy settings: pointed at the guard, and put back as they were."""
