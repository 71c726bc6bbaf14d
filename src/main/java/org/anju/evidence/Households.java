package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.application.FactsCipher;
import org.anju.application.FileApplications;
import org.anju.application.HouseholdMember.Relation;
import org.anju.evidence.comparison.Answers;
import org.anju.evidence.comparison.ComparedHousehold;
import org.anju.evidence.comparison.ComparedPerson;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonName;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.time.BusinessClock;
import org.anju.policy.Policies;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts;
import org.jetbrains.annotations.Nullable;

/** Reads households with what was answered about their members, many by three statements. */
@ApplicationScoped
class Households {

  private static final String APPLICATIONS =
      """
      SELECT a.id, a.receipt, a.facts_cipher, a.policy_version, a.submitted_at, o.name AS employer
      FROM application a LEFT JOIN organisation o ON o.alias = a.employer
      WHERE a.id = ANY ($1)
      """;

  private static final String MEMBERS =
      """
      SELECT application_id, position, relation, name_cipher, identity_cipher, person_hash
      FROM household_member WHERE application_id = ANY ($1) ORDER BY application_id, position
      """;

  private static final String ANSWERS =
      """
      SELECT r.application_id, r.selection_id, r.person_hash, r.registry, e.facts_cipher
      FROM evidence_request r JOIN evidence e ON e.id = r.evidence_id
      WHERE r.application_id = ANY ($1)
      """;

  private final FactsCipher facts;
  private final PersonalDataCipher cipher;
  private final EvidenceCipher evidence;
  private final Policies policies;
  private final BusinessClock clock;

  Households(
      FactsCipher facts,
      PersonalDataCipher cipher,
      EvidenceCipher evidence,
      Policies policies,
      BusinessClock clock) {
    this.facts = facts;
    this.cipher = cipher;
    this.evidence = evidence;
    this.policies = policies;
    this.clock = clock;
  }

  /** An application's rows, still encrypted. */
  record Sealed(Row application, List<Row> members, List<Row> answers) {

    String receipt() {
      return application.getString("receipt");
    }
  }

  /** By the application's id. */
  Uni<Map<Long, Sealed>> load(SqlClient client, List<Long> applications) {
    Tuple ids = Tuple.tuple().addArrayOfLong(applications.toArray(Long[]::new));
    Map<Long, Sealed> found = new HashMap<>();
    return client
        .preparedQuery(APPLICATIONS)
        .execute(ids)
        .invoke(
            rows ->
                rows.forEach(
                    row ->
                        found.put(
                            row.getLong("id"),
                            new Sealed(row, new ArrayList<>(), new ArrayList<>()))))
        .chain(() -> client.preparedQuery(MEMBERS).execute(ids))
        .invoke(rows -> rows.forEach(row -> of(found, row).members().add(row)))
        .chain(() -> client.preparedQuery(ANSWERS).execute(ids))
        .invoke((RowSet<Row> rows) -> rows.forEach(row -> of(found, row).answers().add(row)))
        .replaceWith(found);
  }

  private static Sealed of(Map<Long, Sealed> found, Row row) {
    return found.get(row.getLong("application_id"));
  }

  /**
   * With the answers at the check when {@code selection} is null, else with those before signing.
   */
  ComparedHousehold open(Sealed closed, @Nullable Long selection) {
    Row application = closed.application();
    return new ComparedHousehold(
        facts.of(application.getBuffer("facts_cipher").getBytes(), closed.receipt()),
        closed.members().stream().map(row -> person(row, closed, selection)).toList(),
        application.getString("employer"),
        policies.version(application.getString("policy_version")),
        LocalDate.ofInstant(
            application.getOffsetDateTime("submitted_at").toInstant(), clock.zone()));
  }

  private ComparedPerson person(Row row, Sealed closed, @Nullable Long selection) {
    String hash = row.getString("person_hash");
    Map<Registry, RegistryFacts> answered = new EnumMap<>(Registry.class);
    closed.answers().stream()
        .filter(answer -> answer.getString("person_hash").equals(hash))
        .filter(answer -> Objects.equals(answer.getLong("selection_id"), selection))
        .forEach(answer -> put(answered, answer));
    return new ComparedPerson(
        row.getInteger("position"),
        Relation.valueOf(row.getString("relation")),
        new PersonName(
            cipher.decrypt(row.getBuffer("name_cipher").getBytes(), FileApplications.NAME)),
        new IdentityNumber(
            cipher.decrypt(row.getBuffer("identity_cipher").getBytes(), FileApplications.IDENTITY)),
        new Answers(answered));
  }

  private void put(Map<Registry, RegistryFacts> answered, Row row) {
    Registry registry = Registry.valueOf(row.getString("registry"));
    answered.put(registry, evidence.facts(registry, row.getBuffer("facts_cipher").getBytes()));
  }
}
