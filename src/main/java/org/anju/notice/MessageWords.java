package org.anju.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.anju.platform.text.Texts;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * The words of messages in a language: {@code messages_zh.properties} and {@code
 * messages_en.properties} beside this class.
 */
final class MessageWords {

  private final ResourceBundle words;
  private final ProjectUse use;

  private MessageWords(ResourceBundle words, ProjectUse use) {
    this.words = words;
    this.use = use;
  }

  /**
   * @param language English for English, else Chinese
   * @param use what the homes are for: some words are others where they are let
   */
  static MessageWords in(Locale language, ProjectUse use) {
    return new MessageWords(Texts.of(MessageWords.class, "messages", language), use);
  }

  /** What happened, in a few words. */
  String subject(NoticeKind kind) {
    return of(kind.name() + ".subject");
  }

  /** What happened and what to do now. */
  String text(NoticeKind kind, About about) {
    return filled(
        of(kind.name() + ".text"),
        Map.of(
            "receipt",
            about.receipt() == null ? "" : about.receipt(),
            "company",
            about.company(),
            "day",
            day(about.day())));
  }

  /** As {@link #text} with the greeting and the end of a mail. */
  String mail(NoticeKind kind, About about, String pageAddress) {
    return filled(
        words.getString("mail"), Map.of("text", text(kind, about), "address", pageAddress));
  }

  /** As {@link #text} with the sender that a short message names. */
  String shortMessage(NoticeKind kind, About about) {
    return filled(words.getString("sms"), Map.of("text", text(kind, about)));
  }

  private String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : DateTimeFormatter.ofPattern(words.getString("day"), words.getLocale()).format(day);
  }

  private String of(String key) {
    return Texts.of(words, key, use.variant());
  }

  private static String filled(String words, Map<String, String> arguments) {
    String text = words;
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      text = text.replace("{" + argument.getKey() + "}", argument.getValue());
    }
    return text;
  }
}
