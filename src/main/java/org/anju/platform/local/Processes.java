package org.anju.platform.local;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Ends and awaits processes. Written without lambdas in what a shutdown hook calls: the class
 * loader of a live reload is closed by then and loads nothing more.
 */
final class Processes {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

  private Processes() {}

  /** Loads this class, for a caller that will need it when its class loader is closed. */
  static void touch() {
    PATIENCE.toMillis();
  }

  /** Ends a process in its orderly way; by force when that takes longer than 20 s. */
  static void end(ProcessHandle process) {
    process.destroy();
    awaitEnd(process);
  }

  /** Ends PostgreSQL without waiting for its clients: SIGINT is its "fast" shutdown. */
  static void endPostgres(ProcessHandle process) {
    if (!interrupted(process.pid())) {
      process.destroy();
    }
    awaitEnd(process);
  }

  private static boolean interrupted(long pid) {
    try {
      return new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      process.destroyForcibly();
    }
  }

  /**
   * Looks every tenth of a second until {@code reached} holds or the time is over.
   *
   * @return whether it holds
   */
  static boolean await(Duration atMost, BooleanSupplier reached) {
    Instant end = Instant.now().plus(atMost);
    while (Instant.now().isBefore(end)) {
      if (reached.getAsBoolean()) {
        return true;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return reached.getAsBoolean();
  }
}
