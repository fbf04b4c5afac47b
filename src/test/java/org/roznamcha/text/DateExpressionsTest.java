package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateExpressionsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 20);

    static Stream<CaseTable.Case> cases() throws IOException {
        return CaseTable.read("dates.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsDatesAsPeopleDo(CaseTable.Case row) {
        UrduText text = UrduText.of(row.given());
        String found = DateExpressions.find(text).stream()
                .map(date -> describe(date, text.display()))
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(row.expected());
    }

    private static String describe(DateExpression date, String display) {
        return String.join(
                "|",
                date.span().of(display),
                date.form().name(),
                parts(date),
                show(date.weekday()),
                show(date.time()),
                date.resolve(FRIDAY).map(LocalDate::toString).orElse("-"));
    }

    private static String parts(DateExpression date) {
        if (date.amount() != null && date.unit() != null) {
            String month = date.month() == null ? "" : " month " + date.month();
            return date.amount() + " " + date.unit() + month;
        }
        Stream<@Nullable Integer> parts = Stream.of(date.year(), date.month(), date.dayOfMonth());
        String joined = parts.map(part -> part == null ? "?" : part.toString()).collect(Collectors.joining("-"));
        return joined.equals("?-?-?") ? show(date.amount()) : joined;
    }

    private static String show(@Nullable Object value) {
        return Objects.toString(value, "-");
    }
}
