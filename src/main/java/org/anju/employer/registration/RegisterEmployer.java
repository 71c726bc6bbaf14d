package org.anju.employer.registration;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.employer.EmployerRefusal;
import org.anju.employer.clerks.AdmitClerk;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.MobileNumber;
import org.anju.platform.personal.PersonName;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An employer asks to be admitted to group filing. */
@ApplicationScoped
public class RegisterEmployer {

  private final EmployerRegistrations registrations;
  private final AdmitClerk clerks;
  private final BusinessClock clock;
  private final AuditTrail audit;

  RegisterEmployer(
      EmployerRegistrations registrations,
      AdmitClerk clerks,
      BusinessClock clock,
      AuditTrail audit) {
    this.registrations = registrations;
    this.clerks = clerks;
    this.clock = clock;
    this.audit = audit;
  }

  /** What is typed. */
  public record Form(
      String creditCode, String legalName, String contactName, String contactMobile) {}

  /**
   * Answers the registration's id. Refused at each field that is wrong, and at each paper that the
   * account has not handed in.
   */
  @WithTransaction
  public Uni<Long> register(Actor actor, Form form) {
    return registrations
        .waitingPapers(actor.id())
        .map(papers -> checked(form, papers))
        .call(() -> clerks.requireFree(actor))
        .chain(code -> register(actor, form, code));
  }

  private Uni<Long> register(Actor actor, Form form, SocialCreditCode code) {
    EmployerRegistration registration = registration(actor, code, form);
    return registrations
        .count("creditCode = ?1 and state <> ?2", code.value(), EmployerRegistration.State.REFUSED)
        .invoke(RegisterEmployer::refuseSecond)
        .chain(() -> registrations.persistAndFlush(registration))
        .chain(() -> registrations.attachPapers(registration))
        .chain(
            () ->
                audit.record(
                    actor,
                    Decision.of("employer.register", "employer-registration", registration.id())
                        .after(code.value() + ":" + form.legalName().strip())))
        .map(done -> registration.id());
  }

  private EmployerRegistration registration(Actor actor, SocialCreditCode code, Form form) {
    ReadRegistrations.EmployerContact contact =
        new ReadRegistrations.EmployerContact(
            PersonName.parse(form.contactName()).value().orElseThrow().value(),
            MobileNumber.parse(form.contactMobile()).value().orElseThrow().value());
    return new EmployerRegistration(
        code, form.legalName().strip(), registrations.encrypted(contact), actor, clock.now());
  }

  private static SocialCreditCode checked(Form form, List<RegistrationPaperKind> papers) {
    Optional<SocialCreditCode> code = SocialCreditCode.parse(form.creditCode()).value();
    List<FieldRefusal> wrong = new ArrayList<>();
    if (code.isEmpty()) {
      wrong.add(new FieldRefusal("creditCode", EmployerRefusal.CREDIT_CODE_INVALID));
    }
    if (PersonName.parse(form.contactName()).value().isEmpty()) {
      wrong.add(new FieldRefusal("contactName", EmployerRefusal.CONTACT_INVALID));
    }
    if (MobileNumber.parse(form.contactMobile()).value().isEmpty()) {
      wrong.add(new FieldRefusal("contactMobile", EmployerRefusal.CONTACT_INVALID));
    }
    for (RegistrationPaperKind kind : RegistrationPaperKind.values()) {
      if (!papers.contains(kind)) {
        wrong.add(new FieldRefusal(kind.field(), kind.missing()));
      }
    }
    if (!wrong.isEmpty()) {
      throw RefusedException.at((EmployerRefusal) wrong.get(0).refusal(), wrong);
    }
    return code.orElseThrow();
  }

  private static void refuseSecond(long existing) {
    if (existing > 0) {
      throw RefusedException.of(EmployerRefusal.ALREADY_REGISTERED);
    }
  }
}
