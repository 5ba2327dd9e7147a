package io.github.onrecord.ingest;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import io.github.onrecord.ingest.RtfGroup.Destination;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Listens to the parts of an RTF file and gathers its paragraphs. Of its commands most say how words look. */
final class RtfStory extends RtfListenerAdaptor {
    /** Groups whose words are none of the article's. Of shapes that stand there twice the newer one is read. */
    private static final Set<Command> ASIDE = EnumSet.of(
            Command.fonttbl,
            Command.colortbl,
            Command.header,
            Command.headerf,
            Command.headerl,
            Command.headerr,
            Command.footer,
            Command.footerf,
            Command.footerl,
            Command.footerr,
            Command.annotation,
            Command.pict,
            Command.listtext,
            Command.pntext,
            Command.nonshppict,
            Command.nonesttables,
            Command.shprslt,
            Command.sp,
            Command.xe,
            Command.tc,
            Command.template,
            Command.filetbl,
            Command.info);

    /** Groups that other programs may pass over, but not we. */
    private static final Set<Command> KNOWN = EnumSet.of(Command.fldinst, Command.shpinst, Command.footnote);

    private final Limits limits;
    private final TrackedChanges changes;
    private final Deque<RtfGroup> open = new ArrayDeque<>();
    private final WordFields fields = new WordFields();
    private final Map<Integer, String> styles = new HashMap<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final MarkedParagraphs paragraphs = new MarkedParagraphs();
    private int characters;
    private int footnotes;

    RtfStory(Limits limits, TrackedChanges changes) {
        this.limits = limits;
        this.changes = changes;
        open.push(new RtfGroup());
    }

    List<StyledPassage> paragraphs() {
        return paragraphs.all();
    }

    int footnotes() {
        return footnotes;
    }

    DraftMetadata metadata() {
        return new DraftMetadata(
                Fillers.meant(title.toString()),
                Optional.empty(),
                Optional.empty(),
                Fillers.meant(author.toString()),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public void processGroupStart() {
        if (open.size() > limits.maxDepth()) {
            throw new BeyondLimit(true);
        }
        open.push(group().inner());
    }

    @Override
    public void processGroupEnd() {
        if (open.size() == 1) {
            return;
        }
        RtfGroup ended = open.pop();
        if (ended.endsField() && fields.end()) {
            paragraphs.words().closeLink();
        }
        if (ended.endsTextBox()) {
            paragraphs.endTextBox(role(ended));
        }
    }

    @Override
    public void processDocumentEnd() {
        endParagraph();
    }

    @Override
    public void processString(String string) {
        characters += string.length();
        if (characters > limits.maxCharacters()) {
            throw new BeyondLimit(false);
        }
        switch (group().destination()) {
            case TEXT -> show(string);
            case FIELD_INSTRUCTION -> fields.instruct(string);
            case STYLE_NAME -> styles.merge(group().style(), string, String::concat);
            case TITLE -> title.append(string);
            case AUTHOR -> author.append(string);
            case NOWHERE -> {
                // Fonts, headers, pictures.
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        boolean on = !hasParameter || parameter != 0;
        if (ASIDE.contains(command) || optional && !KNOWN.contains(command)) {
            group().leadTo(Destination.NOWHERE);
            return;
        }
        switch (command) {
            case optionalcommand -> group().leadTo(Destination.NOWHERE);
            case stylesheet -> group().leadTo(Destination.STYLE_NAME);
            case title -> group().leadTo(Destination.TITLE);
            case author -> group().leadTo(Destination.AUTHOR);
            case footnote -> leaveOutFootnote();
            case field -> beginField();
            case fldinst -> readInstruction();
            case fldrslt -> readResult();
            case shptxt -> beginTextBox();
            case plain -> group().plain();
            case v, webhidden -> group().hide(on);
            case deleted, mvf -> group().delete(on);
            case revised, mvt -> group().insert(on);
            case pard -> group().plainParagraph();
            case s -> group().style(parameter);
            case ls -> group().list();
            case intbl -> group().enterTable();
            case par, sect -> endParagraph();
            case page, column, line, lbr, softline -> show(" ");
            case tab -> show("\t");
            case nonbreakingspace -> show("\u00A0");
            case nonbreakinghyphen -> show("\u2011");
            case optionalhyphen -> show("\u00AD");
            case cell, nestcell -> endCell();
            case row, nestrow -> paragraphs.endRow();
            default -> {
                // How words look.
            }
        }
    }

    private RtfGroup group() {
        return open.element();
    }

    private void show(String string) {
        if (group().isShown(changes) && fields.areShown()) {
            paragraphs.words().append(string);
        }
    }

    private void leaveOutFootnote() {
        footnotes += group().isShown(changes) ? 1 : 0;
        group().leadTo(Destination.NOWHERE);
    }

    private void beginField() {
        group().beginField();
        fields.begin();
    }

    private void readInstruction() {
        group().leadTo(Destination.FIELD_INSTRUCTION);
    }

    private void readResult() {
        fields.separate().ifPresent(paragraphs.words()::openLink);
    }

    private void beginTextBox() {
        group().leadTo(Destination.TEXT);
        group().beginTextBox();
        paragraphs.beginTextBox();
    }

    /** Where the end of a paragraph is gone, its words go on in the next one. */
    private void endParagraph() {
        if (group().isShown(changes)) {
            paragraphs.end(role(group()), group().isInTable());
        }
    }

    private void endCell() {
        if (group().destination() == Destination.TEXT) {
            paragraphs.end(role(group()), true);
            paragraphs.endCell();
        }
    }

    private WordRole role(RtfGroup group) {
        String style = styles.getOrDefault(group.style(), "").replaceFirst(";.*", "");
        WordRole role = WordRole.ofStyle(style).orElse(WordRole.BODY);
        return role == WordRole.BODY && group.isListed() ? WordRole.LIST_ITEM : role;
    }

    /** The file is larger than the limits let through. */
    static final class BeyondLimit extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean tooDeep;

        BeyondLimit(boolean tooDeep) {
            this.tooDeep = tooDeep;
        }

        /** Whether it nests too deep; else it is too long. */
        boolean isTooDeep() {
            return tooDeep;
        }
    }
}
