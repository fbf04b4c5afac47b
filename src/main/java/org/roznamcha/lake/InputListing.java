package org.roznamcha.lake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.jspecify.annotations.Nullable;

/** Finds the input files behind paths: files, folders and globs, on any file system that Hadoop knows. */
public final class InputListing {

    private static final Pattern PAGE_NAME =
            Pattern.compile("(.+)\\.x?html?(?:\\.(?:gz|bz2|zstd?))?", Pattern.CASE_INSENSITIVE);
    private static final String HEADER_ENDING = ".headers.txt";
    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

    private final Configuration hadoop;

    public InputListing(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** The name of the file that may hold the HTTP header of an HTML file, beside it; null for names of other files. */
    public static @Nullable String headerName(String name) {
        Matcher page = PAGE_NAME.matcher(name);
        return page.matches() ? page.group(1) + HEADER_ENDING : null;
    }

    /**
     * Every file below the paths, each once, in order of path. Names that begin with {@code .} or {@code _} are left out. The HTTP header
     * beside an HTML file ({@code a.headers.txt} beside {@code a.html}) belongs to it and is no file of its own.
     *
     * @throws LakeException if a path does not exist, or no file holds anything
     */
    public List<InputFile> list(List<String> paths) {
        TreeMap<String, InputFile> found = new TreeMap<>();
        Set<String> headers = new HashSet<>();
        for (String path : paths) {
            try {
                for (InputFile file : list(path, headers)) {
                    found.put(file.path(), file);
                }
            } catch (IOException e) {
                throw new LakeException(
                        LakeException.Kind.NO_INPUT,
                        "Cannot read the input " + path + ": " + LakeException.reason(e),
                        e);
            }
        }
        if (found.values().stream().allMatch(file -> file.bytes() == 0)) {
            throw new LakeException(
                    LakeException.Kind.NO_INPUT,
                    "Cannot find any input: no file below " + String.join(", ", paths)
                            + "; give --input a file, a folder or a glob that holds pages.");
        }
        return withHeaders(found, headers);
    }

    private static List<InputFile> withHeaders(SortedMap<String, InputFile> found, Set<String> headers) {
        Set<String> taken = new HashSet<>();
        found.replaceAll((path, file) -> {
            int name = path.lastIndexOf('/') + 1;
            String header = headerName(path.substring(name));
            String beside = header == null ? "" : path.substring(0, name) + header;
            return headers.contains(beside) && taken.add(beside)
                    ? new InputFile(path, file.bytes(), file.modifiedMillis(), beside)
                    : file;
        });
        return found.values().stream()
                .filter(file -> !taken.contains(file.path()))
                .toList();
    }

    private List<InputFile> list(String given, Set<String> headers) throws IOException {
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
        Set<Path> folders = new HashSet<>();
        for (FileStatus match : matches) {
            if (match.isFile()) {
                folders.add(match.getPath().getParent());
            }
            RemoteIterator<LocatedFileStatus> below = files.listFiles(match.getPath(), true);
            while (below.hasNext()) {
                LocatedFileStatus file = below.next();
                noteHeader(file.getPath(), headers);
                if (isVisible(file.getPath(), top)) {
                    found.add(new InputFile(file.getPath().toString(), file.getLen(), file.getModificationTime()));
                }
            }
        }
        for (Path folder : folders) {
            FileStatus[] beside = files.globStatus(new Path(folder, "*" + HEADER_ENDING));
            for (FileStatus header : beside == null ? new FileStatus[0] : beside) {
                noteHeader(header.getPath(), headers);
            }
        }
        found.sort(Comparator.comparing(InputFile::path));
        return found;
    }

    private static void noteHeader(Path file, Set<String> headers) {
        if (file.getName().endsWith(HEADER_ENDING)) {
            headers.add(file.toString());
        }
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
