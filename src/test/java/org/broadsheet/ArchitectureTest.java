package org.broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.pages.PageKinds;
import org.broadsheet.pages.plan.PageKind;
import org.junit.jupiter.api.Test;

/** The import table of the architecture page, as a test. */
class ArchitectureTest {

    private static final String ROOT = "org.broadsheet.";

    /** What each package may import of ours; {@code cli}, which is not named here, may import everything. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("article", Set.of()),
            Map.entry("problem", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("work", Set.of()),
            Map.entry("workspace", Set.of("article", "problem")),
            Map.entry("read", Set.of("article", "problem", "text", "digest")),
            Map.entry("analysis", Set.of("article", "text")),
            Map.entry("digest", Set.of("article", "text", "analysis")),
            Map.entry("search", Set.of("article", "text")),
            Map.entry("pages", Set.of("article", "text", "analysis", "digest")),
            Map.entry(
                    "publish", Set.of("article", "problem", "text", "digest", "search", "pages", "work", "workspace")),
            Map.entry("serve", Set.of("article")),
            Map.entry(
                    "build",
                    Set.of(
                            "article",
                            "problem",
                            "text",
                            "work",
                            "workspace",
                            "read",
                            "analysis",
                            "digest",
                            "search",
                            "pages",
                            "publish")));

    /** The packages below {@code pages}; each may import those before it, none may import {@code pages} itself. */
    private static final List<String> PARTS_OF_PAGES = List.of(
            "wording",
            "chart",
            "plan",
            "furniture",
            "listing",
            "story",
            "article",
            "index",
            "edition",
            "archive",
            "front");

    /** The packages below {@code read}; each may import those before it, none may import {@code read} itself. */
    private static final List<String> PARTS_OF_READ = List.of(
            "source",
            "date",
            "address",
            "header",
            "body",
            "name",
            "metadata",
            "credit",
            "boilerplate",
            "page",
            "settings",
            "export");

    /** The packages below {@code analysis}; each may import those before it, none may import {@code analysis} itself. */
    private static final List<String> PARTS_OF_ANALYSIS =
            List.of("amount", "reading", "name", "speech", "keypoint", "sketch");

    /** What the parts of the analysis find, which all may know; how they find it, only {@code analysis} may. */
    private static final String FINDINGS_OF_ANALYSIS =
            "org[.]broadsheet[.]analysis[.](name[.]Name|speech[.]Quotation|keypoint[.]KeyPoint|sketch[.](Sketch|Wording|Demonyms|TopicKey))([$].*)?";

    /**
     * Those that write beside the workspace and commands: the site's folder, the copy of the templates, and two that write a
     * file of the workspace that they are given, since an index may be larger than the heap. {@code serve.Copy} and {@code
     * build.Program} only read.
     */
    private static final String WRITERS =
            "org[.]broadsheet[.](publish[.](Disk|TemplateFiles)|search[.](ArticleRun|Dictionary)|digest[.]KnownNeighbours|serve[.]Copy|build[.]Program)([$].*)?";

    private static final String WRITING =
            "java[.]nio[.]file[.]Files[.](newOutputStream|newByteChannel|newBufferedWriter|write.*|move|copy|delete.*|create.*)"
                    + "|java[.]nio[.]channels[.]FileChannel[.]open"
                    + "|java[.]io[.]File[.](delete|mkdir|rename|create).*"
                    + "|java[.]io[.](FileOutputStream|FileWriter|RandomAccessFile)[.]<init>";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.broadsheet");

