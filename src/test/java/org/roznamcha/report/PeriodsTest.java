package org.roznamcha.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-18T18:59:59Z, 2026-02-18",
        "2026-02-18T19:00:00Z, 2026-02-19",
        "2024-12-31T20:00:00Z, 2025-01-01"
    })
    void daysTurnAtMidnightInKarachi(Instant moment, LocalDate day) {
        assertThat(Periods.dayOf(moment)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-18, 2026-02-16, 2026-02-01",
        "2026-02-16, 2026-02-16, 2026-02-01",
        "2026-02-15, 2026-02-09, 2026-02-01",
        "2025-01-01, 2024-12-30, 2025-01-01"
    })
    void weeksStartOnMondayAndMonthsOnTheFirst(LocalDate day, LocalDate week, LocalDate month) {
        assertThat(Periods.weekStart(day)).isEqualTo(week);
        assertThat(Periods.monthStart(day)).isEqualTo(month);
    }

    @Test
    void periodsEndWhereTheNextBegins() {
        assertThat(Periods.weekEnd(LocalDate.parse("2024-12-30"))).isEqualTo(LocalDate.parse("2025-01-05"));
        assertThat(Periods.monthEnd(LocalDate.parse("2024-02-01"))).isEqualTo(LocalDate.parse("2024-02-29"));
    }

    @Test
    void figuresSettleThirtyDaysAfterTheLastDay() {
        LocalDate lastDay = LocalDate.parse("2026-01-31");
        assertThat(Periods.isFinal(lastDay, Instant.parse("2026-03-02T12:00:00Z")))
                .isFalse();
        assertThat(Periods.isFinal(lastDay, Instant.parse("2026-03-02T19:00:00Z")))
                .isTrue();
    }
}
