package org.roznamcha.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.roznamcha.conf.Settings;
import org.roznamcha.lake.InputFile;
import org.roznamcha.page.source.FileParts;
import org.roznamcha.page.source.FileRange;

/** Finds out in which parts large files can be read, each file in a task of its own: that of a table has to look at all of it. */
final class CutFiles {

    /** Size of a part of a large file. */
    static final long PART_BYTES = 64L << 20;

    /** Names of what cannot be entered in the middle, so that those files need not be opened; content decides about the others. */
    private static final Pattern WHOLE = Pattern.compile(".*\\.(?:gz|bz2|zstd?|warc|wet|parquet|x?html?)");

    private final JavaSparkContext context;
    private final Broadcast<SerializableConfiguration> configuration;
    private final Settings.Input settings;

    CutFiles(JavaSparkContext context, Broadcast<SerializableConfiguration> configuration, Settings.Input settings) {
        this.context = context;
        this.configuration = configuration;
        this.settings = settings;
    }

    /** The parts of all files; most files are one. */
    List<FilePart> cut(List<InputFile> files) {
        List<FilePart> parts = new ArrayList<>();
        List<InputFile> large = new ArrayList<>();
        for (InputFile file : files) {
            if (mayBeCut(file)) {
                large.add(file);
            } else {
                parts.add(new FilePart(file, FileRange.WHOLE));
            }
        }
        if (!large.isEmpty()) {
            parts.addAll(cutLarge(large));
        }
        return parts;
    }

    private static boolean mayBeCut(InputFile file) {
        return file.bytes() >= 2 * PART_BYTES
                && !WHOLE.matcher(file.path().toLowerCase(Locale.ROOT)).matches();
    }

    private List<FilePart> cutLarge(List<InputFile> files) {
        Broadcast<SerializableConfiguration> hadoop = configuration;
        Settings.Input limits = settings;
        Function<InputFile, List<Long>> look = file -> {
            ReadingOptions options = ReadingOptions.of(limits);
            HadoopFile stored = new HadoopFile(file, hadoop.value().value());
            return FileParts.of(stored, PART_BYTES, options.fields(), options.limits()).stream()
                    .map(FileRange::from)
                    .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
        };
        List<List<Long>> starts =
                context.parallelize(files, files.size()).map(look).collect();
        List<FilePart> parts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            parts.addAll(parts(files.get(i), starts.get(i)));
        }
        return parts;
    }

    private static List<FilePart> parts(InputFile file, List<Long> starts) {
        List<FilePart> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            long end = i + 1 < starts.size() ? starts.get(i + 1) : Long.MAX_VALUE;
            parts.add(new FilePart(file, new FileRange(starts.get(i), end)));
        }
        return parts;
    }
}
