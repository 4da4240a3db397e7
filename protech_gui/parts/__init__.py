"""What the app's window and the private window are both built of."""
