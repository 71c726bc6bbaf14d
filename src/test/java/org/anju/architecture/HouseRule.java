package org.anju.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.anju.architecture.broken.draw.Biased;
import org.anju.architecture.broken.draw.Loud;
import org.anju.architecture.broken.offering.EndpointInTheFeature;
import org.anju.architecture.broken.offering.EndpointWithoutPath;
import org.anju.architecture.broken.offering.HiddenTransaction;
import org.anju.architecture.broken.offering.LateRule;
import org.anju.architecture.broken.offering.OwnTime;
import org.anju.architecture.broken.offering.ReachesSelection;
import org.anju.architecture.broken.offering.TransactionInARule;
import org.anju.architecture.broken.offering.web.EntityEndpoint;
import org.anju.architecture.broken.offering.web.OpenEndpoint;
import org.anju.architecture.broken.offering.web.SqlEndpoint;
import org.anju.architecture.broken.pricing.sheet.ReactiveSheet;
import org.anju.architecture.broken.rumour.Rumour;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A rule about all classes below a root package, and the classes that were written to break it. */
enum HouseRule {
  FEATURES_USE_EACH_OTHER_AS_THE_MAP_ALLOWS(FeatureMap::rule, ReachesSelection.class, Rumour.class),

  PURE_PACKAGES_KNOW_NO_FRAMEWORK(HouseRule::purePackages, ReactiveSheet.class),

  RULES_AND_VALUES_ARE_PURE(HouseRule::pureClasses, LateRule.class),

  ENDPOINTS_LIVE_IN_WEB_PACKAGES(HouseRule::endpointPlaces, EndpointInTheFeature.class),

  ONLY_ENDPOINTS_SPEAK_HTTP(HouseRule::httpPlaces, EndpointWithoutPath.class),

  ENDPOINTS_TOUCH_NO_DATABASE(HouseRule::thinEndpoints, SqlEndpoint.class),

  ENDPOINTS_DECLARE_THEIR_ROLES(HouseRule::declaredRoles, OpenEndpoint.class),

  ENTITIES_DO_NOT_LEAVE(HouseRule::recordsLeave, EntityEndpoint.class),

  TRANSACTIONS_STAND_ON_PUBLIC_METHODS(HouseRule::publicTransactions, HiddenTransaction.class),

  TRANSACTIONS_STAND_IN_USE_CASES(HouseRule::useCaseTransactions, TransactionInARule.class),

  TIME_COMES_FROM_THE_BUSINESS_CLOCK(HouseRule::oneClock, OwnTime.class),

  NOTHING_IS_LEFT_TO_WEAK_RANDOMNESS(HouseRule::noWeakRandomness, Biased.class),

  NOTHING_WRITES_TO_THE_CONSOLE(HouseRule::quiet, Loud.class);

  private static final String[] FRAMEWORKS = {
    "io.quarkus..",
    "jakarta.ws..",
    "org.jboss.resteasy..",
    "org.hibernate..",
    "jakarta.persistence..",
    "io.smallrye.mutiny..",
    "io.vertx..",
    "org.eclipse.microprofile.config..",
    "org.eclipse.microprofile.jwt..",
    "org.eclipse.microprofile.rest.."
  };

  private final Function<String, ArchRule> rule;
  private final List<Class<?>> broken;

  HouseRule(Function<String, ArchRule> rule, Class<?>... broken) {
    this.rule = rule;
    this.broken = List.of(broken);
  }

  /** The rule for everything below {@code root}. */
  ArchRule below(String root) {
    return rule.apply(root);
  }

  /** Classes below {@code org.anju.architecture.broken} that the rule must report. */
  List<Class<?>> broken() {
    return broken;
  }

  private static ArchRule purePackages(String root) {
    return noClasses()
        .that()
        .resideInAnyPackage(
            root + "..sheet..",
            root + ".application.eligibility..",
            root + ".evidence.comparison..",
            root + ".ranking..",
            root + ".platform.money..",
            root + ".platform.personal..",
            root + ".platform.spreadsheet..",
            root + ".platform.time..")
        .and()
        .haveSimpleNameNotEndingWith("Configuration")
        .should(dependOnClassesThat(resideInAnyPackage(FRAMEWORKS)))
        .orShould(
            dependOnClassesThat(resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..")));
  }

  /**
   * Whatever is neither bean, entity, endpoint nor client decides or carries, and may at most read
   * a row of the database and fill in a statement's values. Plumbing of the platform, of the demo
   * city and of the way to registries is no rule, and the board's frames and viewers are the bytes
   * and connections that they go out by.
   */
  private static ArchRule pureClasses(String root) {
    return noClasses()
        .that(
            not(isManaged())
                .and(
                    not(
                        resideInAnyPackage(
                            root,
                            root + ".demo..",
                            root + ".platform.error..",
                            root + ".platform.imports..",
                            root + ".platform.web..",
                            root + ".platform.local..",
                            root + ".registry.http..",
                            root + ".registry.simulator.."))))
        .and()
        .haveSimpleNameNotEndingWith("Configuration")
        .and()
        .doNotHaveSimpleName("BoardFrame")
        .and()
        .doNotHaveSimpleName("StreamViewer")
        .and()
        .doNotHaveSimpleName("RegistryConnector")
        .should(dependOnClassesThat(resideInAnyPackage(FRAMEWORKS).and(not(isRow()))));
  }

  private static ArchRule endpointPlaces(String root) {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .resideInAnyPackage(root + "..web..", root + ".platform.clock");
  }

  private static ArchRule httpPlaces(String root) {
    return methods()
        .that(areHttpMethods())
        .should()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(Path.class)
        .as("HTTP methods below " + root + " stand in classes with a path");
  }

  private static ArchRule thinEndpoints(String root) {
    return noClasses()
        .that(describe("are endpoints", type -> outermost(type).isAnnotatedWith(Path.class)))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "..sqlclient..", "org.hibernate..", "jakarta.persistence..", "java.sql..")
                .or(resideInAPackage("io.quarkus.hibernate.."))
                .or(
                    describe(
                        "are repositories",
                        type -> type.isAssignableTo(PanacheRepositoryBase.class))))
        .as("endpoints below " + root + " touch no database");
  }

