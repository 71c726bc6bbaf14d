package org.anju.employer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.anju.platform.imports.ImportDatabase;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.personal.PersonHash;
import org.anju.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/**
 * How long a roster of 10,000 people takes to be read, checked and stored, and how much heap it
 * holds meanwhile. No test of the build: its name keeps it out, and nothing depends on the
 * machine's speed.
 *
 * <p>{@code mvn test -Dtest=RosterBench} prints the figures.
 */
class RosterBench {

  private static final int PEOPLE = 10_000;
  private static final int ROUNDS = 5;
  private static final double MEBIBYTE = 1024.0 * 1024;

  private static final BusinessClock CLOCK = Instant::now;

  @Test
  void a_roster_of_ten_thousand_people() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "bench");
    byte[] roster = Files.readAllBytes(RosterFixture.people(0, PEOPLE).largeXlsx(folder));
    ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
    RosterReader reader =
        new RosterReader(CLOCK, new ImportedLists(json), new PersonHash(new byte[32]));
    AtomicLong peak = new AtomicLong();
    listenTo(peak);
    try (ImportDatabase database = new ImportDatabase()) {
      for (int round = 1; round <= ROUNDS; round++) {
        long idle = usedAfterCollection();
        peak.set(idle);
        long job = database.waiting(roster);
        long start = System.nanoTime();
        int rows = database.read(reader, job);
        double seconds = (System.nanoTime() - start) / 1e9;
        report("%d rows, %.2f s, %.1f MiB above idle heap", rows, seconds, aboveIdle(peak, idle));
      }
    }
  }

  private static double aboveIdle(AtomicLong peak, long idle) {
    return Math.max(0, peak.get() - idle) / MEBIBYTE;
  }

  /** What is left after each collection is what the reading holds. */
  private static void listenTo(AtomicLong peak) {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, nothing) -> {
                if (notification.getUserData() instanceof CompositeData data) {
                  Map<String, MemoryUsage> pools =
                      GarbageCollectionNotificationInfo.from(data)
                          .getGcInfo()
                          .getMemoryUsageAfterGc();
                  peak.accumulateAndGet(heap(pools), Math::max);
                }
              },
              null,
              null);
    }
  }

  private static long heap(Map<String, MemoryUsage> pools) {
    return pools.entrySet().stream()
        .filter(pool -> pool.getKey().startsWith("G1") || pool.getKey().contains("Gen"))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  private static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void report(String format, Object... values) {
    System.out.printf("roster: " + format + "%n", values);
  }
}
