package org.roznamcha.page.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roznamcha.page.TimeBudget;

/** Pages are read into the trees that jsoup makes of them, which follows the HTML Standard. */
class HtmlParserTest {

    private static final long SEED = 20_261_122;
    private static final int RANDOM_PAGES = 4_000;
    private static final int MAX_PIECES = 30;

    /** Pieces of markup in any order: nothing is too broken for a browser. */
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class=a>",
            "</div>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<a href='x?a=1&amp;b=2'>",
            "</a>",
            "<ul>",
            "</ul>",
            "<li>",
            "<dl>",
            "<dt>",
            "<dd>",
            "</dd>",
            "<table>",
            "</table>",
            "<tbody>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<thead>",
            "<caption>",
            "</caption>",
            "<col>",
            "<h1>",
            "<h2>",
            "</h1>",
            "<form>",
            "</form>",
            "<input>",
            "<button>",
            "</button>",
            "<font color=red>",
            "</font>",
            "<em>",
            "</em>",
            "<span>",
            "</span>",
            "<br>",
            "</br>",
            "<hr>",
            "<img src=x />",
            "<pre>\n",
            "</pre>",
            "<center>",
            "</center>",
            "<nobr>",
            "<object>",
            "</object>",
            "<ruby>",
            "<rt>",
            "<article>",
            "</article>",
            "<x-box>",
            "</x-box>",
            "<script>a<b</script>",
            "<style>b</style>",
            "<title>",
            "</title>",
            "<meta name=n>",
            "<link rel=r>",
            "<textarea>",
            "</textarea>",
            "<iframe>",
            "</iframe>",
            "<!-- c -->",
            "<!doctype html>",
            "<option>",
            "</option>",
            "اردو",
            " متن ",
            "&nbsp;",
            "&zwnj;",
            "&#1740;",
            "&copy",
            "& ",
            "<",
            "\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ایک<p>دو<div>تین<p>چار</div>پانچ",
                "<p><b>ایک<p>دو</b>تین",
                "<b>ایک<div>دو</b>تین</div>چار",
                "<a href=1>ایک<div><a href=2>دو</a></div>",
                "<ul><li>ایک<li>دو<ul><li>تین</ul><li>چار</ul>",
                "<dl><dt>ایک<dd>دو<dt>تین</dl>",
                "<table>باہر<tr><td>ایک<td>دو<tr><th>تین</table>بعد",
                "<table><caption>عنوان<tr><td><table><td>اندر</table></table>",
                "<table><form><tr><td><input type=hidden></form></table>",
                "<p><table><tr><td>بغیر اعلان</table>",
                "<!doctype html><p><table><tr><td>اعلان کے ساتھ</table>",
                "<title>ایک <b> &amp; دو</title>متن",
                "<script>if (a < b && '</p>') { /* <!-- <script> </script> --> */ }</script>متن",
                "<textarea>\n<p>یہ متن ہے</textarea>",
                "<head><noscript><img src=x>تصویر</noscript><meta name=a></head>متن",
                "<div a=1 A=2 b c='&amp;x&copy=1&copy;' d=\"&lt;\">",
                "<img src=a alt='ایک' /><br/>دو<hr>تین",
                "<h1>ایک<h2>دو</h1>تین",
                "<svg viewbox=0><title>خاکہ</title><path d=m /></svg>متن<svg><g><p>باہر",
                "<select><option>ایک<option>دو<optgroup><option>تین</select>متن",
                "<button>ایک<button>دو</button>",
                "ایک<!-- تبصرہ -->دو<!--> تین <!-- کھلا",
                "ایک &amp; دو&nbsp;تین &zwnj;چار &#1740; &#x6CC; &unknown; &",
                "&quot;&lt;&gt;&rsquo;&lsquo;&rdquo;&ldquo;&ndash;&mdash;&hellip;&raquo;&laquo;&copy;&bull;&middot;&zwnj;&eacute;",
                "<body class=a><div><body class=b id=c>متن",
                "متن</body></html>بعد میں<p>اور",
                "<frameset><frame src=x></frameset>",
                "<div><template><p>ان دیکھا</template>متن</div>",
                "<p>ایک</div></span></p></p>دو",
                "کھلا <div class='x",
            })
    void readsAsJsoupDoes(String page) {
        assertThat(mine(page)).isEqualTo(jsoups(page));
    }

    @Test
    void readsRandomMarkupAsJsoupDoes() {
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_PAGES; i++) {
            String page = randomPage(random);
            assertThat(mine(page)).as("%s", page).isEqualTo(jsoups(page));
        }
    }

    @Test
    void textIsAsJsoupShowsIt() {
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_PAGES; i++) {
            String page = randomPage(random);
            Element body = parse(page).body();
            org.jsoup.nodes.Element expected = Jsoup.parse(page).body();

            assertThat(body.text()).as("%s", page).isEqualTo(expected.text());
            assertThat(body.ownText()).as("%s", page).isEqualTo(expected.ownText());
            assertThat(body.hasText()).as("%s", page).isEqualTo(expected.hasText());
        }
    }

    @Test
    void readsDeepAndLongMarkup() {
        assertThat(parse("<div>".repeat(100_000) + "متن").body().text()).isEqualTo("متن");
        assertThat(parse("<b><p>".repeat(20_000) + "متن").body().text()).isEqualTo("متن");
        assertThat(parse("<p " + "a=1 ".repeat(1_000_000) + ">متن").body().text())
                .isEqualTo("متن");
        assertThat(parse("</p>".repeat(100_000) + "متن").body().text()).isEqualTo("متن");
        assertThat(parse("<table><tr><td>".repeat(20_000) + "متن").body().text())
                .isEqualTo("متن");
    }

    private static String randomPage(Random random) {
        StringBuilder page = new StringBuilder();
        for (int pieces = random.nextInt(MAX_PIECES); pieces >= 0; pieces--) {
            page.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return page.toString();
    }

    private static Document parse(String page) {
        return HtmlParser.parse(page, Integer.MAX_VALUE, TimeBudget.unlimited());
    }

    private static String mine(String page) {
        return described(parse(page));
    }

    private static String jsoups(String page) {
        return described(JsoupTree.copy(Parser.htmlParser().parseInput(page, "")));
    }

    /** A line for each node, indented by its depth; white space outside of the body aside. */
    private static String described(Document document) {
        StringBuilder lines = new StringBuilder();
        TreeWalk.visit(document.top(), new TreeWalk.Visitor() {
            private int depth;
            private boolean inBody;

            @Override
            public TreeWalk.Step enter(Node node) {
                inBody |= node == document.body();
                String line = line(node, inBody);
                if (!line.isEmpty()) {
                    lines.append(" ".repeat(depth)).append(line).append('\n');
                }
                depth++;
                return TreeWalk.Step.INTO;
            }

            @Override
            public void leave(Node node) {
                inBody &= node != document.body();
                depth--;
            }
        });
        return lines.toString();
    }

    private static String line(Node node, boolean inBody) {
        if (node instanceof Element element) {
            StringBuilder line = new StringBuilder("<").append(element.name());
            for (int i = 0; i < element.attributeCount(); i++) {
                line.append(' ')
                        .append(element.attributeName(i).toLowerCase(Locale.ROOT))
                        .append('=')
                        .append(element.attributeValue(i));
            }
            return line.append('>').toString();
        }
        if (node instanceof Run run) {
            return run.isBlank() && !inBody ? "" : run.text().replace("\n", "\\n");
        }
        return inBody ? "<!-- -->" : "";
    }
}
