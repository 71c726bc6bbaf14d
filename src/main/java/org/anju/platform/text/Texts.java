package org.anju.platform.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a file {@code <name>_zh.properties} or {@code <name>_en.properties}. */
public final class Texts {

  private Texts() {}

  /**
   * The texts in a language.
   *
   * @param beside the class in whose package the files stand
   * @param language English for any English locale, else Chinese
   */
  public static ResourceBundle of(Class<?> beside, String name, Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return ResourceBundle.getBundle(
        beside.getPackageName() + "." + name,
        english ? Locale.ENGLISH : Locale.CHINESE,
        beside.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * The text of a key, in the words of that variant where it stands there as {@code key@variant}
   * too.
   */
  public static String of(ResourceBundle texts, String key, String variant) {
    String own = key + "@" + variant;
    return texts.getString(texts.containsKey(own) ? own : key);
  }
}
