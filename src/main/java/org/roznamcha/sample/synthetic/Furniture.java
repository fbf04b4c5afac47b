package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What sites wrap around a story besides their layout: styles, scripts, a menu of all sections, cards of other stories. Of real pages of 75 to
 * 80 KB tags and their attributes are half, scripts a fifth, styles and comments 2 to 5 % each; the shares here are of that kind.
 */
final class Furniture {

    private static final int KILOBYTE = 1_000;
    private static final double SCRIPTS = 0.27;
    private static final double STYLES = 0.06;
    private static final double MENU = 0.17;
    private static final int CLASSES = 40;
    private static final String HEX = "0123456789abcdef";

    private static final List<String> WORDS = List.of(
            "site", "main", "top", "grid", "row", "col", "item", "card", "media", "thumb", "lazy", "btn", "icon", "box",
            "list", "inner", "wrap", "meta", "link", "slot");

    private static final List<String> SECTIONS = List.of(
            "پاکستان",
            "دنیا",
            "کھیل",
            "کاروبار",
            "صحت",
            "سائنس",
            "فن و ثقافت",
            "کالم",
            "ویڈیو",
            "تصاویر",
            "موسم",
            "تعلیم");

    private final String head;
    private final String menu;
    private final List<String> classes;
    private final int cardChars;

    /** What all pages of one outlet have around them, in about so many kilobytes. */
    Furniture(int kilobytes, Chance chance) {
        int chars = kilobytes * KILOBYTE;
        this.classes = classes(chance);
        this.head = styles((int) (chars * STYLES), chance) + scripts((int) (chars * SCRIPTS), chance);
        this.menu = menu((int) (chars * MENU), chance);
        this.cardChars = (int) (chars * (1 - SCRIPTS - STYLES - MENU));
    }

    /**
     * A page with all of it; as it is where the layout leaves out the ends of head or body.
     *
     * @param headlines of other stories
     * @param chance of this page
     */
    String around(String page, List<String> headlines, Chance chance) {
        int headEnd = page.indexOf("</head>");
        int bodyEnd = page.lastIndexOf("</body>");
        if (headEnd < 0 || bodyEnd < headEnd) {
            return page;
        }
        return page.substring(0, headEnd)
                + head
                + page.substring(headEnd, bodyEnd)
                + cards(headlines, chance)
                + menu
                + page.substring(bodyEnd);
    }

    private static List<String> classes(Chance chance) {
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            classes.add(chance.pick(WORDS) + "-" + chance.pick(WORDS) + "__" + chance.pick(WORDS) + " "
                    + chance.pick(WORDS) + "-" + chance.below(12));
        }
        return classes;
    }

    private static String styles(int chars, Chance chance) {
        StringBuilder styles = new StringBuilder("<style>");
        while (styles.length() < chars) {
            styles.append('.').append(chance.pick(WORDS)).append('-').append(chance.pick(WORDS));
            styles.append("{display:flex;margin:").append(chance.below(40)).append("px auto;color:#");
            styles.append(hex(chance, 6)).append("}\n");
        }
        return styles.append("</style>\n").toString();
    }

    private static String scripts(int chars, Chance chance) {
        StringBuilder scripts = new StringBuilder();
        while (scripts.length() < chars) {
            scripts.append("<script>(function(w,d){var q=w.")
                    .append(chance.pick(WORDS))
                    .append("=w.q||[];\n");
            for (int i = 0; i < 12; i++) {
                scripts.append("q.push({\"id\":\"").append(hex(chance, 12)).append("\",\"slot\":\"/");
                scripts.append(chance.below(90_000))
                        .append('/')
                        .append(chance.pick(WORDS))
                        .append("\",\"sizes\":[[");
                scripts.append(chance.below(900))
                        .append(',')
                        .append(chance.below(600))
                        .append("]],\"lazy\":true});\n");
            }
            scripts.append("if(w.innerWidth<").append(chance.below(1_200)).append("){q.length=0}})(window,document);");
            scripts.append("</script>\n");
        }
        return scripts.toString();
    }

    private String menu(int chars, Chance chance) {
        StringBuilder items = new StringBuilder("<footer class=\"site-footer\"><nav class=\"footer-menu\"><ul>\n");
        while (items.length() < chars) {
            int number = chance.below(90_000);
            String classes = "menu-item menu-item-type-taxonomy menu-item-" + number;
            items.append("<li id=\"menu-item-")
                    .append(number)
                    .append("\" class=\"")
                    .append(classes)
                    .append("\">");
            items.append("<a href=\"/category/")
                    .append(number)
                    .append("\" class=\"")
                    .append(chance.pick(this.classes));
            items.append("\">").append(chance.pick(SECTIONS)).append("</a></li>\n");
        }
        return items.append("</ul></nav></footer>\n").toString();
    }

    private String cards(List<String> headlines, Chance chance) {
        StringBuilder cards = new StringBuilder("<aside class=\"related-posts\">\n");
        while (cards.length() < cardChars) {
            cards.append(card(chance.pick(headlines), chance));
        }
        return cards.append("</aside>\n").toString();
    }

    private String card(String headline, Chance chance) {
        String path = String.format(Locale.ROOT, "/story/%d", chance.below(9_000_000));
        String image = String.format(Locale.ROOT, "/uploads/%d/%s", chance.below(900), hex(chance, 10));
        String shown = String.format(
                Locale.ROOT,
                "<img class=\"%s\" src=\"%s.jpg\" srcset=\"%s-300.jpg 300w, %s-768.jpg 768w\" sizes=\"(max-width: 600px) 100vw, 300px\""
                        + " width=\"300\" height=\"169\" loading=\"lazy\" alt=\"\">",
                chance.pick(classes),
                image,
                image,
                image);
        return String.format(
                Locale.ROOT,
                "<div class=\"%s\" data-id=\"%s\"><!-- %s -->\n  <div class=\"%s\"><a href=\"%s\" class=\"%s\" data-slot=\"%d\">%s</a></div>\n"
                        + "  <div class=\"%s\"><div class=\"%s\"><a class=\"%s\" href=\"%s\">%s</a></div></div>\n</div>\n",
                chance.pick(classes),
                hex(chance, 8),
                chance.pick(WORDS),
                chance.pick(classes),
                path,
                chance.pick(classes),
                chance.below(40),
                shown,
                chance.pick(classes),
                chance.pick(classes),
                chance.pick(classes),
                path,
                headline);
    }

    private static String hex(Chance chance, int digits) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            hex.append(HEX.charAt(chance.below(HEX.length())));
        }
        return hex.toString();
    }
}
