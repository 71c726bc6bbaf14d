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

/** The acquirer says what it thinks of a complaint, late rather than never. */
@ApplicationScoped
public class AnswerComplaint {

  private final Complaints complaints;
  private final Offerings offerings;
  private final PersonalDataCipher cipher;
  private final Notices notices;
  private final BusinessClock clock;
  private final AuditTrail audit;

  AnswerComplaint(
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

  /** Refused with {@code request.stale} when {@code version} is not the one that was seen. */
  @WithTransaction
  public Uni<Void> answer(Actor acquirer, long id, int version, String text) {
    return complaints
        .seen(id, version)
        .call(complaint -> offerings.ownedBy(acquirer, complaint.offeringId()))
        .invoke(
            complaint ->
                complaint.answer(
                    acquirer, cipher.encrypt(text.strip(), Complaints.ANSWER), clock.now()))
        .call(
            complaint ->
                notices.tellApplicant(complaint.applicationId(), NoticeKind.COMPLAINT_ANSWERED))
        .call(
            () ->
                audit.record(
                    acquirer,
                    Decision.of("complaint.answer", Complaints.CASE, id)
                        .before(ComplaintState.OPEN)
                        .after(ComplaintState.ANSWERED)))
        .replaceWithVoid();
  }
}
