package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anju.offering.OfferingPolicies;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policy;

/**
 * Files applications, one or ten thousand, in the caller's transaction by a fixed number of
 * statements. An application with a person who is in another live application of the offering, has
 * a unit already or is barred, is left out and reported.
 */
@ApplicationScoped
public class FileApplications {

  /** The purposes under which personal data is encrypted. */
  public static final String NAME = "household_member.name";

  public static final String IDENTITY = "household_member.identity_number";
  public static final String MOBILE = "application.mobile";

  /** The signature below the declaration. */
  public static final String DECLARED_NAME = "application.declared_name";

  /**
   * Who applies for the offering already, has a unit of any, or is barred. Two filers of the same
   * person meet on the primary key: the second waits, then sees the first.
   */
  private static final String TAKEN =
      """
      SELECT person_hash FROM live_person WHERE offering_id = $1 AND person_hash = ANY ($2)
      UNION
      SELECT person_hash FROM unit_owner WHERE person_hash = ANY ($2)
      UNION
      SELECT person_hash FROM barred_person
      WHERE person_hash = ANY ($2) AND lifted_at IS NULL AND $3 >= from_at AND $3 < until_at
      """;

  private static final String WINDOW =
      "SELECT district, applications_open_at, applications_close_at FROM offering WHERE id = $1";

  private static final String SERIALS =
      "SELECT nextval('receipt_serial') AS serial FROM generate_series(1, $1)";

  private final PersonHash hash;
  private final ApplicationRows rows;
  private final OfferingPolicies policies;
  private final BusinessClock clock;

  FileApplications(
      PersonHash hash, ApplicationRows rows, OfferingPolicies policies, BusinessClock clock) {
    this.hash = hash;
    this.rows = rows;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What became of the applications, by their place in the list that was handed in.
   *
   * @param receipts receipt number of each, null where it was left out
   */
  public record Filed(List<String> receipts) {

    public long count() {
      return receipts.stream().filter(receipt -> receipt != null).count();
    }
  }

  /** All of one offering. */
  public Uni<Filed> file(SqlConnection connection, Actor actor, List<NewApplication> applications) {
    long offering = applications.get(0).offering();
    String[] persons =
        applications.stream()
            .flatMap(application -> application.hashes(hash).stream())
            .toArray(String[]::new);
    return terms(connection, offering)
        .chain(
            terms ->
                connection
                    .preparedQuery(TAKEN)
                    .execute(Tuple.of(offering, persons, clock.now().atOffset(ZoneOffset.UTC)))
                    .map(FileApplications::hashesOf)
                    .chain(taken -> fileFree(connection, actor, terms, applications, taken)));
  }

  private Uni<FilingTerms> terms(SqlConnection connection, long offering) {
    LocalDate today = clock.today();
    return policies
        .inForce(connection, offering, today)
        .chain(
            policy ->
                connection
                    .preparedQuery(WINDOW)
                    .execute(Tuple.of(offering))
                    .map(rows -> terms(policy, rows.iterator().next(), today)));
  }

  private FilingTerms terms(Policy policy, Row window, LocalDate today) {
    Instant opensAt = window.getOffsetDateTime("applications_open_at").toInstant();
    return new FilingTerms(
        policy,
        policies.ranking(window.getString("district"), opensAt),
        opensAt,
        window.getOffsetDateTime("applications_close_at").toInstant(),
        today);
  }

  private Uni<Filed> fileFree(
      SqlConnection connection,
      Actor actor,
      FilingTerms terms,
      List<NewApplication> applications,
      Set<String> taken) {
    List<Boolean> free = new ArrayList<>();
    for (NewApplication application : applications) {
      List<String> persons = application.hashes(hash);
      boolean isFree = persons.stream().noneMatch(taken::contains);
      free.add(isFree);
      if (isFree) {
        taken.addAll(persons);
      }
    }
    int count = (int) free.stream().filter(Boolean::booleanValue).count();
    if (count == 0) {
      return Uni.createFrom().item(filed(free, List.of()));
    }
    ApplicationRows.Filing filing = new ApplicationRows.Filing(actor, terms, clock.now());
    return connection
        .preparedQuery(SERIALS)
        .execute(Tuple.of(count))
        .map(serials -> receipts(terms.policy(), serials))
        .call(receipts -> rows.insert(connection, filing, chosen(applications, free), receipts))
        .map(receipts -> filed(free, receipts));
  }

  private List<String> receipts(Policy policy, RowSet<Row> serials) {
    int year = clock.today().getYear();
    return Rows.list(
        serials,
        row -> ReceiptNumber.of(policy.receiptPrefix(), year, row.getLong("serial")).value());
  }

  private static List<NewApplication> chosen(List<NewApplication> all, List<Boolean> free) {
    List<NewApplication> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (free.get(i)) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }

  private static Filed filed(List<Boolean> free, List<String> receipts) {
    List<String> byPlace = new ArrayList<>();
    int next = 0;
    for (boolean isFree : free) {
      byPlace.add(isFree ? receipts.get(next++) : null);
    }
    return new Filed(byPlace);
  }

  private static Set<String> hashesOf(RowSet<Row> rows) {
    Set<String> hashes = new HashSet<>();
    rows.forEach(row -> hashes.add(row.getString("person_hash")));
    return hashes;
  }

  /** The primary key of {@code live_person} decided between two who filed at the same moment. */
  public static boolean isSecondFiler(Throwable failure) {
    return failure instanceof PgException database
        && "23505".equals(database.getSqlState())
        && "live_person".equals(database.getTable());
  }
}
