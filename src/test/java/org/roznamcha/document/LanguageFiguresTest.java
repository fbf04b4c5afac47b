package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageFiguresTest {

    private static final Path CORPUS = Path.of("../shared/data/language");

    @Test
    void countsWhatIsCalledUrdu() {
        String urdu = "حکومت نے اعلان کیا ہے کہ نئے سال سے قیمتوں میں کمی کی جائے گی۔";
        String persian = "دولت اعلام کرد که از آغاز سال آینده قیمت‌ها کاهش خواهد یافت.";
        List<LanguageFigures.Row> rows = LanguageFigures.measure(
                LanguageIdentifier.bundled(),
                Map.of("ur", List.of(urdu, "آج", persian), "fa", List.of(persian, urdu), "ar", List.of()));

        assertThat(rows)
                .extracting(LanguageFigures.Row::against)
                .startsWith("all")
                .endsWith("ar", "fa");
        LanguageFigures.Row all = rows.get(0);
        assertThat(all).isEqualTo(new LanguageFigures.Row("all", "20+", 2, 1, 2, 1));
        assertThat(all.precision()).isEqualTo(0.5);
        assertThat(all.recall()).isEqualTo(0.5);
        assertThat(all.f1()).isEqualTo(0.5);
        assertThat(all.balancedPrecision()).isEqualTo(0.5);
    }

    @Test
    void urduIsToldFromEveryNeighbour() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpora here");

        List<LanguageFigures.Row> rows = LanguageFigures.measure(CORPUS);

        assertThat(rows.get(0).f1()).isGreaterThan(0.985);
        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(row.precision()).as(row.toString()).isGreaterThanOrEqualTo(0.98);
            assertThat(row.recall()).as(row.toString()).isGreaterThanOrEqualTo(0.99);
        });
    }
}
