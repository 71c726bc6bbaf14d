package org.anju.platform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process across runs: its id, when it began and the port it serves. The beginning
 * tells our process from a later one that was given the same id.
 *
 * @param path the file
 */
record RunFile(Path path) {

  /**
   * Linux derives the beginning of a process from the boot time, which may be corrected a little.
   */
  private static final Duration TOLERANCE = Duration.ofSeconds(10);

  /**
   * What the file says.
   *
   * @param pid process id
   * @param startedAt when the process began
   * @param port the port it serves; 0 when it serves none
   */
  record Entry(long pid, Instant startedAt, int port) {

    /** The process, if it is alive and is the one that was remembered. */
    Optional<ProcessHandle> process() {
      return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::beganAsRemembered);
    }

    private boolean beganAsRemembered(ProcessHandle process) {
      return process
          .info()
          .startInstant()
          .map(began -> Duration.between(began, startedAt).abs().compareTo(TOLERANCE) <= 0)
          .orElse(true);
    }
  }

  void write(ProcessHandle process, int port) {
    Instant startedAt = process.info().startInstant().orElseGet(Instant::now);
    try {
      Files.createDirectories(path.getParent());
      Path draft = path.resolveSibling(path.getFileName() + ".new");
      Files.write(
          draft,
          List.of(
              Long.toString(process.pid()),
              Long.toString(startedAt.toEpochMilli()),
              Integer.toString(port)));
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the file says, or nothing when it is missing or damaged. */
  Optional<Entry> read() {
    try {
      List<String> lines = Files.readAllLines(path);
      return Optional.of(
          new Entry(
              Long.parseLong(lines.get(0)),
              Instant.ofEpochMilli(Long.parseLong(lines.get(1))),
              Integer.parseInt(lines.get(2))));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
