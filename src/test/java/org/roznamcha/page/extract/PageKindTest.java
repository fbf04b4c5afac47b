package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.page.CapturedPage;
import org.roznamcha.page.RecordOrigin;

/** A page that shows many other stories is an article where they stand in a box of their own, and a list where they are the page. */
class PageKindTest {

    private static final String STORY =
            "<p>ضلعی انتظامیہ نے دریا کے کنارے نئی حفاظتی دیوار کی تعمیر شروع کر دی ہے۔ حکام کے مطابق کام تین ماہ میں مکمل ہوگا۔</p>"
                    + "<p>مقامی لوگوں نے فیصلے کا خیر مقدم کیا اور کہا کہ پچھلے سیلاب میں ان کے گھر ڈوب گئے تھے۔</p>";
    private static final String TEASER =
            "<div><h3><a href='/story/%d'>شہر میں پانی کی فراہمی کا نیا منصوبہ نمبر %d منظور</a></h3></div>";

    @ParameterizedTest
    @CsvSource({
        "aside class=related-posts, 60, true, a short story beside a long box of others",
        "div class=main, 60, false, the same stories without a box",
        "div class=main, 8, true, a few stories without a box",
    })
    void tellsStoriesFromLists(String box, int teasers, boolean article, String why) {
        StringBuilder page = new StringBuilder("<body><h1>دریا کے کنارے حفاظتی دیوار کی تعمیر شروع</h1>").append(STORY);
        page.append('<').append(box).append('>');
        for (int i = 0; i < teasers; i++) {
            page.append(TEASER.replace("%d", Integer.toString(i)));
        }
        page.append("</").append(box, 0, box.indexOf(' ')).append('>');

        assertThat(new PageExtractor().extract(page(page.toString())).article())
                .as(why)
                .isEqualTo(article);
    }

    private static CapturedPage page(String html) {
        return new CapturedPage(
                new RecordOrigin("page", 0),
                "https://kinara.example/mahol/12",
                Instant.parse("2024-02-08T07:00:00Z"),
                CapturedPage.Format.HTML,
                html,
                null,
                null);
    }
}
