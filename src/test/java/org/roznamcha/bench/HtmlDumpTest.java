package org.roznamcha.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roznamcha.conf.Settings;

class HtmlDumpTest {

    private static final String PAGE = "<html><p>خبر</p></html>";

    @Test
    void holdsTheInputOverAndOver(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("page.html"), PAGE, StandardCharsets.UTF_8);
        HtmlDump dump = HtmlDump.of(List.of(folder), 3, Settings.defaults());

        assertThat(dump.bodies())
                .hasSize(3)
                .allSatisfy(body ->
                        assertThat(new String(body, StandardCharsets.UTF_8)).isEqualTo(PAGE));
        assertThat(PureStep.CLEAN
                        .works(BenchInput.of(dump, Settings.defaults()))
                        .get(1)
                        .run()
                        .run())
                .as("characters read back from the WARC")
                .isEqualTo(3L * PAGE.length());
    }
}
