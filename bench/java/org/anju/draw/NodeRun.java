package org.anju.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of Node that succeeded.
 *
 * @param output what it printed
 * @param seconds from its start to its end
 * @param mebibytes the most memory that it had at once; 0 where the system does not tell
 */
record NodeRun(String output, double seconds, double mebibytes) {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long LOOK_MILLIS = 20;
  private static final double NANOSECONDS = 1e9;
  private static final double KIBIBYTES = 1024;

  /**
   * @throws IllegalStateException with what it printed, when it failed
   */
  static NodeRun of(File folder, List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("bench", ".txt");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    double peak = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakOf(process));
    }
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    String printed = Files.readString(output);
    Files.delete(output);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + printed);
    }
    return new NodeRun(printed, seconds, peak);
  }

  /** What it printed, read as JSON. */
  JsonNode json() throws IOException {
    return JsonMapper.builder().build().readTree(output);
  }

  private static double peakOf(Process process) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) / KIBIBYTES : 0;
    } catch (IOException ended) {
      return 0;
    }
  }
}
