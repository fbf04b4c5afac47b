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
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Small text files on any file system that Hadoop knows. */
public final class LakeFiles {

    /** File systems whose files appear whole when they are closed, and whose renames copy. */
    private static final Set<String> OBJECT_STORES = Set.of("s3a", "gs", "abfs", "abfss", "oss", "cosn", "obs");

    private final Configuration hadoop;

    public LakeFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** The whole file as text; empty when there is none. */
    public Optional<String> read(Path path) throws IOException {
        try (InputStream in = fileSystem(path).open(path)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Creates a file that must not exist yet; false if it does. */
    public boolean create(Path path, String text) throws IOException {
        FileSystem files = fileSystem(path);
        try (OutputStream out = files.create(path, false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
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
