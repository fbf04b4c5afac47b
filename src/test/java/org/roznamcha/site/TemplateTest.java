package org.roznamcha.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void escapesTextAndKeepsMarkup() {
        Template template = Template.of("<p title=\"{{text}}\">{{html}}</p>");
        assertThat(template.fill(Map.of("text", "a \"b\" & <c>", "html", new Html("<b>d</b>")))
                        .markup())
                .isEqualTo("<p title=\"a &quot;b&quot; &amp; &lt;c&gt;\"><b>d</b></p>");
    }

    @Test
    void doesNotFillGapsThatCameInWithAValue() {
        assertThat(Template.of("{{a}}{{b}}")
                        .fill(Map.of("a", "{{b}}", "b", "x"))
                        .markup())
                .isEqualTo("{{b}}x");
    }

    @Test
    void refusesMissingAndSuperfluousValues() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.of("{{a}}").fill(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.of("").fill(Map.of("a", "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> Template.of("{{a"));
    }

    @Test
    void replacesControlCharacters() {
        assertThat(Html.text("a\u0000b\u001Bc").markup()).isEqualTo("a\uFFFDb\uFFFDc");
    }
}
