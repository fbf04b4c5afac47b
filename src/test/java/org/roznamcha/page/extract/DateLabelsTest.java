package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شمارہ 45 | 5 مئی 2020",
                "جلد 12، شمارہ 3، 5 مئی 2020",
                "Vol. 12 | 5 May 2020",
                "شماره 45 | 5 مئی 2020"
            })
    void anIssueIsNumberedAndDated(String line) {
        assertThat(DateLabels.isOfIssue(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"جلدی امراض کا عالمی دن، 5 مئی 2020", "شمارہ 45", "5 مئی 2020"})
    void otherLinesAreNoIssue(String line) {
        assertThat(DateLabels.isOfIssue(line)).isFalse();
    }
}
