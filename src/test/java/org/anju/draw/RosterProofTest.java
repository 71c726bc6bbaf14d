package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.anju.draw.DrawOrder.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterProofTest {

  private static final Seed SEED = Draws.seed(1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 255, 256, 257, 511, 513, 769, 1100})
  void every_line_of_a_roster_of_any_size_is_proved_by_its_block_and_the_others_roots(int size) {
    Roster roster = roster(size);
    Seal seal = Draws.seal(roster);
    for (int index : IntStream.range(0, size).filter(i -> i % 37 == 0 || i > size - 3).toArray()) {
      RosterProof proof = RosterProof.parse(proof(roster, index, null).jcs());
      assertThat(proof.isIn(seal)).isTrue();
      assertThat(proof.path())
          .isEqualTo(roster.tree().inclusionProof(index).stream().map(Hash::hex).toList());
    }
  }

  @Test
  void the_proof_of_a_family_among_a_million_is_shorter_than_two_kilobytes() {
    List<RosterLine> block =
        IntStream.range(0, 256).mapToObj(i -> Draws.line(999_000 + i, 1000, 1000)).toList();
    List<Hash> roots =
        IntStream.range(0, 1_000_000 / 256 + 1).mapToObj(i -> Hash.sha256(new byte[] {7})).toList();
    Place place = new Place(999_999, "HS26-999999", "f".repeat(64), 1000);
    String proof = RosterProof.of(Draws.seal(roster(1)), 500_000, roots, block, place).jcs();
    assertThat(proof.getBytes(UTF_8).length).isLessThan(2000);
  }

  @Test
  void a_proof_for_another_seal_place_or_line_does_not_hold() {
    Roster roster = roster(300);
    Seal seal = Draws.seal(roster);
    RosterProof proof = proof(roster, 270, null);
    assertThat(proof.isIn(seal)).isTrue();
    assertThat(proof.isIn(Draws.seal(roster(299)))).isFalse();
    String own = Draws.line(270, 1, 1).jcs();
    String jcs = proof.jcs();
    for (String altered :
        List.of(
            jcs.replace("\"index\":270", "\"index\":271"),
            jcs.replace("\"drawNumber\":1", "\"drawNumber\":2"),
            jcs.replace("\\\"tickets\\\":1", "\\\"tickets\\\":2"),
            jcs.replace(proof.path().get(0), proof.path().get(1)))) {
      assertThat(altered).isNotEqualTo(jcs);
      assertThat(RosterProof.parse(altered).isIn(seal)).isFalse();
    }
    assertThatThrownBy(
            () ->
                new RosterProof(1, 270, own + " ", proof.path(), null, proof.sealDigest())
                    .isIn(seal))
        .isInstanceOf(MalformedDrawFile.class);
  }

  @Test
  void the_place_must_be_the_one_that_the_seed_gives() {
    Roster roster = roster(300);
    Place place = DrawOrder.of(roster, SEED).placeOf("HS26-000270").orElseThrow();
    assertThat(proof(roster, 270, place).isDrawnBy(SEED)).isTrue();
    assertThat(proof(roster, 270, place).isDrawnBy(Draws.seed(2))).isFalse();
    assertThat(proof(roster, 270, null).isDrawnBy(SEED)).isFalse();
    assertThat(proof(roster, 271, place).isDrawnBy(SEED)).isFalse();
    Place otherTier = new Place(place.position(), place.receipt(), place.ticket(), 2);
    assertThat(proof(roster, 270, otherTier).isDrawnBy(SEED)).isFalse();
  }

  private static RosterProof proof(Roster roster, int index, Place place) {
    int from = index / RosterBlocks.LINES * RosterBlocks.LINES;
    List<RosterLine> block =
        roster.lines().subList(from, Math.min(roster.size(), from + RosterBlocks.LINES));
    return RosterProof.of(Draws.seal(roster), index, RosterBlocks.of(roster), block, place);
  }

  private static Roster roster(int size) {
    return new Roster(IntStream.range(0, size).mapToObj(i -> Draws.line(i, 1, 1)).toList());
  }
}
