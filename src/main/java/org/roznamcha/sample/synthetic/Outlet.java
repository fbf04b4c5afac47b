package org.roznamcha.sample.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.roznamcha.sample.Spelling;
import org.roznamcha.sample.layout.Layout;
import org.roznamcha.sample.layout.Typing;

/**
 * One invented outlet.
 *
 * @param index its number, from 0, the largest outlet first
 * @param host its address
 * @param name what it calls itself
 * @param layout how its pages look
 * @param habits how it spells
 * @param files what files of the dump its pages come in
 * @param fields whether its rows carry title and stamp beside the page
 */
record Outlet(
        int index, String host, String name, Layout layout, List<Spelling> habits, FileKind files, boolean fields) {

    private static final int LARGE = 5;
    private static final List<String> FIRST =
            List.of("khabar", "subh", "roz", "nawa", "sada", "akhbar", "taza", "haq", "awam", "sehar", "waqt", "urdu");
    private static final List<String> SECOND = List.of(
            "nama", "point", "gah", "times", "dunya", "rang", "city", "online", "mahaz", "baat", "line", "desk");
    private static final List<String> PAPERS =
            List.of("روزنامہ", "ہفت روزہ", "نیوز پورٹل", "آن لائن", "ڈیجیٹل", "اخبار");
    private static final List<String> CALLED = List.of(
            "صدائے وطن",
            "نئی سحر",
            "خبر نما",
            "آئینہ",
            "پیش رفت",
            "نوائے شہر",
            "افق نو",
            "منظر",
            "بیانیہ",
            "دستک",
            "سفر",
            "راوی",
            "میزان",
            "کارواں",
            "چراغ راہ");
    private static final List<Spelling> HABITS = List.of(
            Spelling.ARABIC_LETTERS,
            Spelling.AMERICA_WITH_HEH,
            Spelling.URDU_DIGITS,
            Spelling.GLUED_WORDS,
            Spelling.GLUED_NUMBERS,
            Spelling.GLUED_STOPS,
            Spelling.DIACRITICS);

    /** All outlets of a dump. */
    static List<Outlet> all(DumpOptions options) {
        List<Layout> layouts = Layout.articles();
        List<Outlet> outlets = new ArrayList<>();
        for (int index = 0; index < options.hosts(); index++) {
            outlets.add(of(options, index, layouts.get((index * 7 + 3) % layouts.size())));
        }
        return List.copyOf(outlets);
    }

    private static Outlet of(DumpOptions options, int index, Layout layout) {
        Chance chance = Chance.of(options.seed(), "outlet", index);
        String host = chance.pick(FIRST) + "-" + chance.pick(SECOND) + "-" + index + ".example";
        String name = chance.pick(PAPERS) + " " + chance.pick(CALLED);
        List<Spelling> habits = new ArrayList<>();
        for (Spelling habit : HABITS) {
            if (index >= LARGE && chance.in(0.15)) {
                habits.add(habit);
            }
        }
        FileKind files = switch (options.format()) {
            case WARC -> FileKind.WARC;
            case JSONL -> FileKind.JSONL;
            case PARQUET -> FileKind.PARQUET;
            case MIXED -> index % 3 == 2 ? FileKind.JSONL : FileKind.WARC;
        };
        return new Outlet(
                index,
                host,
                name,
                layout.of(host, name),
                List.copyOf(habits),
                files,
                layout.isText() && files.hasFields());
    }

    /** How it types a text that comes from elsewhere. */
    UnaryOperator<String> typing() {
        UnaryOperator<String> layoutTyping = Typing.of(layout.fact("letters"), layout.fact("digits"));
        return text -> layoutTyping.apply(Spelling.applyAll(habits, text));
    }

    /** Whether a reader finds a page's date with it, and how sure. */
    String dateStatus() {
        return fields ? "trusted" : layout.dateStatus();
    }

    boolean showsTitle() {
        return fields || layout.shows("title");
    }
}
