"""What the views show: states as frozen values, their sentences, and Qt models of lists."""
