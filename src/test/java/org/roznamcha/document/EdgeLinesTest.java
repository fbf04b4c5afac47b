package org.roznamcha.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.text.UrduText;

class EdgeLinesTest {

    @Test
    void theLinesNearEachEndAreCountedOnce() {
        String text = IntStream.rangeClosed(1, 12).mapToObj(i -> "سطر " + i).collect(Collectors.joining("\n"));

        assertThat(at(Edge.HEAD, text)).containsExactly("سطر 1", "سطر 2", "سطر 3", "سطر 4", "سطر 5");
        assertThat(at(Edge.TAIL, text)).containsExactly("سطر 12", "سطر 11", "سطر 10", "سطر 9", "سطر 8");
        assertThat(at(Edge.TAIL, "خبر\nفالو کریں\nفالو کریں")).containsExactly("فالو کریں");
        assertThat(at(Edge.TAIL, "خبر\nتصویر\nفالو کریں\nفالو کریں")).containsExactly("فالو کریں");
    }

    @Test
    void aBodyOfOneLineAndLongAndBlankLinesAreNotCounted() {
        assertThat(EdgeLines.of(UrduText.of("تنہا سطر"))).isEmpty();
        assertThat(EdgeLines.of(UrduText.of(""))).isEmpty();
        assertThat(at(Edge.HEAD, "خبر\n \n" + "لفظ ".repeat(130) + "\nمتن\nمتن\nمتن\nمتن\nآخر"))
                .containsExactly("خبر", "متن");
    }

    @Test
    void aDatelineIsThePagesOwn() {
        String text = "اسلام آباد (نیوز ڈیسک)\nمتن\nمتن\nاسلام آباد";

        assertThat(EdgeLines.of(UrduText.of(text), "اسلام آباد"))
                .extracting(line -> line.edge().label() + " " + line.line())
                .containsExactly("tail اسلام آباد", "head متن", "tail متن");
        assertThat(EdgeLines.of(UrduText.of(text), null)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "ہمیں فالو کریں۔, ہمیں فالو کریں., another full stop",
        "'ہمیں فالو کریں ', ہمیں فالو کریں, space at the end",
        "ہميں فالو كريں, ہمیں فالو کریں, Arabic letters",
        "واٹس ایپ ۱۲۳, واٹس ایپ 123, other digits",
    })
    void aLineHasOneKeyHoweverItWasTyped(String line, String other, String why) {
        assertThat(EdgeLines.key(line)).as(why).isEqualTo(EdgeLines.key(other));
    }

    @Test
    void otherLinesHaveOtherKeys() {
        assertThat(EdgeLines.key("ہمیں فالو کریں")).isNotEqualTo(EdgeLines.key("ہمیں فالو کرو"));
    }

    @Test
    void theKeysOfTheEndsAreThoseOfTheirLines() {
        assertThat(EdgeLines.firstKey(UrduText.of("پہلی\nدوسری\nتیسری"))).isEqualTo(EdgeLines.key("پہلی"));
        assertThat(EdgeLines.lastKey(UrduText.of("پہلی\nدوسری\nتیسری"))).isEqualTo(EdgeLines.key("تیسری"));
        assertThat(EdgeLines.firstKey(UrduText.of("تنہا"))).isEqualTo(EdgeLines.lastKey(UrduText.of("تنہا")));
    }

    @Test
    void aLineHasTheKeyInATextThatItHasAlone() {
        List<String> lines = List.of(
                "\u064Bخبر",
                "ختم ہوا\u200C",
                "\u200Cآج",
                "WhatsApp LINE",
                "۱۲٫۵ فیصد",
                "ـــ",
                "ٹھیک ہے ۔",
                " ہم ",
                "\u0670",
                "آخر۔");
        UrduText text = UrduText.of(String.join("\n", lines));

        assertThat(EdgeLines.of(text).stream().map(EdgeLine::key))
                .containsOnlyOnceElementsOf(lines.stream()
                        .filter(line -> !EdgeLines.form(line).isEmpty())
                        .map(EdgeLines::key)
                        .toList());
        for (String line : lines) {
            assertThat(EdgeLines.firstKey(UrduText.of(line + "\nمتن"))).as(line).isEqualTo(EdgeLines.key(line));
            assertThat(EdgeLines.lastKey(UrduText.of("متن\n" + line))).as(line).isEqualTo(EdgeLines.key(line));
        }
    }

    @Test
    void keysAreStoredAndMustStay() {
        // printf '' | xxhsum -H3
        assertThat(EdgeLines.key("")).isEqualTo(0x2d06800538d394c2L);
    }

    @Test
    void copiesOfAStoryHaveFewContextsAndDifferentStoriesMany() {
        List<Long> copies = IntStream.range(0, 20)
                .mapToObj(
                        i -> context(NewsPages.body(1) + NewsPages.body(2) + NewsPages.body(3) + NewsPages.words(i, 6)))
                .distinct()
                .toList();
        List<Long> stories = IntStream.range(0, 20)
                .mapToObj(i -> context(NewsPages.body(i)))
                .distinct()
                .toList();

        assertThat(copies).hasSizeLessThan(6);
        assertThat(stories).hasSizeGreaterThan(16);
        assertThat(EdgeLines.context(UrduText.of("۱۲ - ۳۴"))).isEmpty();
    }

    private static long context(String text) {
        return EdgeLines.context(UrduText.of(text)).orElseThrow();
    }

    private static List<String> at(Edge edge, String text) {
        return EdgeLines.of(UrduText.of(text)).stream()
                .filter(line -> line.edge() == edge)
                .map(EdgeLine::line)
                .toList();
    }
}
