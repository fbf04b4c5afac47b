package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

    private static final URI LOCAL = URI.create("file:///");

    @Test
    void setsThePermissionsThatHadoopSets(@TempDir Path folder) throws IOException {
        try (FileSystem files = files(new LocalFiles())) {
            org.apache.hadoop.fs.Path made = new org.apache.hadoop.fs.Path(folder + "/below/made");
            files.mkdirs(made.getParent(), new FsPermission("750"));
            FileSystem.create(files, made, new FsPermission("640")).close();

            assertThat(permissions(folder.resolve("below"))).isEqualTo("rwxr-x---");
            assertThat(permissions(folder.resolve("below/made"))).isEqualTo("rw-r-----");
        }
    }

    @Test
    void tellsOfAFileWhatHadoopTells(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("page"), "صفحہ");
        Files.setPosixFilePermissions(folder.resolve("page"), PosixFilePermissions.fromString("rwxr-----"));
        try (FileSystem files = files(new LocalFiles());
                FileSystem hadoop = files(new LocalFileSystem())) {
            for (String name : new String[] {"", "/page"}) {
                org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(folder + name);

                assertThat(told(files.getFileStatus(path))).isEqualTo(told(hadoop.getFileStatus(path)));
            }
            assertThatThrownBy(() -> files.getFileStatus(new org.apache.hadoop.fs.Path(folder + "/other")))
                    .isInstanceOf(FileNotFoundException.class);
        }
    }

    private static List<Object> told(FileStatus status) {
        return List.of(
                status.getPath(),
                status.isDirectory(),
                status.getLen(),
                status.getModificationTime(),
                status.getBlockSize(),
                status.getPermission(),
                status.getOwner(),
                status.getGroup());
    }

    private static FileSystem files(FileSystem system) throws IOException {
        system.initialize(LOCAL, new Configuration());
        return system;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
