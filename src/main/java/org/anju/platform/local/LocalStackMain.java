package org.anju.platform.local;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs the stack alone, until it is interrupted: {@code mvn -q compile exec:java@stack}. */
public final class LocalStackMain {

  private LocalStackMain() {}

  public static void main(String... arguments) throws InterruptedException {
    Console console = Console.standard();
    try {
      LocalStackOptions options = LocalStackOptions.configured(LocalStackMain::setting);
      LocalStack stack = LocalStack.start(options, console).awaitReady();
      console.say("The local stack is ready. A packaged application reaches it with");
      console.say("  -Dquarkus.config.locations=" + Folders.shown(stack.settingsFile()));
      console.say("or with these environment variables:");
      stack.shellLines().forEach(console::say);
      console.say("Stop it with Ctrl+C.");
    } catch (LocalStackException e) {
      console.say(e.getMessage());
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(LocalStack.environmentName(name))));
  }
}
