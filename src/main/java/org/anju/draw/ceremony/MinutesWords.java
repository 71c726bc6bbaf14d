package org.anju.draw.ceremony;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of the printed minutes. A missing one is a programming error. */
final class MinutesWords {

  private static final Properties TEXTS = load();

  private MinutesWords() {}

  /** {@code arguments} are names and values of the text's places, in turn. */
  static String of(String key, Object... arguments) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("the minutes have no words for " + key);
    }
    for (int i = 0; i < arguments.length; i += 2) {
      text = text.replace("{" + arguments[i] + "}", String.valueOf(arguments[i + 1]));
    }
    return text;
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            MinutesWords.class.getResourceAsStream("minutes.properties"), StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
