package io.github.onrecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture as sentences: the text flows one way, and the core only thinks. */
@AnalyzeClasses(packages = "io.github.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "io.github.onrecord.";
    private static final List<String> READING = List.of(
            "ingest",
            "article",
            "lexicon",
            "language",
            "rules",
            "attribution",
            "claims",
            "scoring",
            "findings",
            "confidence",
            "audit",
            "variants",
            "review",
            "report",
            "page",
            "agreement",
            "evaluation",
            "training",
            "archive",
            "config",
            "web",
            "editor",
            "cli");
    private static final String[] CORE = {
        BASE + "article..",
        BASE + "lexicon..",
        BASE + "language..",
        BASE + "rules..",
        BASE + "attribution..",
        BASE + "claims..",
        BASE + "scoring..",
        BASE + "findings..",
        BASE + "confidence..",
        BASE + "audit..",
        BASE + "variants.."
    };

    @ArchTest
    void nothing_points_to_the_right(JavaClasses classes) {
        for (int i = 0; i < READING.size() - 1; i++) {
            String[] right = READING.subList(i + 1, READING.size()).stream()
                    .map(name -> BASE + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(BASE + READING.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .check(classes);
        }
    }

    @ArchTest
    void every_package_has_its_place_in_the_order(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(type ->
                                type.getPackageName().substring(BASE.length()).split("\\.")[0])
                        .distinct())
                .isSubsetOf(READING);
    }

    @ArchTest
    static final ArchRule the_editor_and_the_page_know_nothing_of_each_other = noClasses()
            .that()
            .resideInAPackage(BASE + "editor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BASE + "web..");

    @ArchTest
    static final ArchRule there_is_no_cycle =
            slices().matching(BASE + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule nothing_static_can_change =
            fields().that().areStatic().should().beFinal();

    // The rule pack is read where lexicons are: PackFiles, the one door to files right of ingest.
    @ArchTest
    static final ArchRule the_core_touches_no_file_and_no_network = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and()
            .doNotHaveSimpleName("PackFiles")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(File.class, Files.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net..");

    // So nothing that a browser says can name a file to open, and no draft is left on the disk.
    @ArchTest
    static final ArchRule the_page_touches_no_file = noClasses()
            .that()
            .resideInAPackage(BASE + "web..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(File.class, Files.class, Path.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.channels..");

    @ArchTest
    static final ArchRule the_core_neither_prints_nor_logs = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..");

    @ArchTest
    static final ArchRule the_core_reads_no_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Clock.class, Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, Date.class);

    @ArchTest
    static final ArchRule the_library_is_entered_through_the_auditor = classes()
            .that()
            .haveSimpleName("Auditor")
            .should()
            .bePublic()
            .andShould()
            .haveOnlyFinalFields();

    @Test
    void every_package_says_what_it_is() throws IOException {
        Path base = Path.of("src/main/java/io/github/onrecord");
        try (Stream<Path> packages = Files.list(base)) {
            assertThat(packages.filter(Files::isDirectory).filter(ArchitectureTest::hasSources))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked", " * In: ", " Out: ", " Door: ", " * Not here: "));
        }
    }

    private static boolean hasSources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
