"""The page “Privacy”."""

from typing import Any

PRIVACY: dict[str, Any] = {
    "title": "Privacy",
    "slug": "privacy",
    "path": "/privacy/",
    "lede": (
        "For some people, being seen to read about drugs has a price. So this site is built to "
        "know as little about you as it can."
    ),
    "search_description": (
        "What this site keeps about its readers and supporters, and how to have it deleted."
    ),
    "body": (
        "<h2>When you read</h2>"
        "<ul>"
        "<li>You get no cookie.</li>"
        "<li>The page asks no other company’s server for anything: no ad network, no visitor "
        "counter, no font service, no video player.</li>"
        "<li>Our server’s log keeps neither your IP address nor the part of an address after the "
        "question mark, which is where search words are.</li>"
        "<li>When you see or dismiss a notice, your own browser remembers it. We are not told.</li>"
        "</ul>"
        "<h2>When you follow a link that leaves this site</h2>"
        "<p>The button says where it leads. From there on the rules of that site apply, not "
        "ours. Your browser does not tell it which of our pages you were reading.</p>"
        "<h2>When you sign up for updates</h2>"
        "<p>We store four things:</p>"
        "<ul>"
        "<li>your email address;</li>"
        "<li>your ZIP code, if you choose to give it;</li>"
        "<li>the wording you agreed to;</li>"
        "<li>the time.</li>"
        "</ul>"
        "<p>We use them to send you what you asked for, and the ZIP code to pick actions for "
        "your state. This site passes them to no other service.</p>"
        "<p>To stop floods of sign-ups, we also count how many come from the same part of the "
        "network. The count carries a scrambled code in place of an address, and nothing ties "
        "it to what you sent. Counts older than a day are deleted.</p>"
        "<h2>To see, correct or delete what we hold</h2>"
        "<p>Write to us at the address below and say which email address it is about. You do "
        "not have to give a reason.</p>"
        "<h2>Staff</h2>"
        "<p>People who edit this site sign in, and signing in needs a cookie. Readers never need "
        "one.</p>"
        "<h2>If this page is wrong</h2>"
        '<p>Tell us: <a href="/corrections/">how to report a mistake</a>. We would rather mend '
        "the site than the sentence.</p>"
    ),
    "cites": [],
    "contact": True,
    "note": (
        "Every sentence here is a promise about the software: reread it when sign-up, logs or "
        "links change."
    ),
}
