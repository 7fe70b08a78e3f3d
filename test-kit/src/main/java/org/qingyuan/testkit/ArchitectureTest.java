package org.qingyuan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The package rules of the house, for one module. */
public abstract class ArchitectureTest {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** Package that the features of the module lie in: {@code org.qingyuan.inspection}. */
    protected abstract String root();

    /** Features that may know another one's entities, as {@code "obligation -> plan"}; each with its reason beside it. */
    protected Set<String> entityNeighbours() {
        return Set.of();
    }

    @Test
    void pathsAreServedByResources() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .areNotInterfaces()
                .should()
                .haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void resourcesAreThin() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..")
                .because("resources take and give records; queries live in repositories")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void resourcesReturnTypesAndNeverEntities() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .arePublic()
                .should(returnRecords())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void featuresKeepTheirEntitiesToThemselves() {
        noClasses()
                .that()
                .resideInAPackage(root() + "..")
                .should(dependOnForeignEntities())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void timeIsJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("are of the old date classes", type -> Set.of(
                                "java.util.Date",
                                "java.util.Calendar",
                                "java.util.GregorianCalendar",
                                "java.text.SimpleDateFormat",
                                "java.sql.Date",
                                "java.sql.Timestamp")
                        .contains(type.getName())))
                .check(CLASSES);
    }

    @Test
    void businessDaysComeFromTheCalendar() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.qingyuan.kit.calendar..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the machine what day it is",
                        call -> call.getTarget().getName().equals("now")
                                && Set.of(
                                                "java.time.LocalDate",
                                                "java.time.LocalDateTime",
                                                "java.time.ZonedDateTime",
                                                "java.time.OffsetDateTime",
                                                "java.time.Year",
                                                "java.time.YearMonth")
                                        .contains(call.getTarget().getOwner().getName())))
                .because("business days come from BusinessCalendar")
                .check(CLASSES);
    }

    @Test
    void injectionGoesThroughConstructors() {
        for (String annotation : Set.of(
                "jakarta.inject.Inject",
                "org.eclipse.microprofile.config.inject.ConfigProperty",
                "org.eclipse.microprofile.rest.client.inject.RestClient")) {
            noFields().should().beAnnotatedWith(annotation).check(CLASSES);
        }
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Util|Utils|Impl|Helper|Helpers)")
                .check(CLASSES);
        fields().that()
                .haveRawType("org.jboss.logging.Logger")
                .should()
                .haveName("LOG")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> returnRecords() {
        return new ArchCondition<>("return types, neither Response nor entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                for (JavaClass type : method.getReturnType().getAllInvolvedRawTypes()) {
                    boolean wrong =
                            type.getName().equals("jakarta.ws.rs.core.Response") || type.isAnnotatedWith(ENTITY);
                    events.add(new SimpleConditionEvent(
                            method, !wrong, method.getFullName() + " returns " + type.getName()));
                }
            }
        };
    }

    private ArchCondition<JavaClass> dependOnForeignEntities() {
        return new ArchCondition<>("depend on another feature's entities") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    String from = feature(origin);
                    String to = feature(target);
                    boolean foreign = target.isAnnotatedWith(ENTITY)
                            && !to.isEmpty()
                            && !from.equals(to)
                            && !entityNeighbours().contains(from + " -> " + to);
                    events.add(new SimpleConditionEvent(
                            origin, foreign, from + " -> " + to + ": " + dependency.getDescription()));
                }
            }
        };
    }

    /** The first package below the root; empty for what lies outside. */
    private String feature(JavaClass type) {
        String inside = type.getPackageName() + ".";
        String root = root() + ".";
        return inside.startsWith(root) ? inside.substring(root.length()).split("\\.", 2)[0] : "";
    }
}
