"""What the rooms are built of: cards, scales, chips, sheets, texts, icons and buttons."""
