package org.anju.fraud;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.Application;
import org.anju.offering.Offering;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Shows a case to an officer of its district or to its family. */
@ApplicationScoped
public class ReadFraudCases {

  private static final int MOST_OF_A_FAMILY = 50;

  private static final String OWN =
      "from FraudCase where applicationId in (select a.id from Application a where a.applicant = ?1)"
          + " order by id desc";

  private final FraudCases cases;
  private final FraudPapers papers;
  private final FraudTexts texts;
  private final Offerings offerings;
  private final BusinessClock clock;

  ReadFraudCases(
      FraudCases cases,
      FraudPapers papers,
      FraudTexts texts,
      Offerings offerings,
      BusinessClock clock) {
    this.cases = cases;
    this.papers = papers;
    this.texts = texts;
    this.offerings = offerings;
    this.clock = clock;
  }

  @WithSession
  public Uni<FraudCaseView> show(Actor officer, long caseId) {
    return cases
        .inDistrictOf(officer, caseId)
        .invoke(found -> FraudCases.requireStranger(officer, found.application()))
        .chain(found -> view(officer, found, true));
  }

  /** The family's own cases, the latest first; nobody has more than a few. */
  @WithSession
  public Uni<List<FraudCaseView>> ofFamily(Actor family) {
    return cases
        .find(OWN, family.id())
        .page(0, MOST_OF_A_FAMILY)
        .list()
        .chain(found -> views(family, found));
  }

  private Uni<List<FraudCaseView>> views(Actor family, List<FraudCase> found) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUniAndConcatenate(
            fraud -> cases.withApplication(fraud).chain(opened -> view(family, opened, false)))
        .collect()
        .asList();
  }

  private Uni<FraudCaseView> view(Actor actor, FraudCases.Opened found, boolean all) {
    return offerings
        .announced(found.application().offeringId())
        .chain(
            offering ->
                papers
                    .of(found.fraud().id(), all)
                    .map(shown -> view(actor, found, offering, shown)));
  }

  private FraudCaseView view(
      Actor actor, FraudCases.Opened found, Offering offering, List<FraudPaper> shown) {
    FraudCase fraud = found.fraud();
    Application application = found.application();
    return new FraudCaseView(
        fraud.id(),
        fraud.version(),
        fraud.state(),
        application.id(),
        application.receipt(),
        application.applicantMasked(),
        offering.id(),
        offering.name(),
        application.status(),
        texts.shown(fraud.descriptionCipher(), FraudTexts.DESCRIPTION),
        fraud.openedAt(),
        fraud.answerBy(),
        texts.shown(fraud.answerCipher(), FraudTexts.ANSWER),
        fraud.answeredAt(),
        fraud.isHeard(clock.now()),
        fraud.dueAt(),
        actor.id().equals(fraud.openedBy()) || actor.id().equals(fraud.decidedBy()),
        fraud.article(),
        texts.shown(fraud.reasonCipher(), FraudTexts.REASON),
        fraud.decidedAt(),
        fraud.barredUntil(),
        fraud.recoveredSelection() != null,
        fraud.appealBy(),
        texts.shown(fraud.appealCipher(), FraudTexts.APPEAL),
        fraud.appealedAt(),
        texts.shown(fraud.appealReasonCipher(), FraudTexts.APPEAL_REASON),
        fraud.appealDecidedAt(),
        fraud.remedy(),
        shown);
  }
}
