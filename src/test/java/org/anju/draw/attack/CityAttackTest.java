package org.anju.draw.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.Roster;
import org.anju.draw.Seal;
import org.anju.draw.SealSigner;
import org.anju.draw.SourceValue;
import org.anju.draw.attack.PublishedFolder.Verdict;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

/** Attacks on what the city did besides: other draws, other rosters, other keys. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CityAttackTest extends DrawAttack {

  private static final Duration LEAD = Duration.ofHours(48);

  @Test
  void an_offering_gets_no_second_roster() throws Exception {
    DrawnCity city = city();
    int number = city.sealed();

    assertThat(city.freeze().path("code").toString()).isEqualTo("draw.already-sealed");
    assertThat(
            city.rows()
                .refusal(
                    "INSERT INTO draw_roster (offering_id, size, root, policy_version, frozen_by, frozen_at)"
                        + " SELECT offering_id, size, root, policy_version, frozen_by, frozen_at"
                        + " FROM draw_roster WHERE id = (SELECT roster_id FROM draw WHERE number = "
                        + number
                        + ")"))
        .isEqualTo("23505");
  }

  @Test
  void two_rosters_for_one_offering_and_two_draws_beside_each_other_are_found() throws Exception {
    int first = city().drawn();
    int second = city().drawn();
    Seal seal = Seal.parse(honest(first).read("seal.json"));
    PublishedFolder files = honest(second);
    try (Insider insider = insider()) {
      moveTo(seal.offering(), insider, second, files);
      assertFound(second, "HISTORY");
      assertFound(first, "HISTORY");
    }
  }

  @Test
  void of_two_seals_at_the_same_moment_one_is_refused() {
    DrawnCity city = city();
    city.freeze().then().statusCode(204);

    List<String> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(city::seal)).limit(2).toList().stream()
            .map(CompletableFuture::join)
            .map(answer -> answer.statusCode() == 200 ? "200" : answer.<String>path("code"))
            .sorted()
            .toList();

    assertThat(answers).containsExactly("200", "draw.already-sealed");
  }

  @Test
  void a_draw_is_not_voided_for_a_better_one_when_its_values_could_be_known() {
    DrawnCity waiting = city();
    int due = waiting.due();
    assertThat(DrawnCity.requestVoid(due).path("code").toString()).isEqualTo("draw.void-too-late");
    int drawn = city().drawn();
    assertThat(DrawnCity.requestVoid(drawn).path("code").toString())
        .isEqualTo("draw.already-drawn");
  }

  @Test
  void a_draw_voided_in_the_database_after_its_values_were_known_is_told() throws Exception {
    int first = city().drawn();
    int second = city().drawn();
    Seal seal = Seal.parse(honest(first).read("seal.json"));
    PublishedFolder files = honest(second);
    try (Insider insider = insider()) {
      voidInTheDatabase(insider, first, seal);
      moveTo(seal.offering(), insider, second, files);
      Verdict again = PublishedFolder.download(second).verify("--key", key.publicKey().hex());
      assertThat(again.text()).contains("late-void").contains(DrawnCity.REASON);
    }
  }

  @Test
  void a_seal_signed_again_with_another_key_is_found() throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    Seal seal = Seal.parse(files.read("seal.json"));
    try (Insider insider = insider()) {
      new Forgery(insider, SealSigner.generate(), number)
          .seal(seal.jcs(), seal.earliest().minus(LEAD), seal.earliest());
      assertFound(number, "SEAL_SIGNATURE");
    }
  }

  @Test
  void another_key_that_the_citys_key_did_not_endorse_is_found() throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    Seal seal = Seal.parse(files.read("seal.json"));
    SealSigner other = SealSigner.generate();
    String since = seal.earliest().minus(LEAD).toString();
    String endorsement = "anju-key-1\n" + other.publicKey().hex() + "\n" + since + "\n";
    try (Insider insider = insider()) {
      insider.change(
          """
          INSERT INTO signing_key (ordinal, key_id, public_key, previous, endorsement, since)
          SELECT max(ordinal) + 1, ?, ?, ?, ?, ?::timestamptz FROM signing_key
          """,
          other.publicKey().keyId(),
          other.publicKey().hex(),
          key.publicKey().keyId(),
          Forgery.sign(other, endorsement),
          since);
      Forgery forgery = new Forgery(insider, other, number);
      forgery.seal(seal.jcs(), seal.earliest().minus(LEAD), seal.earliest());
      forgery.unsettle();
      forgery.settleRead(seal, 0, DrawnCity.DICE, seal.earliest());
      assertFound(number, "KEYS");
    }
  }

  @Test
  void a_draw_left_out_of_the_history_is_found() throws Exception {
    int first = city().drawn();
    int second = city().drawn();
    honest(second);
    try (Insider insider = insider()) {
      insider.change("DELETE FROM draw WHERE number = ?", first);
      assertFound(second, "HISTORY");
    }
  }

  @Test
  void a_history_that_was_numbered_anew_is_found() throws Exception {
    int first = city().drawn();
    int second = city().drawn();
    PublishedFolder files = honest(second);
    files.edit(
        "history.jsonl",
        history ->
            history
                .lines()
                .filter(line -> !line.contains("\"drawNumber\":" + first + ","))
                .map(
                    line ->
                        line.replace(
                            "\"drawNumber\":" + second + ",", "\"drawNumber\":" + first + ","))
                .reduce("", (before, line) -> before + line + "\n"));
    assertFound(files.verify("--key", key.publicKey().hex()), "HISTORY");
  }

  /** The draw becomes one of another offering, with everything that follows from its new seal. */
  private void moveTo(String offering, Insider insider, int number, PublishedFolder files)
      throws Exception {
    Seal seal = Seal.parse(files.read("seal.json"));
    Seal moved =
        new Seal(
            seal.protocol(),
            seal.drawNumber(),
            offering,
            seal.rosterSize(),
            seal.rosterRoot(),
            seal.units(),
            seal.rules(),
            seal.earliest(),
            seal.sources());
    Forgery forgery = new Forgery(insider, key, number);
    forgery.seal(moved.jcs(), seal.earliest().minus(LEAD), seal.earliest());
    insider.change(
        "UPDATE draw SET offering_id = ? WHERE number = ?", Long.valueOf(offering), number);
    forgery.unsettle();
    forgery.settleRead(moved, 0, DrawnCity.DICE, moved.earliest());
    forgery.draw(
        moved,
        Roster.parse(files.read("roster.jsonl")),
        List.of(SourceValue.readOff(Dice.twentyThrows(), DrawnCity.DICE)));
  }

  private static void voidInTheDatabase(Insider insider, int number, Seal seal) throws Exception {
    String later = seal.earliest().plus(LEAD).toString();
    insider.change("DELETE FROM draw_result WHERE draw_number = ?", number);
    insider.change("DELETE FROM draw_rank WHERE draw_number = ?", number);
    insider.change("UPDATE draw_outcome SET kind = 'VOIDED' WHERE draw_number = ?", number);
    insider.change(
        "INSERT INTO draw_void_request VALUES (?, ?, 'x', ?::timestamptz)",
        number,
        DrawnCity.REASON,
        later);
    insider.change(
        """
        INSERT INTO draw_roster_end (roster_id, offering_id, draw_number, reason, ended_by, ended_at)
        SELECT roster_id, offering_id, number, ?, 'x', ?::timestamptz FROM draw WHERE number = ?
        """,
        DrawnCity.REASON,
        later,
        number);
  }
}
