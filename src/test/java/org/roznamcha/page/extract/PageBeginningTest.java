package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.RecordOrigin;

class PageBeginningTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            tags                | <h1>عنوان</h1><p>پہلی <b>سطر</b></p>              | عنوان پہلی سطر
            scripts and styles  | <script>var x = '<p>نہیں';</script><STYLE>p {}</style>متن | متن
            comments            | <!-- <p>نہیں</p> -->متن                        | متن
            entities            | الف &amp; ب&nbsp;پ                             | الف & ب پ
            an unclosed tag     | متن <p class="                                 | متن
            an unclosed script  | متن <script>var x                              | متن
            nothing but tags    | <div><div><div>                                | <div><div><div>
            """)
    void showsTheFirstWords(String name, String markup, String expected) {
        assertThat(PageBeginning.of(page(CapturedPage.Format.HTML, markup)))
                .as(name)
                .isEqualTo(expected);
    }

    @Test
    void showsPlainTextAsItIs() {
        assertThat(PageBeginning.of(page(CapturedPage.Format.TEXT, "پہلی <سطر>\nدوسری")))
                .isEqualTo("پہلی <سطر> دوسری");
        assertThat(PageBeginning.of(page(CapturedPage.Format.TEXT, " \n"))).isEmpty();
    }

    @Test
    void looksNoFartherThanTheBeginning() {
        assertThat(PageBeginning.of(page(CapturedPage.Format.HTML, "<p>سطر</p>".repeat(1_000_000))))
                .startsWith("سطر سطر")
                .hasSizeLessThan(2_000);
        assertThat(PageBeginning.of(page(CapturedPage.Format.HTML, "<script>".repeat(1_000_000))))
                .startsWith("<script><script>");
    }

    private static CapturedPage page(CapturedPage.Format format, String content) {
        return new CapturedPage(new RecordOrigin("file", 0), null, null, format, content, null, null);
    }
}
