package io.github.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jsoup.parser.Parser;

/**
 * Reads feeds: RSS (0.9x, 1.0 and 2.0) and Atom. Each item is an article of its own; its text is the full content where
 * the feed has that, else the summary.
 */
final class FeedReader implements SeveralReader {
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private final Limits limits;
    private final EmbeddedText embedded;

    FeedReader(HtmlSelectors selectors, Limits limits) {
        this.limits = limits;
        this.embedded = new EmbeddedText(selectors, limits);
    }

    @Override
    public List<Draft> read(Input input) throws UnreadableInput {
        Feed feed = feed(input);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < feed.items().size(); i++) {
            Input named = feed.items().size() == 1 ? input : input.item(i + 1);
            drafts.add(draft(named, feed, feed.items().get(i)));
        }
        if (drafts.isEmpty()) {
            throw new UnreadableInput(input.path(), "is a feed without items", "Fetch the feed again.");
        }
        return drafts;
    }

    private Draft draft(Input input, Feed feed, FeedItem item) throws UnreadableInput {
        List<Passage> text = EmbeddedText.isMarkup(item.text())
                ? embedded.html(input, item.text())
                : EmbeddedText.plain(Parser.unescapeEntities(item.text(), false));
        return Composition.of(input, EmbeddedText.headed(item.title(), text), item.metadata(feed), List.of())
                .by(extraction(item));
    }

    private static Extraction extraction(FeedItem item) {
        return new Extraction(
                item.isFull() ? Extraction.Means.FEED : Extraction.Means.FEED_SUMMARY,
                1,
                0,
                Optional.empty(),
                Optional.empty(),
                item.address(),
                Optional.empty());
    }

    private Feed feed(Input input) throws UnreadableInput {
        try {
            return feed(new XmlStream(new ByteArrayInputStream(input.bytes()), limits.maxDepth()));
        } catch (XmlStream.TooDeep deep) {
            throw limits.tooDeep(input.path());
        } catch (XMLStreamException broken) {
            throw new UnreadableInput(
                    input.path(),
                    "is a broken feed at line " + broken.getLocation().getLineNumber(),
                    "Fetch it again, or audit the pages that it leads to.",
                    broken);
        }
    }

    private static Feed feed(XmlStream xml) throws XMLStreamException, XmlStream.TooDeep {
        FeedFields channel = new FeedFields();
        List<FeedItem> items = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (ITEMS.contains(xml.name())) {
                items.add(item(xml));
            } else if (!xml.name().equals("channel") && xml.depth() > 1) {
                channel.read(xml);
            }
        }
        return new Feed(channel, items);
    }

    private static FeedItem item(XmlStream xml) throws XMLStreamException, XmlStream.TooDeep {
        int outside = xml.depth() - 1;
        FeedFields fields = new FeedFields();
        while (xml.depth() > outside) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                fields.read(xml);
            }
        }
        return new FeedItem(fields);
    }

    /** What a feed says about itself, and its items. */
    record Feed(FeedFields channel, List<FeedItem> items) {}
}
