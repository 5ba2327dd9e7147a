package io.github.onrecord.cli;

import io.github.onrecord.lexicon.PackFiles;
import java.util.Iterator;

/** The names of the houses that travel in the jar, for help and completion. */
final class BuiltInHouses implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return PackFiles.bundledParts().stream()
                .filter(part -> part.startsWith("houses/"))
                .map(part -> part.replaceAll("houses/|\\.yaml", ""))
                .iterator();
    }
}
