package org.anju.fraud;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.anju.application.Application;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;

/** The family says its side: it answers while it is heard, and appeals against a decision. */
@ApplicationScoped
public class DefendFamily {

  private final FraudCases cases;
  private final FraudTexts texts;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DefendFamily(
      FraudCases cases,
      FraudTexts texts,
      Policies policies,
      WorkingDays calendar,
      BusinessClock clock,
      AuditTrail audit) {
    this.cases = cases;
    this.texts = texts;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /** Once, and until the last day of the hearing. */
  @WithTransaction
  public Uni<Void> answer(Actor family, long caseId, String text) {
    byte[] hidden = texts.hidden(text, FraudTexts.ANSWER);
    return cases
        .lockedOfFamily(family, caseId)
        .invoke(found -> found.fraud().answer(hidden, clock.now(), decideBy(found.application())))
        .call(found -> note(family, "fraud.answer", found, text))
        .replaceWithVoid();
  }

  /** Within the policy's working days after the decision. */
  @WithTransaction
  public Uni<Void> appeal(Actor family, long caseId, String text) {
    byte[] hidden = texts.hidden(text, FraudTexts.APPEAL);
    return cases
        .lockedOfFamily(family, caseId)
        .invoke(found -> found.fraud().appeal(hidden, clock.now(), decideBy(found.application())))
        .call(found -> note(family, "fraud.appeal", found, text))
        .replaceWithVoid();
  }

  private Instant decideBy(Application application) {
    int days = policies.version(application.policyVersion()).objectionWorkingDays();
    return FraudTerm.end(calendar, clock.now(), days);
  }

  private Uni<Void> note(Actor family, String action, FraudCases.Opened found, String text) {
    return audit.record(
        family,
        Decision.of(action, "fraud-case", found.fraud().id())
            .after(text)
            .under(found.application().policyVersion()));
  }
}
