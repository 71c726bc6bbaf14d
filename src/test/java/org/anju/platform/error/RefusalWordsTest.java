package org.anju.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.employer.sheet.RosterProblem;
import org.anju.funding.sheet.StatementProblem;
import org.anju.platform.spreadsheet.ProblemCode;
import org.anju.platform.spreadsheet.SheetProblem;
import org.anju.platform.spreadsheet.UnreadableReason;
import org.anju.pricing.sheet.PriceListProblem;
import org.anju.project.ProjectUse;
import org.anju.stock.sheet.StockProblem;
import org.junit.jupiter.api.Test;

/** Every refusal of the product has its words in both languages, and no words are left over. */
class RefusalWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  private final List<Class<?>> refusals = enumsOf(Refusal.class);

  @Test
  void refusals_are_found_in_many_features() {
    assertThat(refusals).hasSizeGreaterThan(8).contains(RequestRefusal.class);
  }

  @Test
  void each_code_has_title_and_detail_in_both_languages_and_no_words_are_left_over()
      throws IOException {
    Set<String> keys = keys();

    assertThat(common("zh")).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(common("en")).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void no_words_are_empty_and_both_languages_have_the_same_places() throws IOException {
    Properties chinese = words("zh");
    Properties english = words("en");

    for (String key : keys()) {
      assertThat(chinese.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(places(english.getProperty(key)))
          .as(key)
          .isEqualTo(places(chinese.getProperty(key)));
    }
  }

  @Test
  void words_for_homes_to_let_stand_beside_common_ones_and_never_speak_of_buying()
      throws IOException {
    Properties chinese = words("zh");
    Properties english = words("en");
    Set<String> variants = variants(chinese);

    assertThat(variants).isNotEmpty().isEqualTo(variants(english));
    for (String key : variants) {
      String without = key.substring(0, key.indexOf('@'));
      assertThat(key).isEqualTo(without + "@" + ProjectUse.RENT.variant());
      assertThat(places(chinese.getProperty(key)))
          .isEqualTo(places(chinese.getProperty(without)))
          .isEqualTo(places(english.getProperty(key)));
      assertThat(chinese.getProperty(key)).doesNotContain("价", "购", "售");
    }
  }

  /** Those without the words for homes to let. */
  private static Set<String> common(String language) throws IOException {
    Properties all = words(language);
    Set<String> names = new TreeSet<>(all.stringPropertyNames());
    names.removeAll(variants(all));
    return names;
  }

  private static Set<String> variants(Properties words) {
    return words.stringPropertyNames().stream()
        .filter(key -> key.contains("@"))
        .collect(Collectors.toSet());
  }

  @Test
  void no_key_stands_twice() throws IOException {
    for (String language : List.of("zh", "en")) {
      try (Reader reader = reader(language)) {
        List<String> keys =
            new BufferedReader(reader)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).as(language).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void each_code_belongs_to_one_refusal() {
    assertThat(codes()).doesNotHaveDuplicates();
  }

  @Test
  void a_refusal_is_an_error_of_the_request_save_the_one_that_says_so() {
    assertThat(constants())
        .filteredOn(refusal -> refusal != RequestRefusal.FAILED)
        .allMatch(refusal -> refusal.status() >= 400 && refusal.status() < 500);
  }

  @Test
  void each_code_is_provoked_by_a_test() throws IOException {
    String tests = tests();

    assertThat(constants())
        .filteredOn(
            refusal ->
                !tests.contains("\"" + refusal.code() + "\"")
                    && !tests.contains(refusal.getClass().getSimpleName() + "." + refusal.name())
                    && !tests.contains(" " + refusal.name() + "\""))
        .isEmpty();
  }

  /** {@code ProblemWordsTest} checks the words of these; a new one must join it. */
  @Test
  void the_problems_of_sheets_are_those_whose_words_are_checked() {
    assertThat(enumsOf(ProblemCode.class))
        .containsExactlyInAnyOrder(
            SheetProblem.class,
            UnreadableReason.class,
            PriceListProblem.class,
            RosterProblem.class,
            StockProblem.class,
            StatementProblem.class);
  }

  /** The source of every test but this one. */
  private static String tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      StringBuilder tests = new StringBuilder();
      for (Path file : files.filter(RefusalWordsTest::isOtherTest).toList()) {
        tests.append(Files.readString(file));
      }
      return tests.toString();
    }
  }

  private static boolean isOtherTest(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("Test.java") && !name.equals("RefusalWordsTest.java");
  }

  private Set<String> keys() {
    return codes().stream()
        .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
        .collect(Collectors.toSet());
  }

  private List<String> codes() {
    return constants().map(Refusal::code).toList();
  }

  private Stream<Refusal> constants() {
    return refusals.stream()
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .map(Refusal.class::cast);
  }

  private static List<Class<?>> enumsOf(Class<?> type) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.anju").stream()
            .filter(found -> found.isAssignableTo(type) && !found.isInterface())
            .<Class<?>>map(JavaClass::reflect)
            .filter(Class::isEnum)
            .toList();
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (Reader reader = reader(language)) {
      words.load(reader);
    }
    return words;
  }

  private static Reader reader(String language) {
    String name = "/refusals_" + language + ".properties";
    return new InputStreamReader(Words.class.getResourceAsStream(name), StandardCharsets.UTF_8);
  }

  private static Set<String> places(String words) {
    return PLACE
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
