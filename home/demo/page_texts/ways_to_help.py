"""The page “Ways to help”."""

from typing import Any

WAYS_TO_HELP: dict[str, Any] = {
    "title": "Ways to help",
    "slug": "ways-to-help",
    "path": "/ways-to-help/",
    "lede": (
        "No action is open for you? There is still plenty to do, and none of it needs a deadline."
    ),
    "search_description": (
        "What you can do about drug policy when no action is open: naloxone, your "
        "representatives, figures, a gift."
    ),
    "body": (
        "<h2>Be ready to save a life</h2>"
        "<p>Find out where naloxone is kept in your area and learn how to use it. Keep some in "
        "your bag. Tell one other person that you have it.</p>"
        "<h2>Know who decides for you</h2>"
        "<p>Look up who represents you in your city, your state and Congress, and write the "
        "phone numbers down. When a vote comes, you will be ready. <a "
        'href="/actions/local-naloxone/">Asking your own city about naloxone</a> is a good '
        "first call.</p>"
        "<h2>Correct one thing</h2>"
        "<p>Somebody you know will say something about drugs that is not so. Bring <a "
        'href="/stats/">a figure with its source</a>.</p>'
        "<h2>Tell your story, if you want to</h2>"
        "<p>People listen to people. Say only what you are ready to say, to people you trust.</p>"
        "<h2>Hear from us</h2>"
        "<p>Sign up for updates at the foot of the page, and we will write when something "
        "opens.</p>"
        "<h2>Give</h2>"
        "<p>Private gifts pay for this work. The giving button at the top of each page tells you "
        'where it leads. There are <a href="/ways-to-give/">other ways to give</a>, too.</p>'
    ),
    "cites": [],
    "contact": False,
    "note": "",
    "empty_heading": "Nothing is open here. Help all the same.",
}
