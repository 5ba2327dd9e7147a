package io.github.onrecord.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Four months of three outlets in which one changes its practice and another rebuilds its pages, and things that look
 * like circles of credit or like copies and are none. The same seed makes the same archive. People, places and outlets
 * are invented.
 */
public final class SmallArchive {
    /** Its practice changes in {@link #CHANGE}: names give way to unnamed officials. */
    public static final String CHANGED = "Ostrel Gazette";

    /** Its pages are built otherwise from {@link #CHANGE} on, and their text loses paragraphs. */
    public static final String REBUILT = "Karsund Herald";

    /** The month of both. */
    public static final String CHANGE = "2024-03";

    /** How many articles an outlet has in a month, at least. */
    public static final int A_MONTH = 12;

    /** The headline of an article that would be a formula, and markup, if it were let. */
    public static final String HOSTILE = "=HYPERLINK(\"http://evil.example\") <script>alert(1)</script>";

    private static final List<String> OUTLETS = List.of("Vellin Courier", CHANGED, REBUILT);
    private static final int MONTHS = 4;

    private final Path folder;
    private final SplittableRandom lots = new SplittableRandom(7);
    private int pages;

    private SmallArchive(Path folder) {
        this.folder = folder;
    }

    /** Writes it into a folder. */
    public static void write(Path folder) throws IOException {
        SmallArchive archive = new SmallArchive(folder);
        archive.background();
        archive.versions();
        archive.nearMisses();
        archive.page(
                "Vellin Courier",
                LocalDate.of(2024, 1, 3),
                HOSTILE.replace("\"", "&quot;").replace("<", "&lt;"),
                archive.text(6),
                false);
    }

    private void background() throws IOException {
        for (String outlet : OUTLETS) {
            for (int month = 1; month <= MONTHS; month++) {
                boolean late = month >= 3;
                for (int i = 0; i < A_MONTH; i++) {
                    List<String> text = new ArrayList<>();
                    int named = late && outlet.equals(CHANGED) ? 1 : 5;
                    for (int paragraph = 0; paragraph < 7; paragraph++) {
                        text.add(paragraph < named ? namedSays() : paragraph == 5 ? bare() : officialSays());
                    }
                    if (late && outlet.equals(REBUILT)) {
                        text = List.of(officialSays(), text.get(5), text.get(6), officialSays());
                    }
                    page(outlet, day(month), headline(), text, late && outlet.equals(REBUILT));
                }
            }
        }
    }

    /** A story and its update; and two texts of which no more than a fifth is the same. */
    private void versions() throws IOException {
        List<String> morning = text(9);
        List<String> evening = new ArrayList<>(morning);
        evening.add(0, namedSays());
        page("Karsund Herald", LocalDate.of(2024, 2, 14), "Story", morning, false);
        page("Karsund Herald", LocalDate.of(2024, 2, 15), "Story, updated", evening, false);
        List<String> other = text(10);
        other.set(0, morning.get(0));
        other.set(1, morning.get(1));
        page("Vellin Courier", LocalDate.of(2024, 2, 15), "Another story", other, false);
    }

    /** Credit that goes round about different things, or months apart, or that ends at somebody who is named. */
    private void nearMisses() throws IOException {
        credit(
                "Ostrel Gazette",
                LocalDate.of(2024, 1, 9),
                "Two herds of goats blocked the northern tunnel",
                "Karsund Herald");
        credit(
                "Karsund Herald",
                LocalDate.of(2024, 1, 10),
                "A choir from Pell won the accordion prize",
                "Ostrel Gazette");
        String event = "Eleven windmills caught fire along the salt marsh embankment";
        credit("Vellin Courier", LocalDate.of(2024, 1, 12), event, "Ostrel Gazette");
        credit("Ostrel Gazette", LocalDate.of(2024, 4, 12), event, "Vellin Courier");
        String rooted = "The ferry company owes its stokers seven months of wages";
        credit("Ostrel Gazette", LocalDate.of(2024, 1, 17), rooted, "Vellin Courier");
        credit("Karsund Herald", LocalDate.of(2024, 1, 18), rooted, "Vellin Courier");
        List<String> text = text(5);
        text.add(
                0,
                "“" + rooted
                        + ",” Ilse Brand, treasurer of the stokers’ union, told the Vellin Courier in an interview.");
        page("Vellin Courier", LocalDate.of(2024, 1, 16), "Planted root", text, false);
    }

