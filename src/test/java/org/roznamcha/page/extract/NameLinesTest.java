package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ہمیں فالو کریں", "ہمیں فالو کریں۔", "ہميں فالو كريں", "فالو کِریں", "شیئر کیجئے!", "صفحہ نمبر"})
    void aLineThatAsksItsReaderIsNoNameHoweverItIsTyped(String line) {
        assertThat(NameLines.isCall(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"کریم بخش", "نسیم احمد", "Follow Ahmed"})
    void namesAskNothing(String line) {
        assertThat(NameLines.isCall(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "اجلاس کی تاریخ, true",
        "اجلاس کي تاريخ:, true",
        "اجلاس کی تارِیخ, true",
        "Closing Date, true",
        "تاریخ, false",
        "تاریخی عمارت, false"
    })
    void anotherDaysLabelIsKnownHoweverItIsTyped(String line, boolean expected) {
        assertThat(VisibleDates.isOtherLabel(line)).isEqualTo(expected);
    }
}
