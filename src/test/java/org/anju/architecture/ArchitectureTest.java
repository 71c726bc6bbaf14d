package org.anju.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

  private static final String ANJU = "org.anju";
  private static final String BROKEN = "org.anju.architecture.broken";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ANJU);

  private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(BROKEN);

  @ParameterizedTest
  @EnumSource
  void the_product_keeps_the_rule(HouseRule rule) {
    rule.below(ANJU).check(PRODUCT);
  }

  @ParameterizedTest
  @EnumSource
  void a_class_that_breaks_the_rule_is_reported(HouseRule rule) {
    String report = rule.below(BROKEN).evaluate(FIXTURES).getFailureReport().toString();

    assertThat(rule.broken())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(report).contains(type.getName()));
  }

  @Test
  void the_map_of_the_features_has_no_cycle() {
    assertThat(FeatureMap.cycle(FeatureMap.allowed())).isEmpty();
  }

  @Test
  void a_cycle_in_the_map_would_be_seen() {
    assertThat(FeatureMap.cycle(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"))))
        .isPresent();
  }
}
