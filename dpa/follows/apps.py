"""Adds up by itself."""

from django.apps import AppConfig


class FollowsConfig(AppConfig):
    """Follows of links that leave the site."""

    name = "dpa.follows"
    verbose_name = "Follows"

    def ready(self) -> None:
        from dpa.follows import destinations, giving
        from dpa.follows.adding_up import add_up
        from dpa.site import due

        due.register(add_up)
        destinations.register(giving.destination_of, giving.names)
