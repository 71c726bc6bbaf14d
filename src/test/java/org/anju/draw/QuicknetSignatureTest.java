package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuicknetSignatureTest {

  private final BeaconSignature signature = new QuicknetSignature();

  static Stream<JsonNode> rounds() {
    return StreamSupport.stream(
        Vectors.read("drand-quicknet.json").get("rounds").spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void the_rounds_of_the_vectors_are_told_apart(JsonNode round) {
    assertThat(signature.signs(round.get("round").asLong(), bytes(round)))
        .isEqualTo(round.get("valid").asBoolean());
  }

  @Test
  void a_change_of_any_byte_is_refused() {
    byte[] good = bytes(rounds().findFirst().orElseThrow());
    for (int i = 0; i < good.length; i++) {
      byte[] altered = good.clone();
      altered[i] ^= 1;
      assertThat(signature.signs(1000, altered)).isFalse();
    }
  }

  @Test
  void bytes_that_are_no_point_of_the_group_are_refused() {
    byte[] infinity = new byte[48];
    infinity[0] = (byte) 0xC0;
    byte[] ones = new byte[48];
    Arrays.fill(ones, (byte) 0xFF);
    for (byte[] wrong : new byte[][] {{}, new byte[47], new byte[48], infinity, ones}) {
      assertThat(signature.signs(1000, wrong)).isFalse();
    }
  }

  private static byte[] bytes(JsonNode round) {
    return HexFormat.of().parseHex(round.get("signature").asText());
  }
}
