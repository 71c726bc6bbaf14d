package org.anju.selection.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.anju.selection.leftover.RoomShuffle.Shuffled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tools/verify-queue.mjs} against honest files and against some that were changed. */
class QueueToolTest {

  private static final String SEED = "0123456789abcdef".repeat(4);
  private static final Instant OPENING = Instant.parse("2026-11-23T02:00:00Z");
  private static final int SHUFFLED = 6;

  /** Of the draw; the last never came to the waiting room. */
  private static final List<String> DRAWN =
      IntStream.rangeClosed(1, 9).mapToObj("HS2026-00000%d"::formatted).toList();

  @TempDir private Path folder;

  private record Said(int code, String text) {}

  @BeforeEach
  void publish() throws IOException {
    Files.write(folder.resolve("queue.jsonl"), queue());
    Files.writeString(
        folder.resolve("randomness.json"), "{\"seed\":\"%s\",\"values\":[]}".formatted(SEED));
    Files.write(
        folder.resolve("result.jsonl"),
        IntStream.rangeClosed(1, DRAWN.size())
            .mapToObj(
                n ->
                    "{\"position\":%d,\"receipt\":\"%s\",\"ticket\":\"\",\"tier\":1}"
                        .formatted(n, DRAWN.get(n - 1)))
            .toList());
  }

  @Test
  void an_honest_queue_holds_and_the_tool_names_a_familys_place() throws Exception {
    Said said = tool("--receipt", DRAWN.get(7));

    assertThat(said.text()).contains("Everything holds", "HS2026-000008 has place 8");
    assertThat(said.code()).isZero();
  }

  @Test
  void an_empty_room_holds_as_well() throws Exception {
    Files.writeString(folder.resolve("queue.jsonl"), head(0));

    assertThat(tool().code()).isZero();
  }

  @Test
  void two_families_that_were_exchanged_are_seen() throws Exception {
    change(lines -> exchanged(lines, 2, 3));

    assertFails("SHUFFLE", "stands behind a higher ticket");
  }

  @Test
  void a_family_that_was_moved_up_with_another_ticket_is_seen() throws Exception {
    changeLine(1, line -> line.replaceAll("\"ticket\":\"..", "\"ticket\":\"00"));

    assertFails("SHUFFLE", "follows from the seed");
  }

  @Test
  void a_family_that_came_late_and_was_put_among_the_shuffled_is_seen() throws Exception {
    List<String> late = new ArrayList<>(DRAWN.subList(0, SHUFFLED + 1));
    List<String> lines = new ArrayList<>();
    lines.add(head(SHUFFLED + 1).strip());
    lines.addAll(
        shuffled(
            late,
            receipt -> receipt.equals(late.get(SHUFFLED)) ? OPENING.plusSeconds(5) : OPENING));
    Files.write(folder.resolve("queue.jsonl"), lines);

    assertFails("SHUFFLE", "came after the opening");
  }

  @Test
  void a_family_that_was_there_and_was_put_behind_is_seen() throws Exception {
    changeLine(SHUFFLED + 1, line -> line.replaceAll("T02:0\\d:\\d\\d", "T01:59:00"));

    assertFails("ARRIVAL", "came before it");
  }

  @Test
  void later_families_out_of_the_order_of_their_arrival_are_seen() throws Exception {
    changeLine(SHUFFLED + 2, line -> line.replaceAll("T02:0\\d:\\d\\d", "T02:00:00"));

    assertFails("ARRIVAL", "came before the family");
  }

  @Test
  void a_family_that_was_left_out_leaves_a_gap() throws Exception {
    change(
        lines -> {
          lines.remove(SHUFFLED + 1);
          return lines;
        });

    assertFails("PLACES", "place 8 where 7 is due");
  }

  @Test
  void a_family_in_two_places_is_seen() throws Exception {
    change(
        lines -> {
          lines.set(8, lines.get(7).replace("\"place\":7", "\"place\":8"));
          return lines;
        });

    assertFails("PLACES", "is there twice");
  }

  @Test
  void a_seed_that_is_not_of_the_draw_is_seen_although_the_order_follows_from_it()
      throws Exception {
    Files.writeString(
        folder.resolve("randomness.json"),
        "{\"seed\":\"%s\",\"values\":[]}".formatted("f".repeat(64)));

    assertFails("SEED", "the draw " + "f".repeat(64));
  }

  @Test
  void a_family_that_was_not_in_the_draw_is_seen() throws Exception {
    changeLine(8, line -> line.replace("HS2026-000008", "HS2026-999999"));

    assertFails("DRAWN", "HS2026-999999 was not in the draw");
  }

