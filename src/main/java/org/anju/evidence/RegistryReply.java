package org.anju.evidence;

import java.time.Instant;
import org.anju.registry.Registry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What became of one question to a registry about one person of the household.
 *
 * @param member position in the household, 0 for the applicant
 * @param askedAt when the answer that counts, or else the last attempt, was asked for; null before
 *     the first
 * @param receivedAt null until answered
 * @param source the address that answered; null until answered
 * @param digest SHA-256 in hex of the answer as received; null until answered
 * @param downSince since when the registry has answered nobody; null when it answers
 * @param nextAttemptAt when it is asked again; null once answered
 * @param flaw why the last answer or attempt was no good; null when there was none
 */
public record RegistryReply(
    Registry registry,
    int member,
    State state,
    @Nullable Instant askedAt,
    @Nullable Instant receivedAt,
    @Nullable String source,
    @Nullable String digest,
    @Nullable Instant downSince,
    @Nullable Instant nextAttemptAt,
    @Nullable String flaw) {

  /** Where the question stands. */
  @Schema(name = "RegistryReplyState")
  public enum State {
    ANSWERED,
    /** To be asked, or asked again, by itself. */
    WAITING,
    /** The registry answers nobody; it is asked again by itself. */
    DOWN
  }
}
