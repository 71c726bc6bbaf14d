package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.offering.OfferingPolicies;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policy;

/**
 * Files applications, one or ten thousand, in the caller's transaction by a fixed number of
 * statements. An application with a person who is in another live application of the offering, or
 * has a unit already, is left out and reported.
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
   * Who applies for the offering already or has a unit of any. Two filers of the same person meet
   * on the primary key: the second waits, then sees the first.
   */
  private static final String TAKEN =
      """
      SELECT person_hash FROM live_person WHERE offering_id = $1 AND person_hash = ANY ($2)
      UNION
      SELECT person_hash FROM unit_owner WHERE person_hash = ANY ($2)
      """;

  private static final String WINDOW =
      "SELECT applications_open_at, applications_close_at FROM offering WHERE id = $1";

  private static final String SERIALS =
      "SELECT nextval('receipt_serial') AS serial FROM generate_series(1, $1)";

  private static final String INSERT =
      """
      INSERT INTO application (receipt, offering_id, applicant, employer, import_job_id, status, category,
          household_size, housing_area, annual_income, facts_cipher, tier, tickets, applicant_masked,
          identity_masked, mobile_cipher, mobile_masked, committed_at, submitted_at, price_list_version,
          policy_version, rank_score)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14, $15, $16, $17, $18, $19, $20,
          $21)
      RETURNING id
      """;

  private static final String INSERT_MEMBER =
      """
      INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
          identity_cipher, identity_masked, person_hash)
      SELECT id, $2, $3, $4, $5, $6, $7, $8 FROM application WHERE receipt = $1
      """;

  private static final String INSERT_PERSON =
      """
      INSERT INTO live_person (offering_id, person_hash, application_id)
      SELECT offering_id, $2, id FROM application WHERE receipt = $1
      """;

  private static final String INSERT_EVENT =
      "INSERT INTO application_event (application_id, kind, at)"
          + " SELECT id, $2, $3 FROM application WHERE receipt = $1";

  private static final String INSERT_WAIVER =
      """
      INSERT INTO check_decision (application_id, kind, outcome, article, officer, decided_at)
      SELECT id, 'IDENTITY', 'WAIVED', '14(3)', $2, $3 FROM application WHERE receipt = $1
      """;

  private final PersonalDataCipher cipher;
  private final PersonHash hash;
  private final FactsCipher facts;
  private final OfferingPolicies policies;
  private final BusinessClock clock;
  private final AuditTrail audit;

  FileApplications(
      PersonalDataCipher cipher,
      PersonHash hash,
      FactsCipher facts,
      OfferingPolicies policies,
      BusinessClock clock,
      AuditTrail audit) {
    this.cipher = cipher;
    this.hash = hash;
    this.facts = facts;
    this.policies = policies;
    this.clock = clock;
    this.audit = audit;
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
            .flatMap(application -> hashes(application).stream())
            .toArray(String[]::new);
    return terms(connection, offering)
        .chain(
            terms ->
                connection
                    .preparedQuery(TAKEN)
                    .execute(Tuple.of(offering, persons))
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

  private static FilingTerms terms(Policy policy, Row window, LocalDate today) {
    return new FilingTerms(
        policy,
        window.getOffsetDateTime("applications_open_at").toInstant(),
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
      List<String> persons = hashes(application);
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
    return connection
        .preparedQuery(SERIALS)
        .execute(Tuple.of(count))
        .map(serials -> receipts(terms.policy(), serials))
        .call(receipts -> insert(connection, actor, terms, chosen(applications, free), receipts))
        .map(receipts -> filed(free, receipts));
  }

  private Uni<Void> insert(
      SqlConnection connection,
      Actor actor,
      FilingTerms terms,
      List<NewApplication> applications,
      List<String> receipts) {
    Instant now = clock.now();
    Batches batches = new Batches();
    for (int i = 0; i < applications.size(); i++) {
      fill(batches, terms, applications.get(i), receipts.get(i), actor, now);
    }
    return batch(connection, INSERT, batches.applications)
        .chain(() -> batch(connection, INSERT_MEMBER, batches.members))
        .chain(() -> batch(connection, INSERT_PERSON, batches.persons))
        .chain(() -> batch(connection, INSERT_EVENT, batches.events))
        .chain(() -> batch(connection, INSERT_WAIVER, batches.waivers))
        .chain(() -> audit.recordAll(connection, actor, batches.decisions));
  }

  /** The rows of each table, gathered so that each table takes one batch. */
  private static final class Batches {
    final List<Tuple> applications = new ArrayList<>();
    final List<Tuple> members = new ArrayList<>();
    final List<Tuple> persons = new ArrayList<>();
    final List<Tuple> events = new ArrayList<>();
    final List<Tuple> waivers = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
  }

  private void fill(
      Batches batches,
      FilingTerms terms,
      NewApplication application,
      String receipt,
      Actor actor,
      Instant now) {
    batches.applications.add(applicationRow(terms, application, receipt, now));
    batches.events.add(Tuple.of(receipt, ApplicationEvent.Kind.SUBMITTED.name(), utc(now)));
    batches.decisions.add(
        Decision.of("application.submit", "application", receipt)
            .after(hashes(application))
            .under(terms.policy().version()));
    if (application.identityWaived()) {
      batches.waivers.add(Tuple.of(receipt, actor.id(), utc(now)));
      batches.events.add(Tuple.of(receipt, ApplicationEvent.Kind.IDENTITY_WAIVED.name(), utc(now)));
    }
    List<Person> members = application.household().members();
    for (int position = 0; position < members.size(); position++) {
      Person person = members.get(position);
      batches.members.add(memberRow(receipt, application.household(), position, person));
      batches.persons.add(Tuple.of(receipt, hash.of(person.identity())));
    }
  }

  private Tuple applicationRow(
      FilingTerms terms, NewApplication application, String receipt, Instant now) {
    Household household = application.household();
    Application.Status status =
        application.identityWaived()
            ? Application.Status.IDENTITY_CONFIRMED
            : Application.Status.SUBMITTED;
    return Tuple.tuple()
        .addString(receipt)
        .addLong(application.offering())
        .addString(application.applicant())
        .addString(application.employer())
        .addLong(application.importJob())
        .addString(status.name())
        .addString(household.facts().category().name())
        .addInteger(household.members().size())
        .addBigDecimal(terms.housingArea(household))
        .addBigDecimal(household.facts().annualIncome())
        .addBuffer(Buffer.buffer(facts.encrypt(household.facts())))
        .addInteger(application.tier())
        .addString(household.applicant().name().masked())
        .addString(household.applicant().identity().masked())
        .addBuffer(encrypted(household.mobile().value(), MOBILE))
        .addString(household.mobile().masked())
        .addOffsetDateTime(utc(application.committedAt()))
        .addOffsetDateTime(utc(now))
        .addInteger(application.priceListVersion())
        .addString(terms.policy().version())
        .addBigDecimal(terms.score(application, now));
  }

  private Tuple memberRow(String receipt, Household household, int position, Person person) {
    return Tuple.tuple()
        .addString(receipt)
        .addString(household.relation(position).name())
        .addInteger(position)
        .addBuffer(encrypted(person.name().value(), NAME))
        .addString(person.name().masked())
        .addBuffer(encrypted(person.identity().value(), IDENTITY))
        .addString(person.identity().masked())
        .addString(hash.of(person.identity()));
  }

  private List<String> hashes(NewApplication application) {
    return application.household().members().stream()
        .map(person -> hash.of(person.identity()))
        .toList();
  }

  private Buffer encrypted(String clear, String purpose) {
    return Buffer.buffer(cipher.encrypt(clear, purpose));
  }

  private List<String> receipts(Policy policy, RowSet<Row> serials) {
    int year = clock.today().getYear();
    return StreamSupport.stream(serials.spliterator(), false)
        .map(row -> ReceiptNumber.of(policy.receiptPrefix(), year, row.getLong("serial")).value())
        .toList();
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

  private static Uni<Void> batch(SqlConnection connection, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /** The primary key of {@code live_person} decided between two who filed at the same moment. */
  public static boolean isSecondFiler(Throwable failure) {
    return failure instanceof PgException database
        && "23505".equals(database.getSqlState())
        && "live_person".equals(database.getTable());
  }
}
