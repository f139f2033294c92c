"""The menus: header, tabs and footer."""

from typing import Any

NAV: dict[str, Any] = {
    "header": [
        {
            "text": "Issues",
            "path": "/issues/",
        },
        {
            "text": "Drug stats",
            "path": "/stats/",
        },
        {
            "text": "Wins",
            "path": "/wins/",
        },
        {
            "text": "Places",
            "path": "/places/",
        },
        {
            "text": "Take action",
            "path": "/actions/",
        },
        {
            "text": "About",
            "path": "/about/",
        },
    ],
    "tabs": [
        {
            "text": "Take action",
            "path": "/actions/",
        },
        {
            "text": "Get the numbers",
            "path": "/stats/",
        },
        {
            "text": "Join us",
            "path": "#sign-up",
        },
        {
            "text": "Press desk",
            "path": "/press/",
        },
    ],
    "footer": [
        {
            "title": "The work",
            "links": [
                {
                    "text": "Issues",
                    "path": "/issues/",
                },
                {
                    "text": "Wins",
                    "path": "/wins/",
                },
                {
                    "text": "Actions",
                    "path": "/actions/",
                },
                {
                    "text": "Places",
                    "path": "/places/",
                },
                {
                    "text": "Ways to help",
                    "path": "/ways-to-help/",
                },
                {
                    "text": "Other ways to give",
                    "path": "/ways-to-give/",
                },
            ],
        },
        {
            "title": "The evidence",
            "links": [
                {
                    "text": "Drug stats",
                    "path": "/stats/",
                },
                {
                    "text": "Drug facts",
                    "path": "/drug-facts/",
                },
                {
                    "text": "Fact sheets and reports",
                    "path": "/resources/",
                },
                {
                    "text": "All our sources",
                    "path": "/sources/",
                },
                {
                    "text": "Open data",
                    "path": "/stats/data/",
                },
                {
                    "text": "How we check a figure",
                    "path": "/how-we-check/",
                },
                {
                    "text": "Corrections",
                    "path": "/corrections/",
                },
                {
                    "text": "Changes to figures",
                    "path": "/stats/changes/",
                },
            ],
        },
        {
            "title": "The Alliance",
            "links": [
                {
                    "text": "About us",
                    "path": "/about/",
                },
                {
                    "text": "How we do our work",
                    "path": "/how-we-work/",
                },
                {
                    "text": "News",
                    "path": "/news/",
                },
                {
                    "text": "Press desk",
                    "path": "/press/",
                },
                {
                    "text": "Privacy",
                    "path": "/privacy/",
                },
                {
                    "text": "Safe reading",
                    "path": "/safe-reading/",
                },
                {
                    "text": "Accessibility",
                    "path": "/accessibility/",
                },
            ],
        },
    ],
}
