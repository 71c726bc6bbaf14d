package org.anju.contract;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.document.OfficialDocuments;
import org.anju.document.ProvenRecord;
import org.anju.notice.NoticeKind;
import org.anju.notice.Notices;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * The acquirer records that a lease ends before its term is over, with the paper that says so. The
 * home is free on the day after the last one; {@link EndLeases} sees to it. The family is told at
 * once of a day that is still to come; of one that is over {@link EndLeases} tells it.
 */
@ApplicationScoped
public class RecordLeaseEnd {

  private static final String INSERT =
      """
      INSERT INTO lease_end (selection_id, last_day, reason, note, document_id, recorded_by, recorded_name, recorded_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """;

  private final HeldLeases leases;
  private final OfficialDocuments documents;
  private final Notices notices;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RecordLeaseEnd(
      HeldLeases leases,
      OfficialDocuments documents,
      Notices notices,
      BusinessClock clock,
      AuditTrail audit) {
    this.leases = leases;
    this.documents = documents;
    this.notices = notices;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * How a lease ends.
   *
   * @param documentId the agreement to end it or the notice, handed in by the same person
   */
  public record Form(
      long selectionId, LocalDate lastDay, LeaseEndReason reason, String note, long documentId) {}

  /**
   * Once for each lease.
   *
   * @param name the account's name, for whoever looks at it
   */
  @WithTransaction
  public Uni<Void> record(Actor acquirer, String name, Form form) {
    return leases
        .running(acquirer, form.selectionId())
        .invoke(lease -> requireWithin(lease, form.lastDay()))
        .call(lease -> insert(acquirer, name, form))
        .call(
            lease ->
                documents.attach(
                    acquirer,
                    form.documentId(),
                    new ProvenRecord(
                        HeldLeases.CASE,
                        form.selectionId(),
                        acquirer.organisation(),
                        lease.district())))
        .call(lease -> tell(lease, form.lastDay()))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("agreement.record-lease-end", "selection", form.selectionId())
                        .after(form)))
        .replaceWithVoid();
  }

  private static void requireWithin(HeldLeases.Held lease, LocalDate lastDay) {
    if (lastDay.isBefore(lease.startsOn()) || !lastDay.isBefore(lease.endsOn())) {
      throw RefusedException.of(
          AgreementRefusal.LEASE_END_OUTSIDE_TERM,
          Map.of("from", lease.startsOn().toString(), "before", lease.endsOn().toString()));
    }
  }

  private Uni<Void> tell(HeldLeases.Held lease, LocalDate lastDay) {
    return lastDay.isBefore(clock.today())
        ? Uni.createFrom().voidItem()
        : notices.tellOfLease(lease.applicationId(), NoticeKind.LEASE_END_RECORDED, lastDay);
  }

  private Uni<Integer> insert(Actor acquirer, String name, Form form) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter(1, form.selectionId())
                    .setParameter(2, form.lastDay())
                    .setParameter(3, form.reason().name())
                    .setParameter(4, form.note().strip())
                    .setParameter(5, form.documentId())
                    .setParameter(6, acquirer.id())
                    .setParameter(7, name)
                    .setParameter(8, clock.now())
                    .executeUpdate());
  }
}
