package io.github.onrecord.audit;

import io.github.onrecord.article.Article;
import io.github.onrecord.ingest.DraftReaders;
import io.github.onrecord.ingest.Inputs;
import io.github.onrecord.ingest.Limits;
import io.github.onrecord.ingest.UnreadableInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The long, realistic articles of the folder {@code seeds}. */
final class Seeds {
    private Seeds() {}

    static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        for (Path file : Inputs.find(List.of(Path.of("seeds"))).files()) {
            try {
                articles.add(Article.of(DraftReaders.standard().read(Inputs.open(file, Limits.standard()))));
            } catch (UnreadableInput e) {
                throw new IllegalStateException(e);
            }
        }
        return articles;
    }
}
