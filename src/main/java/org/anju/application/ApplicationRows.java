package org.anju.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;

/**
 * The rows of applications that are filed together, gathered so that each table takes one batch.
 * Everything personal in them is encrypted, hashed or masked.
 */
@ApplicationScoped
class ApplicationRows {

  private static final String INSERT =
      """
      INSERT INTO application (receipt, offering_id, applicant, employer, import_job_id, status, category,
          household_size, housing_area, annual_income, facts_cipher, tier, tickets, applicant_masked,
          identity_masked, mobile_cipher, mobile_masked, committed_at, submitted_at, price_list_version,
          policy_version, rank_score, population_group, waiting_since)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14, $15, $16, $17, $18, $19, $20,
          $21, $22, $18)
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
  private final AuditTrail audit;

  ApplicationRows(PersonalDataCipher cipher, PersonHash hash, FactsCipher facts, AuditTrail audit) {
    this.cipher = cipher;
    this.hash = hash;
    this.facts = facts;
    this.audit = audit;
  }

  /**
   * Who files on what terms.
   *
   * @param now when the applications are received
   */
  record Filing(Actor actor, FilingTerms terms, Instant now) {}

  /** Writes the applications, each under the receipt at its place, with their leaves. */
  Uni<Void> insert(
      SqlConnection connection,
      Filing filing,
      List<NewApplication> applications,
      List<String> receipts) {
    Batches batches = new Batches();
    for (int i = 0; i < applications.size(); i++) {
      fill(batches, filing, applications.get(i), receipts.get(i));
    }
    return batch(connection, INSERT, batches.applications)
        .chain(() -> batch(connection, INSERT_MEMBER, batches.members))
        .chain(() -> batch(connection, INSERT_PERSON, batches.persons))
        .chain(() -> batch(connection, INSERT_EVENT, batches.events))
        .chain(() -> batch(connection, INSERT_WAIVER, batches.waivers))
        .chain(() -> audit.recordAll(connection, filing.actor(), batches.decisions));
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

  private void fill(Batches batches, Filing filing, NewApplication application, String receipt) {
    OffsetDateTime now = Rows.parameter(filing.now());
    batches.applications.add(applicationRow(filing, application, receipt));
    batches.events.add(Tuple.of(receipt, ApplicationEvent.Kind.SUBMITTED.name(), now));
    batches.decisions.add(
        Decision.of("application.submit", "application", receipt)
            .after(application.hashes(hash))
            .under(filing.terms().policy().version()));
    if (application.identityWaived()) {
      batches.waivers.add(Tuple.of(receipt, filing.actor().id(), now));
      batches.events.add(Tuple.of(receipt, ApplicationEvent.Kind.IDENTITY_WAIVED.name(), now));
    }
    List<Person> members = application.household().members();
    for (int position = 0; position < members.size(); position++) {
      Person person = members.get(position);
      batches.members.add(memberRow(receipt, application.household(), position, person));
      batches.persons.add(Tuple.of(receipt, hash.of(person.identity())));
    }
  }

  private Tuple applicationRow(Filing filing, NewApplication application, String receipt) {
    FilingTerms terms = filing.terms();
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
        .addOffsetDateTime(Rows.parameter(application.committedAt()))
        .addOffsetDateTime(Rows.parameter(filing.now()))
        .addInteger(application.priceListVersion())
        .addString(terms.policy().version())
        .addBigDecimal(terms.score(application, filing.now()))
        .addString(application.group() == null ? null : application.group().name());
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
}
