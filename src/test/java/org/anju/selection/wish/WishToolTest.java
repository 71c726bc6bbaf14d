package org.anju.selection.wish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.anju.selection.SaleCity.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.anju.platform.signing.OwnKey;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Java publishes is what the tool checks: honest files, and files with something exchanged.
 */
class WishToolTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FAMILIES = 40;

  private static SaleCity city;
  private static WishDesk desk;
  private static Sale sale;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    city = new SaleCity();
    desk = new WishDesk(city);
    sale = desk.open(FAMILIES, 25);
    Random random = new Random(43);
    for (int rank = 1; rank <= FAMILIES; rank++) {
      for (int version = 0; version < random.nextInt(4); version++) {
        desk.wish(sale, rank, random.ints(1, 26).distinct().limit(1 + random.nextInt(8)).toArray());
      }
    }
    desk.wish(sale, 7, 3, 9, 4);
    desk.wish(sale, 7, 9, 3);
    desk.close();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @BeforeEach
  void export() {
    desk.export(sale, folder);
    WishDesk.write(folder, "result.jsonl", draw());
    WishDesk.write(folder, "my-wishes.json", proof(2));
  }

  @Test
  void what_was_published_holds() throws Exception {
    JsonNode answer = verify();
    assertThat(outcomes(answer))
        .as(answer.toString())
        .containsOnlyKeys(checks())
        .values()
        .containsOnly("passed");
    assertThat(answer.get("families").asInt()).isEqualTo(FAMILIES);
    assertThat(answer.get("assigned").asInt())
        .isEqualTo(
            (int)
                city.count(
                    "SELECT count(*) FROM selection WHERE offering_id = $1", sale.offering()));
    assertThat(answer.get("own").get("rank").asInt()).isEqualTo(7);
  }

  @Test
  void another_unit_in_the_result_is_seen() throws Exception {
    exchange("assignment.jsonl", "\"rank\":3,", "\"rank\":30,");
    assertThat(outcomes(verify()))
        .containsEntry("RESULT", "failed")
        .containsEntry("REPLAY", "failed");
  }

  @Test
  void a_list_that_was_changed_is_seen() throws Exception {
    exchange("wishes.jsonl", "\"version\":2,\"wishes\":[", "\"version\":2,\"wishes\":[999999,");
    assertThat(outcomes(verify()))
        .containsEntry("WISHES", "failed")
        .containsEntry("REPLAY", "failed");
  }

  @Test
  void a_unit_that_was_hidden_is_seen() throws Exception {
    List<String> lines = Files.readAllLines(folder.resolve("units.jsonl"));
    WishDesk.write(folder, "units.jsonl", String.join("\n", lines.subList(1, lines.size())) + "\n");
    assertThat(outcomes(verify())).containsEntry("UNITS", "failed");
  }

  @Test
  void a_statement_that_was_changed_is_not_the_signed_one() throws Exception {
    exchange("statement.json", "\"phase\":1", "\"phase\":2");
    assertThat(outcomes(verify()))
        .containsEntry("SIGNATURE", "failed")
        .containsEntry("OWN", "failed");
  }

  @Test
  void another_city_s_key_is_not_trusted() throws Exception {
    JsonNode answer = tool("--key", new OwnKey().publicKey());
    assertThat(outcomes(answer)).containsEntry("SIGNATURE", "failed");
  }

  @Test
  void a_family_at_another_s_place_in_the_draw_is_seen() throws Exception {
    WishDesk.write(
        folder, "result.jsonl", draw().replace(sale.receipt(7) + "\"", sale.receipt(8) + "X\""));
    assertThat(outcomes(verify())).containsEntry("DRAW", "passed").containsEntry("OWN", "failed");
  }

  @Test
  void an_older_version_of_the_own_list_is_told() throws Exception {
    WishDesk.write(folder, "my-wishes.json", proof(1));
    JsonNode answer = verify();
    assertThat(outcomes(answer)).containsEntry("OWN", "passed");
    assertThat(answer.get("warnings").toString()).contains("own-newer");
  }

  @Test
  void a_receipt_that_the_city_never_signed_is_refused() throws Exception {
    exchange("my-wishes.json", "\\\"wishes\\\":[", "\\\"wishes\\\":[1,");
    assertThat(outcomes(verify())).containsEntry("OWN", "failed");
  }

  private JsonNode verify() throws IOException, InterruptedException {
    return tool("--key", city.key().publicKey());
  }

  private JsonNode tool(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("node", "tools/verify-wishes.mjs", folder.toString(), "--json"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    JsonNode read = JSON.readTree(answer);
    assertThat(code).isEqualTo(read.get("holds").asBoolean() ? 0 : 1);
    return read;
  }

  private void exchange(String file, String from, String to) throws IOException {
    String content = Files.readString(folder.resolve(file), UTF_8);
    assertThat(content).contains(from);
    WishDesk.write(
        folder, file, content.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
  }

  private static Map<String, String> outcomes(JsonNode answer) {
    Map<String, String> outcomes = new TreeMap<>();
    answer
        .get("findings")
        .forEach(each -> outcomes.put(each.get("check").asText(), each.get("outcome").asText()));
    return outcomes;
  }

  private static String[] checks() {
    return new String[] {
      "STATEMENT", "SIGNATURE", "UNITS", "WISHES", "RESULT", "REPLAY", "DRAW", "OWN"
    };
  }

  private static String proof(int version) {
    return await(desk.show().proof(sale.chooser(7), sale.offering(), versionsBefore() + version))
        .content();
  }

  /** The seventh family had handed in some lists before the two that the tests know. */
  private static int versionsBefore() {
    return desk.mine(sale, 7).version() - 2;
  }

  /** The draw's result as the draw publishes it. */
  private static String draw() {
    StringBuilder lines = new StringBuilder();
    IntStream.rangeClosed(1, FAMILIES)
        .forEach(
            rank ->
                lines.append(
                    "{\"position\":%d,\"receipt\":\"%s\",\"ticket\":\"%064x\",\"tier\":1}\n"
                        .formatted(rank, sale.receipt(rank), rank)));
    return lines.toString();
  }
}
