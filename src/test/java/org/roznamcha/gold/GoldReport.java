package org.roznamcha.gold;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.roznamcha.score.GoldPages;
import org.roznamcha.score.GoldScore;
import org.roznamcha.score.PageScore;

/** Prints what the extractor reaches on the gold set: {@code GoldReport [FOLDER]}. */
public final class GoldReport {

    private static final int WORST = 25;

    private GoldReport() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/test/resources/org/roznamcha/gold");
        GoldScore score = GoldScore.of(GoldPages.load(folder));
        try (PrintWriter out =
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            out.println(score.table());
            for (PageScore page : score.worst(WORST)) {
                out.println(String.format(
                        Locale.ROOT,
                        "%.3f  P %.3f  R %.3f  %s",
                        page.words().f1(),
                        page.words().precision(),
                        page.words().recall(),
                        page.gold().page().origin().sourceFile()));
            }
        }
    }
}
