"""People who asked to hear from us, and what is written down about how their data is treated."""

from dpa.supporters.models.access import Access
from dpa.supporters.models.consent import Consent
from dpa.supporters.models.deletion import Deletion
from dpa.supporters.models.link import DataLink
from dpa.supporters.models.sign_up import SignUp
from dpa.supporters.models.supporter import Supporter

__all__ = ["Access", "Consent", "DataLink", "Deletion", "SignUp", "Supporter"]
