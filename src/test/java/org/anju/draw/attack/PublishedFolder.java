package org.anju.draw.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** What anybody downloads of a draw, and what the tool says about it. */
final class PublishedFolder {

  private static final Path TOOL = Path.of("tools/verify-draw.mjs");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_MINUTES = 5;

  private final Path folder;

  private PublishedFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What the tool says.
   *
   * @param exit 0 when it finds nothing
   * @param text what it printed, JSON
   */
  record Verdict(int exit, String text) {

    String verdict() {
      return read().path("verdict").asText();
    }

    /** The names of the checks that failed. */
    List<String> failed() {
      List<String> failed = new ArrayList<>();
      for (JsonNode finding : read().path("findings")) {
        if (finding.path("outcome").asText().equals("failed")) {
          failed.add(finding.path("check").asText());
        }
      }
      return failed;
    }

    private JsonNode read() {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException e) {
        throw new AssertionError(text, e);
      }
    }
  }

  /** Every file that is there by now. */
  static PublishedFolder download(int number) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "draw-" + number + "-");
    Map<String, List<String>> files =
        Map.of(
            "/api/draws/" + number + "/",
            List.of(
                "seal.json",
                "signature.json",
                "roster.jsonl",
                "entries.jsonl",
                "randomness.json",
                "result.jsonl",
                "struck.jsonl"),
            "/api/draws/",
            List.of("keys.json", "history.jsonl"));
    for (Map.Entry<String, List<String>> place : files.entrySet()) {
      for (String file : place.getValue()) {
        Response answer = RestAssured.get(place.getKey() + file);
        if (answer.statusCode() == 200) {
          Files.write(folder.resolve(file), answer.asByteArray());
        }
      }
    }
    return new PublishedFolder(folder);
  }

  Path path() {
    return folder;
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** As whoever serves the files could, without touching the database. */
  void edit(String file, UnaryOperator<String> change) throws IOException {
    Files.writeString(folder.resolve(file), change.apply(read(file)));
  }

  Verdict verify(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("node", TOOL.toString(), folder.toString(), "--json"));
    command.addAll(List.of(options));
    Path output = folder.resolve("verdict.txt");
    Process tool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!tool.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError("the tool does not end");
      }
    } finally {
      tool.destroyForcibly();
    }
    return new Verdict(tool.exitValue(), Files.readString(output));
  }
}
