"""Help for the worst moment: three equal doors, each with words and lines; nothing is kept."""
