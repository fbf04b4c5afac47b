package org.roznamcha.page.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roznamcha.page.extract.Markers.Kind;
import org.roznamcha.text.UnitSet;

/**
 * Tells article pages from front, section, search and error pages: an article has prose of its own, and more of it than links to
 * others'.
 */
final class PageKind {

    /** Less prose than this is a teaser. */
    private static final int MIN_PROSE_CHARS = 120;

    /** Characters of prose that every linked headline of a section page would need to be an article's. */
    private static final int CHARS_PER_LINK = 12;

    /** Pages with fewer linked headlines are not lists. */
    private static final int MIN_LINKS = 12;

    /** So many lines, none of them prose and most of them items, linked or counted, are a list. */
    private static final int MIN_LIST_LINES = 5;

    /** Prose, in characters, that goes with a date of its own in a list of teasers. */
    private static final int CHARS_PER_DATE = 150;

    private static final int HEADLINE_WORDS = 4;
    private static final int SHORT_PROSE_CHARS = 400;
    private static final Set<String> LIST_FOLDERS =
            Set.of("category", "tag", "search", "author", "section", "archive", "topics", "latest");
    /** Of these the folders below which sites keep articles too, under their numbers. */
    private static final Set<String> ARTICLE_FOLDERS = Set.of("section", "archive", "topics", "latest");

    private static final int MIN_NUMBER = 5;
    private static final Set<String> FRONT_PAGES =
            Set.of("", "/", "/index.html", "/index.php", "/index.htm", "/home", "/ur", "/urdu");

    private PageKind() {}

    /**
     * @param url the page's address, null when unknown
     * @param documentTitle the raw title of the document, null for plain text
     * @param stated whether the head calls the page an article: then a line of text is enough
     */
    static boolean isArticle(ArticleParts parts, @Nullable String url, @Nullable String documentTitle, boolean stated) {
        long prose = 0;
        long plain = 0;
        int links = 0;
        int unboxed = 0;
        int lines = 0;
        int dates = 0;
        int start = parts.bodyStart();
        int end = parts.bodyEnd();
        for (int i = 0; i < parts.sorting().size(); i++) {
            Block block = parts.sorting().block(i);
            if (parts.sorting().isBody(i)) {
                plain += block.text().length();
                prose += block.isProse() ? block.text().length() : 0;
                lines++;
            } else if (i > start && i < end && parts.sorting().isDateLine(i)) {
                dates++;
            } else if (block.isMostlyLink() && block.words() >= HEADLINE_WORDS) {
                links++;
                // A box of other stories may be longer than the story.
                unboxed += block.zone() == null ? 1 : 0;
            }
        }
        if (prose == 0 && lines >= MIN_LIST_LINES && !stated && listed(parts.sorting()) > lines / 2) {
            return false;
        }
        if (dates >= MIN_LIST_LINES && prose < (long) CHARS_PER_DATE * dates && !stated) {
            return false;
        }
        boolean teaser = plain < MIN_PROSE_CHARS && prose < MIN_PROSE_CHARS / 2;
        if ((stated ? plain == 0 : teaser) || isNamedOtherwise(parts.title(), documentTitle)) {
            return false;
        }
        if ((links >= MIN_LINKS || prose < SHORT_PROSE_CHARS) && isList(url)) {
            return false;
        }
        return unboxed < MIN_LINKS || prose >= (long) CHARS_PER_LINK * unboxed || prose >= 2L * SHORT_PROSE_CHARS;
    }

    /** Blocks of the body that are items, linked or counted. */
    private static int listed(Sorting sorting) {
        int listed = 0;
        for (int i = 0; i < sorting.size(); i++) {
            Block block = sorting.block(i);
            boolean item = block.kind() == Block.Kind.ITEM || block.linkChars() > 0;
            listed += sorting.isBody(i) && (item || UnitSet.DIGITS.meets(block.text())) ? 1 : 0;
        }
        return listed;
    }

    private static boolean isNamedOtherwise(@Nullable String title, @Nullable String documentTitle) {
        for (String name : new String[] {title, documentTitle}) {
            if (name != null
                    && (Markers.shared().is(Kind.KIND, name) || Markers.shared().opening(Kind.KIND, name) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the fragment leads on to a page that the site's script shows: {@code /#/article/12}. */
    private static boolean isRoute(String url) {
        int fragment = url.indexOf('#');
        return fragment >= 0 && (url.startsWith("/", fragment + 1) || url.startsWith("!", fragment + 1));
    }

    /** Whether the last part of the address ends in a number too long for a page of a list or a year: {@code /latest/391234-}. */
    private static boolean isNumbered(String name) {
        int digits = 0;
        for (int i = 0; i < name.length() && digits < MIN_NUMBER; i++) {
            digits = Character.isDigit(name.charAt(i)) ? digits + 1 : 0;
        }
        return digits >= MIN_NUMBER;
    }

    private static boolean isList(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return false;
        }
        String path = UrlDates.path(url);
        if (FRONT_PAGES.contains(path)) {
            return url.indexOf('?') < 0 && !isRoute(url);
        }
        List<String> folders = List.of(path.split("/", -1));
        boolean listed = folders.size() > 1 && folders.size() <= 4 && LIST_FOLDERS.contains(folders.get(1));
        return listed && !(ARTICLE_FOLDERS.contains(folders.get(1)) && isNumbered(folders.get(folders.size() - 1)));
    }
}
