package org.anju.fraud;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.interest.Interests;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.hibernate.exception.ConstraintViolationException;

/**
 * An officer of the district opens a case against an application, wherever it stands, signed or
 * not; the family is told and heard (article 34).
 */
@ApplicationScoped
public class OpenFraudCase {

  private final FraudCases cases;
  private final Applications applications;
  private final Offerings offerings;
  private final Interests interests;
  private final FraudTexts texts;
  private final Policies policies;
  private final WorkingDays calendar;
  private final BusinessClock clock;
  private final AuditTrail audit;

  OpenFraudCase(
      FraudCases cases,
      Applications applications,
      Offerings offerings,
      Interests interests,
      FraudTexts texts,
      Policies policies,
      WorkingDays calendar,
      BusinessClock clock,
      AuditTrail audit) {
    this.cases = cases;
    this.applications = applications;
    this.offerings = offerings;
    this.interests = interests;
    this.texts = texts;
    this.policies = policies;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  /** Answers the case's id. */
  @WithTransaction
  public Uni<Long> open(Actor officer, String receipt, String description) {
    return applications
        .byReceipt(receipt.strip().toUpperCase(Locale.ROOT))
        .call(application -> offerings.inDistrictOf(officer, application.offeringId()))
        .invoke(application -> FraudCases.requireStranger(officer, application))
        .call(application -> interests.requireNone(officer, application.id()))
        .chain(application -> open(officer, application, description));
  }

  private Uni<Long> open(Actor officer, Application application, String description) {
    Instant now = clock.now();
    int days = policies.version(application.policyVersion()).objectionWorkingDays();
    FraudCase fraud =
        new FraudCase(
            application.id(),
            texts.hidden(description, FraudTexts.DESCRIPTION),
            officer.id(),
            now,
            FraudTerm.end(calendar, now, days));
    return cases
        .persistAndFlush(fraud)
        .onFailure(OpenFraudCase::isSecond)
        .transform(raced -> RefusedException.of(FraudRefusal.ALREADY_OPEN))
        .call(
            () ->
                audit.record(
                    officer,
                    Decision.of("fraud.open", "fraud-case", fraud.id())
                        .after(application.receipt() + ":" + description)
                        .under(application.policyVersion())))
        .map(FraudCase::id);
  }

  /** An insert fails with the cause wrapped. */
  private static boolean isSecond(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(ConstraintViolationException.class::isInstance)
        .map(ConstraintViolationException.class::cast)
        .anyMatch(violation -> "fraud_one_case".equals(violation.getConstraintName()));
  }
}
