package org.roznamcha.sample.layout;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sets articles into layouts. Compiles each template once; may be used by several threads. */
public final class LayoutRenderer {

    private static final Mustache.Escaper ESCAPER =
            Escapers.simple(new String[][] {{"&", "&amp;"}, {"\"", "&quot;"}, {"<", "&lt;"}, {">", "&gt;"}});
    private static final String MARK = "\uFEFF";

    private final Mustache.Compiler compiler = Mustache.compiler()
            .emptyStringIsFalse(true)
            .withEscaper(ESCAPER)
            .strictSections(true)
            .withLoader(name -> new StringReader(Resources.text("parts/" + name + ".html")));
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** What a template is given beside the layout. */
    public record Setting(Article article, PageNames names, Boilerplate around, OffsetDateTime fetched) {}

    /**
     * A page.
     *
     * @param url its address
     * @param text what stands in it, before it is encoded
     */
    public record Rendered(String url, String text) {}

    /** Sets an article, typed as the site types, into a layout. */
    public Rendered render(Layout layout, Setting setting) {
        Map<String, Object> values = new PageModel(layout, setting).values();
        String url = template(layout.fact("url"), false).execute(values);
        values.put("url", url);
        return new Rendered(url, template(layout.template(), !layout.isText()).execute(values));
    }

    private Template template(String source, boolean escaped) {
        return templates.computeIfAbsent(
                source, text -> compiler.escapeHTML(escaped).compile(text));
    }

    /** A page in the encoding of its layout; what that lacks becomes a numeric reference. */
    public static byte[] encoded(String page, Layout layout) {
        String charset = layout.fact("charset");
        if (charset.equals("utf-8-mark")) {
            return (MARK + page).getBytes(StandardCharsets.UTF_8);
        }
        Charset set = charset.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(charset);
        return Typing.encodable(page, set).getBytes(set);
    }
}
