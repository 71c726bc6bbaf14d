package org.anju.platform.local;

import java.nio.file.Path;

/**
 * Stops the stack when the process that owns it ends. It lives as long as the process, longer than
 * the class loader of a live reload; that is why it touches all it needs once when it is made.
 */
final class StopAtExit extends Thread {

  private static final String REGISTERED = "anju.local.stopped-at-exit:";

  private final Path directory;

  private StopAtExit(Path directory) {
    super("anju-local-stack-stop");
    this.directory = directory;
  }

  /** Registers the stop once in this process, however often the application is reloaded. */
  static void once(Path directory) {
    if (System.setProperty(REGISTERED + directory, "yes") != null) {
      return;
    }
    StopAtExit stop = new StopAtExit(directory);
    stop.touchAll();
    Runtime.getRuntime().addShutdownHook(stop);
  }

  @Override
  public void run() {
    stop(directory);
  }

  /** Keycloak before PostgreSQL: it is its client. */
  static void stop(Path directory) {
    RunFile registries = new RunFile(directory.resolve("run/registries.pid"));
    ProcessHandle registriesProcess = process(registries);
    if (registriesProcess != null) {
      Processes.end(registriesProcess);
    }
    registries.delete();
    RunFile keycloak = new RunFile(directory.resolve("run/keycloak.pid"));
    ProcessHandle keycloakProcess = process(keycloak);
    if (keycloakProcess != null) {
      Processes.end(keycloakProcess);
    }
    keycloak.delete();
    RunFile postgres = new RunFile(directory.resolve("run/postgres.pid"));
    ProcessHandle postgresProcess = process(postgres);
    if (postgresProcess != null) {
      Processes.endPostgres(postgresProcess);
    }
    postgres.delete();
    new RunFile(LocalStack.settingsFile(directory)).delete();
    new RunFile(directory.resolve("run/owner.pid")).delete();
  }

  private static ProcessHandle process(RunFile file) {
    RunFile.Entry entry = file.read().orElse(null);
    return entry == null ? null : entry.process().orElse(null);
  }

  private void touchAll() {
    process(new RunFile(directory.resolve("run/registries.pid")));
    process(new RunFile(directory.resolve("run/keycloak.pid")));
    process(new RunFile(directory.resolve("run/postgres.pid")));
    Processes.touch();
  }
}
