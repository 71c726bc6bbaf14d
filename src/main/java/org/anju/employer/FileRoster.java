package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anju.application.FileApplications;
import org.anju.application.Household;
import org.anju.application.NewApplication;
import org.anju.application.Person;
import org.anju.application.SubmitApplication;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.employer.sheet.RosterRow;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportState;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Files the good rows of a roster as applications, in one transaction. A person who is in another
 * live application of the offering is left out and named by row.
 */
@ApplicationScoped
public class FileRoster {

  private final Pool pool;
  private final ImportJobs jobs;
  private final SubmitApplication submission;
  private final FileApplications applications;
  private final ImportedLists lists;
  private final BusinessClock clock;
  private final AuditTrail audit;

  FileRoster(
      Pool pool,
      ImportJobs jobs,
      SubmitApplication submission,
      FileApplications applications,
      ImportedLists lists,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.jobs = jobs;
    this.submission = submission;
    this.applications = applications;
    this.lists = lists;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * What became of a roster.
   *
   * @param filed families that now have an application
   * @param alreadyApplying rows of the sheet whose persons are in another live application
   */
  public record FiledRoster(int filed, List<Integer> alreadyApplying) {}

  /** {@code committed}: the employer stands for the truth of the roster (article 14, 2). */
  public Uni<FiledRoster> file(Actor actor, long job, boolean committed) {
    if (!committed) {
      return Uni.createFrom().failure(RefusedException.of(EmployerRefusal.COMMITMENT_MISSING));
    }
    return pool.withTransaction(
            connection ->
                jobs.lock(connection, actor, job).chain(found -> file(connection, actor, found)))
        .onFailure(SubmitApplication::isSecondFiler)
        .retry()
        .atMost(3);
  }

  private Uni<FiledRoster> file(SqlConnection connection, Actor actor, ImportJob job) {
    return submission
        .openOffering(connection, job.offeringId())
        .chain(open -> file(connection, actor, job, open));
  }

  private Uni<FiledRoster> file(
      SqlConnection connection, Actor actor, ImportJob job, SubmitApplication.OpenOffering open) {
    return jobs.goodRows(connection, job.id())
        .map(rows -> rows.stream().map(row -> lists.good(RosterImports.LIST, row)).toList())
        .invoke(FileRoster::requireSomething)
        .chain(rows -> file(connection, actor, rows, newApplications(actor, job, open, rows)))
        .call(() -> jobs.mark(connection, job.id(), ImportState.SAVED))
        .call(
            filed ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("employer.file-roster", "import", job.id())
                        .after(filed.filed() + ":" + job.fileDigest())));
  }

  private Uni<FiledRoster> file(
      SqlConnection connection, Actor actor, List<RosterRow> rows, List<NewApplication> all) {
    return applications.file(connection, actor, all).map(filed -> result(rows, filed));
  }

  private List<NewApplication> newApplications(
      Actor actor, ImportJob job, SubmitApplication.OpenOffering open, List<RosterRow> rows) {
    Instant now = clock.now();
    return rows.stream()
        .map(
            row ->
                new NewApplication(
                    job.offeringId(),
                    null,
                    actor.organisation(),
                    job.id(),
                    household(row),
                    open.tierOf(actor.organisation()),
                    open.priceListVersion(),
                    now))
        .toList();
  }

  private static Household household(RosterRow row) {
    return new Household(
        new Person(row.name(), row.identityNumber()),
        row.mobile(),
        Optional.ofNullable(row.spouse()).map(FileRoster::person),
        row.minors().stream().map(FileRoster::person).toList(),
        facts(row));
  }

  private static HouseholdFacts facts(RosterRow row) {
    return HouseholdFacts.ofRoster(
        MaritalStatus.valueOf(row.maritalStatus().name()),
        row.minors().stream()
            .map(minor -> new HouseholdFacts.Child(minor.identityNumber().birthDate()))
            .toList(),
        row.category(),
        row.categoryReason(),
        row.presentHousingArea(),
        row.hiredOn(),
        row.householdIncomeLastYear());
  }

  private static Person person(RosterRow.Person person) {
    return new Person(person.name(), person.identityNumber());
  }

  private static FiledRoster result(List<RosterRow> rows, FileApplications.Filed filed) {
    List<Integer> leftOut = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (filed.receipts().get(i) == null) {
        leftOut.add(rows.get(i).row());
      }
    }
    return new FiledRoster((int) filed.count(), leftOut);
  }

  private static void requireSomething(List<RosterRow> rows) {
    if (rows.isEmpty()) {
      throw RefusedException.of(ImportRefusal.NOTHING_TO_SAVE);
    }
  }
}
