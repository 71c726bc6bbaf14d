package org.anju.fraud;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.application.BarredPersons;
import org.anju.application.correction.Correction;
import org.anju.application.correction.Corrections;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.contract.RecoverUnit;
import org.anju.interest.Interests;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/**
 * A second officer decides a case that was heard. When fraud is found, everything follows in one
 * transaction: the application is out, its adults are barred, its unit is free again (articles 33
 * and 34). Nobody else moves in the order.
 */
@ApplicationScoped
public class DecideFraud {

  private final FraudCases cases;
  private final Applications applications;
  private final Corrections corrections;
  private final BarredPersons barred;
  private final RecoverUnit units;
  private final Offerings offerings;
  private final Interests interests;
  private final FraudTexts texts;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideFraud(
      FraudCases cases,
      Applications applications,
      Corrections corrections,
      BarredPersons barred,
      RecoverUnit units,
      Offerings offerings,
      Interests interests,
      FraudTexts texts,
      Policies policies,
      WorkingDays calendar,
      BusinessClock clock,
      AuditTrail audit) {
    this.cases = cases;
    this.applications = applications;
    this.corrections = corrections;
    this.barred = barred;
    this.units = units;
    this.offerings = offerings;
    this.interests = interests;
    this.texts = texts;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Refused before the family has answered or run out of time, to whoever opened the case, and with
   * {@code request.stale} when {@code version} is not the one that was seen.
   *
   * @param found whether it was fraud
   */
  @WithTransaction
  public Uni<Void> decide(Actor officer, long caseId, int version, boolean found, String reason) {
    return cases
        .lockedInDistrictOf(officer, caseId, version)
        .invoke(opened -> opened.fraud().requireOtherOfficer(officer.id()))
        .invoke(opened -> opened.fraud().requireDecidable(clock.now()))
        .call(opened -> interests.requireNone(officer, opened.application().id()))
        .call(opened -> found ? find(officer, opened, reason) : dismiss(officer, opened, reason))
        .call(opened -> note(officer, opened, reason))
        .replaceWithVoid();
  }

  private Uni<Void> dismiss(Actor officer, FraudCases.Opened opened, String reason) {
    byte[] hidden = texts.hidden(reason, FraudTexts.REASON);
    opened.fraud().dismiss(officer.id(), hidden, clock.now());
    return Uni.createFrom().voidItem();
  }

  /** The offering's stage is held, so that no roster is frozen between this and the commit. */
  private Uni<Void> find(Actor officer, FraudCases.Opened opened, String reason) {
    Application application = opened.application();
    Policy policy = policies.version(application.policyVersion());
    Instant now = clock.now();
    Instant barredUntil = FraudTerm.banEnd(now, policy.fraudBanYears());
    Instant appealBy = FraudTerm.end(calendar, now, policy.appealWorkingDays());
    byte[] hidden = texts.hidden(reason, FraudTexts.REASON);
    return offerings
        .announcedLocked(application.offeringId())
        .chain(() -> formerStatus(application))
        .chain(
            former ->
                units
                    .recover(officer, application.id())
                    .map(
                        unit ->
                            new FraudCase.Consequences(
                                barredUntil, appealBy, former.orElse(null), unit)))
        .invoke(consequences -> opened.fraud().find(officer.id(), hidden, now, consequences))
        .chain(() -> expel(application))
        .chain(() -> bar(application, now, barredUntil))
        .chain(() -> applications.note(application, ApplicationEvent.Kind.FRAUD_FOUND));
  }

  /** Where it goes after a granted appeal; empty when it has ended already. */
  private Uni<Optional<Application.Status>> formerStatus(Application application) {
    if (application.status() != Application.Status.RETURNED) {
      return Uni.createFrom()
          .item(Optional.of(application.status()).filter(Application.Status::live));
    }
    return corrections.waiting(application).map(asked -> Optional.of(asked.returnedFrom()));
  }

  private Uni<Void> expel(Application application) {
    if (!application.status().live()) {
      return Uni.createFrom().voidItem();
    }
    application.expel();
    return corrections
        .close(application, Correction.State.WITHDRAWN)
        .chain(() -> applications.release(application));
  }

  /** A policy may bar for no time at all. */
  private Uni<Void> bar(Application application, Instant now, Instant until) {
    return until.isAfter(now)
        ? barred.bar(application, now, until).replaceWithVoid()
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> note(Actor officer, FraudCases.Opened opened, String reason) {
    return audit.record(
        officer,
        Decision.of("fraud.decide", "fraud-case", opened.fraud().id())
            .before(FraudState.HEARING)
            .after(opened.fraud().state() + ":" + reason)
            .under(opened.application().policyVersion()));
  }
}
