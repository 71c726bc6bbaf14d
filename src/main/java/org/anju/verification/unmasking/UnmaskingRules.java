package org.anju.verification.unmasking;

import java.util.List;
import java.util.Optional;
import org.anju.platform.security.Actor;
import org.anju.policy.UnmaskingRule;
import org.anju.policy.UnmaskingRule.PersonalField;

/** Who may see which personal data in clear, by the policy of the offering's district. */
final class UnmaskingRules {

  /** A reason of fewer characters says nothing. */
  static final int SHORTEST_REASON = 6;

  private final List<UnmaskingRule> rules;

  UnmaskingRules(List<UnmaskingRule> rules) {
    this.rules = rules;
  }

  /** The caller in the first of the roles that may see it; empty when none may. */
  Optional<Actor> admitted(List<Actor> roles, PersonalField field) {
    return roles.stream().filter(actor -> mayShow(actor, field)).findFirst();
  }

  boolean lacksReason(PersonalField field, String reason) {
    return rule(field).map(UnmaskingRule::reasonRequired).orElse(true)
        && reason.codePointCount(0, reason.length()) < SHORTEST_REASON;
  }

  private boolean mayShow(Actor actor, PersonalField field) {
    return rule(field).filter(rule -> rule.roles().contains(actor.role())).isPresent();
  }

  private Optional<UnmaskingRule> rule(PersonalField field) {
    return rules.stream().filter(rule -> rule.field() == field).findFirst();
  }
}
