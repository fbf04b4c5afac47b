package org.roznamcha.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Pages without connected prose, of the kinds that crawls bring: made up, from fixed words and a seed. */
final class JunkPages {

    private static final List<String> NOUNS = List.of(
            ("خبر شہر موسم کھیل کرکٹ فلم صحت تعلیم سفر کھانا موبائل گاڑی سونا ڈالر بجلی پانی سڑک ہسپتال اسکول کالج"
                            + " کتاب قلم دکان بازار فیشن شادی مکان کرایہ نوکری بینک قرضہ بیمہ پیکج کمپنی انٹرنیٹ کیمرہ لیپ ٹاپ"
                            + " گھڑی جوتے کپڑے")
                    .split(" "));

    private static final List<String> SECTIONS = List.of(
            "صفحہ اول",
            "پاکستان کی خبریں",
            "دنیا",
            "کھیل کی دنیا",
            "شوبز",
            "صحت اور زندگی",
            "کاروبار",
            "سائنس",
            "کالم",
            "اداریہ",
            "ویڈیوز",
            "تصاویر",
            "رابطہ کریں",
            "ہمارے بارے میں",
            "اشتہارات",
            "موسم کا حال",
            "آج کا اخبار");

    private static final List<String> TEASERS = List.of(
            "حکومت نے نئے منصوبے کا اعلان کر دیا…",
            "موسم کے بارے میں نئی پیش گوئی سامنے آ گئی…",
            "کرکٹ ٹیم کے کپتان نے خاموشی توڑ دی…",
            "سونے کی قیمت میں بڑی تبدیلی…",
            "مشہور اداکارہ کی شادی کی تصاویر…",
            "بجلی کے صارفین کے لیے اہم خبر…",
            "ڈالر کی قیمت کہاں تک پہنچ گئی…",
            "وہ پانچ غذائیں جو صحت کے لیے مفید ہیں…");

    private final Random random;

    private JunkPages(long seed) {
        this.random = new Random(seed);
    }

    /** So many pages of each kind, by its name. */
    static Map<String, List<String>> of(long seed, int pages) {
        JunkPages junk = new JunkPages(seed);
        Map<String, Function<JunkPages, String>> kinds = new LinkedHashMap<>();
        kinds.put("menu", JunkPages::menu);
        kinds.put("tags", JunkPages::tags);
        kinds.put("keywords", JunkPages::keywords);
        kinds.put("teasers", JunkPages::teasers);
        kinds.put("bullets", JunkPages::bullets);
        kinds.put("copies", JunkPages::copies);
        kinds.put("garbled", JunkPages::garbled);
        kinds.put("figures", JunkPages::figures);
        Map<String, List<String>> made = new LinkedHashMap<>();
        kinds.forEach((kind, make) -> {
            List<String> texts = new ArrayList<>();
            for (int page = 0; page < pages; page++) {
                texts.add(make.apply(junk));
            }
            made.put(kind, texts);
        });
        return made;
    }

    private String menu() {
        List<String> sections = new ArrayList<>(SECTIONS);
        Collections.shuffle(sections, random);
        return String.join("\n", sections.subList(0, 10 + random.nextInt(6)));
    }

    private String tags() {
        return String.join("، ", words(30 + random.nextInt(30)));
    }

    /** One offer over and over, the goods changing. */
    private String keywords() {
        StringBuilder text = new StringBuilder();
        for (int times = 8 + random.nextInt(10); times > 0; times--) {
            text.append("سستے داموں میں ").append(word()).append(" خریدنے کے لیے آج ہی رابطہ کریں۔ ");
        }
        return text.toString();
    }

    private String teasers() {
        List<String> lines = new ArrayList<>(TEASERS);
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private String bullets() {
        List<String> lines = new ArrayList<>();
        for (int line = 8 + random.nextInt(8); line > 0; line--) {
            lines.add("• " + word() + " اور " + word() + " کے بارے میں " + word() + " کی معلومات۔");
        }
        return String.join("\n", lines);
    }

    /** A passage that stands twice or more in one paragraph, among text that does not. */
    private String copies() {
        String passage = "ادارے کے ترجمان نے " + word() + " کے معاملے پر کہا کہ " + word() + " کی تحقیقات جاری ہیں اور "
                + word() + " کے حوالے سے جلد فیصلہ کیا جائے گا۔ ";
        return passage + String.join(" کی ", words(8)) + " ہے۔ " + passage + String.join(" سے ", words(8)) + " تھا۔ "
                + passage;
    }

    /** Letters of each word in a wrong order. */
    private String garbled() {
        StringBuilder text = new StringBuilder();
        for (String word : words(60)) {
            List<String> letters = new ArrayList<>(List.of((word + word()).split("")));
            Collections.shuffle(letters, random);
            text.append(String.join("", letters)).append(' ');
        }
        return text.toString();
    }

    private String figures() {
        StringBuilder text = new StringBuilder("آج کے نرخ کی فہرست میں ");
        for (int row = 0; row < 20; row++) {
            text.append(word())
                    .append(' ')
                    .append(random.nextInt(900))
                    .append(' ')
                    .append(random.nextInt(9000))
                    .append(' ');
        }
        return text.toString();
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        return NOUNS.get(random.nextInt(NOUNS.size()));
    }
}
