package org.anju.complaint;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.notice.NoticeKind;
import org.anju.notice.Notices;
import org.anju.offering.Offerings;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * An officer of the district says whether a complaint is right, after the acquirer has answered or
 * let its term pass.
 */
@ApplicationScoped
public class DecideComplaint {

  private final Complaints complaints;
  private final Offerings offerings;
  private final PersonalDataCipher cipher;
  private final Notices notices;
  private final BusinessClock clock;
  private final AuditTrail audit;

  DecideComplaint(
      Complaints complaints,
      Offerings offerings,
      PersonalDataCipher cipher,
      Notices notices,
      BusinessClock clock,
      AuditTrail audit) {
    this.complaints = complaints;
    this.offerings = offerings;
    this.cipher = cipher;
    this.notices = notices;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Refused with {@code request.stale} when {@code version} is not the one that was seen.
   *
   * @param words why, for the family and the acquirer
   */
  @WithTransaction
  public Uni<Void> decide(Actor officer, long id, int version, boolean upheld, String words) {
    ComplaintState after = upheld ? ComplaintState.UPHELD : ComplaintState.NOT_UPHELD;
    return complaints
        .seen(id, version)
        .call(complaint -> offerings.inDistrictOf(officer, complaint.offeringId()))
        .invoke(
            complaint ->
                complaint.decide(
                    officer,
                    upheld,
                    cipher.encrypt(words.strip(), Complaints.DECISION),
                    clock.now(),
                    clock.today()))
        .call(
            complaint ->
                notices.tellApplicant(complaint.applicationId(), NoticeKind.COMPLAINT_DECIDED))
        .call(
            () ->
                audit.record(
                    officer, Decision.of("complaint.decide", Complaints.CASE, id).after(after)))
        .replaceWithVoid();
  }
}
