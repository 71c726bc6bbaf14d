package org.anju.verification;

import static org.anju.permissions.Answers.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.anju.permissions.CheckDesk;
import org.anju.permissions.TestDatabase;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.personal.PersonalDataCipher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No family is refused by one officer alone. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ProposedRefusalTest {

  private static final String ONE = "identity-officer1";
  private static final String OTHER = "identity-officer2";
  private static final String IDENTITY = "IDENTITY";

  @Inject TestDatabase database;
  @Inject PersonalDataCipher cipher;
  @Inject PersonHash hash;

  private long family;

  @BeforeEach
  void announce() {
    family = new WaitingFamilies(database, cipher, hash).add("DIFFERENT");
  }

  @Test
  void a_proposed_refusal_refuses_nobody_until_another_officer_confirms_it() {
    assertThat(CheckDesk.propose(ONE, IDENTITY, family).<String>path("status"))
        .isEqualTo("SUBMITTED");

    CheckDesk.take(OTHER, IDENTITY, family);
    assertThat(CheckDesk.confirm(OTHER, IDENTITY, family).<String>path("status"))
        .isEqualTo("REFUSED");
    assertThat(
            database.number(
                "SELECT count(*) FROM check_decision WHERE application_id = ?"
                    + " AND outcome = 'REFUSED' AND officer <> confirmed_by",
                family))
        .isEqualTo(1);
  }

  @Test
  void who_proposed_a_refusal_neither_takes_the_case_again_nor_confirms_it() {
    CheckDesk.propose(ONE, IDENTITY, family);

    assertRefused(CheckDesk.claim(ONE, IDENTITY, family), VerificationRefusal.FOUR_EYES);
    assertRefused(CheckDesk.confirm(ONE, IDENTITY, family), VerificationRefusal.FOUR_EYES);
  }

  @Test
  void the_database_knows_no_refusal_of_one_officer() {
    assertThatThrownBy(
            () ->
                database.run(
                    "INSERT INTO check_decision (application_id, kind, outcome, article,"
                        + " reason_cipher, officer, confirmed_by, decided_at)"
                        + " VALUES (?, 'IDENTITY', 'REFUSED', '6', 'x', 'a', 'a', now())",
                    family))
        .hasMessageContaining("refusal_has_second_officer");
    assertThatThrownBy(
            () ->
                database.run(
                    "INSERT INTO refusal_review (application_id, kind, article, reason_cipher,"
                        + " proposed_by, proposed_at, outcome, reviewed_by, reviewed_at)"
                        + " VALUES (?, 'IDENTITY', '6', 'x', 'a', now(), 'CONFIRMED', 'a', now())",
                    family))
        .hasMessageContaining("second_officer");
  }

  @Test
  void while_a_refusal_is_proposed_nothing_else_is_decided() {
    CheckDesk.propose(ONE, IDENTITY, family);
    CheckDesk.take(OTHER, IDENTITY, family);

    assertRefused(
        CheckDesk.decide(OTHER, IDENTITY, family, "APPROVED"),
        VerificationRefusal.REFUSAL_PROPOSED);
  }

  @Test
  void a_refusal_that_is_sent_back_leaves_the_case_with_the_second_officer() {
    CheckDesk.propose(ONE, IDENTITY, family);
    CheckDesk.take(OTHER, IDENTITY, family);

    assertRefused(
        CheckDesk.sendBack(OTHER, IDENTITY, family, " "), VerificationRefusal.REMARK_MISSING);
    assertThat(CheckDesk.sendBack(OTHER, IDENTITY, family, "The contract proves it.").statusCode())
        .isEqualTo(200);
    assertThat(CheckDesk.caseOf(OTHER, family).<String>path("refusals[0].remark"))
        .isEqualTo("The contract proves it.");
    assertThat(CheckDesk.decide(OTHER, IDENTITY, family, "APPROVED").<String>path("status"))
        .isEqualTo("IDENTITY_CONFIRMED");
  }

  @Test
  void nothing_is_confirmed_that_nobody_proposed() {
    CheckDesk.take(ONE, IDENTITY, family);

    assertRefused(CheckDesk.confirm(ONE, IDENTITY, family), VerificationRefusal.NOTHING_PROPOSED);
  }

  @Test
  void what_officers_write_about_a_refusal_is_not_in_clear() {
    CheckDesk.propose(ONE, IDENTITY, family);
    CheckDesk.take(OTHER, IDENTITY, family);
    CheckDesk.sendBack(OTHER, IDENTITY, family, "His aunt lies.");

    assertThat(
            database.text(
                "SELECT reason_cipher::text || remark_cipher::text FROM refusal_review"
                    + " WHERE application_id = ?",
                family))
        .doesNotContain(java.util.HexFormat.of().formatHex("aunt".getBytes()));
  }
}
