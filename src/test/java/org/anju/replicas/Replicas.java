package org.anju.replicas;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Some replicas on one PostgreSQL, each with a line to its clients and one to the database. */
public final class Replicas implements AutoCloseable {

  private static final int KEY_BYTES = 32;

  private final Vertx vertx = Vertx.vertx();
  private final DurablePostgres postgres;
  private final TokenOffice tokens;
  private final List<Replica> replicas = new ArrayList<>();
  private final List<Line> toReplicas = new ArrayList<>();
  private final List<Line> toPostgres = new ArrayList<>();

  /**
   * Starts them and waits until they are ready.
   *
   * @param folder is emptied; the data and all logs go there
   * @param options of the virtual machines
   * @param more settings beyond those that every operator gives
   */
  public Replicas(Path folder, int count, List<String> options, Map<String, String> more)
      throws Exception {
    this(folder, Collections.nCopies(count, Duration.ZERO), options, more);
  }

  /**
   * As {@link #Replicas(Path, int, List, Map)}, on machines whose clocks are wrong.
   *
   * @param clocksAhead of each; less than nothing when it is behind
   */
  public Replicas(
      Path folder, List<Duration> clocksAhead, List<String> options, Map<String, String> more)
      throws Exception {
    empty(folder);
    postgres = DurablePostgres.start(folder);
    tokens = new TokenOffice(folder);
    Map<String, String> settings = settings(folder);
    settings.putAll(more);
    for (Duration ahead : clocksAhead) {
      Line line = Line.to(vertx, postgres.port());
      toPostgres.add(line);
      settings.put("anju.database.url", "postgresql://127.0.0.1:" + line.port() + "/anju");
      Replica replica = new Replica(folder, "replica-" + (replicas.size() + 1), settings, options);
      replica.setClock(ahead);
      replicas.add(replica);
      replica.launch();
      toReplicas.add(Line.to(vertx, replica.port()));
    }
    replicas.forEach(Replica::awaitReady);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private Map<String, String> settings(Path folder) throws Exception {
    Map<String, String> settings = new HashMap<>(tokens.settings());
    settings.put("anju.database.username", DurablePostgres.APPLICATION);
    settings.put("anju.database.password", DurablePostgres.APPLICATION);
    settings.put("anju.database.owner.username", DurablePostgres.DATABASE);
    settings.put("anju.database.owner.password", DurablePostgres.DATABASE);
    settings.put("anju.files.location", folder.toAbsolutePath().resolve("files").toString());
    settings.put("anju.identity.client-secret", key());
    settings.put("anju.personal-data.encryption-key", key());
    settings.put("anju.personal-data.hash-key", key());
    settings.put(
        "anju.draw.signing-key",
        base64(
            KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded()));
    settings.put("anju.draw.relays", "");
    return settings;
  }

  private static String key() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return base64(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public DurablePostgres postgres() {
    return postgres;
  }

  public TokenOffice tokens() {
    return tokens;
  }

  public Vertx vertx() {
    return vertx;
  }

  public List<Replica> all() {
    return List.copyOf(replicas);
  }

  /** From the clients, in the order of the replicas. */
  public List<Line> toReplicas() {
    return List.copyOf(toReplicas);
  }

  /** From the replicas, in their order. */
  public List<Line> toPostgres() {
    return List.copyOf(toPostgres);
  }

  @Override
  public void close() {
    replicas.forEach(Replica::close);
    toReplicas.forEach(Line::close);
    toPostgres.forEach(Line::close);
    vertx.close().toCompletionStage().toCompletableFuture().join();
    postgres.close();
  }
}
