package io.github.onrecord.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onrecord.article.Article;
import io.github.onrecord.article.Block;
import io.github.onrecord.article.Span;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Input;
import io.github.onrecord.ingest.UnreadableInput;
import io.github.onrecord.scoring.Cap;
import io.github.onrecord.scoring.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sample article without links, written in every format that is read: one text, one audit. */
class OneTextManyFormatsTest {
    private static final String SUBHEAD = "A costly bet";
    private static final Auditor AUDITOR = Auditor.standard();
    private static final List<String> PARAGRAPHS = paragraphs();
    private static final Audit PLAIN = audit("memo.txt", seed().getBytes(UTF_8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "markdown",
                "html",
                "docx",
                "mail",
                "ninjs2",
                "ninjs3",
                "json-ld",
                "json-ld in a page",
                "rss",
                "atom",
                "leaked-memo.odt",
                "leaked-memo.doc",
                "leaked-memo.rtf",
                "leaked-memo.pdf",
                "leaked-memo-columns.pdf"
            })
    void every_format_gives_the_same_claims_scores_and_findings(String format) throws IOException {
        // The ending lies: content decides.
        Audit audit = audit("memo.txt", bytes(format));

        assertThat(claims(audit)).containsExactlyElementsOf(claims(PLAIN));
        assertThat(findings(audit)).containsExactlyElementsOf(findings(PLAIN));
        assertThat(audit.measures())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Span.class)
                .isEqualTo(PLAIN.measures());
    }

    @Test
    void a_claim_says_where_it_stands_in_each_original() throws IOException {
        String words = "The truth is that Orbeline never knew";

        assertThat(origin(PLAIN, words)).isEqualTo("line 33");
        assertThat(origin(audit("a", bytes("docx")), words)).isEqualTo("paragraph 15");
        assertThat(origin(audit("a", bytes("leaked-memo.pdf")), words)).isEqualTo("page 1, paragraph 15");
    }

    /** Of each claim its words, and its score with everything that made it. */
    private static List<String> claims(Audit audit) {
        return audit.claims().stream()
                .map(scored -> scored.claim().fingerprint() + " "
                        + scored.score().map(OneTextManyFormatsTest::account).orElse("not rated"))
                .toList();
    }

    private static String account(Score score) {
        String contributions = score.contributions().stream()
                .map(contribution -> contribution.rule() + " " + contribution.points())
                .collect(Collectors.joining(", "));
        String caps = score.caps().stream().map(Cap::id).collect(Collectors.joining(", "));
        return score.band() + " " + score.value() + ": " + contributions + "; " + caps;
    }

    private static List<String> findings(Audit audit) {
        return audit.findings().stream()
                .map(finding -> finding.code() + " " + finding.fingerprint() + " " + finding.message())
                .toList();
    }

    private static String origin(Audit audit, String words) {
        int at = audit.article().text().indexOf(words);
        return audit.article().blocks().stream()
                .filter(block -> block.span().start() <= at && at < block.span().end())
                .map(Block::origin)
                .findFirst()
                .orElseThrow();
    }

    private static Audit audit(String path, byte[] bytes) {
        try {
            return AUDITOR.audit(Article.of(DraftReaders.standard().read(new Input(path, bytes))));
        } catch (UnreadableInput refused) {
            throw new AssertionError(refused);
        }
    }

    private static byte[] bytes(String format) throws IOException {
        String body = html();
        String headline = PARAGRAPHS.get(0);
        String text = switch (format) {
            case "markdown" -> seed().replace("\n" + SUBHEAD + "\n", "\n## " + SUBHEAD + "\n");
            case "html" -> "<!DOCTYPE html><article><h1>" + escaped(headline) + "</h1>" + body + "</article>";
            case "mail" ->
                "From: desk@orm.example\nMIME-Version: 1.0\nSubject: " + headline
                        + "\nContent-Type: text/plain; charset=utf-8\n\n" + rest();
            case "ninjs2" ->
                json(Map.of(
                        "headlines",
                        List.of(Map.of("role", "main", "value", headline)),
                        "bodies",
                        List.of(Map.of("contenttype", "text/html", "value", body))));
            case "ninjs3" ->
                json(Map.of(
                        "headlines",
                        List.of(Map.of("value", headline)),
                        "bodies",
                        List.of(Map.of("contentType", "text/plain", "value", rest()))));
            case "json-ld" -> jsonLd();
            case "json-ld in a page" ->
                "<!DOCTYPE html><html><head><script type=\"application/ld+json\">" + jsonLd()
                        + "</script></head><body><div id=\"app\">Loading</div></body></html>";
            case "rss" ->
                "<rss><channel><item><title>" + escaped(headline) + "</title><description><![CDATA[" + body
                        + "]]></description></item></channel></rss>";
            case "atom" ->
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>" + escaped(headline)
                        + "</title><content type=\"html\">" + escaped(body) + "</content></entry></feed>";
            default -> "";
        };
        return switch (format) {
            case "docx" -> docx();
            case "leaked-memo.odt",
                    "leaked-memo.doc",
                    "leaked-memo.rtf",
                    "leaked-memo.pdf",
                    "leaked-memo-columns.pdf" -> fixture(format);
            default -> text.getBytes(UTF_8);
        };
    }

    private static String jsonLd() throws IOException {
        return json(Map.of("@type", "NewsArticle", "headline", PARAGRAPHS.get(0), "articleBody", rest()));
    }

    private static String json(Map<String, Object> fields) throws IOException {
        return new ObjectMapper().writeValueAsString(fields);
    }

    private static String rest() {
        return String.join("\n\n", PARAGRAPHS.subList(1, PARAGRAPHS.size()));
    }

    private static String html() {
        return PARAGRAPHS.stream()
                .skip(1)
                .map(words -> words.equals(SUBHEAD) ? "<h2>" + words + "</h2>" : "<p>" + escaped(words) + "</p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument file = new XWPFDocument()) {
            for (String words : PARAGRAPHS) {
                XWPFParagraph paragraph = file.createParagraph();
                paragraph.createRun().setText(words);
                if (words.equals(SUBHEAD)) {
                    paragraph.setStyle("Heading2");
                } else if (words.equals(PARAGRAPHS.get(0))) {
                    paragraph.setStyle("Title");
                }
            }
            file.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream resource = OneTextManyFormatsTest.class.getResourceAsStream("/drafts/" + name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        }
    }

    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>(List.of(seed().strip().split("\n\n")));
        paragraphs.set(0, paragraphs.get(0).replaceFirst("# ", ""));
        return paragraphs;
    }

    private static String seed() {
        try {
            return Files.readString(Path.of("seeds/12-leaked-memo.txt"));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
