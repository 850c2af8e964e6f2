package se.tillit;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The house as architecture.md §1–2 draws it: arrows only downward, siblings blind to each other. */
class HouseTest {

    private static final JavaClasses WEB = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void roomsLookOnlyDownward() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("shared")
                .definedBy("se.tillit.shared..")
                .layer("people")
                .definedBy("se.tillit.people..")
                .layer("access")
                .definedBy("se.tillit.access..")
                .layer("security")
                .definedBy("se.tillit.security..")
                .layer("networks")
                .definedBy("se.tillit.networks..")
                .layer("documents")
                .definedBy("se.tillit.documents..")
                .layer("meetings")
                .definedBy("se.tillit.meetings..")
                .layer("exchange")
                .definedBy("se.tillit.exchange..")
                .layer("directory")
                .definedBy("se.tillit.directory..")
                .layer("handover")
                .definedBy("se.tillit.handover..")
                .layer("reports")
                .definedBy("se.tillit.reports..")
                .layer("operations")
                .definedBy("se.tillit.operations..")
                .layer("integrity")
                .definedBy("se.tillit.integrity..")
                .whereLayer("documents")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("meetings")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("exchange")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("directory")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("handover")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reports")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("operations")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("integrity")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("networks")
                .mayOnlyBeAccessedByLayers(
                        "documents",
                        "meetings",
                        "exchange",
                        "directory",
                        "handover",
                        "reports",
                        "operations",
                        "integrity")
                .whereLayer("security")
                .mayOnlyBeAccessedByLayers(
                        "networks",
                        "documents",
                        "meetings",
                        "exchange",
                        "directory",
                        "handover",
                        "reports",
                        "operations",
                        "integrity")
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers(
                        "networks",
                        "documents",
                        "meetings",
                        "exchange",
                        "directory",
                        "handover",
                        "reports",
                        "operations",
                        "integrity")
                .check(WEB);
    }

    @Test
    void groundKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage("se.tillit.shared..", "se.tillit.people..", "se.tillit.mail..", "se.tillit.files..")
                .should()
                .dependOnClassesThat(resideInAPackage("se.tillit.(*)..")
                        .and(not(resideInAPackage("se.tillit.shared..")))
                        .and(not(resideInAPackage("se.tillit.people..")))
                        .and(not(resideInAPackage("se.tillit.mail..")))
                        .and(not(resideInAPackage("se.tillit.files..")))
                        .and(not(resideInAPackage("se.tillit.reader.."))))
                .check(WEB);
        noClasses()
                .that()
                .resideInAPackage("se.tillit.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.tillit.people..", "se.tillit.mail..", "se.tillit.files..")
                .check(WEB);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("se.tillit.(*)..").should().beFreeOfCycles().check(WEB);
    }

    @Test
    void facesStaysInViews() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .check(WEB);
    }

    @Test
    void entityManagerStaysInRepositories() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(WEB);
    }

    @Test
    void viewsNeverTouchRepositories() {
        noClasses()
                .that()
                .resideInAPackage("..view..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(WEB);
    }

    @Test
    void featuresMeetThroughTheirServices() {
        slices().matching("se.tillit.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        alwaysTrue(),
                        not(simpleNameEndingWith("Repository")).or(resideInAPackage("se.tillit.shared..")))
                .check(WEB);
    }

    @Test
    void nobodyLooksIntoTheViewOfAnotherFeature() {
        slices().matching("se.tillit.(*)..")
                .namingSlices("$1")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), not(resideInAPackage("..view..")))
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAPackage("se.tillit.shared.view..").or(resideInAPackage("se.tillit.files.view..")))
                .check(WEB);
    }

    @Test
    void transactionsBelongToServices() {
        noClasses()
                .that()
                .areNotAnnotatedWith(se.tillit.shared.Service.class)
                .and()
                .doNotHaveFullyQualifiedName("se.tillit.shared.Service")
                .should()
                .beAnnotatedWith(jakarta.transaction.Transactional.class)
                .check(WEB);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.tillit.shared.ClockProducer")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(WEB);
    }

    @Test
    void oldDatesAndStandardStreamsAreUnknown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Timestamp")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(WEB);
    }

    @Test
    void whatGoesWrongInTheDomainHasAText() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Exception")
                .and()
                .resideInAPackage("se.tillit..")
                .should()
                .beAssignableTo(se.tillit.shared.BusinessException.class)
                .check(WEB);
    }
}
