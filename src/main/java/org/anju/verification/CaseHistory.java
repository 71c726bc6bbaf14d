package org.anju.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.correction.Correction;
import org.anju.application.correction.Corrections;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;

/** What officers did with a case so far; in the caller's session. */
@ApplicationScoped
class CaseHistory {

  private final CheckDecisions decisions;
  private final RefusalReviews reviews;
  private final Corrections corrections;
  private final PersonalDataCipher cipher;

  CaseHistory(
      CheckDecisions decisions,
      RefusalReviews reviews,
      Corrections corrections,
      PersonalDataCipher cipher) {
    this.decisions = decisions;
    this.reviews = reviews;
    this.corrections = corrections;
    this.cipher = cipher;
  }

  record History(
      List<CaseDecision> decisions, List<ProposedRefusal> refusals, List<Correction> corrections) {}

  Uni<History> of(Actor asking, long applicationId) {
    return decided(applicationId)
        .chain(
            decided ->
                proposed(asking, applicationId)
                    .chain(
                        proposed ->
                            corrections
                                .of(applicationId)
                                .map(asked -> new History(decided, proposed, asked))));
  }

  private Uni<List<CaseDecision>> decided(long applicationId) {
    return decisions
        .of(applicationId)
        .map(found -> found.stream().map(decision -> decision.view(cipher)).toList());
  }

  private Uni<List<ProposedRefusal>> proposed(Actor asking, long applicationId) {
    return reviews
        .of(applicationId)
        .map(found -> found.stream().map(review -> review.view(cipher, asking)).toList());
  }
}
