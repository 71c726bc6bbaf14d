package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer decides the check that an application waits for (article 14, 3 and 4). Nobody decides
 * both checks of a case, nor the own application.
 */
@ApplicationScoped
public class DecideCheck {

  private final Applications applications;
  private final Offerings offerings;
  private final CheckDecisions decisions;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideCheck(
      Applications applications,
      Offerings offerings,
      CheckDecisions decisions,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.applications = applications;
    this.offerings = offerings;
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
    requireRole(actor, kind);
    return applications
        .required(applicationId)
        .call(application -> offerings.inDistrictOf(actor, application.offeringId()))
        .invoke(application -> requireWaiting(application, kind, version))
        .invoke(application -> requireStranger(actor, application))
        .call(application -> requireOtherOfficer(actor, application))
        .call(application -> settle(actor, application, kind, judgement))
        .map(Application::status);
  }

  private static void requireRole(Actor actor, CheckKind kind) {
    if (!kind.role().equals(actor.role())) {
      throw RefusedException.of(RequestRefusal.FORBIDDEN);
    }
  }

  private static void requireWaiting(Application application, CheckKind kind, int version) {
    if (application.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
    if (application.status() != kind.waiting()) {
      throw RefusedException.of(VerificationRefusal.NOT_WAITING);
    }
  }

  private static void requireStranger(Actor actor, Application application) {
    if (actor.id().equals(application.applicant())) {
      throw RefusedException.of(VerificationRefusal.OWN_APPLICATION);
    }
  }

  private Uni<Boolean> requireOtherOfficer(Actor actor, Application application) {
    return decisions
        .anyBy(actor.id(), application.id())
        .invoke(
            decidedBefore -> {
              if (decidedBefore) {
                throw RefusedException.of(VerificationRefusal.FOUR_EYES);
              }
            });
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
                        .after(application.status() + ":" + kind + ":" + judgement)));
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
