"""Tables: columns, model, view, delegates."""
