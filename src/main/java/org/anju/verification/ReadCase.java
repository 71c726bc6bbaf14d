package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.application.Eligibility;
import org.anju.application.FileApplications;
import org.anju.application.HouseholdMember;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;

/** An officer opens a case of the own district; names and numbers stay masked. */
@ApplicationScoped
public class ReadCase {

  private final Applications applications;
  private final Offerings offerings;
  private final Organisations organisations;
  private final CheckDecisions decisions;
  private final CheckQueue queue;
  private final PersonalDataCipher cipher;
  private final Policies policies;
  private final BusinessClock clock;

  ReadCase(
      Applications applications,
      Offerings offerings,
      Organisations organisations,
      CheckDecisions decisions,
      CheckQueue queue,
      PersonalDataCipher cipher,
      Policies policies,
      BusinessClock clock) {
    this.applications = applications;
    this.offerings = offerings;
    this.organisations = organisations;
    this.decisions = decisions;
    this.queue = queue;
    this.cipher = cipher;
    this.policies = policies;
    this.clock = clock;
  }

  @WithSession
  public Uni<CheckCase> read(Actor actor, long applicationId) {
    return applications
        .required(applicationId)
        .chain(
            application ->
                offerings
                    .inDistrictOf(actor, application.offeringId())
                    .chain(offering -> read(actor, application, offering)));
  }

  private Uni<CheckCase> read(Actor actor, Application application, Offering offering) {
    return applications
        .members(application)
        .chain(
            members ->
                decisions
                    .of(application.id())
                    .chain(
                        decided ->
                            employerName(application)
                                .chain(
                                    employer ->
                                        next(actor, application)
                                            .map(
                                                next ->
                                                    view(
                                                        application,
                                                        offering,
                                                        members,
                                                        decided,
                                                        employer,
                                                        next)))));
  }

  private Uni<String> employerName(Application application) {
    return application.employer() == null
        ? Uni.createFrom().nullItem()
        : organisations.findById(application.employer()).map(Organisation::name);
  }

  private Uni<Long> next(Actor actor, Application application) {
    CheckKind kind = CheckKind.awaitedBy(application.status());
    return kind == null ? Uni.createFrom().nullItem() : queue.after(actor, kind, application.id());
  }

  private CheckCase view(
      Application application,
      Offering offering,
      List<HouseholdMember> members,
      List<CheckDecision> decided,
      String employer,
      Long next) {
    Eligibility eligibility =
        Eligibility.of(Eligibility.Facts.of(application), policies.current(), clock.today());
    return new CheckCase(
        application.id(),
        application.receipt(),
        application.version(),
        application.status(),
        CheckKind.awaitedBy(application.status()),
        offering.id(),
        offering.name(),
        application.category(),
        categoryReason(application),
        application.married(),
        application.householdSize(),
        application.housingArea(),
        application.tradedOn(),
        application.annualIncome(),
        application.mobileMasked(),
        employer,
        application.submittedAt(),
        members.stream().map(this::member).toList(),
        eligibility.conditions(),
        eligibility.met(),
        decided.stream().map(decision -> decision.view(cipher)).toList(),
        next);
  }

  private String categoryReason(Application application) {
    byte[] stored = application.categoryReasonCipher();
    return stored == null ? "" : cipher.decrypt(stored, FileApplications.CATEGORY_REASON);
  }

  private CaseMember member(HouseholdMember member) {
    IdentityNumber identity =
        new IdentityNumber(cipher.decrypt(member.identityCipher(), FileApplications.IDENTITY));
    return new CaseMember(
        member.relation(),
        member.nameMasked(),
        member.identityMasked(),
        identity.ageOn(clock.today()));
  }
}
