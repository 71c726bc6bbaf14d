package org.anju.application.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The form's texts. A missing one is a programming error. */
final class FormWords {

  private static final Properties TEXTS = load();

  private FormWords() {}

  /** {@code arguments} are names and values of the text's places, in turn. */
  static String of(String key, Object... arguments) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("the form has no words for " + key);
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
            FormWords.class.getResourceAsStream("form_zh.properties"), StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
