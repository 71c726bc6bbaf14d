package org.anju.acquirer;

import static org.anju.permissions.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.anju.document.Letters;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At most two companies are active in a district, however many are approved at once. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class PlacesRaceTest {

  private static final String DISTRICT = "铁山区";

  private static final String ACTIVE =
      "SELECT count(*) FROM acquirer_qualification WHERE state = 'ACTIVE' AND district = ?";

  /** What a program does that counts first: null when both places are taken. */
  private static final String FREE_PLACE =
      """
      SELECT min(place) FROM generate_series(1, 2) AS place
      WHERE NOT EXISTS (SELECT FROM %s q WHERE q.district = ? AND q.slot = place)
      """;

  private static final String INSERT =
      """
      INSERT INTO acquirer_qualification (organisation, district, state, slot, valid_until, drafted_by, drafted_at,
          submitted_by, submitted_at, decided_by, decided_at)
      VALUES (?, ?, 'ACTIVE', ?, date '2099-12-31', 'a', now(), 'a', now(), 'b', now())
      """;

  @Inject TestDatabase database;

  @BeforeEach
  void begin() {
    CityAtWork.registerOrganisations();
    Qualifying.clear(database, DISTRICT);
  }

  @Test
  void without_the_index_two_officers_who_count_first_let_a_third_company_in() {
    TestDatabase owner = database.owner();
    String unguarded = "unguarded_" + UUID.randomUUID().toString().replace("-", "");
    owner.run("CREATE TABLE " + unguarded + " (district text, slot int)");
    try {
      owner.run("INSERT INTO " + unguarded + " VALUES (?, 1)", DISTRICT);

      approveAtOnce(owner, unguarded);

      assertThat(owner.number("SELECT count(*) FROM " + unguarded)).isEqualTo(3);
    } finally {
      owner.run("DROP TABLE " + unguarded);
    }
  }

  /** Both count before either has committed. */
  private static void approveAtOnce(TestDatabase owner, String table) {
    String take = "INSERT INTO " + table + " SELECT ?, (" + FREE_PLACE.formatted(table) + ")";
    owner.inTransaction(
        one -> {
          TestDatabase.execute(one, take, DISTRICT, DISTRICT);
          owner.inTransaction(
              other -> {
                TestDatabase.execute(other, take, DISTRICT, DISTRICT);
                other.commit();
                return null;
              });
          one.commit();
          return null;
        });
  }

  @Test
  void the_database_keeps_one_company_on_a_place_and_knows_two_places() {
    active(1);
    active(2);

    assertThat(database.refusal(INSERT, newCompany(), DISTRICT, 2)).isEqualTo("23505");
    assertThat(database.refusal(INSERT, newCompany(), DISTRICT, 3)).isEqualTo("23514");
    assertThat(database.refusal(INSERT, newCompany(), DISTRICT, null)).isEqualTo("23514");
  }

  @Test
  void of_five_companies_approved_at_once_two_are_active_and_three_are_told_the_district_is_full() {
    List<Long> waiting = IntStream.range(0, 5).mapToObj(number -> waiting()).toList();

    List<CompletableFuture<Response>> approvals =
        waiting.stream()
            .map(
                id ->
                    CompletableFuture.supplyAsync(
                        () -> Qualifying.approve(Qualifying.SECOND_OFFICER, id)))
            .toList();
    List<Response> answers = approvals.stream().map(CompletableFuture::join).toList();

    assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(2);
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() != 204)
        .hasSize(3)
        .allSatisfy(answer -> assertRefused(answer, AcquirerRefusal.DISTRICT_FULL));
    assertThat(database.number(ACTIVE, DISTRICT)).isEqualTo(2);
  }

  @Test
  void a_company_past_its_last_day_makes_room() {
    active(1);
    long over = active(2);
    long waiting = waiting();
    assertRefused(
        Qualifying.approve(Qualifying.SECOND_OFFICER, waiting), AcquirerRefusal.DISTRICT_FULL);

    database.run(
        "UPDATE acquirer_qualification SET valid_until = date '2020-01-01' WHERE id = ?", over);

    assertThat(Qualifying.approve(Qualifying.SECOND_OFFICER, waiting).statusCode()).isEqualTo(204);
    assertThat(database.text("SELECT state FROM acquirer_qualification WHERE id = ?", over))
        .isEqualTo("EXPIRED");
  }

  @Test
  void a_suspended_company_comes_back_only_to_a_free_place() {
    active(1);
    long suspended = active(2);
    Qualifying.step(Qualifying.OFFICER, "suspend", suspended);
    active(2);

    assertRefused(
        Qualifying.step(Qualifying.SECOND_OFFICER, "resume", suspended),
        AcquirerRefusal.DISTRICT_FULL);
  }

  private long active(int slot) {
    return database.number(INSERT + " RETURNING id", newCompany(), DISTRICT, slot);
  }

  /** Submitted with everything, so that only the places decide. */
  private long waiting() {
    long id =
        database.number(
            """
            INSERT INTO acquirer_qualification (organisation, district, state, drafted_by, drafted_at, submitted_by,
                submitted_at)
            VALUES (?, ?, 'SUBMITTED', 'a', now(), 'a', now())
            RETURNING id
            """,
            newCompany(),
            DISTRICT);
    long paper = Letters.handIn(Qualifying.OFFICER);
    database.run(
        """
        INSERT INTO acquirer_statement (qualification_id, kind, valid_until, credit_line, document_id)
        SELECT ?, kind, date '2099-12-31', CASE WHEN kind = 'BANK_CREDIT' THEN 1 END, ?
        FROM unnest(ARRAY['STATE_OWNED', 'NO_HIDDEN_DEBT', 'NOT_FINANCING_VEHICLE', 'BANK_CREDIT']) AS kind
        """,
        id,
        paper);
    database.run(
        """
        INSERT INTO acquirer_opinion (qualification_id, office, in_favour, document_id, entered_by, entered_at)
        SELECT ?, office, true, ?, 'c', now() FROM unnest(ARRAY['FINANCE', 'STATE_ASSETS']) AS office
        """,
        id,
        paper);
    return id;
  }

  private String newCompany() {
    String alias = "company-" + UUID.randomUUID();
    database.run("INSERT INTO organisation VALUES (?, 'ACQUIRER', ?)", alias, alias);
    return alias;
  }
}
