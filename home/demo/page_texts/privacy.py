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
    "in_short": (
        "We keep as little about you as we can. Reading leaves nothing with us. If you sign up or "
        "sign, we keep what you gave us, locked, for a set time. You can see it and delete it."
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
        "<li>Words that are searched for are counted by the day, without you: which, how often and "
        "whether something was found. What looks like an address or a phone number is left "
        "out.</li>"
        "<li>When you see or dismiss a notice, your own browser remembers it. We are not told.</li>"
        "</ul>"
        "<h2>When you follow a link that leaves this site</h2>"
        "<p>The button says where it leads. From there on the rules of that site apply, not "
        "ours. Your browser does not tell it which of our pages you were reading.</p>"
        '<p><a href="/safe-reading/">Safe reading</a> tells what your own browser keeps, and how '
        "to leave a page quickly.</p>"
        "<h2>When you sign up for updates</h2>"
        "<p>First we write to the address you gave. Only when you press the button behind the "
        "link in that mail do you count. If nobody does within seven days, the address is "
        "deleted. Then we keep:</p>"
        "<ul>"
        "<li>your email address;</li>"
        "<li>your ZIP code, language and interests, if you choose to give them;</li>"
        "<li>the words you agreed to, and when.</li>"
        "</ul>"
        "<p>All of it is encrypted where it is stored. We use it to send you what you asked for, "
        "and the ZIP code to pick actions for your state. It goes to the organization you said "
        "yes to and to no other. Every mail has a link to leave; one press deletes the "
        "address.</p>"
        "<p>The form answers the same whether or not we know an address, so that nobody learns "
        "from it who is on our list.</p>"
        "<h2>When you sign a petition</h2>"
        "<p>We keep your name, address, place and comment, encrypted, and show none of them on "
        "this site. Each petition says what is handed over and until when names are kept; after "
        "that only how many signed in each state or country is left. What you do not confirm "
        "within seven days is deleted. A box that you tick beside it is a sign-up with the words "
        "that stand there.</p>"
        "<h2>When many write at once</h2>"
        "<p>To stop floods of sign-ups, we also count how many come from the same part of the "
        "network. The count carries a scrambled code in place of an address, and nothing ties "
        "it to what you sent. Counts older than a day are deleted.</p>"
        "<h2>To see, correct or delete what we hold</h2>"
        '<p>Ask for a link on the page <a href="/your-data/">Your data</a>. It is mailed to '
        "you and works for a day. Behind it you see everything we keep about your address, and "
        "can change it, take it with you or delete it at once. You do not have to give a "
        "reason.</p>"
        '<p>What runs out goes by itself. <a href="/what-we-deleted/">What we deleted</a> '
        "has the numbers.</p>"
        "<h2>Staff</h2>"
        "<p>People who edit this site sign in, and signing in needs a cookie. Readers never need "
        "one. Names and addresses of supporters are seen only by those of our staff who must, "
        "and each look is on record with its reason.</p>"
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
