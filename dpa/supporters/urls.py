"""Addresses of supporters' own pages."""

from django.urls import path

from dpa.supporters import asking_for_data, deleted, joining, leaving, own_data

urlpatterns = [
    path("sign-up/", joining.sign_up, name="sign_up"),
    path("sign-up/sent/", joining.sent, name="sign_up_sent"),
    path("sign-up/confirm/", joining.confirm, name="sign_up_confirm"),
    path("sign-up/thanks/", joining.thanks, name="sign_up_thanks"),
    path("leave/", leaving.leave, name="leave"),
    path("your-data/", asking_for_data.ask, name="your_data"),
    path("your-data/sent/", asking_for_data.sent, name="your_data_sent"),
    path("your-data/open/", own_data.open_page, name="your_data_open"),
    path("your-data/change/", own_data.change, name="your_data_change"),
    path("your-data/download/", own_data.download, name="your_data_download"),
    path("your-data/delete/", own_data.delete, name="your_data_delete"),
    path("what-we-deleted/", deleted.page, name="what_we_deleted"),
]
