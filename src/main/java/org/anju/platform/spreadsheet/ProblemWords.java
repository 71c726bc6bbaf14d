package org.anju.platform.spreadsheet;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anju.platform.text.Texts;

/**
 * Words problems for people: Chinese, or English when that is asked for. They stand in {@code
 * problems_zh.properties} and {@code problems_en.properties} beside the class that declares the
 * list, and beside this one for what all lists share. Places such as <code>{typed}</code> are
 * filled by the problem's arguments, or by <code>{cell}</code>, <code>{row}</code> and <code>
 * {column}</code>.
 */
public final class ProblemWords {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final List<ResourceBundle> bundles;

  private ProblemWords(List<ResourceBundle> bundles) {
    this.bundles = bundles;
  }

  /**
   * @param list the class that declares the list
   * @param locale English for any English locale, else Chinese
   */
  public static ProblemWords of(Class<?> list, Locale locale) {
    return new ProblemWords(
        Stream.of(list, ProblemWords.class)
            .distinct()
            .map(owner -> Texts.of(owner, "problems", locale))
            .toList());
  }

  /** What is wrong with a cell and what to do about it, in one or two sentences. */
  public String of(CellProblem problem) {
    return filled(word(problem.code()), name -> argument(problem, name));
  }

  /** Why a file cannot be read and what to do about it. */
  public String of(Reading.Unreadable<?> unreadable) {
    return filled(
        word(unreadable.reason().code()), name -> unreadable.arguments().getOrDefault(name, ""));
  }

  private String argument(CellProblem problem, String name) {
    return switch (name) {
      case "cell" -> problem.cell();
      case "row" -> String.valueOf(problem.row());
      case "column" -> problem.column();
      default -> worded(problem.arguments().getOrDefault(name, ""));
    };
  }

  private String worded(String argument) {
    return argument.startsWith("@") ? word(argument.substring(1)) : argument;
  }

  private String word(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .findFirst()
        .map(bundle -> bundle.getString(key))
        .orElseThrow(() -> new MissingResourceException("no words", "problems", key));
  }

  private interface Arguments {
    String named(String name);
  }

  private static String filled(String words, Arguments arguments) {
    return PLACE
        .matcher(words)
        .replaceAll((MatchResult place) -> quoted(arguments.named(place.group(1))));
  }

  private static String quoted(String argument) {
    return Matcher.quoteReplacement(argument);
  }
}
