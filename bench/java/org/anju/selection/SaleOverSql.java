package org.anju.selection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.replicas.DrawnOffering;
import org.anju.replicas.DurablePostgres;

/**
 * The same statement without web, token and JSON: by {@code pgbench} where it is installed, else by
 * a loop of plain clients.
 */
final class SaleOverSql {

  private static final Path FOLDER = Path.of("target/bench");
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern LEAF =
      Pattern.compile("leaf AS \\(.*?\\n\\s*\\),\\n", Pattern.DOTALL);
  private static final double NANOSECONDS = 1e9;

  private final DurablePostgres postgres;
  private final int clients;
  private final boolean installed = isInstalled();

  SaleOverSql(DurablePostgres postgres, int clients) {
    this.postgres = postgres;
    this.clients = clients;
  }

  /** Who asks. */
  String name() {
    return installed ? "pgbench" : "a loop of plain clients";
  }

  static String withLeaf() {
    return ChooseUnit.STATEMENTS.get(Chooser.Kind.OWN);
  }

  /** What the sale would be without its audit leaf. */
  static String withoutLeaf() {
    String without = LEAF.matcher(withLeaf()).replaceFirst("");
    if (without.contains("audit_leaf")) {
      throw new IllegalStateException("the leaf is written in another way now");
    }
    return without;
  }

  /**
   * Sells every unit of those offerings, which follow each other without a gap and are alike.
   *
   * @return sales in a second
   */
  double perSecond(String statement, List<DrawnOffering> offerings) throws Exception {
    return installed ? byPgbench(statement, offerings) : byLoop(statement, offerings);
  }

  private double byPgbench(String statement, List<DrawnOffering> offerings) throws Exception {
    DrawnOffering first = offerings.get(0);
    int sales = offerings.size() * first.families();
    int each = sales / clients;
    String script =
        """
        \\set i :i + 1
        \\set k :client_id * %d + :i - 1
        \\set o %d + :k / %d
        \\set n 1 + :k %% %d
        \\set unit %d + :k
        """
            .formatted(each, first.id(), first.families(), first.families(), first.units().get(0));
    Path file = Files.createDirectories(FOLDER).resolve("sale.pgbench");
    Files.writeString(file, script + filled(statement).strip() + ";\n");
    return tps(file, each);
  }

  private double tps(Path file, int each) throws IOException, InterruptedException {
    Path log = FOLDER.resolve("pgbench.log");
    ProcessBuilder builder =
        new ProcessBuilder(
            "pgbench",
            "-n",
            "-h",
            "127.0.0.1",
            "-p",
            Integer.toString(postgres.port()),
            "-U",
            "postgres",
            "-M",
            "prepared",
            "-c",
            Integer.toString(clients),
            "-j",
            "2",
            "-t",
            Integer.toString(each),
            "-D",
            "i=0",
            "-D",
            "now=" + Instant.now(),
            "-D",
            "versions={huangshi-2024-1,default}",
            "-D",
            "dates={2099-01-01,2099-01-01}",
            "-f",
            file.toString(),
            "anju");
    builder.environment().put("PGPASSWORD", "postgres");
    int ended = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    Matcher tps = TPS.matcher(Files.readString(log));
    if (ended != 0 || !tps.find()) {
      throw new IllegalStateException("pgbench failed; see " + log);
    }
    return Double.parseDouble(tps.group(1));
  }

  /** The parameters as pgbench writes them; the longer numbers first. */
  private static String filled(String statement) {
    String subject = "('person-' || :o || '-' || :n)";
    return statement
        .replaceAll("\\n\\s*\\n", "\n")
        .replace("$10", "'applicant'")
        .replace("$9", subject)
        .replace("$8", ":dates")
        .replace("$7", ":versions")
        .replace("$6", "md5(:o || 'x' || :n)::uuid")
        .replace("$5", "(:unit)::bigint")
        .replace("$4", ":now::timestamptz")
        .replace("$3", "NULL")
        .replace("$2", subject)
        .replace("$1", ":o::bigint");
  }

  private double byLoop(String statement, List<DrawnOffering> offerings) throws Exception {
    AtomicInteger next = new AtomicInteger();
    int families = offerings.get(0).families();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    long start = System.nanoTime();
    List<Future<?>> running = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      running.add(threads.submit(() -> sellAll(statement, offerings, families, next)));
    }
    for (Future<?> each : running) {
      each.get();
    }
    threads.shutdown();
    return offerings.size() * families * NANOSECONDS / (System.nanoTime() - start);
  }

  private Object sellAll(
      String statement, List<DrawnOffering> offerings, int families, AtomicInteger next)
      throws SQLException {
    String prepared =
        "PREPARE sale (bigint, text, text, timestamptz, bigint, uuid, text[], timestamptz[], text, text) AS "
            + statement;
    try (Connection connection = postgres.connect();
        PreparedStatement prepare = connection.prepareStatement(prepared);
        PreparedStatement sale =
            connection.prepareStatement(
                "EXECUTE sale (?, ?, NULL, ?::text::timestamptz, ?, gen_random_uuid(),"
                    + " '{huangshi-2024-1,default}', '{2099-01-01,2099-01-01}', ?, 'applicant')")) {
      prepare.execute();
      for (int k = next.getAndIncrement();
          k < offerings.size() * families;
          k = next.getAndIncrement()) {
        DrawnOffering offering = offerings.get(k / families);
        int rank = k % families + 1;
        sale.setLong(1, offering.id());
        sale.setString(2, offering.subject(rank));
        sale.setString(3, Instant.now().toString());
        sale.setLong(4, offering.units().get(rank - 1));
        sale.setString(5, offering.subject(rank));
        sale.execute();
      }
    }
    return true;
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("pgbench", "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
