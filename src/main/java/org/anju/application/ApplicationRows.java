package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.anju.audit.Decision;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;

/**
 * The rows of applications that are filed together, gathered so that each table takes one batch.
 * Everything personal in them is encrypted, hashed or masked.
 */
final class ApplicationRows {

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

  private final List<Tuple> applications = new ArrayList<>();
  private final List<Tuple> members = new ArrayList<>();
  private final List<Tuple> persons = new ArrayList<>();
  private final List<Tuple> events = new ArrayList<>();
  private final List<Tuple> waivers = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private final FilingTerms terms;
  private final Actor actor;
  private final Instant now;
  private final PersonalDataCipher cipher;
  private final PersonHash hash;
  private final FactsCipher facts;

  ApplicationRows(
      FilingTerms terms,
      Actor actor,
      Instant now,
      PersonalDataCipher cipher,
      PersonHash hash,
      FactsCipher facts) {
    this.terms = terms;
    this.actor = actor;
    this.now = now;
    this.cipher = cipher;
    this.hash = hash;
    this.facts = facts;
  }

  void add(NewApplication application, String receipt) {
    applications.add(applicationRow(application, receipt));
    events.add(Tuple.of(receipt, ApplicationEvent.Kind.SUBMITTED.name(), utc(now)));
    decisions.add(
        Decision.of("application.submit", "application", receipt)
            .after(application.hashes(hash))
            .under(terms.policy().version()));
    if (application.identityWaived()) {
      waivers.add(Tuple.of(receipt, actor.id(), utc(now)));
      events.add(Tuple.of(receipt, ApplicationEvent.Kind.IDENTITY_WAIVED.name(), utc(now)));
    }
    List<Person> household = application.household().members();
    for (int position = 0; position < household.size(); position++) {
      Person person = household.get(position);
      members.add(memberRow(receipt, application.household(), position, person));
      persons.add(Tuple.of(receipt, hash.of(person.identity())));
    }
  }

  /** By one batch for each table. */
  Uni<Void> insert(SqlConnection connection) {
    return batch(connection, INSERT, applications)
        .chain(() -> batch(connection, INSERT_MEMBER, members))
        .chain(() -> batch(connection, INSERT_PERSON, persons))
        .chain(() -> batch(connection, INSERT_EVENT, events))
        .chain(() -> batch(connection, INSERT_WAIVER, waivers));
  }

  /** One for each application, for the audit trail. */
  List<Decision> decisions() {
    return decisions;
  }

  private Tuple applicationRow(NewApplication application, String receipt) {
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
        .addBuffer(encrypted(household.mobile().value(), FileApplications.MOBILE))
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
        .addBuffer(encrypted(person.name().value(), FileApplications.NAME))
        .addString(person.name().masked())
        .addBuffer(encrypted(person.identity().value(), FileApplications.IDENTITY))
        .addString(person.identity().masked())
        .addString(hash.of(person.identity()));
  }

  private Buffer encrypted(String clear, String purpose) {
    return Buffer.buffer(cipher.encrypt(clear, purpose));
  }

  private static Uni<Void> batch(SqlConnection connection, String sql, List<Tuple> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : connection.preparedQuery(sql).executeBatch(rows).replaceWithVoid();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
