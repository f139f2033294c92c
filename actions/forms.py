"""How an action is entered."""

from wagtail.admin.forms import WagtailAdminPageForm

from dpa.zoned_forms import ZonedForm


class ActionForm(ZonedForm, WagtailAdminPageForm):
    """Takes its opening and its deadline by the clocks of its zone."""

    zoned_fields = ("opens_at", "closes_at")
