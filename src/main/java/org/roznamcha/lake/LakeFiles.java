package org.roznamcha.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Options.CreateFileOptionKeys;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.PathIOException;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Small text files on any file system that Hadoop knows. */
public final class LakeFiles {

    /** File systems whose files appear whole when they are closed, and whose renames copy. */
    private static final Set<String> OBJECT_STORES = Set.of("s3a", "gs", "abfs", "abfss", "oss", "cosn", "obs");

    private static final int MOST_READS = 5;

    private final Configuration hadoop;

    public LakeFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** The whole file as text; empty when there is none. Read again when an object store says that it was replaced meanwhile. */
    public Optional<String> read(Path path) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try (InputStream in = fileSystem(path).open(path)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (FileNotFoundException e) {
                return Optional.empty();
            } catch (PathIOException replaced) {
                if (attempt == MOST_READS) {
                    throw replaced;
                }
            }
        }
    }

    /**
     * Creates a file that must not exist yet; false if it does. Where the store decides that itself (S3's {@code If-None-Match}), one
     * alone of several that try at the same moment succeeds, as on a file system; other stores are asked first and written to then.
     */
    public boolean create(Path path, String text) throws IOException {
        FileSystem files = fileSystem(path);
        if (files.hasPathCapability(path, CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE)) {
            try {
                writeIf(files, path, CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE, "true", text);
                return true;
            } catch (IOException refused) {
                Optional<String> present = read(path);
                if (present.isPresent()) {
                    // An answer that was lost on its way makes the second try meet the first.
                    return present.get().equals(text);
                }
            }
        }
        try (OutputStream out = files.create(path, false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /**
     * Replaces a file unless another has done so: false if its text is not {@code old} any more. Where the store can compare (S3's
     * {@code If-Match}), one alone of several that try succeeds; elsewhere two may, and the later one stays.
     */
    boolean swap(Path path, String old, String text) throws IOException {
        FileSystem files = fileSystem(path);
        String tag = files.hasPathCapability(path, CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG)
                        && files.getFileStatus(path) instanceof EtagSource tagged
                ? tagged.getEtag()
                : null;
        if (!read(path).equals(Optional.of(old))) {
            return false;
        }
        if (tag == null) {
            replace(path, text);
            return true;
        }
        try {
            writeIf(files, path, CreateFileOptionKeys.FS_OPTION_CREATE_CONDITIONAL_OVERWRITE_ETAG, tag, text);
            return true;
        } catch (PathIOException changed) {
            return read(path).equals(Optional.of(text));
        }
    }

    /**
     * Puts a file in place whole: a reader sees the old text or the new one. Object stores write whole objects by
     * nature; file systems get a temporary file that is renamed over the old one.
     */
    public void replace(Path path, String text) throws IOException {
        FileSystem files = fileSystem(path);
        if (OBJECT_STORES.contains(files.getUri().getScheme())) {
            write(files, path, text);
            return;
        }
        Path temporary = new Path(path.getParent(), "." + path.getName() + ".new");
        write(files, temporary, text);
        renameOver(files, temporary, path);
    }

    private void renameOver(FileSystem files, Path from, Path to) throws IOException {
        if (files instanceof RawLocalFileSystem local) {
            // Hadoop's own local rename removes the old file first.
            java.nio.file.Files.move(
                    local.pathToFile(from).toPath(),
                    local.pathToFile(to).toPath(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        FileContext.getFileContext(files.getUri(), hadoop)
                .rename(files.makeQualified(from), files.makeQualified(to), Options.Rename.OVERWRITE);
    }

    /** Writes a file on a condition that the store checks when the file is whole. */
    private static void writeIf(FileSystem files, Path path, String condition, String value, String text)
            throws IOException {
        FSDataOutputStreamBuilder<?, ?> file =
                files.createFile(path).recursive().overwrite(true);
        var unused = file.must(condition, value);
        try (OutputStream out = file.build()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(FileSystem files, Path path, String text) throws IOException {
        try (OutputStream out = files.create(path, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Removes a file or folder; nothing happens if there is none. */
    public void delete(Path path) throws IOException {
        fileSystem(path).delete(path, true);
    }

    public boolean exists(Path path) throws IOException {
        return fileSystem(path).exists(path);
    }

    /** The file system of a path; on a local disk the bare one, whose files have no checksum file that could disagree. */
    FileSystem fileSystem(Path path) throws IOException {
        FileSystem files = path.getFileSystem(hadoop);
        return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
    }
}
