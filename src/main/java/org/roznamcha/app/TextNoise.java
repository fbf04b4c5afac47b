package org.roznamcha.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Variations of a text as copies of news differ: words glued, spelled in another way or changed, a part left out, lines of other pages
 * taken in, digits lost. How much of it varies from hardly anything to more than half.
 */
final class TextNoise {

    private final Random random;
    private final List<String> others;

    /** @param others where foreign lines come from */
    TextNoise(Random random, List<String> others) {
        this.random = random;
        this.others = others;
    }

    /** The text with one to three sorts of noise in it. */
    String vary(String text) {
        String varied = text;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            varied = switch (random.nextInt(6)) {
                case 0 -> glue(varied);
                case 1 -> respell(varied, random.nextDouble() * 0.08);
                case 2 -> shorten(varied);
                case 3 -> varied + " " + passage(40 + random.nextInt(400));
                case 4 -> passage(20 + random.nextInt(100)) + " " + varied;
                default -> varied.replaceAll("[0-9]", "");
            };
        }
        return varied;
    }

    private String glue(String text) {
        StringBuilder glued = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' || random.nextInt(10) > 0) {
                glued.append(text.charAt(i));
            }
        }
        return glued.toString();
    }

    /** Replaces a letter in some words. */
    private String respell(String text, double share) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            boolean changed = !word.isEmpty() && random.nextDouble() < share;
            words.add(changed ? 'ع' + word.substring(1) : word);
        }
        return String.join(" ", words);
    }

    /** Leaves out up to half, at the end or in the middle. */
    private String shorten(String text) {
        int cut = random.nextInt(1 + text.length() / 2);
        int from = random.nextBoolean() ? text.length() - cut : random.nextInt(1 + text.length() - cut);
        return text.substring(0, from) + text.substring(from + cut);
    }

    private String passage(int length) {
        String other = others.get(random.nextInt(others.size()));
        int from = random.nextInt(1 + Math.max(0, other.length() - length));
        return other.substring(from, Math.min(other.length(), from + length));
    }
}
