package org.anju.policy;

import java.util.List;

/**
 * Who may see one kind of personal data unmasked; each unmasking is a decision with its leaf.
 *
 * @param roles the roles that may, by their names in the realm; empty when nobody may
 * @param reasonRequired whether the officer has to say why
 */
public record UnmaskingRule(PersonalField field, List<String> roles, boolean reasonRequired) {

  public UnmaskingRule {
    roles = List.copyOf(roles);
  }

  /** Personal data that is shown masked. */
  public enum PersonalField {
    NAME,
    IDENTITY_NUMBER,
    MOBILE
  }
}
