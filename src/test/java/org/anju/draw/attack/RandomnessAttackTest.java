package org.anju.draw.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anju.draw.DrandVectors;
import org.anju.draw.RandomnessSource;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.Roster;
import org.anju.draw.Seal;
import org.anju.draw.SourceValue;
import org.anju.draw.attack.PublishedFolder.Verdict;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;

/** Attacks on the randomness: chosen, forged, or known too early. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RandomnessAttackTest extends DrawAttack {

  private static final DrandQuicknet BEACON = new DrandQuicknet(657_413);
  private static final Duration LEAD = Duration.ofHours(48);
  private static final Duration BEFORE_THE_BEACON = Duration.ofMinutes(30);

  @Test
  void a_beacon_round_from_before_the_sealed_time_is_found() throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    try (Insider insider = insider()) {
      Forgery forgery = new Forgery(insider, key, number);
      Seal honest = withBeacon(forgery, files);
      honest(number);
      String early = honest.jcs().replace("\"round\":657413", "\"round\":657412");
      forgery.seal(early, honest.earliest().minus(LEAD), honest.earliest());
      assertFound(number, "SEAL_FORM");
    }
  }

  @Test
  void a_round_that_was_chosen_when_it_was_known_is_found_by_whoever_kept_the_seal()
      throws Exception {
    int number = city().drawn();
    PublishedFolder dice = honest(number);
    try (Insider insider = insider()) {
      withBeacon(new Forgery(insider, key, number), dice);
      PublishedFolder reissued = honest(number);
      assertChanged("seal.json", reissued, dice);
    }
  }

  @Test
  void a_forged_beacon_value_is_found_though_everything_follows_from_it() throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    try (Insider insider = insider()) {
      Forgery forgery = new Forgery(insider, key, number);
      Seal seal = withBeacon(forgery, files);
      SourceValue made = DrandVectors.value(BEACON.round());
      String better = Forgery.digest("a better value");
      settle(forgery, seal, files, new SourceValue(BEACON.kind(), better, made.signature()));
      assertFound(number, "BEACON_SIGNATURE");
    }
  }

  @Test
  void a_true_value_of_an_older_round_is_found() throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    try (Insider insider = insider()) {
      Forgery forgery = new Forgery(insider, key, number);
      Seal seal = withBeacon(forgery, files);
      settle(forgery, seal, files, DrandVectors.value(1000));
      assertFound(number, "BEACON_SIGNATURE");
    }
  }

  @Test
  void dice_are_not_taken_when_the_beacon_is_known() throws Exception {
    int number = city().due();
    try (Insider insider = insider()) {
      Forgery forgery = new Forgery(insider, key, number);
      Seal seal = diceAndBeacon(forgery, PublishedFolder.download(number));
      clock.set(BEACON.time());
      Response late = DrawnCity.enter("bureau-officer1", number, DrawnCity.DICE);
      assertThat(late.path("code").toString()).isEqualTo("randomness.dice-too-late");
      assertThat(seal.earliest()).isBefore(BEACON.time());
    }
  }

  @Test
  void dice_that_were_entered_when_the_beacon_was_known_are_found() throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    try (Insider insider = insider()) {
      Forgery forgery = new Forgery(insider, key, number);
      Seal seal = diceAndBeacon(forgery, files);
      settleBoth(forgery, seal, files, DrawnCity.DICE, seal.earliest());
      honest(number);
      settleBoth(forgery, seal, files, DrawnCity.OTHER_DICE, BEACON.time());
      assertFound(number, "ENTRIES");
    }
  }

  @Test
  void throws_exchanged_for_better_ones_are_found_though_everything_follows_from_them()
      throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    Seal seal = Seal.parse(files.read("seal.json"));
    SourceValue better = SourceValue.readOff(Dice.twentyThrows(), DrawnCity.OTHER_DICE);
    try (Insider insider = insider()) {
      new Forgery(insider, key, number).draw(seal, rosterOf(files), List.of(better));
      assertFound(number, "ENTRIES");
    }
  }

  /** The statement of the agreed throws was public, so whoever kept it has the proof. */
  @Test
  void throws_exchanged_with_the_citys_own_key_are_found_by_whoever_kept_the_statement()
      throws Exception {
    int number = city().drawn();
    PublishedFolder files = honest(number);
    Seal seal = Seal.parse(files.read("seal.json"));
    SourceValue better = SourceValue.readOff(Dice.twentyThrows(), DrawnCity.OTHER_DICE);
    try (Insider insider = insider()) {
      Forgery forgery = new Forgery(insider, key, number);
      forgery.unsettle();
      forgery.settleRead(seal, 0, DrawnCity.OTHER_DICE, seal.earliest());
      forgery.draw(seal, rosterOf(files), List.of(better));
      PublishedFolder again = honest(number);
      assertChanged("entries.jsonl", again, files);
    }
  }

  /** Whoever kept the files of before finds that this one is not what it was. */
  private void assertChanged(String file, PublishedFolder now, PublishedFolder before)
      throws Exception {
    Verdict verdict =
        now.verify("--key", key.publicKey().hex(), "--earlier", before.path().toString());
    assertFound(verdict, "EARLIER");
    assertThat(verdict.text()).contains(file);
  }

  /** The draw as it would be with a beacon alone, honest in everything. */
  private Seal withBeacon(Forgery forgery, PublishedFolder files) throws Exception {
    Seal seal = resealed(forgery, files, BEACON.time(), List.of(BEACON));
    settle(forgery, seal, files, DrandVectors.value(BEACON.round()));
    return seal;
  }

  private Seal diceAndBeacon(Forgery forgery, PublishedFolder files) throws Exception {
    return resealed(
        forgery,
        files,
        BEACON.time().minus(BEFORE_THE_BEACON),
        List.of(Dice.twentyThrows(), BEACON));
  }

  private static Seal resealed(
      Forgery forgery, PublishedFolder files, Instant earliest, List<RandomnessSource> sources)
      throws Exception {
    Seal seal = Seal.parse(files.read("seal.json"));
    Seal other =
        new Seal(
            seal.protocol(),
            seal.drawNumber(),
            seal.offering(),
            seal.rosterSize(),
            seal.rosterRoot(),
            seal.units(),
            seal.rules(),
            earliest,
            sources);
    forgery.seal(other.jcs(), earliest.minus(LEAD), earliest);
    return other;
  }

  private static void settle(Forgery forgery, Seal seal, PublishedFolder files, SourceValue beacon)
      throws Exception {
    forgery.unsettle();
    forgery.settleBeacon(0, beacon, seal.earliest());
    forgery.draw(seal, rosterOf(files), List.of(beacon));
  }

  private static void settleBoth(
      Forgery forgery, Seal seal, PublishedFolder files, String dice, Instant agreedAt)
      throws Exception {
    SourceValue beacon = DrandVectors.value(BEACON.round());
    forgery.unsettle();
    forgery.settleRead(seal, 0, dice, agreedAt);
    forgery.settleBeacon(1, beacon, BEACON.time());
    forgery.draw(
        seal, rosterOf(files), List.of(SourceValue.readOff(Dice.twentyThrows(), dice), beacon));
  }

  private static Roster rosterOf(PublishedFolder files) throws Exception {
    return Roster.parse(files.read("roster.jsonl"));
  }
}
