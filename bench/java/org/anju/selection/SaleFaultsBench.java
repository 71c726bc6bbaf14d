package org.anju.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anju.bench.Timing;
import org.anju.replicas.Replicas;
import org.anju.selection.faults.FaultRun;
import org.anju.selection.faults.FaultRun.Seen;
import org.anju.selection.faults.FaultRun.Size;
import org.anju.selection.history.Answer;
import org.anju.selection.history.Attempt;
import org.anju.selection.history.HistoryChecker;
import org.anju.selection.history.Violation;
import org.junit.jupiter.api.Test;

/**
 * A million attempts while replicas, database and lines fail; {@code SaleFaultsIT} is the short
 * one.
 */
class SaleFaultsBench {

  private static final long ATTEMPTS = Long.getLong("anju.bench.attempts", 1_000_000);
  private static final int FAULTS = Integer.getInteger("anju.bench.faults", 110);

  /** The machines of the two replicas are wrong by minutes. */
  private static final List<Duration> CLOCKS =
      List.of(Duration.ofMinutes(7), Duration.ofMinutes(-7));

  private final SaleReport report = new SaleReport("sale-faults");

  @Test
  void a_million_attempts_under_a_hundred_faults() throws Exception {
    Size size = new Size(ATTEMPTS, FAULTS, 64, 12, 120, 100, 40, System.nanoTime());
    Map<String, String> settings = Map.of("anju.selection.tick", "0.5s");
    Seen[] seen = new Seen[1];
    double seconds;
    try (Replicas replicas =
        new Replicas(Path.of("target/bench/sale-faults"), CLOCKS, List.of("-Xmx768m"), settings)) {
      seconds = Timing.seconds(() -> seen[0] = FaultRun.of(replicas, size));
    }
    List<Violation> violations = new ArrayList<>();
    seen[0]
        .histories()
        .forEach(market -> violations.addAll(HistoryChecker.check(market.history())));
    report(seen[0], seconds, violations);
    assertThat(violations).isEmpty();
  }

  private void report(Seen seen, double seconds, List<Violation> violations) throws Exception {
    report.figure(
        "attempts against two replicas",
        "1,000,000",
        "%,d in %.0f s".formatted(seen.attempts(), seconds));
    report.figure("faults", "at least 100", seen.allFaults() + ": " + seen.faults());
    report.figure("sold, acknowledged", "", "%,d".formatted(answers(seen, Answer.Ok.class)));
    report.figure("refused", "", "%,d".formatted(answers(seen, Answer.Refused.class)));
    report.figure("unanswered", "", "%,d".formatted(answers(seen, Answer.Unknown.class)));
    report.figure(
        "pauses by the supervisor",
        "",
        "%,d"
            .formatted(
                seen.histories().stream()
                    .mapToInt(market -> market.history().pauses().size())
                    .sum()));
    report.figure(
        "offerings, and units sold in the end",
        "",
        "%,d and %,d"
            .formatted(
                seen.histories().size(),
                seen.histories().stream()
                    .mapToInt(market -> market.history().sold().size())
                    .sum()));
    report.figure(
        "double sales, lost acknowledgements, sales out of turn, wrong refusals",
        "none",
        violations.isEmpty() ? "none" : violations.size() + ", the first " + violations.get(0));
    report.write("A million attempts while everything fails");
  }

  private static long answers(Seen seen, Class<? extends Answer> kind) {
    return seen.histories().stream()
        .flatMap(market -> market.history().attempts().stream())
        .map(Attempt::answer)
        .filter(kind::isInstance)
        .count();
  }
}