  private static ArchRule declaredRoles(String root) {
    return methods()
        .that(areHttpMethods())
        .should(
            new ArchCondition<>("declare who may call them") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean declared =
                    hasRoles(method::isAnnotatedWith)
                        || hasRoles(method.getOwner()::isAnnotatedWith);
                events.add(
                    new SimpleConditionEvent(
                        method, declared, method.getFullName() + " declares no roles"));
              }
            })
        .as("endpoint methods below " + root + " declare their roles");
  }

  private static boolean hasRoles(
      Function<Class<? extends java.lang.annotation.Annotation>, Boolean> isAnnotatedWith) {
    return isAnnotatedWith.apply(RolesAllowed.class) || isAnnotatedWith.apply(PermitAll.class);
  }

  private static ArchRule recordsLeave(String root) {
    return noMethods()
        .that(areHttpMethods())
        .should(
            new ArchCondition<>("answer with entities") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean entity =
                    method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(
                    new SimpleConditionEvent(
                        method, entity, method.getFullName() + " answers with an entity"));
              }
            })
        .as("endpoint methods below " + root + " answer with records");
  }

  private static ArchRule publicTransactions(String root) {
    return methods()
        .that()
        .areAnnotatedWith(WithTransaction.class)
        .or()
        .areAnnotatedWith(WithSession.class)
        .should()
        .bePublic()
        .as("transactions below " + root + " stand on public methods");
  }

  private static ArchRule useCaseTransactions(String root) {
    return methods()
        .that()
        .areAnnotatedWith(WithTransaction.class)
        .or()
        .areAnnotatedWith(WithSession.class)
        .should()
        .beDeclaredInClassesThat(describe("are use cases", HouseRule::isUseCase))
        .as("transactions below " + root + " stand in use cases");
  }

  private static boolean isUseCase(JavaClass type) {
    return type.isAnnotatedWith(ApplicationScoped.class)
        && !type.isAnnotatedWith(Path.class)
        && !type.isAssignableTo(PanacheRepositoryBase.class);
  }

  private static ArchRule oneClock(String root) {
    return noClasses()
        .that(
            not(
                resideInAnyPackage(
                        root + ".platform.clock..",
                        root + ".platform.local..",
                        // Other offices have clocks of their own.
                        root + ".registry.simulator..")
                    // A lease of a queue is the machine's affair, not the city's.
                    .or(named("ImportWorker"))
                    .or(named("FetchBeacons"))
                    .or(named("MachineClock"))
                    .or(named("SendMessages"))
                    .or(named("SetUpClerks"))))
        .should()
        .accessTargetWhere(describe("tells the machine's time", HouseRule::tellsMachineTime));
  }

  private static boolean tellsMachineTime(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
        || owner.equals("java.util.Date") && name.equals("<init>")
        || owner.equals("java.util.Calendar") && name.equals("getInstance");
  }

  private static ArchRule noWeakRandomness(String root) {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
        .orShould()
        .callMethod(Math.class, "random")
        .as("classes below " + root + " use no weak randomness");
  }

  private static ArchRule quiet(String root) {
    return noClasses()
        .that(not(resideInAPackage(root + ".platform.local").and(named("Console"))))
        .and(not(resideInAPackage(root).and(named("Anju"))))
        .should()
        .accessTargetWhere(describe("writes to the console", HouseRule::writesToTheConsole));
  }

  private static boolean writesToTheConsole(JavaAccess<?> access) {
    boolean stream =
        access.getTargetOwner().isEquivalentTo(System.class)
            && (access.getName().equals("out") || access.getName().equals("err"));
    return stream || access.getName().equals("printStackTrace");
  }

  private static DescribedPredicate<JavaMethod> areHttpMethods() {
    return describe(
        "are HTTP methods",
        method ->
            !method.getOwner().isAnnotatedWith(RegisterRestClient.class)
                && method.getAnnotations().stream()
                    .anyMatch(
                        annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static DescribedPredicate<JavaClass> isManaged() {
    return describe(
        "are beans, entities, endpoints or clients",
        type -> {
          JavaClass outer = outermost(type);
          return outer.isAnnotatedWith(ApplicationScoped.class)
              || outer.isAnnotatedWith(RequestScoped.class)
              || outer.isAnnotatedWith(Singleton.class)
              || outer.isAnnotatedWith(Entity.class)
              || outer.isAnnotatedWith(Path.class)
              || outer.isAnnotatedWith(RegisterRestClient.class);
        });
  }

  private static DescribedPredicate<JavaClass> isRow() {
    return describe(
        "are rows of the database or a statement's values",
        type ->
            type.getPackageName().startsWith("io.vertx")
                && type.getPackageName().endsWith("sqlclient")
                && (type.getSimpleName().startsWith("Row")
                    || type.getSimpleName().equals("Tuple")));
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return describe("are named " + name, type -> outermost(type).getSimpleName().equals(name));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRule::outermost).orElse(type);
  }
}
