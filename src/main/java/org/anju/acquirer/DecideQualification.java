package org.anju.acquirer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A second officer of the district approves a qualification, for as long as all its statements
 * hold, or refuses it. Whoever entered an opinion does not decide.
 */
@ApplicationScoped
public class DecideQualification {

  private final Qualifications qualifications;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideQualification(Qualifications qualifications, BusinessClock clock, AuditTrail audit) {
    this.qualifications = qualifications;
    this.clock = clock;
    this.audit = audit;
  }

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> approve(Actor officer, long id, int version) {
    return qualifications
        .registerOf(officer, id, version)
        .invoke(register -> register.found().require(QualificationState.SUBMITTED))
        .call(register -> requireOtherOfficer(officer, id, true))
        .call(register -> approve(officer, register))
        .call(() -> note(officer, id, QualificationState.ACTIVE.name()))
        .replaceWithVoid();
  }

  /** As {@link #approve}. */
  @WithTransaction
  public Uni<Void> refuse(Actor officer, long id, int version, String reason) {
    return qualifications
        .registerOf(officer, id, version)
        .call(register -> requireOtherOfficer(officer, id, false))
        .invoke(register -> register.found().refuse(officer, reason.strip(), clock.now()))
        .call(() -> note(officer, id, QualificationState.REFUSED + ":" + reason))
        .replaceWithVoid();
  }

  /** Places that become free are written first: the index knows no order within a transaction. */
  private Uni<Void> approve(Actor officer, Register register) {
    LocalDate today = clock.today();
    return lastDay(register.found(), today)
        .call(
            () -> {
              register.expire(today);
              register.replaceEarlier();
              return qualifications.flush();
            })
        .invoke(
            lastDay ->
                register.found().approve(officer, register.freePlace(), lastDay, clock.now()))
        .replaceWithVoid();
  }

  private Uni<LocalDate> lastDay(Qualification found, LocalDate today) {
    return qualifications
        .statements(found.id())
        .map(stated -> stated.stream().map(Statement::stated).toList())
        .map(stated -> QualificationRule.requireStatements(stated, today));
  }

  private Uni<Void> requireOtherOfficer(Actor officer, long id, boolean consented) {
    return qualifications
        .opinions(id)
        .invoke(opinions -> requireNoneOf(officer, opinions))
        .invoke(opinions -> requireConsent(opinions, consented))
        .replaceWithVoid();
  }

  private static void requireNoneOf(Actor officer, List<Opinion> opinions) {
    if (opinions.stream().anyMatch(opinion -> opinion.enteredBy().equals(officer.id()))) {
      throw RefusedException.of(AcquirerRefusal.FOUR_EYES);
    }
  }

  private static void requireConsent(List<Opinion> opinions, boolean consented) {
    if (consented) {
      QualificationRule.requireConsent(opinions.stream().map(Opinion::heard).toList());
    }
  }

  private Uni<Void> note(Actor officer, long id, String after) {
    return audit.record(
        officer,
        Decision.of("acquirer.decide", Qualifications.CASE, id)
            .before(QualificationState.SUBMITTED)
            .after(after));
  }
}
