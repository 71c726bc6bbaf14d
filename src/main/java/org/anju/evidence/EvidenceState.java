package org.anju.evidence;

import java.util.List;
import java.util.Set;
import org.anju.evidence.comparison.Comparison;
import org.anju.registry.Registry;

/** How far the registries' evidence is for one check of an application. */
public enum EvidenceState {
  /**
   * Not every registry that the check needs is connected, and what was asked shows no difference:
   * officers judge by papers.
   */
  NONE,
  /** Not everybody's answers are here. The case waits; nobody is refused for it. */
  WAITING,
  /** Everything was answered and nothing differs from what was claimed. */
  GREEN,
  /** Everything was answered and something differs from what was claimed. */
  DIFFERENT;

  /**
   * How far a check is.
   *
   * @param connected the registries that the city has connected
   * @param waiting those of which an answer is missing
   * @param findings what the answers that are here say
   */
  static EvidenceState of(
      EvidenceCheck check, Set<Registry> connected, Set<Registry> waiting, List<Finding> findings) {
    if (check.needed().stream().anyMatch(waiting::contains)) {
      return WAITING;
    }
    if (Comparison.differs(findings, check)) {
      return DIFFERENT;
    }
    return connected.containsAll(check.needed()) ? GREEN : NONE;
  }
}
