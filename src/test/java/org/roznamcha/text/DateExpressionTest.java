package org.roznamcha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.text.DateExpression.Precision;

class DateExpressionTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 2, 20);

    @ParameterizedTest
    @CsvSource({
        "13 جنوری 2024ء, DAY",
        "25 جنوری 2024 09:15 شام, MINUTE",
        "2026-02-18T09:15:30Z, SECOND",
        "یکم رجب 1447ھ, DAY_PLUS_MINUS_1",
        "فروری 2022, MONTH",
        "4 جون, NONE",
        "31 فروری 2024, NONE",
        "کل ہوگا, NONE",
        "12 گھنٹے قبل, HOUR",
        "دو ہفتے قبل, WEEK",
        "گزشتہ روز, DAY",
        "منگل کے روز, DAY",
        "رواں سال جون, MONTH",
        "گزشتہ سال, YEAR"
    })
    void saysHowExactItIs(String text, Precision expected) {
        assertThat(only(text).precision()).isEqualTo(expected);
    }

    @Test
    void hoursNeedATimeOfDay() {
        DateExpression date = only("12 گھنٹے قبل");
        assertThat(date.resolve(ANCHOR)).isEmpty();
        assertThat(date.resolveAt(LocalDateTime.of(2026, 2, 20, 9, 0))).contains(LocalDate.of(2026, 2, 19));
        assertThat(date.resolveAt(LocalDateTime.of(2026, 2, 20, 13, 0))).contains(ANCHOR);
    }

    @ParameterizedTest
    @CsvSource({"فروری 2022, 2022-02", "رواں سال جون, 2026-06", "گزشتہ سال دسمبر, 2025-12", "13 جنوری 2024, 2024-01"})
    void namesAMonth(String text, YearMonth expected) {
        assertThat(only(text).resolveMonth(ANCHOR)).contains(expected);
    }

    @Test
    void tellsWhenTheWeekdayDoesNotFitTheDay() {
        assertThat(only("بدھ 18 فروری 2026").weekdayAgrees()).isTrue();
        assertThat(only("جمعرات 18 فروری 2026").weekdayAgrees()).isFalse();
    }

    @Test
    void reportsImpossibleDaysWithoutResolvingThem() {
        DateExpression date = only("31 فروری 2024");
        assertThat(date.possible()).isFalse();
        assertThat(date.resolve(ANCHOR)).isEmpty();
        assertThat(date.resolveMonth(ANCHOR)).isEmpty();
    }

    @Test
    void keepsTheZoneOfAStamp() {
        assertThat(only("2026-02-18T09:15:30+05:00").zone()).isEqualTo(ZoneOffset.ofHours(5));
        assertThat(only("2026-02-18T09:15:30-0330").zone()).isEqualTo(ZoneOffset.ofHoursMinutes(-3, -30));
    }

    @Test
    void hijriYearsBeyondTheTableStayUnresolved() {
        assertThat(only("یکم رجب 1012ھ").resolve(ANCHOR)).isEmpty();
    }

    private static DateExpression only(String text) {
        return DateExpressions.find(UrduText.of(text)).get(0);
    }
}
