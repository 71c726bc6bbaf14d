package org.anju.fraud;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.Application;
import org.anju.application.ApplicationEvent;
import org.anju.application.Applications;
import org.anju.application.BarredPersons;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.contract.RecoverUnit;
import org.anju.interest.Interests;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/**
 * A third officer, or a supervisor, decides the family's appeal. When it is granted the ban is
 * lifted and the application comes back as far as the procedure still allows ({@link Restoration}).
 */
@ApplicationScoped
public class DecideFraudAppeal {

  /** ?1 application. */
  private static final String IN_ROSTER =
      """
      SELECT count(*) FROM live_draw d JOIN draw_roster_line l ON l.roster_id = d.roster_id
      WHERE l.application_id = ?1
      """;

  private static final String WAITING_TURNS =
      "SELECT count(*) FROM selection_turn WHERE application_id = ?1 AND state = 'WAITING'";

  private final FraudCases cases;
  private final Applications applications;
  private final BarredPersons barred;
  private final RecoverUnit units;
  private final Offerings offerings;
  private final Interests interests;
  private final FraudTexts texts;
  private final Policies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideFraudAppeal(
      FraudCases cases,
      Applications applications,
      BarredPersons barred,
      RecoverUnit units,
      Offerings offerings,
      Interests interests,
      FraudTexts texts,
      Policies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.cases = cases;
    this.applications = applications;
    this.barred = barred;
    this.units = units;
    this.offerings = offerings;
    this.interests = interests;
    this.texts = texts;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused to whoever did an earlier step of the case, and as {@link DecideFraud#decide}. */
  @WithTransaction
  public Uni<Void> decide(Actor officer, long caseId, int version, boolean granted, String reason) {
    return cases
        .lockedInDistrictOf(officer, caseId, version)
        .invoke(opened -> opened.fraud().requireOtherOfficer(officer.id()))
        .invoke(opened -> opened.fraud().require(FraudState.APPEALED))
        .call(opened -> interests.requireNone(officer, opened.application().id()))
        .call(
            opened -> granted ? reverse(officer, opened, reason) : confirm(officer, opened, reason))
        .call(opened -> note(officer, opened, reason))
        .replaceWithVoid();
  }

  private Uni<Void> confirm(Actor officer, FraudCases.Opened opened, String reason) {
    byte[] hidden = texts.hidden(reason, FraudTexts.APPEAL_REASON);
    opened.fraud().confirm(officer.id(), hidden, clock.now());
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> reverse(Actor officer, FraudCases.Opened opened, String reason) {
    Application application = opened.application();
    byte[] hidden = texts.hidden(reason, FraudTexts.APPEAL_REASON);
    return barred
        .lift(application, clock.now())
        .chain(() -> offerings.announcedLocked(application.offeringId()))
        .chain(offering -> restoration(opened, offering))
        .chain(restoration -> restore(officer, opened, restoration))
        .invoke(remedy -> opened.fraud().reverse(officer.id(), hidden, clock.now(), remedy))
        .chain(remedy -> applications.note(application, eventOf(remedy)));
  }

  private Uni<Restoration> restoration(FraudCases.Opened opened, Offering offering) {
    FraudCase fraud = opened.fraud();
    return count(IN_ROSTER, fraud.applicationId())
        .chain(
            lines ->
                count(WAITING_TURNS, fraud.applicationId())
                    .map(
                        turns ->
                            new Restoration(
                                stillExpelled(opened) ? fraud.formerStatus() : null,
                                fraud.recoveredSelection() != null,
                                offering.stage(),
                                lines > 0,
                                turns > 0)));
  }

  private static boolean stillExpelled(FraudCases.Opened opened) {
    return opened.application().status() == Application.Status.STRUCK_OUT;
  }

  private Uni<Long> count(String query, long applicationId) {
    return cases
        .getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(query, Long.class)
                    .setParameter(1, applicationId)
                    .getSingleResult());
  }

  private Uni<FraudRemedy> restore(
      Actor officer, FraudCases.Opened opened, Restoration restoration) {
    if (!restoration.isPossible()) {
      return Uni.createFrom().item(restoration.otherwise());
    }
    return applications
        .arePersonsFree(opened.application())
        .chain(
            free ->
                free
                    ? readmit(officer, opened)
                    : Uni.createFrom().item(FraudRemedy.PERSON_ELSEWHERE));
  }

  /** The unit first: without it a family that had chosen has nothing to come back to. */
  private Uni<FraudRemedy> readmit(Actor officer, FraudCases.Opened opened) {
    Long selection = opened.fraud().recoveredSelection();
    if (selection == null) {
      return readmit(opened, FraudRemedy.READMITTED);
    }
    int days = policies.version(opened.application().policyVersion()).signWorkingDays();
    return units
        .giveBack(officer, selection, days)
        .chain(
            given ->
                given
                    ? readmit(opened, FraudRemedy.UNIT_RESTORED)
                    : Uni.createFrom().item(FraudRemedy.UNIT_GONE));
  }

  private Uni<FraudRemedy> readmit(FraudCases.Opened opened, FraudRemedy remedy) {
    opened.application().readmit(opened.fraud().formerStatus(), clock.now());
    return applications
        .bindAgain(opened.application())
        .invoke(DecideFraudAppeal::requireBound)
        .replaceWith(remedy);
  }

  /** Somebody of the household applied at this very moment; asked again, it is seen. */
  private static void requireBound(boolean bound) {
    if (!bound) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  private static ApplicationEvent.Kind eventOf(FraudRemedy remedy) {
    return remedy.readmits()
        ? ApplicationEvent.Kind.FRAUD_REVERSED
        : ApplicationEvent.Kind.FRAUD_BAN_LIFTED;
  }

  private Uni<Void> note(Actor officer, FraudCases.Opened opened, String reason) {
    FraudCase fraud = opened.fraud();
    return audit.record(
        officer,
        Decision.of("fraud.decide-appeal", "fraud-case", fraud.id())
            .before(FraudState.APPEALED)
            .after(fraud.state() + ":" + fraud.remedy() + ":" + reason)
            .under(opened.application().policyVersion()));
  }
}
