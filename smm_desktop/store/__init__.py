"""The one door to the data file."""
