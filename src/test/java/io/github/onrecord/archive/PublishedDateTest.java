package io.github.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2024-05-03                       | 2024-05-03",
                "2024-05-03T23:59:59-08:00        | 2024-05-03",
                "2024-5-3 10:00                   | 2024-05-03",
                "2024/05/03                       | 2024-05-03",
                "20240503                         | 2024-05-03",
                "20240503T101500Z                 | 2024-05-03",
                "Fri, 03 May 2024 10:00:00 GMT    | 2024-05-03",
                "3 May 2024                       | 2024-05-03",
                "3rd May, 2024                    | 2024-05-03",
                "May 3, 2024 at 10:15 AM          | 2024-05-03",
                "Published Sept. 3, 2024          | 2024-09-03",
                "1714730400                       | 2024-05-03",
                "1714730400000                    | 2024-05-03",
                "03/05/2024                       | none",
                "2024-02-30                       | none",
                "yesterday                        | none",
                "0001-01-01                       | none",
            })
    void the_day_is_read_as_written(String written, String day) {
        assertThat(PublishedDate.of(Optional.of(written), Optional.empty())
                        .map(date -> date.day().toString()))
                .isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "https://t.example/2024/05/03/gate      | 2024-05-03",
                "https://t.example/news/2024-05-03-gate | 2024-05-03",
                "https://t.example/gate-20240503        | none",
                "https://t.example/2024/5               | none",
            })
    void an_address_dates_a_page_that_has_no_date(String address, String day) {
        assertThat(PublishedDate.of(Optional.empty(), Optional.of(address))
                        .map(date -> date.day().toString()))
                .isEqualTo(Optional.ofNullable(day));
    }
}
