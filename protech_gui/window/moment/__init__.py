"""A moment for me: from one number to a way through, in the window and without a vault too."""
