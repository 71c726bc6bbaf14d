package org.anju.publicity;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.anju.platform.text.Texts;
import org.anju.project.ProjectUse;

/** The headings and the file's name of a notice. */
public final class NoticeWords {

  private final ResourceBundle words;

  private NoticeWords(ResourceBundle words) {
    this.words = words;
  }

  public static NoticeWords in(Locale language) {
    return new NoticeWords(Texts.of(NoticeWords.class, "notice", language));
  }

  /**
   * @param use what the homes are for: where they are let, prices are rents
   */
  List<String> headings(PublicNoticeKind kind, ProjectUse use) {
    return NoticeColumns.of(kind).stream()
        .map(name -> Texts.of(words, "heading." + name, use.variant()))
        .toList();
  }

  /** Without an extension. */
  public String fileName(PublicNoticeKind kind) {
    return words.getString("file." + kind);
  }
}
