"""Services as a person sees them: cards, ways to reach them, and the words for both."""
