package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

  private static final String FIRST = "{\"receipt\":\"HS26-000001\",\"tickets\":2,\"tier\":1}";
  private static final String SECOND = "{\"receipt\":\"HS26-000002\",\"tickets\":1,\"tier\":2}";

  @Test
  void it_is_read_and_written_in_one_form() {
    String file = FIRST + "\n" + SECOND + "\n";
    assertThat(Roster.parse(file).file()).isEqualTo(file);
    assertThat(Roster.parse(file).lines())
        .containsExactly(new RosterLine("HS26-000001", 1, 2), new RosterLine("HS26-000002", 2, 1));
  }

  @Test
  void families_in_any_order_are_sorted_by_receipt() {
    RosterLine first = Draws.line(1, 1, 1);
    RosterLine second = Draws.line(2, 1, 1);
    assertThat(Roster.sorted(List.of(second, first)).lines()).containsExactly(first, second);
  }

  @Test
  void an_empty_unsorted_or_repeating_roster_is_refused() {
    assertMalformed("");
    assertMalformed("\n");
    assertMalformed(SECOND + "\n" + FIRST + "\n");
    assertMalformed(FIRST + "\n" + FIRST + "\n");
    assertThatThrownBy(() -> new Roster(List.of())).isInstanceOf(MalformedDrawFile.class);
  }

  @Test
  void a_file_without_its_last_line_feed_or_with_an_empty_line_is_refused() {
    assertMalformed(FIRST);
    assertMalformed(FIRST + "\n\n");
    assertMalformed(FIRST + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"receipt\":\"A\",\"tickets\":1, \"tier\":1}",
        "{\"receipt\":\"A\",\"tier\":1,\"tickets\":1}",
        "{\"receipt\":\"A\",\"tickets\":1.0,\"tier\":1}",
        "{\"receipt\":\"A\",\"tickets\":\"1\",\"tier\":1}",
        "{\"receipt\":\"A\",\"tickets\":1}",
        "{\"receipt\":\"A\",\"tickets\":1,\"tier\":1,\"x\":1}",
        "{\"receipt\":\"A\",\"tickets\":1,\"tickets\":1,\"tier\":1}",
        "{\"receipt\":\"\\u0041\",\"tickets\":1,\"tier\":1}",
        "{\"receipt\":\"A\",\"tickets\":1,\"tier\":1}{}",
        "{\"receipt\":\"A\",\"tickets\":01,\"tier\":1}",
        "{\"receipt\":\"A\",\"tickets\":+1,\"tier\":1}",
        "{\"receipt\":\"A\",\"tickets\":1e0,\"tier\":1}",
        "{\"receipt\":\"A\",\"tickets\":1,\"tier\":\u0661}",
        "{\"receipt\":\"A\",\"tickets\":1,\"tier\":4294967297}",
        "{\"receipt\":\"A\",\"tickets\":1,\"tier\":1001}",
        "{\"receipt\":\"A\",\"tickets\":0,\"tier\":1}",
        "{\"receipt\":\"a\",\"tickets\":1,\"tier\":1}",
        "{\"receipt\":\"A\",\"tickets\":,\"tier\":1}",
        "{\"receipt\":\"A\",\"tier\":1}",
        "{\"tier\":1,\"receipt\":\"A\",\"tickets\":1}",
        "{\"receipt\":\"A\",\"tickets\":1,\"tier\":1",
        "\uFEFF{\"receipt\":\"A\",\"tickets\":1,\"tier\":1}",
        ",\"tier\":1}\",\"tickets\":1",
        "{\"receipt\":\"",
        "}",
        "",
        "null"
      })
  void a_line_in_another_form_is_refused(String line) {
    assertThatThrownBy(() -> RosterLine.parse(line)).isInstanceOf(MalformedDrawFile.class);
  }

  @ParameterizedTest
  @CsvSource({
    "a, 1, 1",
    "A#1, 1, 1",
    "-A, 1, 1",
    "'', 1, 1",
    ", 1, 1",
    "Ａ, 1, 1",
    "A2345678901234567890123456789012345678901, 1, 1",
    "A, 0, 1",
    "A, 1001, 1",
    "A, 1, 0",
    "A, 1, 1001"
  })
  void a_line_outside_the_protocol_is_refused(String receipt, int tier, int tickets) {
    assertThatThrownBy(() -> new RosterLine(receipt, tier, tickets))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertMalformed(String file) {
    assertThatThrownBy(() -> Roster.parse(file)).isInstanceOf(MalformedDrawFile.class);
  }
}
