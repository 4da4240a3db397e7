"""The page on which a person takes something along for somebody to read, or exports all of it."""
