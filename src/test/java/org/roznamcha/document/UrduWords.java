package org.roznamcha.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts made up of a few words, for tests. */
public final class UrduWords {

    private static final String[] WORDS = ("آج کل شہر بازار سڑک پانی درخت کتاب موسم سفر گاڑی دریا پہاڑ جنگل کھیت فصل"
                    + " کسان استاد طالب مدرسہ دفتر کاغذ قلم روشنی رات صبح شام بارش ہوا گرمی سردی پھول پھل میز کرسی دیوار"
                    + " کمرہ چھت باغ پرندہ")
            .split(" ", -1);

    private UrduWords() {}

    /** So many words in an order that the generator settles. */
    public static String text(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word(random));
        }
        return String.join(" ", words);
    }

    /** The text with something of it changed, left out or added. */
    public static String edited(Random random, String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        int at = random.nextInt(words.size());
        switch (random.nextInt(4)) {
            case 0 -> {
                return text;
            }
            case 1 -> words.set(at, word(random));
            case 2 -> words.subList(0, Math.min(at, words.size() / 3)).clear();
            default -> words.addAll(List.of(text(random, 12).split(" ", -1)));
        }
        return String.join(" ", words);
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
