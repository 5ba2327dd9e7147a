package io.github.onrecord.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** A template with all that it shows, ready to be written. What it is given is escaped for the place where it stands. */
@FunctionalInterface
interface Template {
    /** Writes itself. */
    void render(HtmlTemplateOutput out, HtmlInterceptor nothing);

    /** The document. */
    default String written() {
        StringOutput text = new StringOutput();
        render(new OwaspHtmlTemplateOutput(text), new Nothing());
        return text.toString();
    }

    /** Adds nothing to forms and fields: ours are complete as they stand. */
    final class Nothing implements HtmlInterceptor {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput out) {
            // Nothing to add.
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput out) {
            // Nothing to add.
        }
    }
}
