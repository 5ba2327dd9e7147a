package io.github.onrecord.cli;

import io.github.onrecord.archive.ArchiveQuery;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a query gives, as text. */
interface QueryText extends ArchiveQuery.Rows {
    /** Ends the text, once all rows have come. */
    void end();

    /**
     * Comma-separated values after RFC 4180, a row a line; nothing for an empty cell, {@code ""} for an empty text. A
     * text that a spreadsheet could take for a formula begins with an apostrophe, as in the CSV of findings.
     */
    record Csv(PrintWriter words) implements QueryText {
        private static final String FORMULA_SIGNS = "=+-@＝＋－＠";
        private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");

        @Override
        public void columns(List<String> names) {
            row(names.stream().map(Optional::of).toList());
        }

        @Override
        public boolean row(List<Optional<String>> cells) {
            words.print(String.join(",", cells.stream().map(Csv::field).toList()) + "\r\n");
            return !words.checkError();
        }

        @Override
        public void end() {
            words.flush();
        }

        private static String field(Optional<String> cell) {
            if (cell.isEmpty()) {
                return "";
            }
            String text = safe(cell.get());
            boolean plain =
                    !text.isEmpty() && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
        }

        private static String safe(String text) {
            String bare = text.strip();
            boolean formula = !bare.isEmpty()
                    && FORMULA_SIGNS.indexOf(bare.charAt(0)) >= 0
                    && !NUMBER.matcher(bare).matches();
            return formula ? "'" + text : text;
        }
    }

    /** Columns for people, as wide as they have to be and no wider than the screen; the first rows of very many. */
    final class Table implements QueryText {
        private static final int MOST_ROWS = 1_000;
        private static final int WIDEST_CELL = 60;
        private static final String GAP = "  ";

        private final PrintWriter words;
        private final int columns;
        private final List<List<String>> rows = new ArrayList<>();
        private boolean cut;

        Table(PrintWriter words, int columns) {
            this.words = words;
            this.columns = columns;
        }

        @Override
        public void columns(List<String> names) {
            rows.add(names);
        }

        @Override
        public boolean row(List<Optional<String>> cells) {
            cut = rows.size() > MOST_ROWS;
            if (!cut) {
                rows.add(cells.stream().map(cell -> shown(cell.orElse("-"))).toList());
            }
            return !cut;
        }

        @Override
        public void end() {
            int[] widths = widths();
            for (int i = 0; i < rows.size(); i++) {
                words.print(line(rows.get(i), widths).stripTrailing() + "\n");
                if (i == 0) {
                    words.print(rule(widths) + "\n");
                }
            }
            if (cut) {
                words.print("... and more. --format csv gives all rows.\n");
            }
            words.flush();
        }

        private int[] widths() {
            int most = rows.get(0).size() == 1 ? columns : WIDEST_CELL;
            int[] widths = new int[rows.get(0).size()];
            for (List<String> row : rows) {
                for (int i = 0; i < widths.length; i++) {
                    widths[i] = Math.min(most, Math.max(widths[i], row.get(i).length()));
                }
            }
            return widths;
        }

        private static String line(List<String> row, int[] widths) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                String fitting = cell.length() > widths[i] ? cell.substring(0, widths[i] - 1) + "…" : cell;
                line.append(i == 0 ? "" : GAP).append(fitting).append(" ".repeat(widths[i] - fitting.length()));
            }
            return line.toString();
        }

        private static String rule(int[] widths) {
            List<String> rules = new ArrayList<>();
            for (int width : widths) {
                rules.add("-".repeat(width));
            }
            return String.join(GAP, rules);
        }

        /** Line ends and what could steer a terminal are blanks. */
        private static String shown(String cell) {
            return cell.replaceAll("\\p{Cntrl}+", " ");
        }
    }
}
