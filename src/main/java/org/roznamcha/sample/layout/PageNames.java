package org.roznamcha.sample.layout;

/**
 * What a page is called in its address.
 *
 * @param seed decides which neighbours its boxes show, 0 or more
 * @param number its number in the site's database
 * @param slug a short name of ASCII letters and figures
 */
public record PageNames(int seed, String number, String slug) {

    /** Names that follow from layout and article. */
    public static PageNames of(Layout layout, Article article) {
        int seed = Math.floorMod((layout.name() + article.id()).hashCode(), 10_007);
        String slug = article.sectionEnglish() + "-"
                + (1_000 + Math.floorMod(article.id().hashCode(), 8_999));
        return new PageNames(seed, Integer.toString(20_000 + seed), slug);
    }
}
