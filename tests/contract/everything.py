"""All replies of the contract."""

from tests.contract.catalogues import REPLIES as CATALOGUES
from tests.contract.everywhere import REPLIES as EVERYWHERE
from tests.contract.page import REPLIES as PAGE
from tests.contract.requests import REPLIES as REQUESTS
from tests.contract.states import REPLIES as STATES

ALL = (*PAGE, *EVERYWHERE, *CATALOGUES, *REQUESTS, *STATES)
