package org.anju.verification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.error.RefusedException;

/**
 * Approves cases with which every registry agrees, each in a transaction of its own; chance keeps
 * some of them back for a full review. What speaks against one case holds up no other.
 */
@ApplicationScoped
public class ApproveTogether {

  private final ApproveGreen approveGreen;
  private final FullReviews fullReviews;
  private final ClaimCase claimCase;

  ApproveTogether(ApproveGreen approveGreen, FullReviews fullReviews, ClaimCase claimCase) {
    this.approveGreen = approveGreen;
    this.fullReviews = fullReviews;
    this.claimCase = claimCase;
  }

  /** What became of each, in the order of {@code cases}. */
  public Uni<List<TogetherOutcome>> approve(Officer officer, CheckKind kind, List<SeenCase> cases) {
    return Multi.createFrom()
        .iterable(cases)
        .onItem()
        .transformToUniAndConcatenate(seen -> outcome(officer, kind, seen))
        .collect()
        .asList();
  }

  private Uni<TogetherOutcome> outcome(Officer officer, CheckKind kind, SeenCase seen) {
    return approve(officer, kind, seen)
        .replaceWith(() -> new TogetherOutcome(seen.applicationId(), null))
        .onFailure(RefusedException.class)
        .recoverWithItem(refused -> refused(seen, refused));
  }

  private Uni<Void> approve(Officer officer, CheckKind kind, SeenCase seen) {
    return approveGreen
        .requireGreen(officer, seen, kind)
        .chain(percent -> fullReviews.chosen(seen.applicationId(), kind, percent))
        .chain(
            chosen -> chosen ? keptBack(officer, seen) : approveGreen.approve(officer, seen, kind));
  }

  private Uni<Void> keptBack(Officer officer, SeenCase seen) {
    return claimCase
        .release(officer, seen.applicationId())
        .onItem()
        .failWith(() -> RefusedException.of(VerificationRefusal.FULL_REVIEW));
  }

  private static TogetherOutcome refused(SeenCase seen, RefusedException refused) {
    return new TogetherOutcome(seen.applicationId(), refused.refusal().code());
  }
}
