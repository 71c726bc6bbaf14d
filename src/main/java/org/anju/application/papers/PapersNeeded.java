package org.anju.application.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.policy.PaperKind;
import org.anju.policy.Policy;

/** Which papers a family still has to hand in (article 15, 1 and 2). */
public final class PapersNeeded {

  /** Either proves the work (article 15, 2). */
  private static final List<PaperKind> PROOF_OF_WORK =
      List.of(PaperKind.LABOUR_CONTRACT, PaperKind.SOCIAL_INSURANCE);

  private PapersNeeded() {}

  /**
   * Every need in the policy's order, met or not.
   *
   * @param asked what the policy asks of the family's category
   * @param married whether there is a spouse today
   * @param present the kinds of which at least one paper is there
   */
  public static List<PaperNeed> of(List<PaperKind> asked, boolean married, Set<PaperKind> present) {
    List<PaperNeed> needs = new ArrayList<>();
    boolean eitherProof = asked.containsAll(PROOF_OF_WORK);
    for (PaperKind kind : asked) {
      boolean spouseless = kind == PaperKind.MARRIAGE_CERTIFICATE && !married;
      boolean named = eitherProof && kind == PROOF_OF_WORK.get(1);
      if (!spouseless && !named) {
        needs.add(
            need(
                eitherProof && PROOF_OF_WORK.contains(kind) ? PROOF_OF_WORK : List.of(kind),
                present));
      }
    }
    return needs;
  }

  /**
   * As {@link #of(List, boolean, Set)}, by what the family states.
   *
   * @param facts with a category
   */
  static List<PaperNeed> of(Policy policy, HouseholdFacts facts, Set<PaperKind> present) {
    List<PaperKind> asked = policy.category(facts.category().code()).papers();
    return of(asked, facts.maritalStatus() == MaritalStatus.MARRIED, present);
  }

  /**
   * An application is complete before it is signed.
   *
   * @throws RefusedException with a refusal for each paper that is missing
   */
  static void requireAll(List<PaperNeed> needs) {
    List<FieldRefusal> missing =
        needs.stream()
            .filter(need -> need.state() == PaperNeed.State.MISSING)
            .map(need -> new FieldRefusal(MissingPaper.field(need), MissingPaper.of(need)))
            .toList();
    if (!missing.isEmpty()) {
      throw RefusedException.at(PaperRefusal.MISSING, missing);
    }
  }

  private static PaperNeed need(List<PaperKind> kinds, Set<PaperKind> present) {
    if (kinds.stream().anyMatch(present::contains)) {
      return new PaperNeed(kinds, PaperNeed.State.HANDED_IN);
    }
    boolean signed = kinds.contains(PaperKind.COMMITMENT);
    return new PaperNeed(
        kinds, signed ? PaperNeed.State.SIGNED_IN_THE_APPLICATION : PaperNeed.State.MISSING);
  }
}
