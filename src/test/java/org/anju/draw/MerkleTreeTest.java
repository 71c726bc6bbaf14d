package org.anju.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

  private static final JsonNode VECTORS = Vectors.read("merkle-rfc6962.json");

  @Test
  void leaf_and_node_hashes_are_those_of_rfc_6962() {
    for (JsonNode leaf : VECTORS.get("leafHash")) {
      String data = leaf.has("dataUtf8") ? leaf.get("dataUtf8").asText() : "";
      assertThat(MerkleTree.leafHash(data.getBytes(UTF_8))).hasToString(leaf.get("hash").asText());
    }
    for (JsonNode node : VECTORS.get("nodeHash")) {
      byte[] left = node.get("leftUtf8").asText().getBytes(UTF_8);
      byte[] right = node.get("rightUtf8").asText().getBytes(UTF_8);
      assertThat(MerkleTree.nodeHash(left, right)).hasToString(node.get("hash").asText());
    }
  }

  @Test
  void roots_are_those_of_rfc_6962() {
    assertThat(MerkleTree.of(List.of()).root()).hasToString(VECTORS.get("empty").asText());
    VECTORS
        .get("roots")
        .properties()
        .forEach(
            root ->
                assertThat(reference(Integer.parseInt(root.getKey())).root())
                    .hasToString(root.getValue().asText()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 16, 17, 31})
  void every_leaf_of_every_size_is_proved_and_at_no_other_place(int size) {
    MerkleTree tree = MerkleTree.of(entries(size));
    for (int index = 0; index < size; index++) {
      List<Hash> proof = tree.inclusionProof(index);
      for (int claimed = -1; claimed <= size; claimed++) {
        assertThat(MerkleTree.verifyInclusion(leaf(index), claimed, size, proof, tree.root()))
            .as("leaf %d claimed at %d", index, claimed)
            .isEqualTo(claimed == index);
      }
    }
  }

  @Test
  void a_proof_that_is_too_short_too_long_or_for_another_leaf_is_refused() {
    MerkleTree tree = MerkleTree.of(entries(7));
    List<Hash> proof = tree.inclusionProof(2);
    List<Hash> longer =
        IntStream.range(0, proof.size() + 1).mapToObj(i -> proof.get(i % proof.size())).toList();
    assertThat(MerkleTree.verifyInclusion(leaf(2), 2, 7, proof, tree.root())).isTrue();
    assertThat(MerkleTree.verifyInclusion(leaf(3), 2, 7, proof, tree.root())).isFalse();
    assertThat(
            MerkleTree.verifyInclusion(
                leaf(2), 2, 7, proof.subList(0, proof.size() - 1), tree.root()))
        .isFalse();
    assertThat(MerkleTree.verifyInclusion(leaf(2), 2, 7, longer, tree.root())).isFalse();
  }

  @Test
  void there_is_no_proof_for_a_leaf_that_is_not_there() {
    assertThatThrownBy(() -> MerkleTree.of(entries(3)).inclusionProof(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static MerkleTree reference(int size) {
    return MerkleTree.of(
        StreamSupport.stream(VECTORS.get("leavesHex").spliterator(), false)
            .limit(size)
            .map(hex -> HexFormat.of().parseHex(hex.asText()))
            .toList());
  }

  private static Hash leaf(int index) {
    return MerkleTree.leafHash(entries(index + 1).get(index));
  }

  private static List<byte[]> entries(int size) {
    return IntStream.range(0, size).mapToObj(i -> ("entry " + i).getBytes(UTF_8)).toList();
  }
}
