package org.anju.application;

import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.text.Texts;

/** How an application's states and categories are called in lists that are taken away. */
public final class ApplicationWords {

  private final ResourceBundle words;

  private ApplicationWords(ResourceBundle words) {
    this.words = words;
  }

  public static ApplicationWords in(Locale language) {
    return new ApplicationWords(Texts.of(ApplicationWords.class, "words", language));
  }

  public String status(Application.Status status) {
    return words.getString("status." + status);
  }

  public String category(Category category) {
    return words.getString("category." + category);
  }
}
