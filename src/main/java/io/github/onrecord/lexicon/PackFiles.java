package io.github.onrecord.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a rule pack as text, by their path inside the pack ("/" between parts). Immutable.
 *
 * @param files path to content, sorted by path
 */
public record PackFiles(SortedMap<String, String> files) {
    private static final String BUNDLED = "/rules/";
    private static final String INDEX = "pack.yaml";
    private static final long LARGEST_FILE = 5_000_000;

    /** Copies the map. */
    public PackFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The pack that travels in the jar: the files that its {@code pack.yaml} lists under {@code parts}. */
    public static PackFiles bundled() {
        SortedMap<String, String> files = new TreeMap<>();
        String index = resource(INDEX);
        files.put(INDEX, index);
        for (String part : parts(index)) {
            files.put(part, resource(part));
        }
        return new PackFiles(files);
    }

    /** The paths of the files that travel in the jar, in the order of {@code pack.yaml}; none of them is read. */
    public static List<String> bundledParts() {
        return parts(resource(INDEX));
    }

    /**
     * The rule files of a folder: all {@code .yaml} and {@code .txt} files under it.
     *
     * @throws BrokenRules when the folder or a file cannot be read
     */
    public static PackFiles of(Path folder) throws BrokenRules {
        if (!Files.isDirectory(folder)) {
            throw broken(folder.toString(), "there is no such folder. Name the one that holds your rule files.");
        }
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".yaml") || name.endsWith(".txt")) {
                    files.put(name, content(path, name));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw broken(folder.toString(), "cannot be read. Check its permissions.");
        }
        return new PackFiles(files);
    }

    /** These files, and those of the other pack in place of or beside them. */
    public PackFiles extendedBy(PackFiles other) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.putAll(other.files);
        return new PackFiles(all);
    }

    /** The word lists among these files, as files under {@code lexicons/}, where a pack has its lists. */
    public PackFiles asLexicons() {
        SortedMap<String, String> lists = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".txt")) {
                lists.put("lexicons/" + name, content);
            }
        });
        return new PackFiles(lists);
    }

    /** Hash over names and contents, hexadecimal: equal packs have equal hashes. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(UTF_8));
                digest.update((byte) 0);
                digest.update(content.getBytes(UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<String> parts(String index) {
        return index.lines()
                .dropWhile(line -> !line.startsWith("parts:"))
                .filter(line -> line.strip().startsWith("- "))
                .map(line -> line.strip().substring(2).strip())
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = PackFiles.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks rules/" + name + ", which rules/pack.yaml lists");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path path, String name) throws BrokenRules, IOException {
        if (Files.size(path) > LARGEST_FILE) {
            throw broken(name, "is larger than 5 MB. Split it into several files.");
        }
        try {
            return Files.readString(path, UTF_8);
        } catch (CharacterCodingException e) {
            throw broken(name, "is not UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            throw broken(name, "cannot be read. Check its permissions.");
        }
    }

    private static BrokenRules broken(String file, String message) {
        return new BrokenRules(List.of(new RuleFault(file, 0, "", message)));
    }
}
