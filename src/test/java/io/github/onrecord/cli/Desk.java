package io.github.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A folder to work in, and the program to run there. In arguments and output {@code DIR} stands for the folder. */
final class Desk {
    /** Two claims that rest on hearsay alone. */
    static final String HEARSAY = """
            # Bridge closed

            The old bridge at Ostrel was reportedly hit twice during the night, and the narrow road to the mill is shut.

            The small ferry to the harbour is reportedly full until the end of the week, and long rows of lorries wait along the road.
            """;

    /** Claims whose source a reader could ring up. */
    static final String SOURCED = """
            # Bridge closed

            “We closed the bridge at noon because the inspectors found cracks in two pillars,” Mayor Ana Ruiz of Ostrel told this newspaper in an interview at the town hall on Monday.

            “It will stay closed until the pillars are mended, and that will take us six weeks,” Ruiz said in the interview.
            """;

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private String input = "";
    private boolean attended;

    Desk(Path folder) {
        this.folder = folder;
    }

    /** What one run left. */
    record Ran(int code, String out, String err) {}

    Path at(String name) {
        return folder.resolve(name);
    }

    Desk file(String name, String content) {
        try {
            Files.createDirectories(at(name).getParent());
            Files.writeString(at(name), content);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String read(String name) {
        try {
            return Files.readString(at(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the folder holds, hidden files included, by name. */
    String files() {
        try (var list = Files.list(folder)) {
            return String.join(
                    " ",
                    list.map(path -> path.getFileName().toString()).sorted().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Desk input(String text) {
        input = text;
        return this;
    }

    Desk variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Standard output and standard error are terminals. */
    Desk attended() {
        attended = true;
        return this;
    }

    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, arguments);
    }

    /** With standard output of another kind. */
    Ran run(OutputStream out, String... arguments) {
        return run(out, new ByteArrayOutputStream(), arguments);
    }

    private Ran run(OutputStream out, ByteArrayOutputStream copy, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, environment, attended, attended);
        String[] placed = Arrays.stream(arguments)
                .map(argument -> argument.replace("DIR", folder.toString()))
                .toArray(String[]::new);
        int code = Main.run(terminal, placed);
        return new Ran(code, shown(copy), shown(err));
    }

    private String shown(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(folder.toString(), "DIR");
    }

    /** Writes into a cell of a workbook under a header, as a reviewer does. */
    void review(String workbook, String sheet, String header, String words) throws IOException {
        byte[] bytes = Files.readAllBytes(at(workbook));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(at(workbook))) {
            XSSFSheet claims = book.getSheet(sheet);
            for (Row row : claims) {
                for (var cell : row) {
                    if (cell.toString().equals(header)) {
                        claims.getRow(row.getRowNum() + 1)
                                .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                                .setCellValue(words);
                    }
                }
            }
            book.write(out);
        }
    }
}
