package org.anju.notice;

import java.util.Locale;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * A message that this process has leased and may send.
 *
 * @param use what the homes of the offering are for
 * @param addressCipher the encrypted address of a mail or number of a short message; null when the
 *     person has taken it away meanwhile
 * @param attempts this one counted
 */
record Message(
    long id,
    Channel channel,
    NoticeKind kind,
    About about,
    Locale language,
    ProjectUse use,
    byte @Nullable [] addressCipher,
    int attempts) {

  /** How a message travels. */
  enum Channel {
    MAIL,
    SMS
  }
}
