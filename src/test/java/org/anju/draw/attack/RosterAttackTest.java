package org.anju.draw.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

/** Attacks on who takes part, and with how many chances. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RosterAttackTest extends DrawAttack {

  private static final String LINES_OF =
      " WHERE roster_id = (SELECT roster_id FROM draw WHERE number = ?)";

  @Test
  void a_family_added_to_the_roster_after_the_seal_is_found() throws Exception {
    int number = city().drawn();
    honest(number);
    try (Insider insider = insider()) {
      insider.change(
          "INSERT INTO draw_roster_line SELECT roster_id, 13, application_id, 'ZZ26-FRIEND', 1, 1"
              + " FROM draw_roster_line"
              + LINES_OF
              + " AND position = 12",
          number);
      assertFound(number, "ROSTER_SIZE", "ROSTER_ROOT");
    }
  }

  @Test
  void a_family_removed_from_the_roster_after_the_seal_is_found() throws Exception {
    int number = city().drawn();
    honest(number);
    try (Insider insider = insider()) {
      insider.change("DELETE FROM draw_roster_line" + LINES_OF + " AND position = 12", number);
      assertFound(number, "ROSTER_SIZE", "ROSTER_ROOT");
    }
  }

  @Test
  void a_family_swapped_for_another_is_found_though_the_size_is_the_same() throws Exception {
    int number = city().drawn();
    honest(number);
    try (Insider insider = insider()) {
      insider.change(
          "UPDATE draw_roster_line SET receipt = 'ZZ26-FRIEND'" + LINES_OF + " AND position = 12",
          number);
      assertFound(number, "ROSTER_ROOT");
    }
  }

  @Test
  void two_families_who_changed_places_in_the_roster_are_found() throws Exception {
    int number = city().drawn();
    honest(number);
    try (Insider insider = insider()) {
      insider.change(
          "UPDATE draw_roster_line SET position = 14" + LINES_OF + " AND position = 3", number);
      assertFound(number, "ROSTER_FORM");
    }
  }

  /** A tree that fills odd levels with copies would have the same root with the last line twice. */
  @Test
  void a_duplicated_tail_is_found() throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    files.edit(
        "roster.jsonl",
        roster -> {
          String last = roster.substring(roster.lastIndexOf('{'));
          return roster + last;
        });
    assertFound(files.verify("--key", key.publicKey().hex()), "ROSTER_FORM");
    files.edit(
        "roster.jsonl",
        roster -> {
          String[] lines = roster.split("(?<=\n)");
          return roster + lines[8] + lines[9] + lines[10] + lines[11];
        });
    assertFound(files.verify("--key", key.publicKey().hex()), "ROSTER_FORM");
  }

  @Test
  void more_tickets_for_a_family_after_the_seal_are_found() throws Exception {
    int number = city().drawn();
    honest(number);
    try (Insider insider = insider()) {
      insider.change(
          "UPDATE draw_roster_line SET tickets = 1000" + LINES_OF + " AND position = 5", number);
      assertFound(number, "ROSTER_ROOT");
    }
  }

  @Test
  void tickets_inflated_between_seal_and_draw_stop_the_draw() throws Exception {
    int number = city().due();
    try (Insider insider = insider()) {
      insider.change(
          "UPDATE draw_roster_line SET tickets = 1000" + LINES_OF + " AND position = 5", number);
      DrawnCity.enter("bureau-officer1", number, DrawnCity.DICE).then().statusCode(200);
      Response last = DrawnCity.enter("bureau-officer2", number, DrawnCity.DICE);
      assertThat(last.path("code").toString()).isEqualTo("draw.roster-altered");
      assertFound(number, "ROSTER_ROOT");
    }
  }

  @Test
  void an_application_changed_between_freeze_and_seal_stops_the_seal_and_is_named() {
    DrawnCity city = city();
    city.freeze().then().statusCode(204);
    city.rows().insert("UPDATE application SET tickets = 9 WHERE receipt = ?", city.receipt(5));

    Response refused = city.seal();

    assertThat(refused.path("code").toString()).isEqualTo("draw.roster-changed");
    assertThat(refused.path("detail").toString()).contains(city.receipt(5));
  }

  @Test
  void a_struck_family_whose_place_is_given_to_the_others_is_found() throws Exception {
    DrawnCity city = city();
    int number = city.drawn();
    city.withdraws(1);
    assertThat(honest(number).read("struck.jsonl")).contains(city.receipt(1));
    try (Insider insider = insider()) {
      insider.change(
          "DELETE FROM draw_rank WHERE draw_number = ? AND receipt = ?", number, city.receipt(1));
      insider.change(
          """
          UPDATE draw_rank SET rank = higher.rank FROM (
            SELECT receipt, row_number() OVER (ORDER BY rank) - 100 AS rank FROM draw_rank WHERE draw_number = ?
          ) higher WHERE draw_number = ? AND draw_rank.receipt = higher.receipt
          """,
          number,
          number);
      insider.change("UPDATE draw_rank SET rank = rank + 100 WHERE draw_number = ?", number);
      assertFound(number, "ORDER");
    }
  }
}
