"""Buttons on a receiver's page."""

from uuid import uuid4

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from dpa.crm import action_network, verdict, webhooks
from dpa.crm.choices import Protocol
from dpa.crm.models import Receiver
from dpa.crm.posting import Answer, Message, post
from dpa.crm.retrying import try_all_again
from dpa.crm.secrets import change_secret

RIGHT = "crm.change_receiver"


@require_POST
@permission_required(RIGHT, raise_exception=True)
def test(request: HttpRequest, pk: int) -> HttpResponse:
    """“Send a test message”: nobody's data in it, and the answer in words."""
    receiver = get_object_or_404(Receiver, pk=pk)
    try:
        answer = post(_test_message(receiver))
    except Exception as error:
        answer = Answer(0, failure=f"nothing was sent, {type(error).__name__}", ours=True)
    if verdict.arrived(answer):
        messages.success(request, f"{receiver} answered {verdict.words(answer)}: it works.")
    else:
        messages.error(request, f"{receiver}: {verdict.words(answer)}. {_advice(answer)}")
    return _back(receiver)


@require_POST
@permission_required(RIGHT, raise_exception=True)
def change(request: HttpRequest, pk: int) -> HttpResponse:
    """“Change the secret”, of a webhook; the new one is shown this once."""
    receiver = get_object_or_404(Receiver, pk=pk, protocol=Protocol.WEBHOOK)
    secret = change_secret(receiver, at_once="at_once" in request.POST)
    if not secret:
        messages.error(
            request,
            "It was changed within the last three days, and messages are still signed with both. "
            "Changing it again now could end the one in use. If a secret got out, replace it at "
            "once.",
        )
        return _back(receiver)
    return secret_page(request, receiver, secret)


@require_POST
@permission_required(RIGHT, raise_exception=True)
def all_again(request: HttpRequest, pk: int) -> HttpResponse:
    """“Try all again”: what this receiver did not take."""
    receiver = get_object_or_404(Receiver, pk=pk)
    count = try_all_again(receiver)
    messages.success(request, f"Tried again in the next minutes: {count}.")
    return _back(receiver)


def secret_page(request: HttpRequest, receiver: Receiver, secret: str) -> HttpResponse:
    """The one page on which a secret stands; no browser keeps it."""
    context = {
        "receiver": receiver,
        "secret": secret,
        "both_until": receiver.former_until,
        "back": _address(receiver),
        "header_title": "Secret",
        "page_title": "Secret of",
        "page_subtitle": receiver.name,
        "header_icon": "key",
    }
    answer = TemplateResponse(request, "crm/admin/secret.html", context)
    answer["Cache-Control"] = "no-store"
    return answer


def _test_message(receiver: Receiver) -> Message:
    if receiver.protocol == Protocol.ACTION_NETWORK:
        return action_network.test_request(receiver)
    return webhooks.test_webhook(receiver, f"test_{uuid4().hex}")


def _advice(answer: Answer) -> str:
    if 300 <= answer.status < 400:
        return "It sends us on, which is not followed: enter the address it leads to."
    if answer.status in {401, 403}:
        return "It does not accept our secret or key: enter the right one, or ask its owner."
    if answer.status in {404, 410}:
        return "There is nothing at this address: ask its owner for the right one."
    if answer.ours:
        return "Change the secret or enter the key anew."
    return "Its owner’s logs say more. What is meant for it waits and is tried again."


def _back(receiver: Receiver) -> HttpResponse:
    return redirect(_address(receiver))


def _address(receiver: Receiver) -> str:
    return reverse("receivers:inspect", args=[receiver.pk])
