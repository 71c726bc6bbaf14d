package org.anju.verification;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.Application;
import org.anju.application.Applications;
import org.anju.application.FactsCipher;
import org.anju.application.FileApplications;
import org.anju.application.HouseholdMember;
import org.anju.application.JudgeApplication;
import org.anju.application.correction.Correction;
import org.anju.application.correction.Corrections;
import org.anju.application.eligibility.Eligibility;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An officer opens a case of the own district; names and numbers stay masked. */
@ApplicationScoped
public class ReadCase {

  private final Applications applications;
  private final Offerings offerings;
  private final Organisations organisations;
  private final CheckDecisions decisions;
  private final Corrections corrections;
  private final CheckQueue queue;
  private final PersonalDataCipher cipher;
  private final FactsCipher facts;
  private final JudgeApplication judge;
  private final BusinessClock clock;

  ReadCase(
      Applications applications,
      Offerings offerings,
      Organisations organisations,
      CheckDecisions decisions,
      Corrections corrections,
      CheckQueue queue,
      PersonalDataCipher cipher,
      FactsCipher facts,
      JudgeApplication judge,
      BusinessClock clock) {
    this.applications = applications;
    this.offerings = offerings;
    this.organisations = organisations;
    this.decisions = decisions;
    this.corrections = corrections;
    this.queue = queue;
    this.cipher = cipher;
    this.facts = facts;
    this.judge = judge;
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
                history(application)
                    .chain(
                        history ->
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
                                                        history,
                                                        employer,
                                                        next)))));
  }

  /** What officers did with the case so far. */
  private record History(List<CheckDecision> decided, List<Correction> corrections) {}

  private Uni<History> history(Application application) {
    return decisions
        .of(application.id())
        .chain(
            decided -> corrections.of(application.id()).map(asked -> new History(decided, asked)));
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
      History history,
      String employer,
      Long next) {
    Eligibility eligibility = judge.filed(application);
    return new CheckCase(
        application.id(),
        application.receipt(),
        application.version(),
        application.status(),
        CheckKind.awaitedBy(application.status()),
        offering.id(),
        offering.name(),
        application.category(),
        application.householdSize(),
        facts.of(application),
        application.mobileMasked(),
        employer,
        application.submittedAt(),
        members.stream().map(this::member).toList(),
        eligibility,
        history.decided().stream().map(decision -> decision.view(cipher)).toList(),
        history.corrections(),
        next);
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
