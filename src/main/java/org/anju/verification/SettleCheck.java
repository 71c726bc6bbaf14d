package org.anju.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Writes the decision of a check and moves the application; in the caller's transaction. */
@ApplicationScoped
class SettleCheck {

  private final Applications applications;
  private final CheckDecisions decisions;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  SettleCheck(
      Applications applications,
      CheckDecisions decisions,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.applications = applications;
    this.decisions = decisions;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  Uni<Void> approve(Actor officer, Application application, CheckKind kind) {
    Application.Status before = application.status();
    if (kind == CheckKind.IDENTITY) {
      application.confirmIdentity(clock.now());
    } else {
      application.qualify();
    }
    return write(officer, officer.id(), null, application, kind, Judgement.approved(), before);
  }

  /**
   * Refuses what one officer proposed and another confirms; the family is free to apply again.
   *
   * @param confirming the second officer
   */
  Uni<Void> refuse(
      Actor confirming,
      String proposedBy,
      Application application,
      CheckKind kind,
      Judgement judgement) {
    Application.Status before = application.status();
    application.refuse();
    return write(confirming, proposedBy, confirming.id(), application, kind, judgement, before)
        .chain(() -> applications.release(application));
  }

  private Uni<Void> write(
      Actor actor,
      String officer,
      @Nullable String confirmedBy,
      Application application,
      CheckKind kind,
      Judgement judgement,
      Application.Status before) {
    CheckDecision decision =
        new CheckDecision(
            application.id(), kind, judgement, cipher, officer, confirmedBy, clock.now());
    return decisions
        .persist(decision)
        .chain(() -> applications.note(application, event(application)))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("verification.decide", "application", application.receipt())
                        .before(before)
                        .after(application.status() + ":" + kind + ":" + judgement)
                        .under(application.policyVersion())));
  }

  /** The timeline names its steps as the statuses that they lead to. */
  private static ApplicationEvent.Kind event(Application application) {
    return ApplicationEvent.Kind.valueOf(application.status().name());
  }
}
