package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.application.OpenOfferings;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.notice.NoticeKind;
import org.anju.notice.Notices;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportRefusal;
import org.anju.platform.imports.ImportRows;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.security.Actor;

/**
 * Files the good rows of a roster as members, in one transaction: the employer certifies them
 * (article 14, 2) and each is asked for consent. Nobody is made twice, however often a roster
 * comes.
 */
@ApplicationScoped
public class FileRoster {

  private final Pool pool;
  private final ImportJobs jobs;
  private final ImportRows rows;
  private final OpenOfferings openOfferings;
  private final GroupMembers members;
  private final ImportedLists lists;
  private final Notices notices;
  private final AuditTrail audit;

  FileRoster(
      Pool pool,
      ImportJobs jobs,
      ImportRows rows,
      OpenOfferings openOfferings,
      GroupMembers members,
      ImportedLists lists,
      Notices notices,
      AuditTrail audit) {
    this.pool = pool;
    this.jobs = jobs;
    this.rows = rows;
    this.openOfferings = openOfferings;
    this.members = members;
    this.lists = lists;
    this.notices = notices;
    this.audit = audit;
  }

  /**
   * What became of a roster.
   *
   * @param filed people who are asked for consent now for the first time
   * @param renewed people who were asked before and have not answered; the new data counts
   * @param answered rows of people who have answered before; their answer stays
   */
  public record FiledRoster(int filed, int renewed, List<Integer> answered) {}

  /** {@code committed}: the employer stands for the truth of the roster (article 14, 2). */
  public Uni<FiledRoster> file(Actor actor, long job, FilingMode mode, boolean committed) {
    if (!committed) {
      return Uni.createFrom().failure(RefusedException.of(EmployerRefusal.COMMITMENT_MISSING));
    }
    return pool.withTransaction(
        connection ->
            jobs.lock(connection, actor, job)
                .invoke(found -> requireFileable(found, mode))
                .call(found -> openOfferings.hold(connection, found.offeringId()))
                .chain(found -> file(connection, actor, found)));
  }

  private Uni<FiledRoster> file(SqlConnection connection, Actor actor, ImportJob job) {
    return rows.good(connection, job.id())
        .map(rows -> rows.stream().map(row -> lists.good(RosterImports.LIST, row)).toList())
        .chain(rows -> members.add(connection, actor, job, rows))
        .call(() -> rows.markFiled(connection, job))
        .call(
            () ->
                notices.tellOrganisation(
                    connection, actor.organisation(), NoticeKind.ROSTER_FILED, job.offeringId()))
        .call(
            filed ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("employer.file-roster", "import", job.id())
                        .after(filed.filed() + ":" + filed.renewed() + ":" + job.fileDigest())));
  }

  private static void requireFileable(ImportJob job, FilingMode mode) {
    if (mode == FilingMode.ALL_OR_NOTHING && job.rowsBad() > 0) {
      throw RefusedException.of(ImportRefusal.HAS_PROBLEMS);
    }
    if (job.rowsGood() == 0) {
      throw RefusedException.of(ImportRefusal.NOTHING_TO_SAVE);
    }
  }
}
