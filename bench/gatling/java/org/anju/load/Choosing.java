package org.anju.load;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CoreDsl;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpDsl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One request for a unit, and what came of it, a line each for the judge of histories. */
final class Choosing {

  private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

  private Choosing() {}

  /** For a family with {@code token}, {@code offering}, {@code receipt}; {@code unit} says which. */
  static ChainBuilder choose() {
    return CoreDsl.exec(
        session ->
            session
                .set("attempt", UUID.randomUUID().toString())
                .set("startedAt", Instant.now().toString())
                .removeAll("status", "answer"))
        .exec(
        HttpDsl.http("choose")
            .post("/connect/SelectionEndpoint/choose")
            .header("Authorization", "Bearer #{token}")
            .header("Content-Type", "application/json")
            .body(
                CoreDsl.StringBody(
                    "{\"offeringId\":#{offering},\"unitId\":#{unit},\"attempt\":\"#{attempt}\"}"))
            .check(
                HttpDsl.status().in(200, 404, 409).saveAs("status"),
                CoreDsl.responseTimeInMillis().saveAs("milliseconds"),
                CoreDsl.bodyString().saveAs("answer")))
        .exec(Choosing::noted);
  }

  static boolean won(Session session) {
    return session.contains("status") && session.getInt("status") == 200;
  }

  private static Session noted(Session session) {
    boolean answered = session.contains("status");
    SEEN.add(
        String.join(
            "\t",
            List.of(
                session.getString("attempt"),
                session.getString("receipt"),
                session.getString("unit"),
                session.getString("startedAt"),
                Instant.now().toString(),
                answered ? Integer.toString(session.getInt("status")) : "0",
                answered ? Integer.toString(session.getInt("milliseconds")) : "0",
                answered ? session.getString("answer").replace('\t', ' ') : "")));
    return session;
  }

  /** Writes all that was seen, in the order of the answers. */
  static void write(Path file) {
    try {
      Files.write(file, List.copyOf(SEEN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