  @ParameterizedTest
  @CsvSource({"'\"place\":1,','\"place\": 1,'", "'\"ticket\"','\"Ticket\"'", "'T01:','T1:'"})
  void a_line_in_another_form_is_seen(String part, String otherwise) throws Exception {
    changeLine(1, line -> line.replace(part, otherwise));

    assertFails("FORM", "line 2");
  }

  @Test
  void a_file_that_was_cut_off_is_seen() throws Exception {
    String text = Files.readString(folder.resolve("queue.jsonl"));
    Files.writeString(folder.resolve("queue.jsonl"), text.substring(0, text.length() - 20));

    assertFails("FORM", "not ended");
  }

  @Test
  void a_copy_that_was_kept_shows_what_changed_since_and_lets_the_queue_grow() throws Exception {
    Path kept = folder.resolve("kept.jsonl");
    List<String> lines = queue();
    Files.write(kept, lines.subList(0, 8));
    assertThat(tool("--earlier", kept.toString()).code()).isZero();

    Files.write(kept, exchanged(new ArrayList<>(lines), 7, 8).subList(0, 8));
    Said said = tool("--earlier", kept.toString());
    assertThat(said.code()).isOne();
    assertThat(said.text()).contains("line 8 is not what it was");
  }

  @Test
  void without_a_file_it_says_how_it_is_used_and_of_one_that_is_not_there_that_it_is_not()
      throws Exception {
    assertThat(run(List.of("--lang", "en"))).extracting(Said::code).isEqualTo(2);
    assertThat(run(List.of("--lang", "zh", "--wrong")).text()).contains("node verify-queue.mjs");
    Said missing = run(List.of(folder.resolve("none").toString(), "--lang", "zh"));
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.text()).contains("无法读取");
  }

  private void assertFails(String check, String what) throws Exception {
    Said said = tool();
    assertThat(said.text()).as(check).contains("FAILED", what, "Something does not hold");
    assertThat(said.code()).isOne();
  }

  private Said tool(String... options) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(folder.resolve("queue.jsonl").toString(), "--draw", folder.toString()));
    arguments.addAll(List.of("--lang", "en"));
    arguments.addAll(List.of(options));
    return run(arguments);
  }

  private static Said run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", "tools/verify-queue.mjs"));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }

  private void change(UnaryOperator<List<String>> change) throws IOException {
    Files.write(folder.resolve("queue.jsonl"), change.apply(new ArrayList<>(queue())));
  }

  private void changeLine(int line, UnaryOperator<String> change) throws IOException {
    change(
        lines -> {
          String changed = change.apply(lines.get(line));
          assertThat(changed).isNotEqualTo(lines.get(line));
          lines.set(line, changed);
          return lines;
        });
  }

  private static List<String> exchanged(List<String> lines, int one, int other) {
    String kept = withPlace(lines.get(one), other);
    lines.set(one, withPlace(lines.get(other), one));
    lines.set(other, kept);
    return lines;
  }

  private static String withPlace(String line, int place) {
    return line.replaceAll("\"place\":\\d+", "\"place\":" + place);
  }

  /** A head, six families by the shuffle, and two that came later. */
  private static List<String> queue() {
    List<String> lines = new ArrayList<>();
    lines.add(head(SHUFFLED).strip());
    lines.addAll(shuffled(DRAWN.subList(0, SHUFFLED), receipt -> OPENING.minusSeconds(60)));
    lines.add(new QueueLine.Place(7, DRAWN.get(6), OPENING.plusSeconds(60), null).line().strip());
    lines.add(new QueueLine.Place(8, DRAWN.get(7), OPENING.plusSeconds(120), null).line().strip());
    return lines;
  }

  private static String head(int shuffled) {
    return new QueueLine.Head(7, 2, 12, SEED, OPENING, shuffled).line();
  }

  private interface Arrival {
    Instant of(String receipt);
  }

  private static List<String> shuffled(List<String> receipts, Arrival arrival) {
    List<Shuffled<String>> order = RoomShuffle.of(SEED, 2, receipts, receipt -> receipt);
    return IntStream.range(0, order.size())
        .mapToObj(
            i ->
                new QueueLine.Place(
                        i + 1,
                        order.get(i).receipt(),
                        arrival.of(order.get(i).receipt()),
                        order.get(i).ticket())
                    .line()
                    .strip())
        .toList();
  }
}
