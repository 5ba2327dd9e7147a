package io.github.onrecord.training;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.audit.Audit;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/** The story in steps, then one pattern a slide, its answer on the next. */
final class LessonSlides {
    private static final int LETTERS_A_STEP = 520;
    private static final int MOST_STEPS = 6;
    private static final int BODY_WIDTH = SlideDeck.WIDTH - 2 * SlideDeck.MARGIN;
    private static final Rectangle TITLE = new Rectangle(SlideDeck.MARGIN, 40, BODY_WIDTH, 60);
    private static final Rectangle BODY = new Rectangle(SlideDeck.MARGIN, 115, BODY_WIDTH, 360);
    private static final Rectangle FOOT = new Rectangle(SlideDeck.MARGIN, 492, BODY_WIDTH, 30);

    private final Audit audit;
    private final List<Pattern> patterns;

    LessonSlides(Audit audit, List<Pattern> patterns) {
        this.audit = audit;
        this.patterns = patterns;
    }

    void write(OutputStream out) throws IOException {
        String story = Item.titleOf(audit.article());
        try (SlideDeck deck = new SlideDeck(SlideDeck.WIDTH, SlideDeck.HEIGHT)) {
            opening(deck, story);
            steps(deck);
            for (int number = 1; number <= patterns.size(); number++) {
                question(deck, patterns.get(number - 1), number);
                answer(deck, patterns.get(number - 1), number);
            }
            end(deck);
            deck.write("Who says so? " + story, out);
        }
    }

    private static void opening(SlideDeck deck, String story) {
        XSLFSlide slide = deck.slide("Who says so?", 54, new Rectangle(SlideDeck.MARGIN, 120, BODY_WIDTH, 90));
        XSLFTextBox box = SlideDeck.box(slide, new Rectangle(SlideDeck.MARGIN, 225, BODY_WIDTH, 240));
        SlideDeck.line(box, "A news story, sentence by sentence", 26, false, SlideDeck.ACCENT);
        SlideDeck.line(box, story, 22, false, SlideDeck.TEXT);
        SlideDeck.line(box, Manual.NOT_TRUTH, 18, false, SlideDeck.QUIET);
    }

    private void steps(SlideDeck deck) {
        List<List<String>> steps = storyInSteps();
        int shown = Math.min(MOST_STEPS, steps.size());
        for (int step = 0; step < shown; step++) {
            XSLFSlide slide = deck.slide("The story, " + (step + 1) + " of " + shown, 30, TITLE);
            XSLFTextBox box = SlideDeck.box(slide, BODY);
            int letters = steps.get(step).stream().mapToInt(String::length).sum();
            double points = letters > 700 ? 18 : letters > 430 ? 22 : 28;
            steps.get(step).forEach(words -> SlideDeck.line(box, words, points, false, SlideDeck.TEXT));
            boolean isCut = step == shown - 1 && steps.size() > shown;
            foot(slide, isCut ? "The rest is on your worksheet." : "Which of these would you repeat as fact?");
        }
    }

    /** Paragraphs, as many on a step as fit well; headings and bylines are left to the worksheet. */
    private List<List<String>> storyInSteps() {
        Article article = audit.article();
        List<List<String>> steps = new ArrayList<>();
        List<String> step = new ArrayList<>();
        int letters = 0;
        for (Block block : article.blocks()) {
            if (!block.kind().makesClaims()) {
                continue;
            }
            String words = Words.shortened(block.span().in(article.text()), 2 * LETTERS_A_STEP);
            if (!step.isEmpty() && letters + words.length() > LETTERS_A_STEP) {
                steps.add(List.copyOf(step));
                step.clear();
                letters = 0;
            }
            step.add(words);
            letters += words.length();
        }
        if (!step.isEmpty()) {
            steps.add(List.copyOf(step));
        }
        return steps;
    }

    private void question(SlideDeck deck, Pattern pattern, int number) {
        XSLFSlide slide = deck.slide("Who says so? " + number + " of " + patterns.size(), 30, TITLE);
        claim(slide, pattern);
        foot(slide, "Paragraph " + pattern.paragraph() + " · named, unnamed, hearsay, or no source shown?");
    }

    private void answer(SlideDeck deck, Pattern pattern, int number) {
        XSLFSlide slide = deck.slide("Answer " + number + ": " + pattern.answer(), 30, TITLE);
        XSLFTextBox box = claim(slide, pattern);
        SlideDeck.line(box, Words.shortened(pattern.why(), 220), 20, false, SlideDeck.ACCENT);
        pattern.term().ifPresent(term -> {
            SlideDeck.line(box, term.name() + ": " + term.meaning() + " " + term.why(), 20, false, SlideDeck.TEXT);
            SlideDeck.line(box, "Ask: " + term.ask(), 20, true, SlideDeck.TEXT);
        });
        foot(slide, "Paragraph " + pattern.paragraph() + " · " + pattern.type().words());
    }

    private static XSLFTextBox claim(XSLFSlide slide, Pattern pattern) {
        XSLFTextBox box = SlideDeck.box(slide, BODY);
        String words = Words.shortened(pattern.claim(), 420);
        SlideDeck.line(box, words, words.length() > 240 ? 22 : 30, false, SlideDeck.TEXT);
        return box;
    }

    private static void end(SlideDeck deck) {
        XSLFSlide slide = deck.slide("Sourcing is not truth", 40, TITLE);
        XSLFTextBox box = SlideDeck.box(slide, BODY);
        SlideDeck.line(
                box, "A well sourced claim can be wrong, and a poorly sourced one right.", 26, false, SlideDeck.TEXT);
        SlideDeck.line(box, "Good sourcing lets you check. It does not check for you.", 26, false, SlideDeck.TEXT);
        SlideDeck.line(box, "What would you have to find out next, and from whom?", 26, true, SlideDeck.ACCENT);
    }

    private static void foot(XSLFSlide slide, String words) {
        SlideDeck.line(SlideDeck.box(slide, FOOT), words, 16, false, SlideDeck.QUIET);
    }
}
