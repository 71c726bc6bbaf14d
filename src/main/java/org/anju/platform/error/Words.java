package org.anju.platform.error;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The server's own texts in Chinese and English. Chinese is the language of whoever asks for
 * another.
 */
public final class Words {

  /** Names the words for homes that are let, as the other texts of the product do. */
  public static final String VARIANT = "variant";

  private static final Map<Locale, Properties> TEXTS = new HashMap<>();

  static {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      TEXTS.put(language, load("/refusals_" + language.getLanguage() + ".properties"));
    }
  }

  private Words() {}

  /** The language to answer in, from an {@code Accept-Language} header; the header may be null. */
  public static Locale language(String acceptLanguage) {
    if (acceptLanguage == null) {
      return Locale.CHINESE;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      Locale best = Locale.lookup(ranges, TEXTS.keySet());
      return best == null ? Locale.CHINESE : best;
    } catch (IllegalArgumentException malformed) {
      return Locale.CHINESE;
    }
  }

  /**
   * The text of a key with its {@code {named}} places filled. A missing key is a programming error.
   * An argument {@value #VARIANT} asks for {@code key@variant}, where there is one.
   */
  public static String of(Locale language, String key, Map<String, String> arguments) {
    Properties texts = TEXTS.get(language);
    String text = texts.getProperty(key + "@" + arguments.get(VARIANT), texts.getProperty(key));
    if (text == null) {
      throw new IllegalStateException("no words in " + language + " for " + key);
    }
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", argument.getValue());
    }
    return text;
  }

  /** Whether a key has words in the language. */
  public static boolean has(Locale language, String key) {
    return TEXTS.get(language).containsKey(key);
  }

  private static Properties load(String resource) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
