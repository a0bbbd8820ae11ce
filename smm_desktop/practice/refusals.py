"""The words in which the practice panel says no; panels all over use these."""

from __future__ import annotations


class Refusal(Exception):
    """The panel says no, in the words of `text`; nothing was carried out."""

    def __init__(self, text: str) -> None:
        self.text = text
        super().__init__(text)


KEY = "Invalid API key"
REQUEST = "Incorrect request"
SERVICE = "Incorrect service ID"
DISABLED = "Disabled service ID"
ORDER = "Incorrect order ID"
REFILL = "Incorrect refill ID"
FUNDS = "Not enough funds on balance"
LINK = "Incorrect link"
PRIVATE = "The link leads to a private account"
ACTIVE = "You have active order with this link. Please wait until order being completed."
LESS = "Quantity less than minimal {least}"
MORE = "Quantity more than maximum {most}"
FIELD = "neworder.error.{field}"
NO_REFILL = "Refill is not available for this service"
NOT_YET = "The order is not eligible for refill: it is not completed"
REFILLING = "The order is not eligible for refill: a refill is in progress"
NO_CANCEL = "Cancel is not available for this service"
TOO_LATE = "The order cannot be canceled any more"
CANCELING = "Cancel was already requested for this order"
