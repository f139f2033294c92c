"""Addresses of supporters' own pages."""

from django.urls import path

from dpa.pages import only_in_english
from dpa.supporters import asking_for_data, deleted, joining, leaving, own_data

urlpatterns = [
    path("sign-up/", only_in_english(joining.sign_up), name="sign_up"),
    path("sign-up/sent/", only_in_english(joining.sent), name="sign_up_sent"),
    path("sign-up/confirm/", only_in_english(joining.confirm), name="sign_up_confirm"),
    path("sign-up/thanks/", only_in_english(joining.thanks), name="sign_up_thanks"),
    path("leave/", only_in_english(leaving.leave), name="leave"),
    path("your-data/", only_in_english(asking_for_data.ask), name="your_data"),
    path("your-data/sent/", only_in_english(asking_for_data.sent), name="your_data_sent"),
    path("your-data/open/", only_in_english(own_data.open_page), name="your_data_open"),
    path("your-data/change/", only_in_english(own_data.change), name="your_data_change"),
    path("your-data/download/", only_in_english(own_data.download), name="your_data_download"),
    path("your-data/delete/", only_in_english(own_data.delete), name="your_data_delete"),
    path("what-we-deleted/", only_in_english(deleted.page), name="what_we_deleted"),
]
