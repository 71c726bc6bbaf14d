package org.anju.selection.wish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/wish-lists.md}, computed anew by the product. */
class WishProtocolPageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_close_yields_the_files_of_the_page() throws IOException {
    List<Closing.FreeUnit> units = new ArrayList<>();
    for (String line : block("units.jsonl").split("\n")) {
      JsonNode unit = JSON.readTree(line);
      units.add(
          new Closing.FreeUnit(
              unit.get("unit").asLong(),
              unit.get("building").asText(),
              unit.get("entrance").asText(),
              unit.get("room").asText()));
    }
    Closing closing = new Closing(units);
    String[] families = block("families").split("\n");
    String[] lists = block("wishes.jsonl").split("\n");
    for (int i = 0; i < lists.length; i++) {
      closing.next(family(families[i].split(" "), JSON.readTree(lists[i]), i));
    }
    JsonNode statement = JSON.readTree(block("statement.json"));
    assertThat(closing.digests())
        .isEqualTo(
            new Closing.Digests(
                statement.get("units").asText(),
                statement.get("wishes").asText(),
                statement.get("assignment").asText()));
  }

  private static Closing.Family family(String[] known, JsonNode list, int id) {
    Long[] wishes =
        StreamSupport.stream(list.get("wishes").spliterator(), false)
            .map(JsonNode::asLong)
            .toArray(Long[]::new);
    return new Closing.Family(
        id,
        list.get("rank").asInt(),
        HexFormat.of().parseHex(known[1]),
        known[0],
        list.get("version").asInt(),
        wishes);
  }

  private static String block(String name) throws IOException {
    String page = Files.readString(Path.of("docs/wish-lists.md"), UTF_8);
    Matcher block =
        Pattern.compile("(?ms)^```text " + Pattern.quote(name) + "\n(.*?)^```$").matcher(page);
    assertThat(block.find()).as(name).isTrue();
    return block.group(1);
  }
}
