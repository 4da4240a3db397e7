"""What the network carries: held, judged and released; Qt-free, and nothing of it is kept."""
