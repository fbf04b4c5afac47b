package org.roznamcha.page.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roznamcha.page.TimeBudget;
import org.roznamcha.page.markup.Element;
import org.roznamcha.page.markup.HtmlParser;

class ContainerHintsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "<div>, -, no names at all",
                "<div class='related-posts'>, related, two words of one class",
                "<div class=relatedPosts>, related, the same in another spelling",
                "<div id=related-posts>, related, the same as an id",
                "<div class=most id=read-box>, related, a word of the class and one of the id",
                "<div class=most>, -, one word of two",
                "<div class=box id=x1>, -, an id that names nothing",
                "<div class=related-posts id=x1>, related, an id that names nothing beside a class",
                "<div class='post-12 hentry category-comments'>, -, the categories of a post",
            })
    void namesParts(String tag, String part, String why) {
        Element element = HtmlParser.parse(tag, PageExtractor.MAX_CHARS, TimeBudget.unlimited())
                .body()
                .firstElementChild();

        assertThat(ContainerHints.shared().part(element)).as(why).isEqualTo(part);
        assertThat(ElementNames.of(element, new PageClasses()).part()).as(why).isEqualTo(part);
    }
}
