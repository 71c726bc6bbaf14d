package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.draw.DrawOrder.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is computed in pieces by several threads is what the definitions say. */
class LongRosterTest {

  private static final int HALF_A_PIECE = 2048;

  @ParameterizedTest
  @ValueSource(ints = {4095, 4096, 4097, 8192, 8193, 12_345})
  void the_root_is_the_one_of_the_definition(int size) {
    List<byte[]> entries =
        IntStream.range(0, size).mapToObj(i -> ("entry " + i).getBytes(UTF_8)).toList();
    MerkleTree tree = MerkleTree.of(entries);
    assertThat(tree.root()).isEqualTo(rootByDefinition(entries));
    for (int index : new int[] {0, HALF_A_PIECE, size - 1}) {
      Hash leaf = MerkleTree.leafHash(entries.get(index));
      assertThat(
              MerkleTree.verifyInclusion(
                  leaf, index, size, tree.inclusionProof(index), tree.root()))
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4096, 4097, 9_999, 10_000, 12_345})
  void the_order_is_by_tier_then_ticket(int size) {
    Roster roster = roster(size);
    Seed seed = Draws.seed(size);
    List<String> byDefinition =
        roster.lines().stream()
            .sorted(
                Comparator.comparing(RosterLine::tier)
                    .thenComparing(line -> Ticket.of(seed, line).hash().hex()))
            .map(RosterLine::receipt)
            .toList();
    DrawOrder order = DrawOrder.of(roster, seed);
    assertThat(order.places()).extracting(Place::receipt).isEqualTo(byDefinition);
    assertThat(order.places())
        .extracting(Place::position)
        .isEqualTo(IntStream.rangeClosed(1, size).boxed().toList());
  }

  @Test
  void the_files_are_their_lines_one_after_the_other_in_rfc_8785_form() {
    Roster roster = roster(10_000);
    DrawOrder order = DrawOrder.of(roster, Draws.seed(1));
    assertThat(roster.file()).isEqualTo(written(roster.lines()));
    assertThat(order.file()).isEqualTo(written(order.places()));
    assertThat(Roster.parse(roster.file())).isEqualTo(roster);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4095, 4096, 9_999})
  void one_line_in_another_form_is_found_wherever_it_stands(int index) {
    List<RosterLine> lines = roster(10_000).lines();
    String broken =
        IntStream.range(0, lines.size())
            .mapToObj(i -> lines.get(i).jcs() + (i == index ? " \n" : "\n"))
            .collect(Collectors.joining());
    assertThatThrownBy(() -> Roster.parse(broken)).isInstanceOf(MalformedDrawFile.class);
  }

  @Test
  void a_place_that_was_edited_is_still_written_as_json() {
    assertThat(new Place(1, "a\"\\\n安", "t", 1).jcs())
        .isEqualTo("{\"position\":1,\"receipt\":\"a\\\"\\\\\\n安\",\"ticket\":\"t\",\"tier\":1}");
  }

  private static Roster roster(int size) {
    Random random = new Random(size);
    return new Roster(
        IntStream.range(0, size)
            .mapToObj(i -> Draws.line(i, 1 + random.nextInt(4), 1 + random.nextInt(9)))
            .toList());
  }

  private static String written(List<?> lines) {
    return lines.stream()
        .map(line -> CanonicalJson.write(line) + "\n")
        .collect(Collectors.joining());
  }

  /** As in RFC 6962: split at the largest power of two that is smaller than the size. */
  private static Hash rootByDefinition(List<byte[]> entries) {
    if (entries.size() == 1) {
      return MerkleTree.leafHash(entries.get(0));
    }
    int split = Integer.highestOneBit(entries.size() - 1);
    return MerkleTree.nodeHash(
        rootByDefinition(entries.subList(0, split)),
        rootByDefinition(entries.subList(split, entries.size())));
  }
}
