"""What a person wants to do, one plain function each; the first argument is the `Desk`. Knows no Qt."""
