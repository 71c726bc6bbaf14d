package org.anju.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.employer.sheet.RosterProblem;
import org.anju.funding.sheet.StatementProblem;
import org.anju.pricing.sheet.PriceListProblem;
import org.anju.stock.sheet.StockProblem;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  private static Properties words(Class<?> owner, String language) throws IOException {
    Properties words = new Properties();
    String name = "problems_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(owner.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> places(Object words) {
    return PLACE
        .matcher(words.toString())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codes(ProblemCode[]... enums) {
    return Stream.of(enums)
        .flatMap(Arrays::stream)
        .map(ProblemCode::code)
        .collect(Collectors.toSet());
  }

  private static void assertWorded(Class<?> owner, Set<String> codes) throws IOException {
    Properties chinese = words(owner, "zh");
    Properties english = words(owner, "en");
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    assertThat(chinese.stringPropertyNames().stream().filter(key -> !isName(key)))
        .containsExactlyInAnyOrderElementsOf(codes);
    chinese.forEach(
        (key, words) ->
            assertThat(places(english.get(key))).as(key.toString()).isEqualTo(places(words)));
  }

  private static boolean isName(String key) {
    return key.startsWith("column.") || key.startsWith("offered.");
  }

  @Test
  void every_code_has_words_in_both_languages_with_the_same_places() throws IOException {
    assertWorded(ProblemWords.class, codes(SheetProblem.values(), UnreadableReason.values()));
    assertWorded(PriceListProblem.class, codes(PriceListProblem.values()));
    assertWorded(RosterProblem.class, codes(RosterProblem.values()));
    assertWorded(StockProblem.class, codes(StockProblem.values()));
    assertWorded(StatementProblem.class, codes(StatementProblem.values()));
  }

  @Test
  void words_are_filled_in_the_language_that_is_asked_for() {
    CellProblem missing =
        new CellProblem("", 3, "", "sheet.column-missing", Map.of("missing", "@column.room"));
    assertThat(ProblemWords.of(PriceListProblem.class, Locale.SIMPLIFIED_CHINESE).of(missing))
        .isEqualTo("缺少“房号”这一列。请补上这一列，列名写成“房号”。");
    assertThat(ProblemWords.of(PriceListProblem.class, Locale.UK).of(missing))
        .isEqualTo("The column \"Room\" is missing. Add it under that name.");
  }

  @Test
  void a_language_without_words_gets_chinese_and_dollar_signs_do_no_harm() {
    CellProblem day =
        new CellProblem("E5", 5, "日期", "sheet.impossible-date", Map.of("typed", "$1\\2"));
    assertThat(List.of(Locale.FRENCH, Locale.CHINESE))
        .extracting(locale -> ProblemWords.of(PriceListProblem.class, locale).of(day))
        .containsOnly("“$1\\2”这一天不存在。请改成正确的日期。");
  }
}
