"""What all parts of the window share: the desk, the jobs, the account looked at, and one signal of what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from smm_desktop.core.accounts import Account
from smm_desktop.core.changes import Changes
from smm_desktop.core.errors import SmmError
from smm_desktop.jobs import Job, JobRunner, Lane
from smm_desktop.ui.messages import say
from smm_desktop.ui.names import as_called

if TYPE_CHECKING:
    from smm_desktop.actions.desk import Desk  # loading it loads the network library, which the first paint waits for


class Workspace(QObject):
    """Pages get it in their constructor, start actions with it and listen to `changed`; they never call each other."""

    changed = Signal(object)
    """A `Changes`, after any action that changed something."""
    scope_changed = Signal(str)
    """The account looked at: its id, or "" for all accounts."""
    accounts_changed = Signal()
    """`accounts` holds others than before."""
    said = Signal(str)
    """A plain-text message that needs no answer, for the bottom of the window."""
    work_shown = Signal(object, str)
    """A long-running `Job` and what it does in words: shown with its progress and a Cancel button."""
    ticket_requested = Signal(object)
    """Something to put on the order ticket: a `TicketRequest`, or None for an empty one."""
    page_requested = Signal(str)
    """The key of a page to show, such as "attention"."""
    rows_requested = Signal(str, object)
    """The key of a page to show, and our ids of the rows to be shown on it; without ids, all of the page."""
    leaving = Signal()
    """The program is about to end, or to close the data: nothing that costs money is begun any more."""
    crashed = Signal(object)
    """An exception that no one foresaw: a bug, shown with details to copy."""

    def __init__(self, desk: Desk, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.runner = runner
        self.scope = ""
        self._kept: tuple[Account, ...] = ()
        self._called: tuple[Account, ...] = ()

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts, as they are called in the person's language."""
        return self._called

    @accounts.setter
    def accounts(self, accounts: tuple[Account, ...]) -> None:
        self._kept, self._called = accounts, tuple(map(as_called, accounts))

    def call_anew(self) -> None:
        """Another language is spoken."""
        self.accounts = self._kept

    def set_scope(self, account: str) -> None:
        """Look at one account by its id, or at all with ""."""
        if account != self.scope:
            self.scope = account
            self.scope_changed.emit(account)

    def set_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Tell everyone which accounts there are; a scope that went is left."""
        if accounts == self._kept:
            return
        self.accounts = accounts
        if self.scope and self.account(self.scope) is None:
            self.set_scope("")
        self.accounts_changed.emit()

    def account(self, account_id: str) -> Account | None:
        """The account of that id, if there is one."""
        return next((account for account in self.accounts if account.id == account_id), None)

    def show_work(self, job: Job, title: str) -> None:
        """Show a long job at the bottom of the window, with its progress and a Cancel button."""
        self.work_shown.emit(job, title)

    def run(
        self,
        action: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Any], None] | None = None,
        lane: Lane = Lane.NETWORK,
        **keywords: Any,
    ) -> Job:
        """Run `action(desk, *args, **keywords)` in a pool. Its `Changes` (the result itself or its `.changes`) are
        emitted after `done(result)`; `failed` gets foreseen errors (`SmmError`), a bug goes to `crashed`.
        """
        return _Errand(self, done, failed).start(action, args, lane, keywords)

    def query(self, action: Callable[..., Any], *args: Any, done: Callable[[Any], None], **keywords: Any) -> Job:
        """Run a reading of the local file."""
        return self.run(action, *args, done=done, lane=Lane.LOCAL, **keywords)

    def keep(self, action: Callable[..., Any], *args: Any, **keywords: Any) -> Job:
        """Run a writing of the local file that may follow another at once, such as a setting; they keep their order."""
        return self.run(action, *args, lane=Lane.IN_ORDER, **keywords)


class _Errand(QObject):
    """A child of the workspace that does not hold it: the last to hold it must not be a child that is being deleted."""

    def __init__(
        self, workspace: Workspace, done: Callable[[Any], None] | None, failed: Callable[[Any], None] | None
    ) -> None:
        super().__init__(workspace)
        self._done = done
        self._failed = failed

    @property
    def _workspace(self) -> Workspace:
        return cast(Workspace, self.parent())

    def start(self, action: Callable[..., Any], args: tuple[Any, ...], lane: Lane, keywords: dict[str, Any]) -> Job:
        workspace = self._workspace
        job = workspace.runner.start(
            action,
            workspace.desk,
            *args,
            lane=lane,
            done=self._succeeded,
            failed=self._troubled,
            **keywords,
        )
        job.finished.connect(self.deleteLater)
        return job

    def _succeeded(self, outcome: Any) -> None:
        if self._done and _is_alive(self._done):
            self._done(outcome)
        changes = outcome if isinstance(outcome, Changes) else getattr(outcome, "changes", None)
        if isinstance(changes, Changes) and changes:
            self._workspace.changed.emit(changes)

    def _troubled(self, trouble: Any) -> None:
        if isinstance(trouble, SmmError) and self._failed and _is_alive(self._failed):
            self._failed(trouble)
        elif isinstance(trouble, SmmError):
            self._workspace.said.emit(say(trouble))
        else:
            self._workspace.crashed.emit(trouble)


def _is_alive(callback: Callable[..., Any]) -> bool:
    """False for a method of a widget that was closed meanwhile: what the action did is in the store all the same."""
    owner = getattr(getattr(callback, "func", callback), "__self__", None)  # partial() calls its `func`
    return not isinstance(owner, QObject) or isValid(owner)
