package io.github.onrecord.ingest;

import io.github.onrecord.ingest.DraftBlock.Kind;
import java.util.Locale;
import java.util.Optional;

/** What a paragraph's style makes of it. */
enum WordRole {
    TITLE(Kind.TITLE),
    /** The title too, if no paragraph has the style Title and this is the first of its level. */
    FIRST_HEADING(Kind.HEADING),
    HEADING(Kind.HEADING),
    SUBTITLE(Kind.STANDFIRST),
    CAPTION(Kind.CAPTION),
    QUOTE(Kind.BLOCK_QUOTE),
    LIST_ITEM(Kind.LIST_ITEM),
    BODY(Kind.PARAGRAPH);

    private final Kind kind;

    WordRole(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** The role of a style that comes with Word or LibreOffice, which keep these names in English in every language. */
    static Optional<WordRole> ofStyle(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace(" ", "");
        return switch (plain) {
            case "title" -> Optional.of(TITLE);
            case "heading1" -> Optional.of(FIRST_HEADING);
            case "subtitle" -> Optional.of(SUBTITLE);
            case "caption" -> Optional.of(CAPTION);
            case "quote", "quotations", "intensequote", "blocktext" -> Optional.of(QUOTE);
            default -> ofFamily(plain);
        };
    }

    private static Optional<WordRole> ofFamily(String plain) {
        if (plain.matches("heading[2-9]")) {
            return Optional.of(HEADING);
        }
        boolean list = plain.startsWith("listbullet") || plain.startsWith("listnumber");
        return list ? Optional.of(LIST_ITEM) : Optional.empty();
    }
}
