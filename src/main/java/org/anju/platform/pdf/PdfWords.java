package org.anju.platform.pdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of a printed page. A missing one is a programming error. */
public final class PdfWords {

  private final Properties texts;
  private final String variant;

  /**
   * @param file the name of a properties file in UTF-8 in the package of that class
   */
  public PdfWords(Class<?> beside, String file) {
    this(new Properties(), "");
    try (Reader reader =
        new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfWords(Properties texts, String variant) {
    this.texts = texts;
    this.variant = variant;
  }

  /** The same texts; one that stands there as {@code key@name} too is taken in those words. */
  public PdfWords variant(String name) {
    return new PdfWords(texts, "@" + name);
  }

  /** {@code arguments} are names and values of the text's places, in turn. */
  public String of(String key, Object... arguments) {
    String text = texts.getProperty(key + variant, texts.getProperty(key));
    if (text == null) {
      throw new IllegalStateException("a printed page has no words for " + key);
    }
    for (int i = 0; i < arguments.length; i += 2) {
      text = text.replace("{" + arguments[i] + "}", String.valueOf(arguments[i + 1]));
    }
    return text;
  }
}
