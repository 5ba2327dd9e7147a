package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that describes the store describes all of it. */
class StoreDescribedTest {
    @Test
    void every_table_and_every_column_is_on_the_page() throws IOException {
        String page = Files.readString(Path.of("docs/store.md"));
        List<String> missing = new ArrayList<>();
        for (StoreTable table : StoreTable.values()) {
            if (!page.contains("`" + table.sql() + "`")) {
                missing.add(table.sql());
            }
            for (Column column : table.columns()) {
                if (!page.contains("`" + column.name() + "`")) {
                    missing.add(table.sql() + "." + column.name());
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(page).contains(StoreFile.LAYOUT);
    }
}
