package org.anju.policy;

import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * What a family of one category has to be able to show (articles 6 and 15).
 *
 * @param maxYearsAtWork below this many years at work; null where the years do not matter
 * @param proofs the facts to prove, each of them
 * @param papers the papers to hand in, each of them
 */
public record CategoryRule(
    CategoryCode code,
    @Nullable Integer maxYearsAtWork,
    List<Proof> proofs,
    List<PaperKind> papers) {

  public CategoryRule {
    proofs = List.copyOf(proofs);
    papers = List.copyOf(papers);
  }
}
