package org.anju.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * What a piece of work holds on the heap: the most that any whole collection during it left behind.
 * A collection of the young alone leaves garbage of the old ones, which nothing holds.
 */
public final class Heap {

  /** Long enough for the work to go on between two collections. */
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Why a whole collection began that {@link System#gc} asked for. */
  private static final String ASKED = "System.gc()";

  private static final double MEBIBYTE = 1024.0 * 1024;

  private static final Set<String> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  private static final AtomicLong PEAK = new AtomicLong();

  static {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, none) -> note(notification.getUserData()), null, null);
    }
  }

  private Heap() {}

  /** A piece of work that may fail. */
  public interface Work {
    void run() throws Exception;
  }

  /**
   * MiB above the idle heap that {@code work} held at most.
   *
   * <p>A thread asks for collections all the while, so that garbage is not taken for what is held.
   */
  public static double heldBy(Work work) throws Exception {
    System.gc();
    long idle = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    PEAK.set(idle);
    Thread collecting = new Thread(Heap::collect, "collecting");
    collecting.start();
    try {
      work.run();
    } finally {
      collecting.interrupt();
      collecting.join();
    }
    return (PEAK.get() - idle) / MEBIBYTE;
  }

  private static void collect() {
    try {
      while (true) {
        System.gc();
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private static void note(Object data) {
    if (data instanceof CompositeData collection) {
      GarbageCollectionNotificationInfo info = GarbageCollectionNotificationInfo.from(collection);
      if (info.getGcCause().equals(ASKED)) {
        PEAK.accumulateAndGet(heap(info.getGcInfo().getMemoryUsageAfterGc()), Math::max);
      }
    }
  }

  private static long heap(Map<String, MemoryUsage> left) {
    return left.entrySet().stream()
        .filter(pool -> POOLS.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }
}
