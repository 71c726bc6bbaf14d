package org.anju.replicas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What one process does to another. */
enum Signal {
  /** Ends it at once; nothing of it is asked or written. */
  KILL,
  /** It stands still, its connections stay open. */
  STOP,
  CONT,
  INT;

  void to(Stream<ProcessHandle> processes) {
    List<String> command = new ArrayList<>(List.of("kill", "-" + name().toUpperCase(Locale.ROOT)));
    processes
        .filter(ProcessHandle::isAlive)
        .forEach(process -> command.add(Long.toString(process.pid())));
    if (command.size() == 2) {
      return;
    }
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
