package org.anju.selection.file;

import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.text.Texts;
import org.anju.project.ProjectUse;

/** What the events of a file are called. An event without words is called by its code. */
final class EventWords {

  private final ResourceBundle texts;
  private final ProjectUse use;

  EventWords(Locale language, ProjectUse use) {
    texts = Texts.of(EventWords.class, "events", language);
    this.use = use;
  }

  String event(String code) {
    return of("event." + code, code);
  }

  String role(String role) {
    return of("role." + role, role);
  }

  private String of(String key, String otherwise) {
    return texts.containsKey(key) ? Texts.of(texts, key, use.variant()) : otherwise;
  }
}
