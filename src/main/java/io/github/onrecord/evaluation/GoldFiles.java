package io.github.onrecord.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.onrecord.ingest.Inputs;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Finds gold and tells its form by what a file holds: JSON by its fields, brat by its lines, either in gzip too. */
final class GoldFiles {
    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ann", ".gz");
    private static final Pattern BRAT = Pattern.compile("[TERAMN#*][^\\t\\n]*\\t.*", Pattern.DOTALL);
    private static final String FORMS =
            "OnRecord reads claim gold, PolNeAR lines and Citron as JSON, and brat as .ann beside .txt; docs/quality.md"
                    + " describes them.";

    private GoldFiles() {}

    /**
     * The gold of a file, or of all .json, .jsonl, .ann and .gz files of a folder at any depth, in the order of their
     * names. Hand annotations from which claim gold is built are passed over in a folder.
     *
     * @throws UnreadableInput if there is none, or if one file is damaged or of a form that we do not know
     */
    static List<Gold> read(Path place) throws UnreadableInput {
        if (!Files.isDirectory(place)) {
            List<Gold> gold = readFile(place);
            if (gold.isEmpty()) {
                throw new UnreadableInput(
                        place.toString(),
                        "is a hand annotation without offsets",
                        "Build gold from it first, or name the folder with the built gold.");
            }
            return gold;
        }
        List<Gold> all = new ArrayList<>();
        for (Path file : files(place)) {
            all.addAll(readFile(file));
        }
        if (all.isEmpty()) {
            throw new UnreadableInput(place.toString(), "holds no gold", FORMS);
        }
        return List.copyOf(all);
    }

    private static List<Path> files(Path folder) throws UnreadableInput {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(GoldFiles::mayBeGold)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException failure) {
            throw new UnreadableInput(
                    folder.toString(), "could not be listed", "Check its permissions and run again.", failure);
        }
    }

    private static boolean mayBeGold(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static List<Gold> readFile(Path file) throws UnreadableInput {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".ann") && file.toFile().isFile() && file.toFile().length() == 0) {
            return List.of(BratGold.read(file, "")); // brat leaves an empty file where nothing is marked
        }
        String content = text(file);
        String start = content.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return JsonGold.read(file, content);
        }
        if (BRAT.matcher(content).matches()) {
            return List.of(BratGold.read(file, content));
        }
        throw unknown(file);
    }

    static UnreadableInput unknown(Path file) {
        return new UnreadableInput(file.toString(), "is no gold of a form that OnRecord knows", FORMS);
    }

    /** The text of a file, unpacked where it is packed, not a character altered. */
    static String text(Path file) throws UnreadableInput {
        byte[] bytes = Inputs.open(file, Limits.standard()).bytes();
        try {
            byte[] plain = isPacked(bytes) ? unpacked(file, bytes) : bytes;
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
        } catch (CharacterCodingException other) {
            throw new UnreadableInput(file.toString(), "is not UTF-8 text", "Save it as UTF-8 and run again.", other);
        } catch (IOException damage) {
            throw new UnreadableInput(
                    file.toString(), "is a damaged gzip file", "Fetch or pack it again and run again.", damage);
        }
    }

    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static byte[] unpacked(Path file, byte[] bytes) throws IOException, UnreadableInput {
        int most = (int) Limits.standard().maxUnpackedBytes();
        try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = content.readNBytes(most + 1);
            if (plain.length > most) {
                throw new UnreadableInput(
                        file.toString(), "unpacks to more than 200 MB", "Split it into smaller files and run again.");
            }
            return plain;
        }
    }
}
