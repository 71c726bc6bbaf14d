package org.anju.replicas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongClockTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {-420, 0, 420})
  void a_virtual_machine_believes_that_it_is_so_much_later(long seconds) throws Exception {
    Duration ahead = Duration.ofSeconds(seconds);

    Instant before = Instant.now();
    Instant told = told(WrongClock.options(folder, ahead));
    Instant after = Instant.now();

    assertThat(told).isBetween(before.plus(ahead), after.plus(ahead));
  }

  @Test
  void the_clock_of_this_one_stays_as_it_is() {
    Instant before = Instant.now();
    WrongClock.options(folder, Duration.ofDays(1));
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofHours(1));
  }

  private static Instant told(List<String> options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", "target/test-classes", TellTime.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return Instant.parse(line);
  }
}
