"""The page “Safe reading”: what is kept, what is not, and by whom."""

from typing import Any

SAFE_READING: dict[str, Any] = {
    "title": "Safe reading",
    "slug": "safe-reading",
    "path": "/safe-reading/",
    "neutral_title": True,
    "lede": "What this site knows about you, what your device keeps, and how to leave in a hurry.",
    "in_short": (
        "We do not track who reads this site. Your own browser may still keep a list of pages you "
        "opened. A private window keeps that list short. The button at the top of each page takes "
        "you away at once."
    ),
    "search_description": (
        "What this site does and does not keep about readers, what your browser and network can "
        "see, and how to leave a page quickly."
    ),
    "body": (
        "<h2>To leave in a hurry</h2>"
        "<ul>"
        "<li>Press “Leave this page quickly” at the top. It opens a page that says nothing "
        "about you, such as a weather forecast.</li>"
        "<li>On a keyboard, press Shift three times. Typing capitals does not count.</li>"
        "<li>The page is hidden at once, even if the other one takes its time to load, and it "
        "makes room for the other one in your history. Going back in the same window then leads "
        "to that other page, too.</li>"
        "<li>Without JavaScript the button is a plain link. It takes you away, but the page stays "
        "in your history.</li>"
        "</ul>"
        "<p>The button cannot remove pages you opened before from the history, and it cannot "
        "close other windows.</p>"
        '<p>If you need someone to talk to: <a href="#help">Help now</a> stands at the end of '
        "every page.</p>"
        "<h2>What we do not keep</h2>"
        "<ul>"
        "<li>No cookie is set while you read.</li>"
        "<li>No page asks another company’s server for anything.</li>"
        "<li>Our log has no IP address, no name of your browser, and no part of an address after "
        "the question mark, which is where search words are.</li>"
        "<li>Pages you follow a link to on other sites are not told that you come from here.</li>"
        "</ul>"
        "<h2>What we do keep</h2>"
        "<p>Counts by the day, such as how often a link that leads away was followed, or which "
        "words were searched for how often. A count has no people in it, and words that look like "
        "an address or a phone number are not counted. If you sign up or sign a petition, we keep "
        "what you gave us, encrypted: "
        '<a href="/privacy/">Privacy</a> says what and how long, and on <a href="/your-data/">'
        "Your data</a> you can see and delete it.</p>"
        "<h2>What your browser keeps</h2>"
        "<ul>"
        "<li>Its history lists the pages you opened, with their titles and addresses. This page "
        "shows a neutral title there, and other pages of ours may, too. The address still tells "
        "what a page is about.</li>"
        "<li>It keeps copies of pages and pictures for a while, to be quicker next time.</li>"
        "<li>Two notes of ours: that you have seen or dismissed a notice, and, until you close "
        "the tab, that you have left in a hurry. Neither is ever sent to us.</li>"
        "</ul>"
        "<h2>Leave less behind</h2>"
        "<ul>"
        "<li><b>Use a private window.</b> Chrome calls it Incognito, Firefox and Safari call it "
        "Private, Edge calls it InPrivate. It is in the browser’s menu. When you close it, its "
        "history goes with it. Downloads and bookmarks stay.</li>"
        "<li><b>Remove what is there.</b> Open the browser’s menu, then History, and look for "
        "“Clear browsing data”. You can choose the last hour only, or single pages: an empty "
        "history can stand out more than a short one.</li>"
        "<li><b>If your browser is signed in</b> to an account, your history may appear on your "
        "other devices, and on those of people who share that account.</li>"
        "</ul>"
        "<h2>What others on the line can see</h2>"
        "<ul>"
        "<li>Your employer’s, school’s or family’s network, and your internet provider, can see "
        "that your device asked for this site and when. The connection is encrypted: which page "
        "you read, and what you type, they cannot see.</li>"
        "<li>On a device that somebody else runs, such as a work computer or a phone with "
        "parental controls, software may record the screen or the keys. No website can see or "
        "stop that. Use a device that you trust.</li>"
        "</ul>"
    ),
    "cites": [],
    "contact": False,
    "note": (
        "Every sentence is a promise about the software, as on Privacy: reread both when logs, "
        "counts or the quick exit change."
    ),
}
