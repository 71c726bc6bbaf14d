package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
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

/**
 * An officer decides the check that an application waits for (article 14, 3 and 4). Nobody decides
 * both checks of a case, nor the own application.
 */
@ApplicationScoped
public class DecideCheck {

  private final CaseGuard guard;
  private final Applications applications;
  private final CheckDecisions decisions;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideCheck(
      CaseGuard guard,
      Applications applications,
      CheckDecisions decisions,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.guard = guard;
    this.applications = applications;
    this.decisions = decisions;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers the application's new status. Refused with {@code request.stale} when {@code version}
   * is not the one that the officer saw.
   */
  @WithTransaction
  public Uni<Application.Status> decide(
      Actor actor, long applicationId, CheckKind kind, Judgement judgement, int version) {
    return guard
        .admit(actor, applicationId, kind, version)
        .call(application -> settle(actor, application, kind, judgement))
        .map(Application::status);
  }

  private Uni<Void> settle(
      Actor actor, Application application, CheckKind kind, Judgement judgement) {
    Application.Status before = application.status();
    move(application, kind, judgement.verdict());
    CheckDecision decision =
        new CheckDecision(application.id(), kind, judgement, cipher, actor.id(), clock.now());
    return decisions
        .persist(decision)
        .chain(() -> releaseIfRefused(application, judgement))
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

  private static void move(Application application, CheckKind kind, Verdict verdict) {
    if (verdict == Verdict.REFUSED) {
      application.refuse();
    } else if (kind == CheckKind.IDENTITY) {
      application.confirmIdentity();
    } else {
      application.qualify();
    }
  }

  private Uni<Void> releaseIfRefused(Application application, Judgement judgement) {
    return judgement.verdict() == Verdict.REFUSED
        ? applications.release(application)
        : Uni.createFrom().voidItem();
  }

  /** The timeline names its steps as the statuses that they lead to. */
  private static ApplicationEvent.Kind event(Application application) {
    return ApplicationEvent.Kind.valueOf(application.status().name());
  }
}
