package org.anju.verification;

/**
 * A person of the household, masked.
 *
 * @param age full years today
 */
public record CaseMember(Relation relation, String nameMasked, String identityMasked, int age) {

  /** The person's place in the household. */
  public enum Relation {
    SELF,
    SPOUSE,
    CHILD
  }
}
