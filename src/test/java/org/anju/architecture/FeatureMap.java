package org.anju.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which feature may use which. Every feature also uses what all of them share; a part of the
 * platform uses only what is written here.
 */
final class FeatureMap {

  private static final String MAIN = "main class";

  /**
   * What falls into parts with rules of their own: everybody reads the policy, few things change
   * it; and nobody but the embedded stack knows the registries' simulator.
   */
  private static final Set<String> IN_PARTS = Set.of("platform", "policy", "registry");

  /** What every feature may use. */
  private static final Set<String> SHARED =
      Set.of(
          "audit",
          "policy",
          "platform.database",
          "platform.error",
          "platform.files",
          "platform.imports",
          "platform.money",
          "platform.organisation",
          "platform.pdf",
          "platform.personal",
          "platform.security",
          "platform.signing",
          "platform.spreadsheet",
          "platform.text",
          "platform.time",
          "platform.web");

  /** What a feature uses of other features. */
  private static final Map<String, Set<String>> FEATURES =
      Map.ofEntries(
          Map.entry("offering", Set.of("project")),
          Map.entry("funding", Set.of("offering", "project")),
          Map.entry("stock", Set.of()),
          Map.entry("document", Set.of()),
          Map.entry("acquirer", Set.of("document")),
          Map.entry("demand", Set.of("document")),
          Map.entry("project", Set.of("acquirer", "demand", "document")),
          Map.entry("pricing", Set.of("acquisition", "document", "funding", "offering", "project")),
          Map.entry("acquisition", Set.of("demand", "project")),
          Map.entry("support", Set.of("document", "funding", "project")),
          Map.entry("property", Set.of("document", "project")),
          Map.entry("complaint", Set.of("application", "notice", "offering")),
          Map.entry("supervision", Set.of()),
          Map.entry("ranking", Set.of()),
          Map.entry("application", Set.of("offering", "project", "ranking")),
          Map.entry("employer", Set.of("application", "notice", "offering")),
          Map.entry("notice", Set.of("project")),
          Map.entry("evidence", Set.of("application", "notice", "offering", "registry")),
          Map.entry("interest", Set.of()),
          Map.entry(
              "verification",
              Set.of("application", "evidence", "interest", "offering", "registry")),
          Map.entry(
              "publicity", Set.of("application", "interest", "offering", "pricing", "project")),
          Map.entry("calendar", Set.of()),
          Map.entry("fraud", Set.of("application", "contract", "interest", "offering")),
          Map.entry("draw", Set.of("application", "offering")),
          Map.entry("selection", Set.of("contract", "offering", "project")),
          Map.entry(
              "contract",
              Set.of(
                  "application",
                  "document",
                  "evidence",
                  "interest",
                  "notice",
                  "offering",
                  "project",
                  "registry")),
          Map.entry("registry", Set.of()),
          Map.entry("registry.http", Set.of("registry")),
          Map.entry("policy.drafting", Set.of("application", "offering")),
          Map.entry("policy.web", Set.of("policy.drafting")));

  /** What the shared parts use. */
  private static final Map<String, Set<String>> FOUNDATION =
      Map.ofEntries(
          Map.entry("policy", Set.of("platform.database", "platform.time")),
          // A leaf names the person and the version of the policy under which it was decided.
          Map.entry("audit", Set.of("policy", "platform.security", "platform.time")),
          Map.entry("platform.database", Set.of()),
          Map.entry("platform.error", Set.of()),
          Map.entry("platform.money", Set.of()),
          Map.entry("platform.pdf", Set.of()),
          Map.entry("platform.personal", Set.of()),
          // The draw keeps the city's key; who publishes other files signs with it and knows no
          // draw.
          Map.entry("platform.signing", Set.of()),
          Map.entry("platform.spreadsheet", Set.of("platform.text")),
          Map.entry("platform.text", Set.of()),
          Map.entry("platform.time", Set.of()),
          Map.entry("platform.local", Set.of("registry.simulator")),
          Map.entry("registry.simulator", Set.of()),
          Map.entry(
              "platform.files", Set.of("platform.database", "platform.error", "platform.time")),
          Map.entry("platform.clock", Set.of("platform.time")),
          Map.entry("platform.security", Set.of("platform.error")),
          // The page learns the city's name from the policy before anybody has logged in.
          Map.entry("platform.web", Set.of("platform.error", "platform.time", "policy")),
          // Registering an organisation is a decision and leaves a leaf.
          Map.entry(
              "platform.organisation", Set.of("audit", "platform.error", "platform.security")),
          Map.entry(
              "platform.imports",
              Set.of(
                  "platform.database",
                  "platform.error",
                  "platform.personal",
                  "platform.security",
                  "platform.spreadsheet",
                  "platform.time",
                  "platform.web")),
          Map.entry(MAIN, Set.of("platform.local")));

  /** The demo city plays every feature's use cases, and nothing depends on it. */
  private static final String DEMO = "demo";

  private FeatureMap() {}

  /** Every feature with all that it may use. */
  static Map<String, Set<String>> allowed() {
    Map<String, Set<String>> allowed = new HashMap<>(FOUNDATION);
    FEATURES.forEach(
        (feature, used) -> {
          Set<String> all = new HashSet<>(SHARED);
          all.addAll(used);
          allowed.put(feature, all);
        });
    Set<String> played = new HashSet<>(SHARED);
    played.addAll(FEATURES.keySet());
    played.add("platform.clock");
    allowed.put(DEMO, played);
    return allowed;
  }

  /** A cycle in the map, empty when there is none. */
  static Optional<String> cycle(Map<String, Set<String>> allowed) {
    Map<String, Set<String>> left = new LinkedHashMap<>(allowed);
    boolean shrinks = true;
    while (shrinks) {
      shrinks = left.values().removeIf(used -> used.stream().noneMatch(left::containsKey));
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(left.keySet().toString());
  }

  /** Features use each other only as the map says, below {@code root}. */
  static ArchRule rule(String root) {
    Map<String, Set<String>> allowed = allowed();
    return ArchRuleDefinition.classes()
        .that(areBelow(root))
        .should(
            new ArchCondition<>("use only the features that the map allows") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                String feature = featureOf(root, item);
                if (!allowed.containsKey(feature)) {
                  events.add(violated(item, item.getName() + " is in no feature of the map"));
                  return;
                }
                item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isForeign(root, feature, dependency))
                    .filter(dependency -> !allowed.get(feature).contains(target(root, dependency)))
                    .forEach(dependency -> events.add(violated(item, dependency.getDescription())));
              }
            });
  }

  private static DescribedPredicate<JavaClass> areBelow(String root) {
    return DescribedPredicate.describe(
        "below " + root, type -> type.getPackageName().startsWith(root));
  }

  private static ConditionEvent violated(JavaClass item, String message) {
    return SimpleConditionEvent.violated(item, message);
  }

  private static boolean isForeign(String root, String feature, Dependency dependency) {
    return dependency.getTargetClass().getPackageName().startsWith(root)
        && !target(root, dependency).equals(feature);
  }

  private static String target(String root, Dependency dependency) {
    return featureOf(root, dependency.getTargetClass());
  }

  private static String featureOf(String root, JavaClass type) {
    if (type.getPackageName().equals(root)) {
      return MAIN;
    }
    String[] parts = type.getPackageName().substring(root.length() + 1).split("\\.");
    return IN_PARTS.contains(parts[0]) && parts.length > 1 ? parts[0] + "." + parts[1] : parts[0];
  }
}
