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
import org.anju.offering.LeaseTerms;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * The acquirer records that a family stays on: a new term of the published months follows the one
 * that runs, at the same rent and without another deposit. The family is told until when.
 */
@ApplicationScoped
public class RecordRenewal {

  private static final String INSERT =
      """
      INSERT INTO lease_renewal (selection_id, number, starts_on, ends_on, document_id, recorded_by, recorded_name,
        recorded_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """;

  private final HeldLeases leases;
  private final OfficialDocuments documents;
  private final Notices notices;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RecordRenewal(
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
   * Before the lease ends, and one term ahead at most. Answers the new last day.
   *
   * @param name the account's name, for whoever looks at it
   * @param documentId the renewed contract, handed in by the same person
   */
  @WithTransaction
  public Uni<LocalDate> record(Actor acquirer, String name, long selectionId, long documentId) {
    return leases
        .running(acquirer, selectionId)
        .invoke(this::requireBegun)
        .call(lease -> insert(acquirer, name, lease, documentId))
        .call(
            lease ->
                documents.attach(
                    acquirer,
                    documentId,
                    new ProvenRecord(
                        HeldLeases.CASE, selectionId, acquirer.organisation(), lease.district())))
        .call(
            lease ->
                notices.tellOfLease(
                    lease.applicationId(), NoticeKind.LEASE_RENEWED, lastDay(lease)))
        .map(RecordRenewal::lastDay)
        .call(
            lastDay ->
                audit.record(
                    acquirer,
                    Decision.of("agreement.renew-lease", "selection", selectionId).after(lastDay)));
  }

  private void requireBegun(HeldLeases.Held lease) {
    if (lease.termStartsOn().isAfter(clock.today())) {
      throw RefusedException.of(
          AgreementRefusal.LEASE_RENEWED, Map.of("from", lease.termStartsOn().toString()));
    }
  }

  private static LocalDate lastDay(HeldLeases.Held lease) {
    return LeaseTerms.lastDay(lease.endsOn().plusDays(1), lease.months());
  }

  private Uni<Integer> insert(Actor acquirer, String name, HeldLeases.Held lease, long documentId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter(1, lease.selectionId())
                    .setParameter(2, lease.renewals() + 1)
                    .setParameter(3, lease.endsOn().plusDays(1))
                    .setParameter(4, lastDay(lease))
                    .setParameter(5, documentId)
                    .setParameter(6, acquirer.id())
                    .setParameter(7, name)
                    .setParameter(8, clock.now())
                    .executeUpdate());
  }
}
