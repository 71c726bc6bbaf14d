package org.anju.notice;

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

  /** What happened and what to do now. {@code receipt} is null when no application is meant. */
  String text(NoticeKind kind, @Nullable String receipt) {
    String text = of(kind.name() + ".text");
    return filled(text, Map.of("receipt", receipt == null ? "" : receipt));
  }

  /** As {@link #text} with the greeting and the end of a mail. */
  String mail(NoticeKind kind, @Nullable String receipt, String pageAddress) {
    return filled(
        words.getString("mail"), Map.of("text", text(kind, receipt), "address", pageAddress));
  }

  /** As {@link #text} with the sender that a short message names. */
  String shortMessage(NoticeKind kind, @Nullable String receipt) {
    return filled(words.getString("sms"), Map.of("text", text(kind, receipt)));
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
