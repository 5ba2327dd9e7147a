package io.github.onrecord.archive.analysis;

import io.github.onrecord.archive.OpenArchive;
import io.github.onrecord.archive.UnusableStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the tables of credit: who publishes, who is credited, by what chain, and which claims tell the same. */
final class Credits {
    /** Channels that say where words were put, and not only how they were spoken. */
    private static final Map<String, String> CHANNELS = Map.of(
            "social_post", "Social media posts",
            "messaging_channel", "Messaging channels",
            "footage", "Footage and recordings",
            "leaked_document", "Documents seen by the outlet",
            "court_filing", "Court records");

    /** Words that stand in claims of every kind. */
    private static final List<String> IDLE = List.of(
            ("said says saying told tells reported reports reporting according report reportedly added citing cited"
                            + " quoted quoting wrote announced confirmed claimed that which with from have been were"
                            + " will would this they their there about after before monday tuesday wednesday thursday"
                            + " friday saturday sunday news agency newspaper statement outlet first")
                    .split(" "));

    private Credits() {}

    /** Makes the tables; everybody in them, by number. */
    static Map<Integer, Entity> make(OpenArchive archive, Set<String> agencies) throws UnusableStore {
        archive.run(Scripts.of("sources"));
        Map<Entity, List<PrintedName>> joined = new EntityJoining(agencies).join(names(archive));
        put(archive, joined);
        archive.run(Scripts.of("credits"));
        putIdleWords(archive, joined.keySet());
        archive.run(Scripts.of("matches"));
        Map<Integer, Entity> entities = new TreeMap<>();
        joined.keySet().forEach(entity -> entities.put(entity.id(), entity));
        return entities;
    }

    private static List<PrintedName> names(OpenArchive archive) throws UnusableStore {
        List<PrintedName> names = new ArrayList<>(archive.list(
                "SELECT name, type, role, organisation, only_in, articles FROM printed ORDER BY ALL",
                row -> new PrintedName(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6))));
        names.addAll(archive.list(
                "SELECT outlet, count(*) FROM editions GROUP BY outlet ORDER BY outlet",
                row -> new PrintedName(shownOutlet(row.getString(1)), "named_outlet", "", "", -1, row.getLong(2))));
        names.addAll(archive.list(
                "SELECT DISTINCT unnest(agencies) AS agency FROM editions WHERE wire = 'whole' ORDER BY agency",
                row -> new PrintedName(row.getString(1), "named_outlet", "", "", -1, 0)));
        CHANNELS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(channel -> names.add(new PrintedName(channel.getValue(), "channel", "", "", -1, 0)));
        return names;
    }

    private static String shownOutlet(String outlet) {
        return outlet.isEmpty() ? UNKNOWN : outlet;
    }

    /** The outlet of pages that do not name theirs. */
    static final String UNKNOWN = "(outlet not stated)";

    private record Named(PrintedName name, int entity) {}

    private record Keyed(String key, int entity) {}

    private static void put(OpenArchive archive, Map<Entity, List<PrintedName>> joined) throws UnusableStore {
        List<Named> names = new ArrayList<>();
        List<Keyed> channels = new ArrayList<>();
        joined.forEach((entity, printed) -> {
            printed.forEach(name -> names.add(new Named(name, entity.id())));
            CHANNELS.forEach((channel, words) -> {
                if (entity.kind() == Entity.Kind.CHANNEL && entity.name().equals(words)) {
                    channels.add(new Keyed(channel, entity.id()));
                }
            });
        });
        archive.run("CREATE OR REPLACE TEMP TABLE entity_names (name VARCHAR, type VARCHAR, role VARCHAR, organisation"
                + " VARCHAR, only_in BIGINT, entity INTEGER); CREATE OR REPLACE TEMP TABLE channel_entities (channel"
                + " VARCHAR, entity INTEGER)");
        archive.insert(
                "entity_names",
                names,
                (named, row) -> row.append(named.name().name())
                        .append(named.name().type())
                        .append(named.name().role())
                        .append(named.name().organisation())
                        .append(named.name().onlyIn())
                        .append(named.entity()));
        archive.insert(
                "channel_entities",
                channels,
                (keyed, row) -> row.append(keyed.key()).append(keyed.entity()));
        archive.run("CREATE OR REPLACE TEMP TABLE outlet_entities AS SELECT outlet_key(CASE name WHEN '" + UNKNOWN
                + "' THEN '' ELSE name END) AS outlet_key, min(entity) AS entity FROM entity_names"
                + " WHERE type = 'named_outlet' GROUP BY 1");
    }

    private static void putIdleWords(OpenArchive archive, Collection<Entity> entities) throws UnusableStore {
        Set<String> words = new TreeSet<>(IDLE);
        entities.stream()
                .filter(entity -> entity.kind().isMedium())
                .flatMap(entity -> entity.printed().stream())
                .forEach(name ->
                        words.addAll(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))));
        archive.run("CREATE OR REPLACE TEMP TABLE idle_words (word VARCHAR)");
        archive.insert("idle_words", words, (word, row) -> row.append(word));
    }
}
