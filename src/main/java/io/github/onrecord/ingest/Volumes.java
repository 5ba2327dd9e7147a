package io.github.onrecord.ingest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Finds the files of an archive: those named, those of folders at any depth, those that a pattern such as
 * {@code export/*.jsonl.gz} fits, and the entries of zips. Names are held a folder at a time, files not at all. The
 * order is that of the names.
 *
 * <pre>{@code
 * new Volumes(sink).find("archive/2024");
 * }</pre>
 */
public final class Volumes {
    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");
    private static final Charset OLD_ZIP = Charset.forName("IBM437");

    private final VolumeSink sink;
    private final Optional<PathMatcher> matcher;

    /** Gives what it finds to the sink. */
    public Volumes(VolumeSink sink) {
        this(sink, Optional.empty());
    }

    private Volumes(VolumeSink sink, Optional<PathMatcher> matcher) {
        this.sink = sink;
        this.matcher = matcher;
    }

    /** All that a path or pattern names. */
    public void find(String named) {
        Path path = Path.of(named).normalize();
        if (Files.exists(path)) {
            walk(path, List.of());
        } else if (WILDCARD.matcher(named).find()) {
            findMatching(named);
        } else {
            sink.fault(named, new UnreadableInput(named, "does not exist", "Check the spelling of the path."));
        }
    }

    private void findMatching(String pattern) {
        int found = 0;
        Counted counted = new Counted(sink);
        try {
            PathMatcher fitting = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            new Volumes(counted, Optional.of(fitting)).walk(folderOf(pattern), List.of());
            found = counted.found;
        } catch (InvalidPathException | java.util.regex.PatternSyntaxException odd) {
            found = 0;
        }
        if (found == 0) {
            sink.fault(pattern, new UnreadableInput(pattern, "fits no file", "Check the spelling of the pattern."));
        }
    }

    /** The folder before the first part of a pattern with a wildcard. */
    private static Path folderOf(String pattern) {
        Matcher wildcard = WILDCARD.matcher(pattern);
        int first = wildcard.find() ? wildcard.start() : 0;
        int slash = pattern.substring(0, first).lastIndexOf(File.separatorChar);
        return slash < 0 ? Path.of("") : Path.of(pattern.substring(0, Math.max(slash, 1)));
    }

    private void walk(Path path, List<Path> around) {
        try {
            if (Files.isDirectory(path)) {
                walkFolder(path, around);
            } else if (matcher.isEmpty() || matcher.get().matches(path)) {
                take(path);
            }
        } catch (IOException failure) {
            sink.fault(path.toString(), Inputs.refused(path.toString(), failure));
        }
    }

    /** Walks a folder, unless a link has led back to one of those around it. */
    private void walkFolder(Path folder, List<Path> around) throws IOException {
        Path real = folder.toRealPath();
        if (around.contains(real)) {
            return;
        }
        List<Path> inside = new ArrayList<>(around);
        inside.add(real);
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!isPassedOver(name)) {
                    names.add(name);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        Collections.sort(names);
        for (String name : names) {
            walk(folder.resolve(name), inside);
        }
    }

    /** Hidden files, and those that Word keeps while a draft is open. */
    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    private void take(Path file) throws IOException {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        if (!about.isRegularFile()) {
            return;
        }
        if (isZip(file) && takeEntries(file)) {
            return;
        }
        sink.take(new Volume(
                file.toString(), about.size(), utc(about.lastModifiedTime()), () -> Files.newInputStream(file)));
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Format.startsWith(content.readNBytes(4), 'P', 'K', 3, 4);
        }
    }

    /** Whether the zip is an archive; a Word or OpenDocument file is a document. */
    private boolean takeEntries(Path file) throws IOException {
        try (ZipFile zip = opened(file)) {
            boolean document =
                    zip.getEntry("[Content_Types].xml") != null || zip.getEntry("META-INF/manifest.xml") != null;
            if (document) {
                return false;
            }
            boolean webArchive = zip.getEntry("datapackage.json") != null;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && isWanted(entry.getName(), webArchive)) {
                    sink.take(volume(file, zip, entry));
                }
            }
            return true;
        } catch (ZipException damaged) {
            sink.fault(
                    file.toString(),
                    new UnreadableInput(file.toString(), "is a damaged zip", "Make it again and run again.", damaged));
            return true;
        }
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException oldNames) {
            return new ZipFile(file.toFile(), OLD_ZIP);
        }
    }

    /** Of a WACZ only the web archives in it: its indexes and page lists tell the same again. */
    private static boolean isWanted(String entry, boolean webArchive) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        return !isPassedOver(name) && !entry.startsWith("__MACOSX/") && (!webArchive || entry.startsWith("archive/"));
    }

    private static Volume volume(Path file, ZipFile zip, ZipEntry entry) {
        FileTime time = Optional.ofNullable(entry.getLastModifiedTime()).orElse(FileTime.fromMillis(0));
        return new Volume(
                file + "/" + entry.getName(),
                entry.getSize(),
                utc(time),
                () -> Unpacked.guarded(zip.getInputStream(entry), entry.getCompressedSize()));
    }

    private static LocalDateTime utc(FileTime time) {
        return LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC).withNano(0);
    }

    /** Counts what comes by. */
    private static final class Counted implements VolumeSink {
        private final VolumeSink sink;
        private int found;

        Counted(VolumeSink sink) {
            this.sink = sink;
        }

        @Override
        public void take(Volume volume) {
            found++;
            sink.take(volume);
        }

        @Override
        public void fault(String name, UnreadableInput fault) {
            found++;
            sink.fault(name, fault);
        }
    }
}
