package se.tillit.batch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of this module (architecture.md §1, style.md §3). */
class ArchitectureTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.tillit.batch");

    @Test
    void batchKnowsNeitherJakartaNorThePortal() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax.persistence..", "org.primefaces..")
                .check(classes);
        noClasses()
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are Tillit classes outside batch and config",
                        type -> type.getPackageName().startsWith("se.tillit.")
                                && !type.getPackageName().startsWith("se.tillit.batch")
                                && !type.getPackageName().startsWith("se.tillit.config")))
                .check(classes);
    }

    @Test
    void jobDoesNotKnowItsDoorAndPackagesFormNoCycle() {
        noClasses()
                .that()
                .resideInAPackage("se.tillit.batch.activityreport..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("se.tillit.batch")
                .check(classes);
        slices().matching("se.tillit.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void noOldDatesNoStandardStreamsAndNoHiddenClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(classes);
        noClasses().should().accessField(System.class, "out").check(classes);
        noClasses().should().accessField(System.class, "err").check(classes);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(classes);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(classes);
        noClasses().should().callMethod(java.time.LocalDateTime.class, "now").check(classes);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(classes);
    }
}
