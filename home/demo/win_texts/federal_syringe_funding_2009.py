"""A win: Syringe money: won, lost, half won back."""

from home.demo.win_texts.shape import Win

WIN: Win = {
    "id": "us-syringe-ban-2009",
    "slug": "federal-syringe-funding-2009",
    "title": "Syringe money: won, lost, half won back",
    "lede": (
        "Congress ended a 21-year bar on federal money for syringe programs, put it back two "
        "years later and eased it in 2015."
    ),
    "in_short": (
        "For 21 years no federal money could go to syringe programs. Congress ended that ban in "
        "2009, put it back in 2011, and eased it in 2015. The money may pay for services, but "
        "not for syringes."
    ),
    "body": (
        "<p>For 21 years no federal money could go to programs that hand out sterile "
        "syringes. A spending law in December 2009 ended that. By DPA’s own account, it "
        "played a leading role.</p>"
        "<p>The win did not hold. Congress put the ban back in the spending law signed on "
        "December 23, 2011. It was eased in December 2015: federal money may pay for the "
        "services around a syringe program, though not for the syringes themselves.</p>"
        "<p>DPA’s own list of wins names only 2009. We show the whole story, because people "
        "who run programs have to live with all of it.</p>"
    ),
    "identifier": "Consolidated Appropriations Act, 2010",
    "date": "2009-12",
    "places": ["US"],
    "level": "national",
    "category": "harm-reduction",
    "issues": ["overdose-prevention"],
    "role": "led",
    "role_note": "DPA’s own account calls its role leading",
    "status": "partly_repealed",
    "status_note": "Undone in 2011 and partly restored in 2015",
    "later_events": [
        {
            "date": "2011-12-23",
            "text": "Congress put the ban back in the spending law for fiscal year 2012.",
            "kind": "setback",
            "source": "csis-syringe",
        },
        {
            "date": "2015-12",
            "text": (
                "Congress eased the ban in the spending law for fiscal year 2016: money for "
                "services, not for the syringes themselves."
            ),
            "kind": "advance",
            "source": "huff-syringe",
        },
    ],
    "sources": ["dpa-hr", "body-syringe", "csis-syringe", "huff-syringe", "us-pl-111-117"],
    "verification": "secondary_page",
    "lesson": "What one spending law gives, the next can take away.",
}
