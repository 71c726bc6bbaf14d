package org.anju.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.anju.application.FileApplications;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer;
import org.anju.registry.RegistryFacts.TaxFacts;
import org.anju.registry.SimulatedRegistries;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Applications that are asked about at the simulated registries, over HTTP, into PostgreSQL. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class EvidenceTest {

  private static final String DISTRICT = "西塞山区";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int REGISTRIES = 5;
  private static final String STATE =
      "SELECT identity_state FROM case_evidence WHERE application_id = ?";

  @Inject TestDatabase database;
  @Inject AskRegistries ask;
  @Inject ReadEvidence read;
  @Inject StoreEvidence store;
  @Inject EvidenceCipher cipher;
  @Inject PersonalDataCipher personal;
  @Inject PersonHash hash;
  @Inject BusinessClock clock;

  @BeforeEach
  @AfterEach
  void everyRegistryIsWell() {
    SimulatedRegistries.reset();
  }

  @Test
  void a_family_of_whom_the_registries_say_what_it_claims_is_green() {
    FiledFamily family = filed();

    CaseEvidence evidence = answered(family);

    assertThat(evidence.identity()).isEqualTo(EvidenceState.GREEN);
    assertThat(evidence.housing()).isEqualTo(EvidenceState.GREEN);
    assertThat(evidence.waitingSince()).isNull();
    assertThat(evidence.employer()).isNotBlank();
    assertThat(evidence.replies())
        .hasSize(REGISTRIES)
        .allMatch(reply -> reply.state() == RegistryReply.State.ANSWERED)
        .allMatch(reply -> reply.source() != null && reply.digest() != null);
  }

  @Test
  void an_answer_is_kept_byte_for_byte_with_its_digest_and_a_leaf() {
    FiledFamily family = filed();
    answered(family);

    byte[] body =
        cipher.body(
            database.bytes(
                "SELECT body_cipher FROM evidence WHERE application_id = ? AND registry = 'TAX'",
                family.application()));

    assertThat(new String(body, StandardCharsets.UTF_8)).contains(family.identityNumber());
    assertThat(digestOf(family, "TAX")).isEqualTo(EvidenceCipher.digest(body));
    assertThat(
            database.number(
                """
                SELECT count(*) FROM audit_leaf l JOIN evidence e ON e.digest = l.after_digest
                WHERE l.action = 'evidence.stored' AND l.case_id = ? AND e.application_id = ?
                """,
                family.receipt(),
                family.application()))
        .isEqualTo(REGISTRIES);
  }

  @Test
  void nobody_edits_or_removes_evidence_not_even_by_sql() {
    FiledFamily family = filed();
    answered(family);
    for (String sql :
        List.of(
            "UPDATE evidence SET source = 'x' WHERE application_id = ?",
            "DELETE FROM evidence WHERE application_id = ?")) {
      assertThatThrownBy(() -> database.run(sql, family.application()))
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void no_table_has_the_number_or_the_name_in_clear() {
    FiledFamily family = filed();
    answered(family);
    for (String table :
        List.of("evidence", "evidence_request", "case_evidence", "registry_turn", "audit_leaf")) {
      assertThat(rowsWith(table, family.identityNumber())).as(table).isZero();
      assertThat(rowsWith(table, FiledFamily.NAME)).as(table).isZero();
    }
    for (String column : List.of("body_cipher", "facts_cipher")) {
      String sql =
          "SELECT count(*) FROM evidence WHERE position(convert_to(?, 'UTF8') IN %s) > 0"
              .formatted(column);
      assertThat(database.number(sql, family.identityNumber())).as(column).isZero();
    }
  }

  @Test
  void what_differs_is_shown_beside_the_claim() {
    SimulatedRegistries.tell(
        FiledFamily.comingNumber(),
        FiledFamily.NAME,
        Registry.REAL_ESTATE,
        """
        {"homes": [{"area": 61.5, "inCity": true, "acquiredOn": "2019-04-02", "district": "下陆区"}],
         "trades": []}
        """);
    FiledFamily family = filed();

    CaseEvidence evidence = answered(family);

    assertThat(evidence.housing()).isEqualTo(EvidenceState.DIFFERENT);
    assertThat(evidence.identity()).isEqualTo(EvidenceState.GREEN);
    assertThat(evidence.findings())
        .contains(new Finding(CheckSubject.HOME_AREA, null, "0", "61.5", FindingState.DIFFERENT));
  }

  @Test
  void while_a_registry_is_down_its_check_waits_and_says_so_and_no_other_does() {
    SimulatedRegistries.be(Registry.TAX, Mood.DOWN);
    FiledFamily family = filed();

    CaseEvidence evidence =
        until(
            family,
            found ->
                found.housing() != EvidenceState.WAITING
                    && reply(found, Registry.TAX).state() == RegistryReply.State.DOWN);

    assertThat(evidence.housing()).isEqualTo(EvidenceState.GREEN);
    assertThat(evidence.identity()).isEqualTo(EvidenceState.WAITING);
    assertThat(evidence.waitingSince()).isNotNull();
    RegistryReply tax = reply(evidence, Registry.TAX);
    assertThat(tax.downSince()).isNotNull();
    assertThat(tax.nextAttemptAt()).isNotNull();
    assertThat(reply(evidence, Registry.SOCIAL_INSURANCE).state())
        .isEqualTo(RegistryReply.State.ANSWERED);
  }

  @Test
  void a_registry_that_comes_back_is_asked_again_by_itself() {
    SimulatedRegistries.be(Registry.CIVIL_AFFAIRS, Mood.HUNG_UP);
    FiledFamily family = filed();
    until(
        family, found -> reply(found, Registry.CIVIL_AFFAIRS).state() == RegistryReply.State.DOWN);

    SimulatedRegistries.reset();

    CaseEvidence evidence = untouched(family, found -> found.identity() != EvidenceState.WAITING);
    assertThat(evidence.identity()).isEqualTo(EvidenceState.GREEN);
    assertThat(evidence.housing()).isEqualTo(EvidenceState.GREEN);
    assertThat(reply(evidence, Registry.CIVIL_AFFAIRS).downSince()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"HTML", "OTHER_PERSON", "OTHER_REQUEST", "TWICE", "INCOMPLETE", "EMPTY"})
  void an_answer_that_must_not_be_believed_is_kept_with_its_flaw_and_asked_for_again(Mood mood) {
    SimulatedRegistries.be(Registry.REAL_ESTATE, mood);
    FiledFamily family = filed();

    CaseEvidence evidence =
        until(family, found -> reply(found, Registry.REAL_ESTATE).flaw() != null);

    assertThat(evidence.housing()).isEqualTo(EvidenceState.WAITING);
    assertThat(evidence.findings())
        .noneMatch(finding -> finding.subject() == CheckSubject.HOME_AREA);

    SimulatedRegistries.reset();
    assertThat(untouched(family, found -> found.housing() != EvidenceState.WAITING).housing())
        .isEqualTo(EvidenceState.GREEN);
    assertThat(
            database.number(
                """
                SELECT count(*) FROM evidence
                WHERE application_id = ? AND registry = 'REAL_ESTATE' AND flaw IS NOT NULL
                """,
                family.application()))
        .isPositive();
  }

  @Test
  void a_server_killed_before_it_stored_an_answer_is_followed_by_another_after_its_lease() {
    SimulatedRegistries.be(Registry.TAX, Mood.DOWN);
    FiledFamily family = filed();
    until(family, found -> reply(found, Registry.TAX).state() == RegistryReply.State.DOWN);
    String request = request(family);
    database.run(
        """
        UPDATE registry_turn SET holder = gen_random_uuid(), failures = 0, down_since = NULL,
          next_at = NULL, leased_until = clock_timestamp() + '3 s'::interval
        WHERE registry = 'TAX'
        """);
    database.run(
        """
        UPDATE evidence_request SET leased_until = clock_timestamp() + '3 s'::interval,
          next_at = '-infinity'
        WHERE registry = 'TAX' AND application_id = ?
        """,
        family.application());
    SimulatedRegistries.reset();

    assertThat(untouched(family, found -> found.identity() != EvidenceState.WAITING).identity())
        .isEqualTo(EvidenceState.GREEN);
    assertThat(
            database.text(
                "SELECT request FROM evidence WHERE application_id = ? AND registry = 'TAX'",
                family.application()))
        .isEqualTo(request);
  }

  @Test
  void an_answer_that_comes_twice_or_late_is_stored_once() {
    SimulatedRegistries.be(Registry.TAX, Mood.DOWN);
    FiledFamily family = filed();
    until(family, found -> reply(found, Registry.TAX).state() == RegistryReply.State.DOWN);
    byte[] bytes = {(byte) 0xff, 0, (byte) 0xfe, '{'};
    Question question = question(family);
    RegistryAnswer answer = taxAnswer(bytes);

    await(store.store(question, answer, clock.now()));
    await(store.store(question, answer, clock.now()));
    await(store.store(numbered(question, UUID.randomUUID()), answer, clock.now()));

    assertThat(
            database.number(
                "SELECT count(*) FROM evidence WHERE application_id = ? AND registry = 'TAX'",
                family.application()))
        .isOne();
    byte[] stored =
        database.bytes(
            "SELECT body_cipher FROM evidence WHERE application_id = ? AND registry = 'TAX'",
            family.application());
    assertThat(cipher.body(stored)).isEqualTo(bytes);
    assertThat(answered(family).identity()).isEqualTo(EvidenceState.GREEN);
  }

  @Test
  void a_correction_is_compared_anew_without_asking_about_the_same_person_again() {
    FiledFamily family = filed();
    answered(family);
    SimulatedRegistries.reset();

    correctIncome(family, "90000");

    assertThat(database.text(STATE, family.application())).isEqualTo("WAITING");
    CaseEvidence evidence = answered(family);
    assertThat(evidence.identity()).isEqualTo(EvidenceState.DIFFERENT);
    assertThat(evidence.findings())
        .contains(new Finding(CheckSubject.INCOME, null, "90000", "60000", FindingState.DIFFERENT));
    assertThat(ownEvidence(family)).isEqualTo(REGISTRIES);
  }

  @Test
  void about_a_person_that_a_correction_brings_the_registries_are_asked() {
    FiledFamily family = filed();
    answered(family);
    String spouse = FiledFamily.nextNumber();
    addSpouse(family, spouse);

    correctIncome(family, "60000");

    CaseEvidence evidence = answered(family);
    assertThat(evidence.replies()).filteredOn(reply -> reply.member() == 1).hasSize(4);
    assertThat(ownEvidence(family)).isEqualTo(REGISTRIES + 4);
    assertThat(evidence.identity()).isEqualTo(EvidenceState.DIFFERENT);
  }

  @Test
  void nobody_is_asked_about_a_family_that_has_withdrawn() {
    SimulatedRegistries.be(Registry.TAX, Mood.DOWN);
    FiledFamily family = filed();
    until(family, found -> reply(found, Registry.TAX).state() == RegistryReply.State.DOWN);
    database.run("UPDATE application SET status = 'WITHDRAWN' WHERE id = ?", family.application());
    SimulatedRegistries.reset();

    until(family, found -> found.replies().size() < REGISTRIES);

    assertThat(
            database.number(
                "SELECT count(*) FROM evidence WHERE application_id = ? AND registry = 'TAX'",
                family.application()))
        .isZero();
  }

  @Test
  void an_application_that_never_waited_has_no_evidence() {
    assertThat(await(read.of(-1)).identity()).isEqualTo(EvidenceState.NONE);
  }

  private FiledFamily filed() {
    return FiledFamily.inDistrict(database, DISTRICT);
  }

  private CaseEvidence answered(FiledFamily family) {
    return until(
        family,
        found ->
            found.identity() != EvidenceState.WAITING && found.housing() != EvidenceState.WAITING);
  }

  /** Nudges the work until the evidence fits. */
  private CaseEvidence until(FiledFamily family, Predicate<CaseEvidence> fits) {
    return watch(family, fits, true);
  }

  /** Only looks on until the evidence fits. */
  private CaseEvidence untouched(FiledFamily family, Predicate<CaseEvidence> fits) {
    return watch(family, fits, false);
  }

  private CaseEvidence watch(FiledFamily family, Predicate<CaseEvidence> fits, boolean nudged) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    CaseEvidence found = await(read.of(family.application()));
    while (!fits.test(found) && System.nanoTime() < end) {
      if (nudged) {
        await(ask.now());
      }
      found = await(read.of(family.application()));
    }
    assertThat(found).matches(fits);
    return found;
  }

  private static RegistryReply reply(CaseEvidence evidence, Registry registry) {
    return evidence.replies().stream()
        .filter(reply -> reply.registry() == registry)
        .findFirst()
        .orElse(
            new RegistryReply(
                registry,
                0,
                RegistryReply.State.WAITING,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  private String digestOf(FiledFamily family, String registry) {
    return database.text(
        "SELECT digest FROM evidence WHERE application_id = ? AND registry = ?",
        family.application(),
        registry);
  }

  private long rowsWith(String table, String secret) {
    return database.number(
        "SELECT count(*) FROM %1$s t WHERE t::text LIKE ?".formatted(table), "%" + secret + "%");
  }

  private long ownEvidence(FiledFamily family) {
    return database.number(
        "SELECT count(*) FROM evidence WHERE application_id = ?", family.application());
  }

  private String request(FiledFamily family) {
    return database.text(
        "SELECT request FROM evidence_request WHERE application_id = ? AND registry = 'TAX'",
        family.application());
  }

  private Question question(FiledFamily family) {
    long id =
        database.number(
            "SELECT id FROM evidence_request WHERE application_id = ? AND registry = 'TAX'",
            family.application());
    return new Question(id, Registry.TAX, UUID.fromString(request(family)), 1, null);
  }

  private static Question numbered(Question question, UUID request) {
    return new Question(question.id(), question.registry(), request, 1, null);
  }

  private RegistryAnswer taxAnswer(byte[] body) {
    int lastYear = clock.today().getYear() - 1;
    return new RegistryAnswer.Received(
        Registry.TAX,
        "http://tax.test",
        body,
        null,
        clock.now(),
        clock.now(),
        new TaxFacts(lastYear, new BigDecimal("60000")));
  }

  /** As a correction leaves it: the same facts, but for the income. */
  private void correctIncome(FiledFamily family, String yuan) {
    String purpose = "application.facts";
    byte[] stored =
        database.bytes("SELECT facts_cipher FROM application WHERE id = ?", family.application());
    String facts =
        personal.decrypt(stored, purpose).replaceAll("(\"annualIncome\":)[0-9.]+", "$1" + yuan);
    database.run(
        "UPDATE application SET facts_cipher = ?, version = version + 1 WHERE id = ?",
        personal.encrypt(facts, purpose),
        family.application());
  }

  private void addSpouse(FiledFamily family, String number) {
    database.run(
        """
        INSERT INTO household_member (application_id, relation, position, name_cipher, name_masked,
          identity_cipher, identity_masked, person_hash)
        VALUES (?, 'SPOUSE', 1, ?, 'x', ?, 'x', ?)
        """,
        family.application(),
        personal.encrypt("林知秋", FileApplications.NAME),
        personal.encrypt(number, FileApplications.IDENTITY),
        hash.of(new IdentityNumber(number)));
  }

  private static <T> T await(Uni<T> uni) {
    return uni.await().atMost(PATIENCE);
  }
}
