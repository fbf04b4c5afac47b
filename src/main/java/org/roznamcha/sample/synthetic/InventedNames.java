package org.roznamcha.sample.synthetic;

import java.util.List;

/**
 * Names that nobody has, as rare as names are: the tail of a vocabulary. A name is two or three syllables; a few are met often
 * and most of them once or twice.
 */
final class InventedNames {

    private static final List<String> FIRST = List.of(
            "بلو", "چاک", "دھنو", "گلا", "ہرن", "جھام", "کھار", "لکھو", "مٹھا", "نوشا", "پنج", "رتو", "سرگ", "تھرو",
            "وزی", "ڈھاب", "ٹنڈ", "شاہو", "خان", "میر", "بھاگ", "چھور", "دلو", "فقیر", "گوٹھا", "حاجی", "جام", "کوہا",
            "لال", "مہر", "نندو", "پیرو", "راج", "سون", "تاج", "اڈیر", "بدھو", "چمن", "زیر", "قلند");
    private static final List<String> MIDDLE = List.of(
            "", "", "", "لی", "مو", "را", "سا", "نی", "دو", "کا", "ری", "تا", "وا", "بی", "ہا", "شی", "گو", "پا", "جی",
            "ٹا");
    private static final List<String> LAST = List.of(
            "وال", "پور", "آباد", "نگر", "کوٹ", "گڑھ", "والا", "کے", "بند", "زئی", "خیل", "سر", "گٹ", "مار", "دین",
            "یار", "کلے", "بانڈہ", "شیر", "تلہ", "جھنگ", "ماڑی", "پتن", "تھل", "ڈنہ", "راں", "لوٹ", "مند", "نالہ",
            "ہٹی");
    private static final List<String> TRADE = List.of(
            "ٹریڈرز", "انڈسٹریز", "فوڈز", "ٹیکسٹائلز", "موٹرز", "سیرامکس", "فارما", "اسٹیل", "ٹیکنالوجیز", "پلاسٹکس");

    private static final List<String> GIVEN = List.of(
            "عدنان", "جمشید", "مدثر", "نوید", "رضوان", "سہیل", "طارق", "وقاص", "زاہد", "اویس", "بابر", "ثاقب", "جواد",
            "حماد", "خرم", "ذیشان", "راشد", "شفیق", "ضیا", "عرفان", "قاسم", "فیصل", "قیصر", "کاشف", "لطیف", "مبشر",
            "نعیم", "وسیم", "اقرا", "بینش", "تہمینہ", "ثنا", "جویریہ", "حمیرا", "خدیجہ", "ردا", "زینب", "صفیہ",
            "شمائلہ", "طاہرہ", "عائشہ", "فائزہ", "قدسیہ", "کرن", "مریم", "نگہت", "وجیہہ", "یاسمین");
    private static final List<String> CALLED =
            List.of("", "", "", "", "احمد ", "علی ", "حسن ", "بی بی ", "خان ", "اقبال ");
    private static final int ALL = FIRST.size() * MIDDLE.size() * LAST.size();

    private InventedNames() {}

    /** A name for {@code kind}, which is {@code place}, {@code person} or {@code company}. */
    static String of(String kind, Chance chance) {
        String name = rareName(chance);
        return switch (kind) {
            case "company" -> name + " " + chance.pick(TRADE);
            case "person" -> chance.pick(GIVEN) + " " + chance.pick(CALLED) + rareName(chance);
            default -> name;
        };
    }

    /** Three names of ten are those that are often met, the others any. */
    private static String rareName(Chance chance) {
        return name(chance.in(0.3) ? chance.zipf(ALL) : chance.below(ALL));
    }

    /** Neighbouring ranks get unlike names. */
    private static String name(int rank) {
        int shuffled = Math.floorMod(rank * 7_919 + 13, ALL);
        int first = shuffled % FIRST.size();
        int middle = shuffled / FIRST.size() % MIDDLE.size();
        int last = shuffled / FIRST.size() / MIDDLE.size();
        return FIRST.get(first) + MIDDLE.get(middle) + LAST.get(last);
    }
}
