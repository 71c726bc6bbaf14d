package org.anju.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.anju.bench.Report;
import org.anju.platform.local.LocalStackResource;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.http.RegistrySettings;
import org.anju.registry.simulator.Mood;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 1,000 cases, each asked of all five registries, which take 200 ms for an answer. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RegistriesBench {

  private static final int CASES = 1_000;
  private static final int ANSWER_MILLIS = 200;
  private static final long PATIENCE_MINUTES = 5;

  @Inject Registries registries;
  @Inject RegistrySettings settings;

  @BeforeEach
  void warm_up() {
    SimulatedRegistries.reset();
    ask(EnumSet.allOf(Registry.class), 50).values().forEach(CompletableFuture::join);
    begin();
  }

  @Test
  void a_thousand_cases() {
    Map<Registry, Double> allUp = seconds(EnumSet.allOf(Registry.class));
    Report.line(
        "%,d cases, five registries at %d ms each: %.1f s; at the agreed rate alone it takes %.1f s",
        CASES, ANSWER_MILLIS, slowest(allUp), (double) CASES / settings.tax().perSecond());
    for (Registry registry : Registry.values()) {
      Report.line(
          "%s: at most %d questions in any second, %d were agreed",
          registry.key(),
          SimulatedRegistries.mostInOneSecond(registry),
          settings.tax().perSecond());
    }
    withOne(Registry.TAX, Mood.DOWN, allUp);
    withOne(Registry.CIVIL_AFFAIRS, Mood.NEVER, allUp);
  }

  private void withOne(Registry failing, Mood mood, Map<Registry, Double> allUp) {
    begin();
    SimulatedRegistries.be(failing, mood);
    Set<Registry> others = EnumSet.complementOf(EnumSet.of(failing));
    ask(EnumSet.of(failing), CASES);
    double slowest =
        seconds(others).entrySet().stream()
            .mapToDouble(other -> other.getValue() / allUp.get(other.getKey()))
            .max()
            .orElseThrow();
    Report.line(
        "%s %s: the slowest of the other four takes %.3f times what it takes with all five up",
        failing.key(), mood, slowest);
  }

  /** A registry that failed before is left alone for a while; the scenario begins after it. */
  private void begin() {
    SimulatedRegistries.reset();
    for (Registry registry : Registry.values()) {
      while (!(registries.ask(registry, somebody()).await().indefinitely() instanceof Received)) {
        Thread.onSpinWait();
      }
    }
    SimulatedRegistries.reset();
    Set.of(Registry.values())
        .forEach(registry -> SimulatedRegistries.beSlow(registry, ANSWER_MILLIS));
  }

  private static double slowest(Map<Registry, Double> seconds) {
    return seconds.values().stream().mapToDouble(one -> one).max().orElseThrow();
  }

  /** How long each takes for all cases, asked at the same time. */
  private Map<Registry, Double> seconds(Set<Registry> asked) {
    long start = System.nanoTime();
    Map<Registry, CompletableFuture<Double>> ends = new EnumMap<>(Registry.class);
    ask(asked, CASES)
        .forEach(
            (registry, answers) ->
                ends.put(
                    registry,
                    answers.thenApply(
                        all -> {
                          assertThat(all).allMatch(Received.class::isInstance);
                          return (System.nanoTime() - start) / 1e9;
                        })));
    Map<Registry, Double> seconds = new EnumMap<>(Registry.class);
    ends.forEach(
        (registry, end) ->
            seconds.put(registry, end.orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).join()));
    return seconds;
  }

  private Map<Registry, CompletableFuture<List<RegistryAnswer>>> ask(
      Set<Registry> asked, int cases) {
    Map<Registry, CompletableFuture<List<RegistryAnswer>>> answers = new EnumMap<>(Registry.class);
    asked.forEach(
        registry ->
            answers.put(
                registry,
                Uni.join()
                    .all(
                        IntStream.range(0, cases)
                            .mapToObj(at -> registries.ask(registry, somebody()))
                            .toList())
                    .andCollectFailures()
                    .subscribeAsCompletionStage()));
    return answers;
  }

  private static PersonQuery somebody() {
    return new PersonQuery(UUID.randomUUID(), "欧阳晓风", "420203198803101230");
  }
}
