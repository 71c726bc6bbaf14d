package org.anju.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;

/**
 * Tells what no family's timeline shows. Whatever the timeline shows needs no call: the database
 * tells it.
 */
@ApplicationScoped
public class Notices {

  private static final String TELL_ORGANISATION =
      "INSERT INTO notice (organisation, offering_id, kind, at) VALUES ($1, $2, $3, $4)";

  private static final String TELL_FAMILY =
      """
      INSERT INTO notice (application_id, offering_id, kind, at)
      SELECT id, offering_id, $2, $3 FROM application WHERE receipt = $1
      """;

  private static final String TELL_APPLICANT =
      """
      INSERT INTO notice (application_id, offering_id, kind, at)
      SELECT id, offering_id, ?2, CAST(?3 AS timestamptz) FROM application WHERE id = ?1
      """;

  private static final String TELL_OF_LEASE =
      """
      INSERT INTO notice (application_id, offering_id, kind, at, day)
      SELECT id, offering_id, ?2, CAST(?3 AS timestamptz), CAST(?4 AS date) FROM application WHERE id = ?1
      """;

  private final BusinessClock clock;

  Notices(BusinessClock clock) {
    this.clock = clock;
  }

  /** Tells all clerks of an organisation, in the connection's transaction. */
  public Uni<Void> tellOrganisation(
      SqlConnection connection, String organisation, NoticeKind kind, long offering) {
    return connection
        .preparedQuery(TELL_ORGANISATION)
        .execute(
            Tuple.of(organisation, offering, kind.name(), clock.now().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }

  /** Tells the family of that application, in the session's transaction. */
  public Uni<Void> tellApplicant(long application, NoticeKind kind) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(TELL_APPLICANT)
                    .setParameter(1, application)
                    .setParameter(2, kind.name())
                    .setParameter(3, clock.now())
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Tells the family of that application of its lease's last day, in the session's transaction. */
  public Uni<Void> tellOfLease(long application, NoticeKind kind, LocalDate lastDay) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(TELL_OF_LEASE)
                    .setParameter(1, application)
                    .setParameter(2, kind.name())
                    .setParameter(3, clock.now())
                    .setParameter(4, lastDay)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Tells the family with that receipt number, in the connection's transaction. */
  public Uni<Void> tellFamily(SqlConnection connection, String receipt, NoticeKind kind) {
    return connection
        .preparedQuery(TELL_FAMILY)
        .execute(Tuple.of(receipt, kind.name(), clock.now().atOffset(ZoneOffset.UTC)))
        .replaceWithVoid();
  }
}
