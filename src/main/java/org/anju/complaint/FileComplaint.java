package org.anju.complaint;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;
import org.anju.policy.Policies;
import org.anju.policy.Policy;

/** A family with an application in an offering complains about its acquirer. */
@ApplicationScoped
public class FileComplaint {

  private final Complaints complaints;
  private final Applications applications;
  private final Offerings offerings;
  private final Policies policies;
  private final WorkingDays calendar;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;
  private final AuditTrail audit;

  FileComplaint(
      Complaints complaints,
      Applications applications,
      Offerings offerings,
      Policies policies,
      WorkingDays calendar,
      PersonalDataCipher cipher,
      BusinessClock clock,
      AuditTrail audit) {
    this.complaints = complaints;
    this.applications = applications;
    this.offerings = offerings;
    this.policies = policies;
    this.calendar = calendar;
    this.cipher = cipher;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * Answers its id.
   *
   * @param receipt of an application of the applicant's own, however it ended
   * @param text in the family's own words
   */
  @WithTransaction
  public Uni<Long> file(Actor applicant, String receipt, ComplaintKind kind, String text) {
    return applications
        .ofApplicant(applicant, receipt.strip())
        .chain(
            family ->
                offerings
                    .announced(family.offeringId())
                    .map(offering -> complaint(applicant, family, offering, kind, text)))
        .chain(complaints::keep)
        .call(
            complaint ->
                audit.record(
                    applicant,
                    Decision.of("complaint.file", Complaints.CASE, complaint.id()).after(kind)))
        .map(Complaint::id);
  }

  private Complaint complaint(
      Actor applicant, Application family, Offering offering, ComplaintKind kind, String text) {
    LocalDate today = clock.today();
    Policy policy = policies.inForce(offering.district(), today);
    Complaint.Filing filing =
        new Complaint.Filing(
            family.offeringId(),
            family.id(),
            kind,
            cipher.encrypt(text.strip(), Complaints.TEXT),
            calendar.plus(today, policy.complaintWorkingDays()),
            policy.version());
    return new Complaint(filing, applicant, clock.now());
  }
}
