package org.anju;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.platform.local.Console;
import org.anju.platform.local.DevMode;
import org.anju.platform.local.LocalStack;
import org.anju.platform.local.LocalStackException;
import org.anju.platform.local.LocalStackOptions;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts Anju. In dev mode it brings its own database and identity server; packaged, it demands
 * them, and says in one line each which settings are missing.
 */
@QuarkusMain
public final class Anju {

  public static void main(String... arguments) {
    Console console = Console.standard();
    // Quarkus sets launch mode and profile of dev mode only later, in run.
    if (LocalStack.isPossible()) {
      startLocalStack(console);
    } else {
      demandSettings(console);
    }
    Quarkus.run(arguments);
  }

  private static void startLocalStack(Console console) {
    try {
      LocalStackOptions options = LocalStackOptions.configured(Anju::setting);
      DevMode.begin(options.directory(), LocalStackOptions.webPort(Anju::setting), console);
      LocalStack stack = LocalStack.start(options, console);
      use(stack.settings());
      // The application starts meanwhile: it asks Keycloak for its keys when the first token comes.
      Thread waiting = new Thread(() -> sayWhenReady(stack, console), "local-stack");
      waiting.setDaemon(true);
      waiting.start();
    } catch (LocalStackException e) {
      end(e, console);
    }
  }

  private static void sayWhenReady(LocalStack stack, Console console) {
    try {
      stack.awaitReady();
      console.say("The local stack is ready: people can log in");
    } catch (LocalStackException e) {
      end(e, console);
    }
  }

  private static void end(LocalStackException e, Console console) {
    console.say(e.getMessage());
    System.exit(1);
  }

  private static void demandSettings(Console console) {
    List<String> missing = RequiredSettings.missing(Anju::setting);
    if (!missing.isEmpty()) {
      missing.forEach(console::say);
      System.exit(1);
    }
  }

  private static void use(Map<String, String> settings) {
    settings.forEach(
        (name, value) -> {
          if (setting(name).isEmpty()) {
            System.setProperty(name, value);
          }
        });
  }

  private static Optional<String> setting(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class);
  }
}
