package io.github.onrecord.article;

import io.github.onrecord.ingest.Draft;
import io.github.onrecord.ingest.DraftBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what each block of a draft is to a reader. Markup decides where there is any; in plain text shape decides:
 * a short first line without a full stop is the headline, a short line on its own a subhead, "VELLIN - " a dateline,
 * and so is the hour before an entry of running news.
 */
final class Layout {
    private static final int HEADLINE_WORDS = 22;
    private static final int SUBHEAD_WORDS = 9;
    private static final int CREDIT_WORDS = 14;
    private static final int DATELINE_UNITS = 90;

    /** "date 2025-09-04 New Delhi: ", "VELLIN - ", "LONDON, June 3 (AP) -- ", "Port Anselm: ". */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:date \\d{4}-\\d{2}-\\d{2} )?(?:"
                    + "[\\p{Lu}][\\p{Lu}.'’-]+(?: [\\p{Lu}][\\p{Lu}.'’-]+){0,3}(?:, [\\p{L}. ]{2,20})?(?:,? \\p{L}{3,9}\\.? \\d{1,2})?"
                    + "(?: \\([\\p{L} .]{2,30}\\))? ?(?:—|–|--|-|:) "
                    + "|[\\p{Lu}][\\p{L}'’-]+(?: [\\p{Lu}][\\p{L}'’-]+){0,2}(?:, [\\p{L}. ]{2,20})?(?:,? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})?(?: \\([\\p{L} .]{2,30}\\))?(?:: | ?(?:—|–|--) ))");

    /** "4:57 p.m.: ", "11.45am - ", "18:05 GMT — ", "[14:10] ": the hour at which an entry of running news was written. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?:\\[[\\d:. apmAPM]{4,12}\\] "
                    + "|\\d{1,2}(?:[:.]\\d{2} ?(?i:[ap]\\.?m\\.?)?| ?(?i:[ap]\\.?m\\.?))(?: [A-Z]{2,4})?(?:: | ?(?:—|–|--|-) ))");

    /** "RUIZ: ", "Ana Ruiz, mayor: ", "Ana Ruiz (mayor): ": who speaks, in capitals or with a role. */
    private static final Pattern LABEL = Pattern.compile("(?:[\\p{Lu}.'’-]{2,}(?: [\\p{Lu}.'’-]+){0,3}"
            + "|\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3}(?:, [\\p{L} ]{2,40}| \\([\\p{L} ]{2,40}\\))): ");

    private static final Pattern BYLINE =
            Pattern.compile("(?i:by|reporting by|written by|additional reporting by|edited by) [\\p{Lu}].*");
    /** "Ana Ruiz, Local Democracy Reporter | Thursday 13 November 2025", "Ana Ruiz, political editor". */
    private static final Pattern WRITER = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){1,3}(?:,| \\|) [^.!?]{0,60}(?i:reporter|correspondent|editor|writer|bureau)\\b[^.!?]{0,40}");

    private static final Pattern STAMP =
            Pattern.compile("(?i:updated|published|posted|last updated|first published)\\b.*\\d.*");

    private final Draft draft;
    private final List<Block> blocks = new ArrayList<>();

    private Layout(Draft draft) {
        this.draft = draft;
    }

    static Article read(Draft draft) {
        Layout layout = new Layout(draft);
        for (int i = 0; i < draft.blocks().size(); i++) {
            layout.add(i);
        }
        List<Link> links = draft.links().stream()
                .filter(link -> link.end() > link.start())
                .map(link -> new Link(new Span(link.start(), link.end()), link.target()))
                .toList();
        return new Article(
                draft.id(), draft.path(), draft.text(), layout.blocks, links, draft.metadata(), draft.notes());
    }

    private void add(int index) {
        DraftBlock block = draft.blocks().get(index);
        Span span = new Span(block.start(), block.end());
        Block.Kind kind = kindOf(index, block, span);
        Optional<Span> dateline = datelineOf(kind, span);
        dateline.ifPresent(place -> blocks.add(new Block(Block.Kind.DATELINE, place, block.origin())));
        int start = dateline.map(place -> skipSpace(place.end())).orElse(span.start());
        if (start < span.end()) {
            blocks.add(new Block(kind, new Span(start, span.end()), block.origin()));
        }
    }

    private Block.Kind kindOf(int index, DraftBlock block, Span span) {
        return switch (block.kind()) {
            case TITLE, HEADING -> hasHeadline() || !opensTheStory() ? Block.Kind.SUBHEAD : Block.Kind.HEADLINE;
            case STANDFIRST -> Block.Kind.STANDFIRST;
            case BYLINE -> Block.Kind.BYLINE;
            case DATELINE -> Block.Kind.DATELINE;
            case LIST_ITEM -> Block.Kind.LIST_ITEM;
            case CAPTION -> Block.Kind.CAPTION;
            case BLOCK_QUOTE -> Block.Kind.BLOCK_QUOTE;
            case EMBED -> Block.Kind.EMBED;
            case PARAGRAPH -> paragraphKind(index, span.in(draft.text()));
        };
    }

    private Block.Kind paragraphKind(int index, String words) {
        int count = words.split("\\s+", HEADLINE_WORDS + 2).length;
        if (count <= CREDIT_WORDS && (isByline(words) || isBracketed(words))) {
            return Block.Kind.BYLINE;
        }
        if (count <= CREDIT_WORDS && STAMP.matcher(words).matches()) {
            return Block.Kind.DATELINE;
        }
        boolean last = index == draft.blocks().size() - 1;
        if (last || words.indexOf('\n') >= 0) {
            return Block.Kind.PARAGRAPH;
        }
        if (opensTheStory() && !hasHeadline()) {
            return count <= HEADLINE_WORDS && !endsASentence(words) ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
        }
        return count <= SUBHEAD_WORDS && isSubhead(words) ? Block.Kind.SUBHEAD : Block.Kind.PARAGRAPH;
    }

    private boolean isByline(String words) {
        boolean writer =
                opensTheStory() && hasHeadline() && WRITER.matcher(words).matches();
        return !endsASentence(words) && (writer || BYLINE.matcher(words).matches());
    }

    private boolean hasHeadline() {
        return blocks.stream().anyMatch(block -> block.kind() == Block.Kind.HEADLINE);
    }

    /** Whether no block so far makes claims. */
    private boolean opensTheStory() {
        return blocks.stream().noneMatch(block -> block.kind().makesClaims() && block.kind() != Block.Kind.STANDFIRST);
    }

    private static boolean isBracketed(String words) {
        return words.startsWith("(") && words.endsWith(")");
    }

    private static boolean endsASentence(String words) {
        char last = words.charAt(words.length() - 1);
        return ".!?…,;:\"”’'»)".indexOf(last) >= 0;
    }

    private static boolean isSubhead(String words) {
        if (!Character.isUpperCase(words.charAt(0)) && !Character.isDigit(words.charAt(0))) {
            return false;
        }
        return !endsASentence(words) || words.endsWith("?") && isTitleCase(words);
    }

    private static boolean isTitleCase(String words) {
        String[] all = words.split("\\s+");
        int capitals = 0;
        for (String word : all) {
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals == all.length || all.length > 2 && capitals >= all.length - 1;
    }

    private Optional<Span> datelineOf(Block.Kind kind, Span span) {
        boolean copy = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
        boolean opening = kind == Block.Kind.PARAGRAPH
                && opensTheStory()
                && draft.blocks().size() > 1;
        return (copy ? opening(CLOCK, span) : Optional.<Span>empty())
                .or(() -> opening && !isTranscript() ? opening(DATELINE, span) : Optional.<Span>empty())
                .filter(place -> !(blocks.isEmpty() && isNameAndColon(place)));
    }

    /** "Ruiz:" at the head of a page without a headline says who speaks; "Port Anselm:" below one, where the writer is. */
    private boolean isNameAndColon(Span opening) {
        String words = draft.text().substring(opening.start(), opening.end());
        return words.endsWith(":") && !words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** "RUIZ: ..." is a speaker and no place where more than one paragraph opens like that. */
    private boolean isTranscript() {
        return draft.blocks().stream()
                        .filter(block -> opening(LABEL, new Span(block.start(), block.end()))
                                .isPresent())
                        .limit(2)
                        .count()
                > 1;
    }

    private Optional<Span> opening(Pattern pattern, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + DATELINE_UNITS);
        Matcher matcher = pattern.matcher(draft.text()).region(paragraph.start(), end);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int last = matcher.end();
        while (last > paragraph.start() && Character.isWhitespace(draft.text().charAt(last - 1))) {
            last--;
        }
        return Optional.of(new Span(paragraph.start(), last));
    }

    private int skipSpace(int offset) {
        int at = offset;
        while (at < draft.text().length() && Character.isWhitespace(draft.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
