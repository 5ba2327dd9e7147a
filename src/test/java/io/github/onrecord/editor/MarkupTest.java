package io.github.onrecord.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void words_of_a_draft_set_nothing_and_fetch_nothing_in_markdown() {
        assertThat(Markup.MARKDOWN.plain("![x](https://a.example/b.png) <img> *so* `x` a|b &lt; \\"))
                .isEqualTo("!\\[x\\](https://a.example/b.png) \\<img\\> \\*so\\* \\`x\\` a\\|b \\&lt; \\\\");
    }

    @Test
    void words_of_a_draft_stay_on_their_line_and_in_its_direction() {
        assertThat(Markup.PLAIN.plain("one\r\ntwo\u202Eeerht\u2028four")).isEqualTo("one twoeerht four");
    }

    @Test
    void an_address_cannot_end_its_link() {
        assertThat(Markup.MARKDOWN.link("AP", "https://a.example/b> <c)")).isEqualTo("[AP](<https://a.example/bc)>)");
    }
}
