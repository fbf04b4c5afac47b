package org.roznamcha.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyInvarianceTest {

    private static final List<String> LINES = List.of(
            "وزیرِ اعظم نے 25 جنوری کو کہا کہ یہ آئندہ معاہدہ شفاف ہے۔",
            "سعودی عرب اور امریکا کے وفود نے کیوں کہ مؤقف واضح تھا، دستخط کیے۔");

    @Test
    void everyWayOfTypingIsTriedAndHolds() {
        assertThat(KeyInvariance.measure(LINES)).hasSize(14).allMatch(Figure::reached);
    }

    @Test
    void aWayOfTypingThatChangesNothingProvesNothing() {
        assertThat(KeyInvariance.measure(List.of("abc")))
                .filteredOn(figure -> figure.name().startsWith("Urdu digits"))
                .noneMatch(Figure::reached);
    }
}
