package org.anju.platform.local;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The process of dev mode. Maven runs it as a child, which goes on without a parent when Maven is
 * killed, and would hold the web port for ever.
 */
public final class DevMode {

  private static final String BEGUN = "anju.dev-mode.begun";

  private DevMode() {}

  /**
   * Clears the way for this process: ends what an earlier dev mode left, and makes sure that the
   * web port is free. A live reload comes here again and finds it done.
   *
   * @param directory the folder of the stack
   * @param webPort where the page will be served
   * @throws LocalStackException when another program has the port
   */
  public static void begin(Path directory, int webPort, Console console) {
    if (System.setProperty(BEGUN, "yes") != null) {
      return;
    }
    RunFile self = new RunFile(directory.resolve("run/dev-mode.pid"));
    RunFile launcher = new RunFile(directory.resolve("run/dev-mode-launcher.pid"));
    orphan(self, launcher).ifPresent(orphan -> end(orphan, console));
    Ports.requireFree(webPort, "Anju", LocalStackOptions.WEB_PORT);
    self.write(ProcessHandle.current(), webPort);
    ProcessHandle.current().parent().ifPresent(parent -> launcher.write(parent, 0));
  }

  /** An earlier dev mode that is alive although its launcher is not. */
  static Optional<ProcessHandle> orphan(RunFile devMode, RunFile launcher) {
    if (launcher.read().flatMap(RunFile.Entry::process).isPresent()) {
      return Optional.empty();
    }
    return devMode.read().flatMap(RunFile.Entry::process);
  }

  private static void end(ProcessHandle orphan, Console console) {
    console.say("Ending process " + orphan.pid() + ", a dev mode whose Maven was killed");
    Processes.end(orphan);
  }
}
