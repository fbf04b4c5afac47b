package org.roznamcha.lake;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.jspecify.annotations.Nullable;

/**
 * Hadoop's local file system, but for permissions, which it asks the Java library for. Hadoop without its native library starts a program
 * for each of them: {@code chmod} for every file and folder that is made, {@code ls} for every file of a listing, 856 in a run of 30 pages.
 */
public final class LocalFiles extends LocalFileSystem {

    private static final String IMPLEMENTATION = "fs.file.impl";

    public LocalFiles() {
        super(new Raw());
    }

    /** Makes this the local file system of the process, if none was asked for before. */
    public static Configuration in(Configuration hadoop) {
        hadoop.setClass(IMPLEMENTATION, LocalFiles.class, FileSystem.class);
        return hadoop;
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            PosixFileAttributeView view = view(path);
            if (view == null || permission.getStickyBit()) {
                super.setPermission(path, permission);
            } else {
                view.setPermissions(PosixFilePermissions.fromString(permission.toString()));
            }
        }

        @Override
        public FileStatus getFileStatus(Path path) throws IOException {
            FileStatus found = super.getFileStatus(path);
            PosixFileAttributeView view = view(path);
            if (view == null) {
                return found;
            }
            PosixFileAttributes attributes = attributes(view, path);
            return new FileStatus(
                    found.getLen(),
                    found.isDirectory(),
                    found.getReplication(),
                    found.getBlockSize(),
                    found.getModificationTime(),
                    found.getAccessTime(),
                    FsPermission.valueOf("-" + PosixFilePermissions.toString(attributes.permissions())),
                    attributes.owner().getName(),
                    attributes.group().getName(),
                    found.getPath());
        }

        private static PosixFileAttributes attributes(PosixFileAttributeView view, Path path) throws IOException {
            try {
                return view.readAttributes();
            } catch (NoSuchFileException gone) {
                // What Hadoop passes over in a listing.
                throw (IOException) new FileNotFoundException(path.toString()).initCause(gone);
            }
        }

        /** Null where permissions are of another kind. */
        private @Nullable PosixFileAttributeView view(Path path) {
            return Files.getFileAttributeView(pathToFile(path).toPath(), PosixFileAttributeView.class);
        }
    }
}
