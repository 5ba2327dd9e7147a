package io.github.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How some files stood at one moment. Two of them tell what was saved, whatever an editor did to save it: written in
 * place, or beside it and renamed.
 *
 * @param states the files that are there, and what tells one state of a file from another
 */
record Snapshot(Map<Path, String> states) {
    static final Snapshot NOTHING = new Snapshot(Map.of());

    /** Copies the map. */
    Snapshot {
        states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** The state of these files; those that are not there have none. */
    static Snapshot of(Collection<Path> files) {
        Map<Path, String> states = new TreeMap<>();
        for (Path file : files) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                states.put(file, attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
            } catch (IOException gone) {
                // A file that went while we looked is one that is not there.
            }
        }
        return new Snapshot(states);
    }

    /** Files that are here and were not, by name. */
    List<Path> newSince(Snapshot earlier) {
        Set<Path> files = new TreeSet<>(states.keySet());
        files.removeAll(earlier.states.keySet());
        return List.copyOf(files);
    }

    /** Files that were there and are not, by name. */
    List<Path> goneSince(Snapshot earlier) {
        return earlier.newSince(this);
    }

    /** Files that are here and were, and are in another state, by name. */
    List<Path> savedSince(Snapshot earlier) {
        return states.entrySet().stream()
                .filter(file -> earlier.states.containsKey(file.getKey())
                        && !file.getValue().equals(earlier.states.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
