package org.anju.evidence;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * The evidence of an application: what was asked and answered, and how it stands to the claims.
 *
 * @param waitingSince since when either check waits; null when neither does
 * @param replies by registry, then by member
 * @param findings what can be compared by the answers that are here
 * @param employer who pays the applicant's social insurance by name; null when nobody does or it is
 *     not answered
 * @param employerCode that employer's unified social credit code; null when not known
 */
public record CaseEvidence(
    EvidenceState identity,
    EvidenceState housing,
    @Nullable Instant waitingSince,
    List<RegistryReply> replies,
    List<Finding> findings,
    @Nullable String employer,
    @Nullable String employerCode) {

  public CaseEvidence {
    replies = List.copyOf(replies);
    findings = List.copyOf(findings);
  }

  /** Of that check. */
  public EvidenceState state(EvidenceCheck check) {
    return check == EvidenceCheck.IDENTITY ? identity : housing;
  }
}
