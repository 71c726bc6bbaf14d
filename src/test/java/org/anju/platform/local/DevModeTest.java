package org.anju.platform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevModeTest {

  @TempDir private Path directory;
  private Process other;
  private RunFile devMode;
  private RunFile launcher;

  @BeforeEach
  void start() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "jshell").toString();
    other = new ProcessBuilder(java).start();
    devMode = new RunFile(directory.resolve("dev-mode.pid"));
    launcher = new RunFile(directory.resolve("launcher.pid"));
    devMode.write(other.toHandle(), 8080);
  }

  @AfterEach
  void end() throws Exception {
    other.destroyForcibly().waitFor();
  }

  @Test
  void a_dev_mode_whose_launcher_lives_is_left_alone() {
    launcher.write(ProcessHandle.current(), 0);

    assertThat(DevMode.orphan(devMode, launcher)).isEmpty();
  }

  @Test
  void a_dev_mode_whose_launcher_was_killed_is_an_orphan() throws Exception {
    Process killed = new ProcessBuilder(other.info().command().orElseThrow(), "-version").start();
    launcher.write(killed.toHandle(), 0);
    killed.waitFor();

    assertThat(DevMode.orphan(devMode, launcher)).contains(other.toHandle());
  }

  @Test
  void an_ended_dev_mode_is_no_orphan() throws Exception {
    other.destroyForcibly().waitFor();

    assertThat(DevMode.orphan(devMode, launcher)).isEmpty();
  }
}
