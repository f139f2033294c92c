"""Supporter data in the admin."""

from typing import Any

from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from dpa.supporters.staff.rights import SupporterDataItem
from dpa.supporters.staff.viewset import SupporterDataViewSet


@hooks.register("register_admin_viewset")
def supporter_data() -> SupporterDataViewSet:
    """“Supporter data” in the main menu."""
    return SupporterDataViewSet()


@hooks.register("register_reports_menu_item")
def looks_menu_item() -> MenuItem:
    """Its place among the reports."""
    address = reverse("supporter_data:looks")
    return SupporterDataItem("Looks at personal data", address, icon_name="view", order=96)


@hooks.register("register_permissions")
def supporter_data_right() -> Any:
    """So that Administrators can give it to other groups."""
    return Permission.objects.filter(
        content_type__app_label="supporters", codename="see_supporters"
    )
