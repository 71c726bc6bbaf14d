package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

  @TempDir private Path directory;

  @Test
  void a_living_process_is_found_again() {
    RunFile file = new RunFile(directory.resolve("run/some.pid"));
    file.write(ProcessHandle.current(), 4711);

    RunFile.Entry entry = file.read().orElseThrow();

    assertThat(entry.port()).isEqualTo(4711);
    assertThat(entry.process()).contains(ProcessHandle.current());
  }

  @Test
  void a_later_process_with_the_same_id_is_another() {
    RunFile.Entry earlier = new RunFile.Entry(ProcessHandle.current().pid(), Instant.EPOCH, 4711);

    assertThat(earlier.process()).isEmpty();
  }

  @Test
  void a_missing_or_damaged_file_says_nothing() throws Exception {
    Path damaged = Files.writeString(directory.resolve("damaged.pid"), "12\nx");

    assertThat(new RunFile(damaged).read()).isEmpty();
    assertThat(new RunFile(directory.resolve("missing.pid")).read()).isEmpty();
  }
}