    private void credit(String outlet, LocalDate date, String event, String credited) throws IOException {
        List<String> text = text(5);
        text.add(0, event + ", the " + credited + " reported.");
        page(outlet, date, headline(), text, false);
    }

    private List<String> text(int paragraphs) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            text.add(i % 3 == 2 ? officialSays() : namedSays());
        }
        return text;
    }

    private LocalDate day(int month) {
        return LocalDate.of(2024, month, 1 + lots.nextInt(28));
    }

    private String headline() {
        return "The " + adjective() + " " + noun() + " of " + place();
    }

    private String namedSays() {
        String name = one(FIRST) + " " + one(LAST) + ", " + one(ROLES) + " of " + place() + ",";
        return switch (lots.nextInt(3)) {
            case 0 -> "“" + capital(clause()) + ",” " + name + " said in an interview.";
            case 1 -> name + " told reporters that " + clause() + " and that " + clause() + ".";
            default -> capital(clause()) + ", " + name + " said in a statement to the council of " + place() + ".";
        };
    }

    private String officialSays() {
        return switch (lots.nextInt(2)) {
            case 0 -> "Officials said that " + clause() + ", and that " + clause() + ".";
            default -> "A senior official said " + clause() + ".";
        };
    }

    private String bare() {
        return capital(clause()) + ". " + capital(clause()) + ".";
    }

    private String clause() {
        return "the " + adjective() + " " + noun() + " " + one(VERBS) + " " + (2 + lots.nextInt(97)) + " " + adjective()
                + " " + noun() + "s " + one(WHERE) + " " + place();
    }

    private String adjective() {
        return one(ADJECTIVES);
    }

    private String noun() {
        return one(NOUNS);
    }

    private String place() {
        return one(SYLLABLES) + one(ENDINGS);
    }

    private String one(List<String> words) {
        return words.get(lots.nextInt(words.size()));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void page(String outlet, LocalDate date, String headline, List<String> text, boolean rebuilt)
            throws IOException {
        pages++;
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + headline + "</title><meta property=\"og:site_name\" content=\"" + outlet + "\">"
                + "<meta property=\"og:type\" content=\"article\"><meta property=\"article:section\" content=\""
                + (pages % 2 == 0 ? "Local" : "World") + "\"><meta property=\"article:published_time\" content=\""
                + date
                + "T10:00:00Z\"><link rel=\"canonical\" href=\"https://"
                + outlet.toLowerCase(Locale.ROOT).replace(" ", "-") + ".example/" + pages
                + ".html\"></head><body><nav><a href=\"/\">Home</a></nav>"
                + (rebuilt ? "<main class=\"page-body\"><article class=\"story-new\">" : "<article class=\"story\">")
                + "<h1>" + headline + "</h1>");
        text.forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>\n"));
        page.append("</article>").append(rebuilt ? "</main>" : "").append("<footer>Contact us</footer></body></html>");
        Path file = folder.resolve(outlet.replace(" ", "-")).resolve("%05d.html".formatted(pages));
        Files.createDirectories(file.getParent());
        Files.writeString(file, page);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private static final List<String> FIRST = words("Ana Marta Ivo Dana Ilse Petra Tomas Lena Boris Clara Henrik Nora");
    private static final List<String> LAST =
            words("Ruiz Oduya Lind Frey Brand Kovac Meyer Sato Okafor Varga Nilsen Duarte Petrov Amsel");
    private static final List<String> ROLES = words("mayor treasurer spokesperson director secretary inspector");
    private static final List<String> ADJECTIVES =
            words("old new narrow broken public private northern southern costly empty rusty late quiet heavy green");
    private static final List<String> NOUNS = words(
            "bridge ferry school quarry harbour library tram market depot archive clinic station reservoir museum");
    private static final List<String> VERBS = words("needs lost replaced ordered sold closed repaired counted moved");
    private static final List<String> WHERE = words("near behind outside beyond around");
    private static final List<String> SYLLABLES = words("Ost Kar Vel Tar Lum Pell Brin Sol Mar Ard Fen Hol Dun Wes");
    private static final List<String> ENDINGS = words("rel sund lin ner bach ford mere wick stad holm");
}
