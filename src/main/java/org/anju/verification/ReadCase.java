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
import org.anju.evidence.CaseEvidence;
import org.anju.evidence.ReadEvidence;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.organisation.Organisation;
import org.anju.platform.organisation.Organisations;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.verification.CaseHistory.History;
import org.anju.verification.CheckCase.CaseWork;
import org.jetbrains.annotations.Nullable;

/** An officer opens a case of the own district; names and numbers stay masked. */
@ApplicationScoped
public class ReadCase {

  private final Applications applications;
  private final Offerings offerings;
  private final Organisations organisations;
  private final CaseHistory histories;
  private final CaseWorks works;
  private final EarlierApplications earlier;
  private final ReadEvidence evidence;
  private final PersonalDataCipher cipher;
  private final FactsCipher facts;
  private final JudgeApplication judge;
  private final BusinessClock clock;

  ReadCase(
      Applications applications,
      Offerings offerings,
      Organisations organisations,
      CaseHistory histories,
      CaseWorks works,
      EarlierApplications earlier,
      ReadEvidence evidence,
      PersonalDataCipher cipher,
      FactsCipher facts,
      JudgeApplication judge,
      BusinessClock clock) {
    this.applications = applications;
    this.offerings = offerings;
    this.organisations = organisations;
    this.histories = histories;
    this.works = works;
    this.earlier = earlier;
    this.evidence = evidence;
    this.cipher = cipher;
    this.facts = facts;
    this.judge = judge;
    this.clock = clock;
  }

  /** What one page shows, gathered step by step in one session. */
  private record Gathered(
      Application application,
      Offering offering,
      List<HouseholdMember> members,
      @Nullable String employer,
      History history,
      @Nullable CaseWork work) {}

  @WithSession
  public Uni<CheckCase> read(Actor actor, long applicationId) {
    return applications
        .required(applicationId)
        .chain(application -> gathered(actor, application))
        .chain(
            gathered ->
                evidence
                    .of(applicationId)
                    .chain(
                        found ->
                            earlier
                                .of(applicationId)
                                .map(others -> view(gathered, found, others))));
  }

  private Uni<Gathered> gathered(Actor actor, Application application) {
    return offerings
        .inDistrictOf(actor, application.offeringId())
        .chain(
            offering ->
                applications
                    .members(application)
                    .chain(
                        members ->
                            employerName(application)
                                .chain(
                                    employer ->
                                        worked(actor, application, offering, members, employer))));
  }

  private Uni<Gathered> worked(
      Actor actor,
      Application application,
      Offering offering,
      List<HouseholdMember> members,
      @Nullable String employer) {
    return histories
        .of(actor, application.id())
        .chain(
            history ->
                works
                    .of(actor, application)
                    .map(
                        work ->
                            new Gathered(application, offering, members, employer, history, work)));
  }

  private Uni<String> employerName(Application application) {
    return application.employer() == null
        ? Uni.createFrom().nullItem()
        : organisations.findById(application.employer()).map(Organisation::name);
  }

  private CheckCase view(
      Gathered gathered, CaseEvidence evidence, List<EarlierApplication> earlier) {
    Application application = gathered.application();
    return new CheckCase(
        application.id(),
        application.receipt(),
        application.version(),
        application.status(),
        gathered.work(),
        gathered.offering().id(),
        gathered.offering().name(),
        application.category(),
        application.householdSize(),
        facts.of(application),
        application.mobileMasked(),
        gathered.employer(),
        application.submittedAt(),
        gathered.members().stream().map(this::member).toList(),
        judge.filed(application),
        evidence,
        gathered.history().decisions(),
        gathered.history().refusals(),
        gathered.history().corrections(),
        earlier);
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
