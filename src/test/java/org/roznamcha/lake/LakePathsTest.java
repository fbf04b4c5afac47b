package org.roznamcha.lake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LakePathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/data/lake", "s3a://bucket/lake", "hdfs://name/lake"})
    void everythingLiesBelowTheRoot(String root) {
        LakePaths lake = new LakePaths(root);

        assertThat(lake.path()).hasToString(root);
        assertThat(lake.tables()).hasToString(root + "/tables");
        assertThat(lake.release("r1")).hasToString(root + "/release/r1");
        assertThat(lake.latest()).hasToString(root + "/release/latest.json");
        assertThat(lake.site()).hasToString(root + "/site");
        assertThat(lake.lock()).hasToString(root + "/lock.json");
        assertThat(lake.staging()).hasToString(root + "/staging");
    }

    @Test
    void aSlashAtTheEndMakesNoOtherLake() {
        assertThat(new LakePaths("/data/lake/")).isEqualTo(new LakePaths("/data/lake"));
        assertThat(new LakePaths("/").tables()).hasToString("/tables");
    }
}
