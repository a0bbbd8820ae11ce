"""One plain function for each thing a person wants to do."""
