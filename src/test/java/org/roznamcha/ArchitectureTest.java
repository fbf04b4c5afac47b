package org.roznamcha;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each package may import: pure Java below, Spark above, data in one direction. */
class ArchitectureTest {

    private static final String OURS = "org.roznamcha.";
    private static final List<String> EVERYWHERE = List.of("java", "org.jspecify");
    private static final List<String> PURE =
            List.of("text", "page", "document", "entity", "topic", "report", "conf", "site", "sample", "score");
    private static final List<String> SPARK =
            List.of("org.apache.spark", "org.apache.iceberg", "org.apache.hadoop", "org.slf4j", "scala");

    /** Package to what it may import besides itself; a name without a dot is one of ours. */
    private static final Map<String, List<String>> IMPORTS = Map.ofEntries(
            Map.entry("text", List.of("com.ibm.icu")),
            // Decompression only; what else of org.apache.commons Spark happens to bring stays out.
            Map.entry(
                    "page",
                    List.of(
                            "text",
                            "com.ibm.icu",
                            "org.jsoup",
                            "javax.xml.stream", // the JDK's own, for sitemaps
                            "org.netpreserve.jwarc",
                            "com.github.luben.zstd",
                            "org.apache.commons.compress",
                            "org.brotli.dec")),
            Map.entry("document", List.of("text", "page", "com.ibm.icu", "com.dynatrace.hash4j")),
            Map.entry("entity", List.of("text")),
            Map.entry("topic", List.of("text")),
            Map.entry("report", List.of()),
            Map.entry("conf", List.of("com.typesafe.config")),
            Map.entry(
                    "lake",
                    join(pure("conf", "site", "sample", "score"), join(SPARK, List.of("com.fasterxml.jackson")))),
            // Parquet input is opened here: its library is built on Hadoop's classes, which the readers below do not
            // know.
            Map.entry(
                    "stage", join(pure("site", "sample", "score"), join(SPARK, List.of("lake", "org.apache.parquet")))),
            Map.entry("audit", join(List.of("lake"), SPARK)),
            Map.entry("site", List.of("report", "lake")),
            Map.entry("sample", List.of("text", "page", "com.samskivert.mustache")),
            Map.entry("score", List.of("text", "page", "document", "com.ibm.icu")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.roznamcha");

    static Stream<String> packages() {
        return IMPORTS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatTheDesignAllows(String name) {
        classes()
                .that()
                .resideInAPackage(OURS + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed(name))
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("pure")
    void purePackagesKnowNoSpark(String name) {
        noClasses()
                .that()
                .resideInAPackage(OURS + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.spark..",
                        "org.apache.hadoop..",
                        "org.apache.iceberg..",
                        "org.apache.parquet..",
                        "scala..",
                        OURS + "stage..",
                        OURS + "audit..",
                        OURS + "app..")
                .check(CLASSES);
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching(OURS + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyCommandsEndTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + "app..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasARule() {
        Set<String> found = CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(p -> p.startsWith(OURS))
                .map(p -> p.substring(OURS.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>(IMPORTS.keySet());
        expected.add("app");
        assertThat(found).isEqualTo(expected);
    }

    static Stream<String> pure() {
        return PURE.stream();
    }

    private static String[] allowed(String name) {
        return Stream.of(EVERYWHERE, List.of(name), IMPORTS.get(name))
                .flatMap(List::stream)
                .map(p -> (p.contains(".") || p.equals("java") || p.equals("scala") ? p : OURS + p) + "..")
                .toArray(String[]::new);
    }

    private static List<String> pure(String... without) {
        return PURE.stream().filter(p -> !List.of(without).contains(p)).toList();
    }

    private static List<String> join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
