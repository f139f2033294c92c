"""The ledger of outcomes in the admin: lines are added and read, never changed."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldRowPanel, HelpPanel, ObjectList
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from actions.models import OutcomeEvent


class AddOnlyPolicy(ModelPermissionPolicy):
    """Lets people add and read, whoever they are; nobody changes or deletes."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in {"add", "view"} and bool(super().user_has_permission(user, action))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_permission(user, action)


class OutcomeForm(WagtailAdminModelForm):
    """Offers the kinds that do not write themselves down."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds = [c for c in OutcomeEvent.Kind.choices if c[0] not in OutcomeEvent.BY_THEMSELVES]
        self.fields["kind"].choices = kinds


class Ledger(ModelViewSet):
    """“Outcomes” in the menu."""

    model = OutcomeEvent
    icon = "list-ul"
    menu_label = "Outcomes"
    menu_order = 204
    add_to_admin_menu = True
    url_prefix = "outcomes"
    copy_view_enabled = False
    # The database itself unlinks a page that goes; nobody has to be warned.
    add_to_reference_index = False
    inspect_view_enabled = True
    ordering = ["-happened_on", "-pk"]
    list_filter = ["kind"]
    list_display = [
        "__str__",
        DateColumn("happened_on", label="Day"),
        Column("text", label="What happened"),
    ]
    edit_handler = ObjectList(
        [
            HelpPanel("What is saved here is public and stays: it can’t be changed or deleted."),
            "action",
            FieldRowPanel(["kind", "happened_on"]),
            "text",
            FieldRowPanel(["to_whom", "confirmed"]),
            "page",
        ],
        base_form_class=OutcomeForm,
    )
