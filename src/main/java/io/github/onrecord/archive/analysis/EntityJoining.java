package io.github.onrecord.archive.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Joins names across articles. Outlets, bodies and documents are joined by their names, whatever the case, the article
 * before them or the marks in them; a name in capitals joins the one longer name that has these initials. People are
 * joined where name and role agree; a page that gives no role joins the one person of that name, if there is one alone.
 */
final class EntityJoining {
    private final Set<String> agencies;
    private final Map<String, List<PrintedName>> joined = new TreeMap<>();
    private final Map<String, Entity.Kind> kinds = new TreeMap<>();

    /**
     * A joining.
     *
     * @param agencies names of news agencies, as printed
     */
    EntityJoining(Set<String> agencies) {
        this.agencies = agencies.stream().map(EntityJoining::plain).collect(Collectors.toSet());
    }

    /** Everybody who publishes or is credited: the printed names of each, in a fixed order. */
    Map<Entity, List<PrintedName>> join(Collection<PrintedName> names) {
        Map<String, List<PrintedName>> people = new TreeMap<>();
        for (PrintedName name : names) {
            if (name.isPerson()) {
                people.computeIfAbsent(plain(name.name()) + "#" + name.onlyIn(), first -> new ArrayList<>())
                        .add(name);
            } else {
                add(kind(name), plain(name.name()), name);
            }
        }
        joinInitials();
        people.forEach(this::joinPeople);
        Map<Entity, List<PrintedName>> entities = new LinkedHashMap<>();
        joined.forEach((key, printed) -> entities.put(entity(entities.size() + 1, key, printed), printed));
        return entities;
    }

    /** Letters and figures alone, without the article before them. */
    static String plain(String name) {
        String bare = Normalizer.normalize(ofHost(name.strip()), Normalizer.Form.NFD)
                .replaceAll("^[Tt]he\\s+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.isEmpty() ? name.toLowerCase(Locale.ROOT) : bare;
    }

    /** What a host is called: "tarnobserver" of www.tarnobserver.co.uk; other names as they are. */
    private static String ofHost(String name) {
        String[] labels = name.split("\\.", -1);
        int last = labels.length - 1;
        if (last < 1 || name.contains(" ") || labels[last].length() < 2) {
            return name;
        }
        return last > 1 && labels[last - 1].length() <= 3 ? labels[last - 2] : labels[last - 1];
    }

    private Entity.Kind kind(PrintedName name) {
        if (agencies.contains(plain(name.name()))) {
            return Entity.Kind.AGENCY;
        }
        return switch (name.type()) {
            case "named_outlet" -> Entity.Kind.OUTLET;
            case "named_document" -> Entity.Kind.DOCUMENT;
            case "channel" -> Entity.Kind.CHANNEL;
            default -> Entity.Kind.BODY;
        };
    }

    private void add(Entity.Kind kind, String plain, PrintedName name) {
        String key = (kind.isMedium() ? "medium" : kind.id()) + ":" + plain;
        joined.computeIfAbsent(key, first -> new ArrayList<>()).add(name);
        kinds.merge(key, kind, (one, other) -> one == Entity.Kind.AGENCY ? one : other);
    }

    private void joinInitials() {
        Map<String, Set<String>> byInitials = new TreeMap<>();
        joined.forEach((key, names) -> names.forEach(name -> initials(name.name())
                .forEach(initials -> byInitials
                        .computeIfAbsent(key.substring(0, key.indexOf(':') + 1) + initials, first -> new TreeSet<>())
                        .add(key))));
        for (String key : List.copyOf(joined.keySet())) {
            List<PrintedName> names = joined.getOrDefault(key, List.of());
            Set<String> long_ = byInitials.getOrDefault(key, Set.of());
            if (long_.size() == 1 && names.stream().allMatch(name -> isCapitals(name.name()))) {
                String longer = long_.iterator().next();
                joined.getOrDefault(longer, new ArrayList<>()).addAll(names);
                kinds.merge(
                        longer,
                        kinds.getOrDefault(key, Entity.Kind.BODY),
                        (one, other) -> other == Entity.Kind.AGENCY ? other : one);
                joined.remove(key);
            }
        }
    }

    private static boolean isCapitals(String name) {
        return name.replaceAll("^[Tt]he\\s+", "").matches("(\\p{Lu}\\.?){2,6}");
    }

    /** The initials of a name of two words or more, once of all and once of those in capitals. */
    private static Set<String> initials(String name) {
        String[] words = name.replaceAll("^[Tt]he\\s+", "").split("[\\s-]+");
        if (words.length < 2) {
            return Set.of();
        }
        Set<String> initials = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                all.append(word.charAt(0));
                capitals.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
            }
        }
        initials.add(plain(all.toString()));
        initials.add(plain(capitals.toString()));
        return initials;
    }

    private void joinPeople(String key, List<PrintedName> names) {
        List<List<PrintedName>> apart = new ArrayList<>();
        for (PrintedName name : names) {
            if (!name.roleWords().isEmpty()) {
                joinByRole(apart, name);
            }
        }
        List<PrintedName> roleless =
                names.stream().filter(name -> name.roleWords().isEmpty()).toList();
        if (apart.size() == 1) {
            apart.get(0).addAll(roleless);
        } else if (!roleless.isEmpty()) {
            apart.add(new ArrayList<>(roleless));
        }
        for (int i = 0; i < apart.size(); i++) {
            String person = "person:" + key + "#" + i;
            joined.put(person, apart.get(i));
            kinds.put(person, Entity.Kind.PERSON);
        }
    }

    /** Puts a name to those that share a word of its role, and joins them if there are several. */
    private static void joinByRole(List<List<PrintedName>> apart, PrintedName name) {
        List<List<PrintedName>> alike = apart.stream()
                .filter(group -> group.stream().anyMatch(other -> shareRole(other, name)))
                .toList();
        List<PrintedName> together = new ArrayList<>();
        alike.forEach(together::addAll);
        together.add(name);
        apart.removeAll(alike);
        apart.add(together);
    }

    private static boolean shareRole(PrintedName one, PrintedName other) {
        return one.roleWords().stream().anyMatch(other.roleWords()::contains);
    }

    private Entity entity(int id, String key, List<PrintedName> printed) {
        Entity.Kind kind = kinds.getOrDefault(key, Entity.Kind.BODY);
        String fullest = printed.stream()
                .map(PrintedName::name)
                .min(Comparator.<String>comparingInt(name -> name.contains(" ") || !name.contains(".") ? 0 : 1)
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(key);
        List<String> shown =
                printed.stream().map(PrintedName::words).distinct().sorted().toList();
        return new Entity(id, kind, kind.isMedium() ? fullest.replaceAll("^[Tt]he\\s+", "") : fullest, shown);
    }
}
