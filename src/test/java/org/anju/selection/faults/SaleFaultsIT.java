package org.anju.selection.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anju.replicas.Replicas;
import org.anju.selection.faults.FaultRun.Seen;
import org.anju.selection.faults.FaultRun.Size;
import org.anju.selection.history.Answer;
import org.anju.selection.history.Attempt;
import org.anju.selection.history.HistoryChecker;
import org.anju.selection.history.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two packaged replicas sell on one PostgreSQL while all kinds of faults happen, on machines that
 * do not know what time it is. The long run is {@code SaleFaultsBench}.
 */
class SaleFaultsIT {

  private static final Size SHORT = new Size(2_000, 12, 24, 4, 40, 32, 20, 20261122);

  /** Minutes beyond every turn. */
  private static final List<Duration> CLOCKS =
      List.of(Duration.ofMinutes(7), Duration.ofMinutes(-7));

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whatever_fails_no_unit_is_sold_twice_lost_or_sold_out_of_turn() throws Exception {
    List<String> options = List.of("-Xmx384m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    Map<String, String> settings = Map.of("anju.selection.tick", "0.2s");
    try (Replicas replicas =
        new Replicas(Path.of("target/sale-faults"), CLOCKS, options, settings)) {
      Seen seen = FaultRun.of(replicas, SHORT);

      assertThat(violations(seen)).isEmpty();
      assertThat(seen.allFaults()).isGreaterThanOrEqualTo(SHORT.faults());
      assertThat(seen.attempts()).isGreaterThanOrEqualTo(SHORT.attempts());
      assertThat(answers(seen, Answer.Ok.class)).isPositive();
      assertThat(answers(seen, Answer.Refused.class)).isPositive();
      assertThat(answers(seen, Answer.Unknown.class)).isPositive();
      assertThat(refusedInPauses(seen)).isPositive();
    }
  }

  /** Attempts that were told of a pause; that it was one, the checker has looked at. */
  private static long refusedInPauses(Seen seen) {
    return seen.histories().stream()
        .flatMap(market -> market.history().attempts().stream())
        .filter(attempt -> attempt.answer().equals(new Answer.Refused("SELECTION_PAUSED")))
        .count();
  }

  private static List<Violation> violations(Seen seen) {
    List<Violation> all = new ArrayList<>();
    seen.histories().forEach(market -> all.addAll(HistoryChecker.check(market.history())));
    return all;
  }

  private static long answers(Seen seen, Class<? extends Answer> kind) {
    return seen.histories().stream()
        .flatMap(market -> market.history().attempts().stream())
        .map(Attempt::answer)
        .filter(kind::isInstance)
        .count();
  }
}
