package io.github.onrecord.evaluation;

import io.github.onrecord.article.Span;
import io.github.onrecord.evaluation.AttributionGold.Marked;
import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads brat's standoff: NAME.ann beside NAME.txt. Text lines (T) mark spans as Source, Cue and Content; an event (E)
 * joins those of one attribution, and so do relations (R), which are followed from each cue, or from a content without
 * one. A source may serve several. Attributes and notes are passed over.
 */
final class BratGold {
    private static final Pattern MARK = Pattern.compile("(T\\S+)\\t(\\S+) ([\\d; ]+)(?:\\t(.*))?");
    private static final Pattern JOINED = Pattern.compile("\\S+:(T[^\\s:]+)");
    private static final String SOURCE = "source";
    private static final String CUE = "cue";
    private static final String CONTENT = "content";

    private final Path file;
    private final GoldSpans spans;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final List<Set<String>> events = new ArrayList<>();
    private final Map<String, Set<String>> related = new LinkedHashMap<>();

    /** A marked text. */
    private record Mark(String role, List<Span> spans) {}

    private BratGold(Path file, GoldSpans spans) {
        this.file = file;
        this.spans = spans;
    }

    static Gold read(Path file, String content) throws UnreadableInput {
        Path article = file.resolveSibling(
                String.valueOf(file.getFileName()).replaceFirst("(?i)\\.ann(\\.gz)?$", "") + ".txt");
        if (!Files.isRegularFile(article)) {
            throw new UnreadableInput(
                    file.toString(),
                    "has no article: there is no " + article,
                    "Put the article that was annotated beside it and run again.");
        }
        GoldText text = new GoldText(String.valueOf(article.getFileName()), GoldFiles.text(article));
        BratGold brat = new BratGold(file, new GoldSpans(file, text));
        int number = 0;
        for (String line : content.split("\\R")) {
            brat.line(line, ++number);
        }
        brat.checkRoles();
        return new AttributionGold(text, brat.attributions());
    }

    private void checkRoles() throws UnreadableInput {
        if (!marks.isEmpty() && marks.keySet().stream().noneMatch(id -> is(id, CONTENT))) {
            throw new UnreadableInput(
                    file.toString(),
                    "marks no Content",
                    "OnRecord compares text lines with the roles Source, Cue and Content; rename yours to these.");
        }
    }

    private void line(String line, int number) throws UnreadableInput {
        if (line.startsWith("T")) {
            mark(line, number);
        } else if (line.startsWith("E") || line.startsWith("R")) {
            join(line);
        }
    }

    private void mark(String line, int number) throws UnreadableInput {
        Matcher mark = MARK.matcher(line);
        if (!mark.matches()) {
            throw new UnreadableInput(
                    file.toString(),
                    "has a text line that is not brat's, line " + number,
                    "Write it as T1, a tab, the role with its offsets, a tab and the words.");
        }
        List<Span> places = new ArrayList<>();
        for (String piece : mark.group(3).strip().split(";")) {
            String[] ends = piece.strip().split(" ");
            places.add(spans.span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
        }
        if (places.size() == 1 && mark.group(4) != null) {
            spans.check(places.get(0), mark.group(4));
        }
        marks.put(mark.group(1), new Mark(mark.group(2).toLowerCase(Locale.ROOT), places));
    }

    private void join(String line) {
        Set<String> members = new LinkedHashSet<>();
        Matcher joined = JOINED.matcher(line);
        while (joined.find()) {
            members.add(joined.group(1));
        }
        if (line.startsWith("E")) {
            events.add(members);
            return;
        }
        for (String member : members) {
            related.computeIfAbsent(member, id -> new LinkedHashSet<>()).addAll(members);
        }
    }

    private List<Marked> attributions() {
        List<Marked> all = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        events.forEach(members -> add(all, used, members));
        for (String role : List.of(CUE, CONTENT)) {
            for (String id : marks.keySet()) {
                if (!used.contains(id) && is(id, role)) {
                    add(all, used, around(id));
                }
            }
        }
        all.sort(Comparator.comparingInt(one -> one.content().get(0).start()));
        return all;
    }

    /** The mark, what it is related to, and the sources of its contents. */
    private Set<String> around(String id) {
        Set<String> members = new LinkedHashSet<>(related.getOrDefault(id, Set.of()));
        members.add(id);
        for (String content : List.copyOf(members)) {
            if (is(content, CONTENT)) {
                related.getOrDefault(content, Set.of()).stream()
                        .filter(other -> is(other, SOURCE))
                        .forEach(members::add);
            }
        }
        return members;
    }

    private void add(List<Marked> all, Set<String> used, Set<String> members) {
        List<Span> content = spans(members, CONTENT);
        if (!content.isEmpty()) {
            all.add(new Marked(spans(members, SOURCE), spans(members, CUE), content));
            members.stream().filter(id -> !is(id, SOURCE)).forEach(used::add);
        }
    }

    private List<Span> spans(Set<String> members, String role) {
        return members.stream()
                .filter(id -> is(id, role))
                .flatMap(id -> marks.getOrDefault(id, new Mark(role, List.of())).spans().stream())
                .sorted()
                .toList();
    }

    private boolean is(String id, String role) {
        return marks.containsKey(id)
                && marks.getOrDefault(id, new Mark("", List.of())).role().equals(role);
    }
}
