package org.roznamcha.document;

import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/** Bodies of invented words in an order that a number settles: long enough to be kept, and all different. */
public final class NewsPages {

    private static final String[] WORDS =
            ("آج کل شہر بازار سڑک پانی درخت کتاب موسم سفر گاڑی دریا پہاڑ جنگل کھیت فصل کسان استاد"
                            + " طالب مدرسہ دفتر کاغذ قلم روشنی رات صبح شام بارش ہوا گرمی سردی پھول پھل میز کرسی دیوار کمرہ چھت"
                            + " باغ پرندہ کشتی ملاح بندرگاہ تجارت صنعت مزدور کارخانہ ریلوے مسافر ہسپتال مریض دوا")
                    .split(" ", -1);

    private NewsPages() {}

    /** Words of the list. */
    public static String words(int seed, int count) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    /** A paragraph of some forty words with function words among them. */
    public static String body(int number) {
        return String.format(
                Locale.ROOT,
                "%s کے بعد %s اور %s ہے۔",
                words(number, 12),
                words(number + 1000, 12),
                words(number + 2000, 12));
    }
}
