"""Renditions are made when a picture is saved, so that no reader waits for them."""

from django.db.models.signals import post_save
from django.dispatch import receiver
from django_tasks import task
from wagtail.images import get_image_model

from dpa.images.models import SiteImage

# The formats and widths that templates/components/picture.html asks for. Keep the two alike.
FORMATS = ("avif", "webp", "jpeg")
WIDTHS = (480, 960, 1600)
THUMBNAILS = ("fill-1200x630|format-jpeg",)


def specs() -> list[str]:
    """Every rendition that pages ask for."""
    return [f"format-{f}|width-{w}" for f in FORMATS for w in WIDTHS] + list(THUMBNAILS)


@task()
def make_renditions(image_id: int) -> int:
    """Makes the missing renditions of one picture; returns how many it has afterwards."""
    image = get_image_model().objects.filter(pk=image_id).first()
    if image is None or image.is_svg():
        return 0
    return len(image.get_renditions(*specs()))


@receiver(post_save, sender=SiteImage)
def renditions_after_upload(instance: SiteImage, created: bool, **kwargs: object) -> None:
    """Hands the work to the worker; quick where a picture already has all of them."""
    from django.conf import settings
    from django.db import transaction

    if settings.ENVIRONMENT != "test":
        transaction.on_commit(lambda: make_renditions.enqueue(instance.pk))
