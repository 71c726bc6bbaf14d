package org.anju.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.anju.demo.DemoProjectPlan.PlannedContract;
import org.anju.demo.DemoProjectPlan.PlannedProject;
import org.anju.funding.BuildingPayee;
import org.anju.funding.DecidePayee;
import org.anju.funding.PayeeState;
import org.anju.funding.PayeeTerms;
import org.anju.funding.RegisterPayee;
import org.anju.funding.ShowBooks;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** The contracts for land and building that the demo city's new-built homes cost. */
@IfBuildProfile(anyOf = {"dev", "local"})
@ApplicationScoped
class DemoContracts {

  private static final String OFFICER = "bureau-officer1";
  private static final int SIGNED_MONTHS_AGO = 14;

  private final DemoPeople people;
  private final DemoProjects projects;
  private final BusinessClock clock;
  private final ShowBooks books;
  private final RegisterPayee register;
  private final DecidePayee decide;
  private final DemoProjectPlan plan = DemoProjectPlan.read();

  DemoContracts(
      DemoPeople people,
      DemoProjects projects,
      BusinessClock clock,
      ShowBooks books,
      RegisterPayee register,
      DecidePayee decide) {
    this.people = people;
    this.projects = projects;
    this.clock = clock;
    this.books = books;
    this.register = register;
    this.decide = decide;
  }

  /** Registers and confirms all of them; goes on where an interruption left it. */
  void confirm() {
    plan.contracts().forEach(this::confirm);
  }

  private void confirm(PlannedContract contract) {
    DemoPeople.DemoPerson clerk = people.person(acquirerOf(contract));
    Actor acquirer = people.actor(clerk.username());
    long project = projects.approved(acquirer, contract.project());
    if (find(acquirer, project, contract).isEmpty()) {
      PayeeTerms terms = terms(project, contract);
      Await.result(() -> register.register(acquirer, clerk.name(), terms));
    }
    BuildingPayee payee = find(acquirer, project, contract).orElseThrow();
    if (payee.state() == PayeeState.ENTERED) {
      Await.result(
          () -> decide.confirm(people.actor(OFFICER), people.person(OFFICER).name(), payee.id()));
    }
  }

  private String acquirerOf(PlannedContract contract) {
    return plan.projects().stream()
        .filter(project -> project.name().equals(contract.project()))
        .map(PlannedProject::acquirer)
        .findFirst()
        .orElseThrow();
  }

  private Optional<BuildingPayee> find(Actor acquirer, long project, PlannedContract contract) {
    return Await.result(() -> books.of(acquirer, project)).payees().stream()
        .filter(payee -> payee.contractNumber().equals(contract.number()))
        .findFirst();
  }

  private PayeeTerms terms(long project, PlannedContract contract) {
    return new PayeeTerms(
        project,
        contract.role(),
        contract.name(),
        contract.creditCode(),
        contract.number(),
        contract.sum(),
        clock.today().minusMonths(SIGNED_MONTHS_AGO));
  }
}
