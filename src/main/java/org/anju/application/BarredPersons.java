package org.anju.application;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * Who may not apply because of fraud, and until when (article 34). Adults alone are barred, by
 * their keyed hash; nobody applies together with one of them, whatever place the barred person has
 * in the household.
 */
@ApplicationScoped
public class BarredPersons {

  /** $1 persons, $2 now. */
  private static final String AMONG =
      """
      SELECT max(until_at) AS until FROM barred_person
      WHERE person_hash = ANY ($1) AND lifted_at IS NULL AND $2 >= from_at AND $2 < until_at
      """;

  private static final String AMONG_IN_SESSION =
      """
      SELECT max(until_at) FROM barred_person
      WHERE person_hash = ANY (?1) AND lifted_at IS NULL AND ?2 >= from_at AND ?2 < until_at
        AND application_id <> ?3
      """;

  /** Children are minors when they apply, so the adults are the applicant and the spouse. */
  private static final String BAR =
      """
      INSERT INTO barred_person (person_hash, application_id, from_at, until_at)
      SELECT person_hash, application_id, ?2, ?3 FROM household_member
      WHERE application_id = ?1 AND relation IN ('SELF', 'SPOUSE')
      """;

  private static final String LIFT =
      "UPDATE barred_person SET lifted_at = ?2 WHERE application_id = ?1 AND lifted_at IS NULL";

  private final PersonHash hash;
  private final BusinessClock clock;

  BarredPersons(PersonHash hash, BusinessClock clock) {
    this.hash = hash;
    this.clock = clock;
  }

  /** Refuses a household with a barred person, in the connection's transaction. */
  public Uni<Void> requireNone(SqlConnection connection, Household household) {
    Tuple values =
        Tuple.tuple()
            .addArrayOfString(hashes(household))
            .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    return connection
        .preparedQuery(AMONG)
        .execute(values)
        .map(rows -> rows.iterator().next().getOffsetDateTime("until"))
        .map(until -> until == null ? null : until.toInstant())
        .invoke(BarredPersons::refuseUntil)
        .replaceWithVoid();
  }

  /** As {@link #requireNone(SqlConnection, Household)}, in the session's transaction. */
  Uni<Void> requireNone(Household household) {
    return require(hashes(household), null);
  }

  /**
   * Refuses a person who is barred because of another application. The one because of which the
   * person is barred stays open to it: it is the way to answer and to appeal.
   */
  Uni<Void> requireNotElsewhere(String personHash, Application application) {
    return require(new String[] {personHash}, application.id());
  }

  /** Bars the adults of the household from now on, in the session's transaction. */
  public Uni<Integer> bar(Application application, Instant from, Instant until) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(BAR)
                    .setParameter(1, application.id())
                    .setParameter(2, from)
                    .setParameter(3, until)
                    .executeUpdate());
  }

  /** Lifts what {@link #bar} imposed because of that application. */
  public Uni<Integer> lift(Application application, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LIFT)
                    .setParameter(1, application.id())
                    .setParameter(2, now)
                    .executeUpdate());
  }

  private Uni<Void> require(String[] hashes, @Nullable Long except) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(AMONG_IN_SESSION, Instant.class)
                    .setParameter(1, hashes)
                    .setParameter(2, clock.now())
                    .setParameter(3, except == null ? -1L : except)
                    .getSingleResultOrNull())
        .invoke(BarredPersons::refuseUntil)
        .replaceWithVoid();
  }

  private String[] hashes(Household household) {
    return household.members().stream()
        .map(person -> hash.of(person.identity()))
        .toArray(String[]::new);
  }

  /** The ban ends at midnight, so its last day is the one before. */
  private static void refuseUntil(@Nullable Instant until) {
    if (until != null) {
      LocalDate lastDay =
          OffsetDateTime.ofInstant(until, BusinessClock.CHINA).toLocalDate().minusDays(1);
      throw RefusedException.of(
          ApplicationRefusal.PERSON_BARRED, Map.of("until", lastDay.toString()));
    }
  }
}
