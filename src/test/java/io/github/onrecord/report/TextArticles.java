package io.github.onrecord.report;

import io.github.onrecord.article.Spans;
import io.github.onrecord.attribution.Attribution;
import io.github.onrecord.attribution.Channel;
import io.github.onrecord.attribution.Source;
import io.github.onrecord.attribution.SourceType;
import io.github.onrecord.audit.Audit;
import io.github.onrecord.audit.Confidence;
import io.github.onrecord.claims.Claim;
import io.github.onrecord.claims.ClaimKind;
import io.github.onrecord.claims.Hedge;
import io.github.onrecord.claims.Modality;
import io.github.onrecord.claims.Proximity;
import io.github.onrecord.claims.Verification;
import io.github.onrecord.findings.RightOfReply;
import io.github.onrecord.findings.Severity;
import io.github.onrecord.scoring.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The audits on which the report tests stand; every word invented. */
final class TextArticles {
    /** Steers a terminal, turns writing about, ends a line, hides, breaks a character in two. */
    static final String HOSTILE =
            "The \u001b[31mred\u001b[0m \u202Egate\u202C of \u0007Lorn\r\nfell \u009b2J \ud83d on\u200B"
                    + " \ud83d\ude80 \u6e2f\u53e3\u6e2f\u53e3\u6e2f\u53e3 to.dust/" + "x".repeat(140);

    private TextArticles() {}

    /** A page with every kind of thing that a report shows. */
    static Audit bridge() {
        TextFixture page = bridgePage();
        List<Source> sources = List.of(new Source(
                "s1",
                "Mira Oduya",
                SourceType.NAMED_PERSON_ROLE,
                Optional.of("the council's chief engineer"),
                Optional.of("the council"),
                Set.of(Channel.INTERVIEW),
                List.of(page.span("Mira Oduya"))));
        return new Audit(
                page.article(),
                new Confidence(true, List.of("One quotation is opened and never closed.")),
                sources,
                attributions(page),
                page.claims(),
                page.findings(),
                page.measures(),
                TextFixture.RULES);
    }

    private static TextFixture bridgePage() {
        TextFixture page = new TextFixture(
                "drafts/bridge.txt",
                "Bridge at Port Lorn wrecked by careless pilot",
                "The bridge was reportedly hit twice by a barge, and nobody saw the pilot.",
                "“We counted forty cracks,” Mira Oduya, the council's chief engineer, said. “I shut it.”",
                "Sources said the repair may cost nine million crowns. The bridge was built in 1931.",
                "Observers suggest that the barge's owner wanted to save a day, and that the harbour master, who has"
                        + " held the post since the great flood and knows every captain by name, looked away.");
        page.rated(
                "The bridge was reportedly hit twice by a barge",
                SourceType.HEARSAY_UNSOURCED,
                TextFixture.score(4, Band.UNSUPPORTED));
        page.rated("nobody saw the pilot", SourceType.NONE, TextFixture.held(12, 0, Band.UNSUPPORTED));
        page.add(cracks(page), Optional.of(TextFixture.borderline(63, Band.ADEQUATE)));
        page.rated(
                "Sources said the repair may cost nine million crowns.",
                SourceType.UNNAMED_INSIDER,
                TextFixture.borderline(27, Band.WEAK));
        page.unrated("The bridge was built in 1931.", ClaimKind.BACKGROUND_PUBLIC_EVENT);
        page.rated(
                "Observers suggest that the barge's owner wanted to save a day, and that the harbour master, who has"
                        + " held the post since the great flood and knows every captain by name, looked away.",
                SourceType.UNNAMED_EXPERT_GROUP,
                TextFixture.score(0, Band.UNSUPPORTED));
        page.finding(
                "F18",
                Severity.SERIOUS,
                "wrecked by careless pilot",
                "The headline says more than the text: nothing below calls the pilot careless.",
                "Which sentence carries this?");
        page.finding("F19", Severity.NOTE, "", "The barge's owner is criticised and not heard.", "Was he asked?");
        page.finding(
                "F02",
                Severity.WARNING,
                "reportedly",
                "‘Reportedly’ names no one.",
                "Who reported it, and when?",
                "c1");
        page.finding("F24", Severity.NOTE, "may", "Two words of caution stand together.", "Is one enough?", "c4");
        page.finding(
                "F04",
                Severity.SERIOUS,
                "Sources said",
                "‘Sources said’ is as bare as a source can be.",
                "Who are they, how do they know, why no name?",
                "c4");
        page.finding("F03", Severity.WARNING, "Observers", "No observer is named.", "Which one? Said where?", "c6");
        page.finding(
                "F26", Severity.PRAISE, "the council's chief engineer", "The role stands beside the name.", "", "c3");
        page.accused("The barge's owner", RightOfReply.Reply.NONE, "c6");
        page.accused("the harbour master", RightOfReply.Reply.ATTEMPT, "c6");
        return page;
    }

