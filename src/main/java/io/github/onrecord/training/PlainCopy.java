package io.github.onrecord.training;

import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.ingest.DraftReaders;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An article as plain text, on which gold counts its characters.
 *
 * @param name the file name for it: "summit.txt"
 * @param text its words; lines end in a line feed
 */
public record PlainCopy(String name, String text) {
    /** The copy of an article: of a text file its own words, of any other its blocks, an empty line between two. */
    public static PlainCopy of(Article article) {
        Path file = Path.of(article.path()).getFileName();
        String path = file == null ? "article" : file.toString();
        int dot = path.lastIndexOf('.');
        String stem = dot > 0 ? path.substring(0, dot) : path.replace("-", "article");
        boolean isText = path.toLowerCase(Locale.ROOT).endsWith(".txt") || path.equals("-");
        String words = isText ? article.text() : blocks(article);
        return new PlainCopy(stem + ".txt", cellSafe(words));
    }

    private static String blocks(Article article) {
        return article.blocks().stream()
                .map(block -> (block.kind() == Block.Kind.HEADLINE ? "# " : "")
                        + block.span().in(article.text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** What a cell of a workbook gives back unchanged: one kind of line end, and nothing that XML forbids. */
    private static String cellSafe(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> c == '\n' || c == '\t' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The article that this text is. */
    public Article article() {
        return Article.of(DraftReaders.plainText(name, text));
    }

    /** A hash of the text by which two annotations of it are known to be of the same. */
    String mark() {
        return HexFormat.of().formatHex(Exercise.sha256(text)).substring(0, 16);
    }

    /** The name without its ending. */
    public String stem() {
        return name.substring(0, name.length() - ".txt".length());
    }
}
