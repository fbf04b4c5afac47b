package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CanonicalUrlTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "canonical-urls.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            nullValues = "-",
            quoteCharacter = '\1')
    void filesAnAddress(
            String name,
            @Nullable String given,
            @Nullable String canonical,
            @Nullable String expected,
            @Nullable String why) {
        Optional<String> actual =
                CanonicalUrl.of(given == null ? "" : given, canonical).map(CanonicalUrl::value);

        assertThat(actual).as("%s: %s", name, why).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "canonical-urls.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            nullValues = "-",
            quoteCharacter = '\1')
    void filingTwiceChangesNothing(
            String name,
            @Nullable String given,
            @Nullable String canonical,
            @Nullable String expected,
            @Nullable String why) {
        if (expected != null) {
            assertThat(CanonicalUrl.of(expected).map(CanonicalUrl::value)).contains(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "registered-domains.csv", delimiter = '|', numLinesToSkip = 1)
    void knowsTheRegisteredDomain(String host, String expected, @Nullable String why) {
        assertThat(PublicSuffixes.bundled().registeredDomain(host)).as(why).isEqualTo(expected);
    }

    @Test
    void keepsHostAndDomainApart() {
        assertThat(CanonicalUrl.of("http://www.urdu.dunya.com.pk:80/x"))
                .contains(new CanonicalUrl("https://urdu.dunya.com.pk/x", "urdu.dunya.com.pk", "dunya.com.pk"));
    }

    @Test
    void filesAPageWithoutAddressUnderItsText() {
        CanonicalUrl page = CanonicalUrl.ofText("صبح کی خبر");

        assertThat(page.value()).matches("urn:roznamcha:text:[0-9a-f]{32}");
        assertThat(page.host()).isEqualTo("no-host");
        assertThat(page).isEqualTo(CanonicalUrl.ofText("صبح کی خبر")).isNotEqualTo(CanonicalUrl.ofText("شام کی خبر"));
    }

    @Test
    void neverThrowsAndIsIdempotentOnRandomAddresses() {
        long seed = 20260118L;
        Random random = new Random(seed);
        String alphabet = "ab%2fFآ\u0653/\\:.?&=#@[]+ \ud83d\u0000-_;ampخ";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder url = new StringBuilder(random.nextInt(4) == 0 ? "" : "http://x.pk/");
            for (int i = random.nextInt(20); i > 0; i--) {
                url.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String given = url.toString();
            assertThatCode(() -> CanonicalUrl.of(given, given + "x")
                            .ifPresent(once ->
                                    assertThat(CanonicalUrl.of(once.value())).contains(once)))
                    .as("seed %d: <%s>", seed, given)
                    .doesNotThrowAnyException();
        }
    }
}