    /** "“We counted forty cracks,” ... said. “I shut it.”": one claim in two pieces, with all that a claim can have. */
    private static Claim cracks(TextFixture page) {
        return new Claim(
                "c3",
                new Spans(List.of(page.span("“We counted forty cracks,”"), page.span("“I shut it.”"))),
                ClaimKind.ATTRIBUTED,
                List.of("a1"),
                Optional.empty(),
                Optional.of("s1"),
                SourceType.NAMED_PERSON_ROLE,
                Set.of(Channel.DOCUMENT, Channel.INTERVIEW),
                Proximity.FIRSTHAND,
                Modality.HEDGED,
                List.of(new Hedge(Hedge.Kind.APPROXIMATOR, Hedge.Owner.SOURCE, page.span("forty"))),
                Verification.VERIFIED,
                Map.of(),
                "cracks");
    }

    private static List<Attribution> attributions(TextFixture page) {
        return List.of(
                new Attribution(
                        "a1",
                        Optional.of(new Attribution.Mention(
                                page.span("Mira Oduya, the council's chief engineer"),
                                Attribution.Kind.EXPLICIT,
                                "s1")),
                        Optional.of(page.span("said")),
                        "speech.name-said",
                        new Spans(List.of(page.span("“We counted forty cracks,”"), page.span("“I shut it.”"))),
                        Attribution.Quoting.DIRECT,
                        Optional.empty()),
                new Attribution(
                        "a2",
                        Optional.empty(),
                        Optional.empty(),
                        "quotation.owner-unclear",
                        Spans.of(page.span("nine million crowns")),
                        Attribution.Quoting.INDIRECT,
                        Optional.of("a1")));
    }

    /** Too short to be scored; one thing to ask about it. */
    static Audit unscored() {
        return new TextFixture("note.txt", "A short note", "The ferry reportedly sank.")
                .unscored("The ferry reportedly sank.", SourceType.HEARSAY_UNSOURCED)
                .finding("F02", Severity.WARNING, "reportedly", "‘Reportedly’ names no one.", "Who reported it?", "c1")
                .audit(new Confidence(false, List.of("The text has 4 words; below 40 a score would mislead.")));
    }

    /** Nothing to rate. */
    static Audit nothingRated() {
        return new TextFixture("almanac.txt", "Almanac", "The bridge was built in 1931.")
                .unrated("The bridge was built in 1931.", ClaimKind.BACKGROUND_PUBLIC_EVENT)
                .audit();
    }

    /** Whatever a stranger can put into words, message, question and path. */
    static Audit hostile() {
        return new TextFixture("in\u001b]0;owned\u0007/" + HOSTILE, HOSTILE, "Body: " + HOSTILE)
                .rated("Body: " + HOSTILE, SourceType.NONE, TextFixture.score(7, Band.UNSUPPORTED))
                .accused(HOSTILE, RightOfReply.Reply.RESPONSE, "c1")
                .finding("F18", Severity.NOTE, HOSTILE, "In " + HOSTILE, "What of " + HOSTILE + "?")
                .finding("F01", Severity.NOTE, HOSTILE, "About " + HOSTILE, "Who says " + HOSTILE + "?", "c1")
                .finding("F26", Severity.PRAISE, HOSTILE, "Good: " + HOSTILE, "", "c1")
                .audit(new Confidence(true, List.of("Read as " + HOSTILE)));
    }

    /** Fourteen claims without a source, one a paragraph. */
    static Audit longList() {
        String[] paragraphs = new String[15];
        paragraphs[0] = "Fourteen things";
        for (int i = 1; i < paragraphs.length; i++) {
            paragraphs[i] = "Thing number " + i + " went wrong.";
        }
        TextFixture page = new TextFixture("fourteen.txt", paragraphs);
        for (int i = 1; i < paragraphs.length; i++) {
            page.rated(paragraphs[i], SourceType.NONE, TextFixture.score(20 - i, Band.UNSUPPORTED));
        }
        return page.audit();
    }
}
