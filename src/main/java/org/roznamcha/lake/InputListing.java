package org.roznamcha.lake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the input files behind paths: files, folders and globs, on any file system that Hadoop knows. */
public final class InputListing {

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private final Configuration hadoop;

    public InputListing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * Every file below the paths, each once, in order of path. Names that begin with {@code .} or {@code _} are left out.
     *
     * @throws LakeException if a path does not exist, or no file holds anything
     */
    public List<InputFile> list(List<String> paths) {
        TreeMap<String, InputFile> found = new TreeMap<>();
        for (String path : paths) {
            try {
                for (InputFile file : list(path)) {
                    found.put(file.path(), file);
                }
            } catch (IOException e) {
                throw new LakeException(
                        LakeException.Kind.NO_INPUT, "Cannot read the input " + path + ": " + e.getMessage(), e);
            }
        }
        if (found.values().stream().allMatch(file -> file.bytes() == 0)) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find any input: no file below " + String.join(", ", paths)
                            + "; give --input a file, a folder or a glob that holds pages.");
        }
        return List.copyOf(found.values());
    }

    private List<InputFile> list(String given) throws IOException {
        Path path = new Path(given);
        FileSystem files = path.getFileSystem(hadoop);
        FileStatus[] matches = files.globStatus(path);
        if (matches == null || matches.length == 0) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find the input " + given + ": no such file or folder; check the path given to --input.");
        }
        Path top = files.makeQualified(spelledOut(path));
        List<InputFile> found = new ArrayList<>();
        for (FileStatus match : matches) {
            RemoteIterator<LocatedFileStatus> below = files.listFiles(match.getPath(), true);
            while (below.hasNext()) {
                LocatedFileStatus file = below.next();
                if (isVisible(file.getPath(), top)) {
                    found.add(new InputFile(file.getPath().toString(), file.getLen(), file.getModificationTime()));
                }
            }
        }
        found.sort(Comparator.comparing(InputFile::path));
        return found;
    }

    /** The part of a path before its first glob: what is spelled out is read whatever its name. */
    private static Path spelledOut(Path path) {
        Path part = path;
        while (part.getParent() != null && GLOB.matcher(part.toString()).find()) {
            part = part.getParent();
        }
        return part;
    }

    private static boolean isVisible(Path file, Path top) {
        for (Path path = file; path != null && !path.equals(top); path = path.getParent()) {
            if (path.getName().startsWith(".") || path.getName().startsWith("_")) {
                return false;
            }
        }
        return true;
    }
}
