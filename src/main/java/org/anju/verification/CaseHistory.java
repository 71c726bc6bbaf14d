package org.anju.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final Officers officers;
  private final PersonalDataCipher cipher;

  CaseHistory(
      CheckDecisions decisions,
      RefusalReviews reviews,
      Corrections corrections,
      Officers officers,
      PersonalDataCipher cipher) {
    this.decisions = decisions;
    this.reviews = reviews;
    this.corrections = corrections;
    this.officers = officers;
    this.cipher = cipher;
  }

  record History(
      List<CaseDecision> decisions, List<ProposedRefusal> refusals, List<Correction> corrections) {}

  /** What is stored of it, before it is put into words. */
  private record Stored(List<CheckDecision> decisions, List<RefusalReview> reviews) {

    Set<String> officers() {
      return Stream.concat(
              decisions.stream().flatMap(CheckDecision::officers),
              reviews.stream().flatMap(RefusalReview::officers))
          .collect(Collectors.toSet());
    }
  }

  Uni<History> of(Actor asking, long applicationId) {
    return stored(applicationId)
        .chain(
            stored ->
                officers
                    .names(stored.officers())
                    .chain(
                        names ->
                            corrections
                                .of(applicationId)
                                .map(asked -> history(asking, stored, names, asked))));
  }

  private Uni<Stored> stored(long applicationId) {
    return decisions
        .of(applicationId)
        .chain(decided -> reviews.of(applicationId).map(found -> new Stored(decided, found)));
  }

  private History history(
      Actor asking, Stored stored, Map<String, String> names, List<Correction> corrections) {
    return new History(
        stored.decisions().stream().map(decision -> decision.view(cipher, names)).toList(),
        stored.reviews().stream().map(review -> review.view(cipher, asking, names)).toList(),
        corrections);
  }
}
