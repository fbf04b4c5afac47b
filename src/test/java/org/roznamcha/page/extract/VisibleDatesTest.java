package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            شائع 7 فروری 2026 اپ ڈیٹ 10 فروری 2026        | 2026-02-07
            اپ ڈیٹ 10 فروری 2026 شائع 7 فروری 2026        | 2026-02-07
            آخری ترمیم: 10 فروری 2026، اشاعت: 7 فروری 2026 | 2026-02-07
            Updated: February 10, 2026, Published: February 7, 2026 | 2026-02-07
            آخری ترمیم: 10 فروری 2026                     | 2026-02-10
            ۱۹ شعبان ۱۴۴۷ھ بمطابق ۷ فروری ۲۰۲۶ء            | 2026-02-07
            """)
    void readsTheDateOfPublicationInALine(String line, LocalDate expected) {
        assertThat(VisibleDates.best(line).flatMap(date -> date.resolve(LocalDate.EPOCH)))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اپ ڈیٹ 10 فروری 2026 شائع 7 فروری 2026 | false
            آخری ترمیم بتاریخ 10 فروری 2026        | true
            شائع 7 فروری 2026                      | false
            """)
    void tellsLinesOfChangeFromThoseOfPublication(String line, boolean expected) {
        assertThat(VisibleDates.isModified(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Joined: 14 جنوری 2019              | true
            درخواست کی آخری تاریخ برائے داخلہ: 14 جنوری 2019 | true
            شائع شدہ: 14 جنوری 2019            | false
            اپ ڈیٹ: 14 جنوری 2019              | false
            کراچی: 14 جنوری 2019               | false
            14 جنوری 2019 10:30                | false
            """)
    void knowsDatesOfOtherThingsByTheirLabels(String line, boolean expected) {
        assertThat(VisibleDates.isOtherwiseLabelled(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 فروری 2026 کو شائع کیا گیا | true
            شائع شدہ: 7 فروری 2026      | true
            7 فروری 2026                | false
            """)
    void seesLabelsBeforeAndBehindTheDate(String line, boolean expected) {
        assertThat(VisibleDates.isLabelled(line)).isEqualTo(expected);
    }
}
