"""What a person can do about a scheduled order: place it now, give it another time, delete it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.errors import SmmError
from smm_desktop.core.orders import Placing
from smm_desktop.core.scheduling import HoldReason, Scheduled
from smm_desktop.core.text import plain
from smm_desktop.ui import formats
from smm_desktop.ui import schedule_words as words
from smm_desktop.ui.dialogs.fitting import open_fitted
from smm_desktop.ui.messages import say
from smm_desktop.ui.pages.notice_row import NoticeRow
from smm_desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from smm_desktop.actions.scheduled import Attempt


class ScheduleHands(QObject):
    """Asks in `notice` before money is spent, and says there what came of it. One thing at a time."""

    busy_changed = Signal(bool)

    def __init__(self, workspace: Workspace, notice: NoticeRow, owner: QWidget) -> None:
        super().__init__(owner)
        self._workspace = workspace
        self._notice = notice
        self._owner = owner

    def ask_to_place(self, one: Scheduled) -> None:
        """Ask, then place it now."""
        self._notice.say(
            self._question(one),
            role="notice",
            details="\n".join(part for part in (words.subject(one.ticket), words.why(one)) if part),
            answers=((self.tr("Yes, place it now"), partial(self.place, one)), (self.tr("Back"), self._notice.clear)),
        )

    def place(self, one: Scheduled) -> None:
        """Place it now: everything is looked at again; only why it is held just now is accepted."""
        from smm_desktop.actions import scheduled

        self._notice.say(self.tr("Looking at service, price and balance again…"))
        self._run(scheduled.place_due, one.id, by_person=True, done=partial(self._placed, one))

    def ask_to_delete(self, one: Scheduled) -> None:
        """Ask, then forget it."""
        self._notice.say(
            self.tr("Delete this scheduled order? Nothing was sent for it."),
            role="notice",
            details=words.subject(one.ticket),
            answers=((self.tr("Yes, delete it"), partial(self.delete, one)), (self.tr("Back"), self._notice.clear)),
        )

    def delete(self, one: Scheduled) -> None:
        """Forget it."""
        from smm_desktop.actions import scheduled

        self._run(scheduled.delete, one.id, done=self._deleted)

    def change(self, one: Scheduled) -> None:
        """Ask for another time."""
        from smm_desktop.ui.dialogs.place_later import PlaceLaterDialog

        dialog = PlaceLaterDialog(self._workspace, one.ticket, self._owner, current=one)
        dialog.chosen.connect(partial(self._move, one))
        open_fitted(dialog)

    def _question(self, one: Scheduled) -> str:
        ticket = one.ticket
        if one.reason is HoldReason.PRICE:
            return self.tr("Place this order now at the higher price?")
        if ticket.estimate is None:
            return self.tr("Place this order now? Its cost cannot be told beforehand.")
        cost = formats.money(ticket.estimate, ticket.currency)
        return self.tr("Place this order now for about {cost}?").format(cost=cost)

    def _move(self, one: Scheduled, due_at: Any, behind: Any, any_end: bool) -> None:
        from smm_desktop.actions import scheduled

        self._run(scheduled.wait_anew, one, due_at=due_at, behind=behind, any_end=any_end, done=self._moved)

    def _run(self, action: Any, *args: Any, done: Any, **keywords: Any) -> None:
        self.busy_changed.emit(True)
        job = self._workspace.run(action, *args, done=done, failed=self._failed, **keywords)
        job.finished.connect(self._free)

    def _free(self) -> None:
        self.busy_changed.emit(False)

    def _failed(self, error: SmmError) -> None:
        self._notice.say(say(error), role="alarm")

    def _moved(self, kept: Any) -> None:
        self._notice.say(words.kept(kept.one))

    def _deleted(self, _changes: Any) -> None:
        self._notice.say(self.tr("Deleted. Nothing was sent."))

    def _placed(self, one: Scheduled, attempt: Attempt) -> None:
        from smm_desktop.actions.scheduled import Held, Placed

        match attempt.what:
            case Placed(order=order, error=error) if order.placing is not Placing.PLACED:
                title, text = words.placed_notice([words.Result(one, order, error)])
                self._notice.say(title, role="alarm", details=text)
            case Placed(order=order):
                self._notice.say(self.tr("Order {id} is placed.").format(id=plain(order.order, 60)))
            case Held() as held:
                text = words.why(words.as_held(one, held))
                self._notice.say(self.tr("It was not placed."), role="alarm", details=text)
            case _:
                self._notice.say(self.tr("It was placed, changed or deleted meanwhile."))
