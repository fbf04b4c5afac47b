package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roznamcha.page.DateEvidence;
import org.roznamcha.page.DateEvidence.Precision;
import org.roznamcha.page.DateEvidence.Source;
import org.roznamcha.page.PublicationDate;

class PublicationDatesTest {

    static Stream<Arguments> decisions() {
        return Cases.of("publication-dates.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void decides(String name, String evidence, String fetched, String expected, String why) {
        PublicationDate date =
                PublicationDates.resolve(evidence(evidence), fetched.equals("-") ? null : Instant.parse(fetched));
        String decided = (date.date() == null ? "-" : date.date()) + " "
                + date.status().label() + " " + date.source().label();
        assertThat(decided).as(why).isEqualTo(expected);
    }

    @Test
    void namesTheRoleOfWhatItRefuses() {
        PublicationDate date = PublicationDates.resolve(
                evidence("META=2031-01-01 p ; JSON_LD=1970-01-01 p ; RECORD=2024-02-31 p"),
                Instant.parse("2024-02-01T00:00:00Z"));
        assertThat(date.evidence()).extracting(DateEvidence::role).containsExactly("future", "too-old", "impossible");
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/2024/01/25/khabar, 2024-01-25, publication",
        "https://x.example/news/2024-01-25/khabar, 2024-01-25, publication",
        "https://x.example/20240125/khabar, 2024-01-25, publication",
        "https://x.example/2024/1/5/12345, 2024-01-05, publication",
        "https://x.example/25-Jan-2024/12345, 2024-01-25, publication",
        "https://x.example/news/25-01-2024/12345, 2024-01-25, publication",
        "https://x.example/covid-19-2020/12345, , ",
        "https://x.example/2024/01/khabar, , month-only",
        "https://x.example/2024/02/31/khabar, , impossible",
        "https://x.example/story/20249999, , ",
        "https://x.example/story/1234567890, , ",
        "https://x.example/khabar?d=2024-01-25, , ",
        "https://x.example/story.aspx?ed=lhr&date=2024-01-25&pg=3, 2024-01-25, publication",
        "https://x.example/story?issue_date=25-01-2024#top, 2024-01-25, publication",
        "https://x.example/list?from_date=2024-01-25, , ",
        "not an address, , "
    })
    void readsAddresses(String url, @Nullable String day, @Nullable String role) {
        DateEvidence evidence = UrlDates.find(url);
        if (evidence == null) {
            assertThat(role).isNull();
        } else {
            assertThat(evidence.role()).isEqualTo(role);
            assertThat(evidence.date() == null ? null : evidence.date().toString())
                    .isEqualTo(day);
        }
    }

    private static List<DateEvidence> evidence(String cell) {
        List<DateEvidence> evidence = new ArrayList<>();
        for (String hint : cell.equals("-") ? new String[0] : cell.split(" ; ", -1)) {
            int equals = hint.indexOf('=');
            Source source = Source.valueOf(hint.substring(0, equals));
            String stamp = hint.substring(equals + 1, hint.length() - 2);
            evidence.add(
                    switch (hint.charAt(hint.length() - 1)) {
                        case 'p' -> Stamps.machine(source, stamp, PublicationDates.PUBLICATION);
                        case 'm' -> Stamps.machine(source, stamp, PublicationDates.MODIFIED);
                        case 'h' -> Stamps.machine(source, stamp, PublicationDates.HEADER_TODAY);
                        case 'a' -> Stamps.machine(source, stamp, PublicationDates.ABOVE_TITLE);
                        case 't' -> Stamps.machine(source, stamp, PublicationDates.IN_TEXT);
                        default ->
                            new DateEvidence(source, stamp, null, null, Precision.NONE, PublicationDates.RELATIVE);
                    });
        }
        return evidence;
    }
}
