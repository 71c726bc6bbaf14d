package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import org.anju.acquirer.DecideQualification;
import org.anju.acquirer.DraftQualification;
import org.anju.acquirer.EnterOpinion;
import org.anju.acquirer.MakeStatement;
import org.anju.acquirer.QualificationRow;
import org.anju.acquirer.QualificationState;
import org.anju.acquirer.ReadQualifications;
import org.anju.acquirer.StatementKind;
import org.anju.acquirer.SubmitQualification;
import org.anju.demo.DemoProjectPlan.PlannedCompany;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Qualifies the demo city's companies in the districts of their offerings. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoQualifications {

  private static final int YEARS_VALID = 2;

  private final DemoPeople people;
  private final DemoDocuments documents;
  private final DraftQualification draft;
  private final MakeStatement state;
  private final SubmitQualification submit;
  private final EnterOpinion hear;
  private final DecideQualification decide;
  private final ReadQualifications read;
  private final BusinessClock clock;
  private final DemoProjectPlan plan = DemoProjectPlan.read();

  DemoQualifications(
      DemoPeople people,
      DemoDocuments documents,
      DraftQualification draft,
      MakeStatement state,
      SubmitQualification submit,
      EnterOpinion hear,
      DecideQualification decide,
      ReadQualifications read,
      BusinessClock clock) {
    this.people = people;
    this.documents = documents;
    this.draft = draft;
    this.state = state;
    this.submit = submit;
    this.hear = hear;
    this.decide = decide;
    this.read = read;
    this.clock = clock;
  }

  /** All of them; goes on where an interruption left it. */
  void qualify() {
    for (PlannedCompany company : plan.companies()) {
      company.districts().forEach(district -> qualify(company, district));
    }
  }

  private void qualify(PlannedCompany company, String district) {
    Actor acquirer = people.actor(company.acquirer());
    long id =
        of(acquirer, district)
            .map(QualificationRow::id)
            .orElseGet(() -> Await.result(() -> draft.draft(acquirer, district)));
    if (stateOf(acquirer, district) == QualificationState.DRAFT) {
      plan.statements().keySet().forEach(kind -> state(acquirer, id, kind, company.creditLine()));
      int version = version(acquirer, id);
      Await.result(() -> submit.submit(acquirer, id, version));
    }
    if (stateOf(acquirer, district) == QualificationState.SUBMITTED) {
      approve(id);
    }
  }

  private void state(Actor acquirer, long id, StatementKind kind, BigDecimal creditLine) {
    MakeStatement.Form form =
        new MakeStatement.Form(
            kind,
            clock.today().plusYears(YEARS_VALID),
            kind == StatementKind.BANK_CREDIT ? creditLine : null,
            documents.handIn(acquirer, plan.statements().get(kind)));
    Await.result(() -> state.make(acquirer, id, form));
  }

  private void approve(long id) {
    Actor first = people.actor("bureau-officer1");
    Actor second = people.actor("bureau-officer2");
    plan.opinions()
        .forEach(
            (office, letter) -> {
              EnterOpinion.Form form =
                  new EnterOpinion.Form(office, true, documents.handIn(first, letter));
              Await.result(() -> hear.enter(first, id, form));
            });
    int version = version(second, id);
    Await.result(() -> decide.approve(second, id, version));
  }

  private int version(Actor actor, long id) {
    return Await.result(() -> read.one(actor, id)).version();
  }

  private QualificationState stateOf(Actor acquirer, String district) {
    return of(acquirer, district).orElseThrow().state();
  }

  private Optional<QualificationRow> of(Actor acquirer, String district) {
    return Await.result(() -> read.mine(acquirer)).stream()
        .filter(row -> row.district().equals(district))
        .findFirst();
  }
}