    @Test
    void each_package_imports_only_what_the_table_allows() {
        MAY_IMPORT.forEach((name, allowed) -> {
            String[] forbidden = CLASSES.stream()
                    .map(c -> c.getPackageName())
                    .filter(p -> p.startsWith(ROOT))
                    .map(p -> p.substring(ROOT.length()).replaceFirst("[.].*", ""))
                    .filter(p -> !p.equals(name) && !allowed.contains(p))
                    .distinct()
                    .map(p -> ROOT + p + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .because("the architecture page says what " + name + " may import: " + allowed)
                    .check(CLASSES);
        });
    }

    @Test
    void packages_do_not_depend_on_one_another_in_a_circle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_parts_of_read_but_exports_and_settings_are_known_to_read_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "read..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "read.*..")
                        .and(not(resideInAnyPackage(ROOT + "read.export", ROOT + "read.settings"))))
                .check(CLASSES);
    }

    @Test
    void the_parts_of_read_import_only_those_named_before_them() {
        importOnlyThoseBefore("read", PARTS_OF_READ);
    }

    @Test
    void the_parts_of_pages_import_only_those_named_before_them() {
        importOnlyThoseBefore("pages", PARTS_OF_PAGES);
    }

    @Test
    void the_parts_of_analysis_import_only_those_named_before_them() {
        importOnlyThoseBefore("analysis", PARTS_OF_ANALYSIS);
    }

    /** Checks that {@code parts} are all the packages below {@code whole}, and that none imports a later one or the whole. */
    private static void importOnlyThoseBefore(String whole, List<String> parts) {
        String below = ROOT + whole + ".";
        assertEquals(
                CLASSES.stream()
                        .map(c -> c.getPackageName())
                        .filter(p -> p.startsWith(below))
                        .collect(Collectors.toSet()),
                parts.stream().map(part -> below + part).collect(Collectors.toSet()));
        for (int i = 0; i < parts.size(); i++) {
            List<String> forbidden = new ArrayList<>(List.of(ROOT + whole));
            parts.stream().skip(i + 1).map(later -> below + later + "..").forEach(forbidden::add);
            noClasses()
                    .that()
                    .resideInAPackage(below + parts.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    @Test
    void how_the_analysis_works_is_known_to_analysis_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "analysis..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "analysis.*..")
                        .and(not(resideInAPackage(ROOT + "analysis.amount")))
                        .and(not(nameMatching(FINDINGS_OF_ANALYSIS))))
                .check(CLASSES);
    }

    @Test
    void kinds_of_pages_are_known_to_pages_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "pages..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ROOT + "pages.*..").and(not(resideInAPackage(ROOT + "pages.plan"))))
                .check(CLASSES);
    }

    @Test
    void each_library_has_one_place() {
        onlyIn("com.vladsch.flexmark..", "read");
        onlyIn("org.yaml.snakeyaml..", "read");
        onlyIn("org.tomlj..", "read");
        onlyIn("org.mozilla.universalchardet..", "read");
        onlyIn("com.dynatrace.hash4j..", "analysis.sketch");
        onlyIn("org.owasp..", "read");
        onlyIn("org.jsoup..", "read");
        onlyIn("io.pebbletemplates..", "publish");
        onlyIn("picocli..", "cli");
        onlyIn("opennlp..", "text");
        onlyIn("com.sun.net.httpserver..", "serve");
    }

    private void onlyIn(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(CLASSES);
        assertTrue(
                CLASSES.that(resideInAPackage(ROOT + home + "..")).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency -> resideInAPackage(library).test(dependency.getTargetClass())),
                () -> home + " does not use " + library);
    }

    @Test
    void every_page_kind_has_a_template_and_every_template_a_page_kind() throws IOException {
        Set<String> kinds =
                PageKinds.ALL.stream().map(PageKind::template).collect(Collectors.toCollection(TreeSet::new));
        Set<String> shared = Set.of(
                "layout",
                "navigation",
                "footer",
                "macros",
                "lead",
                "charts",
                "alphabet",
                "days",
                "daylist",
                "facts",
                "railindex",
                "railstories",
                "yearblock");
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            Set<String> templates = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".peb"))
                    .map(name -> name.substring(0, name.length() - ".peb".length()))
                    .filter(name -> !shared.contains(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(kinds, templates);
        }
    }

    @Test
    void only_the_site_folder_the_workspace_and_commands_write_files() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "workspace", ROOT + "cli")
                .and()
                .haveNameNotMatching(WRITERS)
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("a file would be written or deleted") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return (access.getTargetOwner().getName() + "." + access.getName()).matches(WRITING);
                    }
                })
                .check(CLASSES);
    }
}
