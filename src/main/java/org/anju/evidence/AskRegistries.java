package org.anju.evidence;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.Registries;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer;
import org.anju.registry.RegistryAnswer.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks the registries whatever is due, outside every transaction, each registry for itself so that
 * none waits for another. A question is leased first; when the process dies before the answer is
 * stored, it is asked again after the lease, with the same number. What fails is asked again by
 * itself, longer and longer apart, without end.
 */
@ApplicationScoped
public class AskRegistries {

  private static final Logger LOG = Logger.getLogger(AskRegistries.class);

  /** Asked of a registry that was down, to see whether it is back. */
  private static final int PROBE = 3;

  private static final int WAVES = 3;

  /** An answer was thought impossible by then; the registry's own time-outs are shorter. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Registries registries;
  private final PrepareEvidence prepare;
  private final CompareEvidence compare;
  private final Questions questions;
  private final RegistryTurns turns;
  private final StoreEvidence store;
  private final BusinessClock clock;
  private final MachineClock machine;
  private final Pauses pauses;
  private final Duration lease;
  private final int atOnce;
  private final Map<Registry, Uni<Void>> running = new ConcurrentHashMap<>();

  AskRegistries(
      Registries registries,
      PrepareEvidence prepare,
      CompareEvidence compare,
      Questions questions,
      RegistryTurns turns,
      StoreEvidence store,
      BusinessClock clock,
      MachineClock machine,
      @ConfigProperty(name = "anju.evidence.first-pause", defaultValue = "5S") Duration firstPause,
      @ConfigProperty(name = "anju.evidence.longest-pause", defaultValue = "5M")
          Duration longestPause,
      @ConfigProperty(name = "anju.evidence.lease", defaultValue = "3M") Duration lease,
      @ConfigProperty(name = "anju.evidence.at-once", defaultValue = "20") int atOnce) {
    this.registries = registries;
    this.prepare = prepare;
    this.compare = compare;
    this.questions = questions;
    this.turns = turns;
    this.store = store;
    this.clock = clock;
    this.machine = machine;
    this.pauses = new Pauses(firstPause, longestPause);
    this.lease = lease;
    this.atOnce = atOnce;
  }

  @Scheduled(
      identity = "registries",
      every = "{anju.evidence.tick:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return prepare
        .prepare(registries.connected())
        .invoke(this::startAll)
        .chain(compare::compare)
        .onFailure()
        .invoke(fault -> LOG.error("Evidence waits and is looked at again", fault))
        .onFailure()
        .recoverWithNull();
  }

  /** Asks what is due and compares what came; ends when every registry had its turn. */
  public Uni<Void> now() {
    return prepare
        .prepare(registries.connected())
        .chain(() -> askConnected())
        .chain(compare::compare);
  }

  private void startAll() {
    registries
        .connected()
        .forEach(registry -> work(registry).subscribe().with(done -> {}, fault -> {}));
  }

  private Uni<Void> askConnected() {
    List<Uni<Void>> all = registries.connected().stream().map(this::work).toList();
    return all.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.join().all(all).andCollectFailures().replaceWithVoid();
  }

  /** The work at a registry that this process does now, started unless it was before. */
  private Uni<Void> work(Registry registry) {
    return running.computeIfAbsent(
        registry,
        asked ->
            Uni.createFrom()
                .deferred(() -> askWaiting(asked))
                .onFailure()
                .invoke(fault -> LOG.errorf(fault, "%s is asked again later", asked))
                .onFailure()
                .recoverWithNull()
                .onTermination()
                .invoke(() -> running.remove(asked))
                .memoize()
                .indefinitely());
  }

  private Uni<Void> askWaiting(Registry registry) {
    Instant now = machine.now();
    return turns
        .take(registry, now, now.plus(lease))
        .chain(
            failures ->
                failures == null ? turns.giveBack(registry) : askSome(registry, failures, now));
  }

  private Uni<Void> askSome(Registry registry, int failures, Instant now) {
    int most = failures > 0 ? PROBE : atOnce * WAVES;
    return questions
        .lease(registry, now, now.plus(lease), most)
        .chain(
            due ->
                due.isEmpty()
                    ? turns.giveBack(registry)
                    : drop(due)
                        .chain(() -> askAll(wanted(due)))
                        .chain(outcomes -> conclude(registry, failures, outcomes)));
  }

  private Uni<Void> drop(List<Question> due) {
    List<Question> unwanted = due.stream().filter(question -> question.query() == null).toList();
    return unwanted.isEmpty() ? Uni.createFrom().voidItem() : questions.drop(unwanted);
  }

  private static List<Question> wanted(List<Question> due) {
    return due.stream().filter(question -> question.query() != null).toList();
  }

  /** What one question tells of its registry. */
  private enum Outcome {
    ANSWERS,
    SILENT,
    /** More was asked than it, or this process, can take now. */
    BUSY
  }

  private Uni<List<Outcome>> askAll(List<Question> due) {
    return Multi.createFrom()
        .iterable(due)
        .onItem()
        .transformToUni(this::ask)
        .merge(atOnce)
        .collect()
        .asList();
  }

  private Uni<Outcome> ask(Question question) {
    return Uni.createFrom()
        .deferred(() -> registries.ask(question.registry(), question.query()))
        .ifNoItem()
        .after(PATIENCE)
        .recoverWithItem(() -> silent(question, Unavailable.Reason.TIMED_OUT))
        .onFailure()
        .invoke(fault -> LOG.errorf("%s failed: %s", question, fault.getClass().getName()))
        .onFailure()
        .recoverWithItem(() -> silent(question, Unavailable.Reason.ERROR))
        .chain(answer -> keep(question, answer));
  }

  private RegistryAnswer silent(Question question, Unavailable.Reason reason) {
    return new Unavailable(question.registry(), clock.now(), reason, null);
  }

  private Uni<Outcome> keep(Question question, RegistryAnswer answer) {
    Instant next = machine.now().plus(pauses.after(question.attempts()));
    if (answer instanceof Unavailable unavailable) {
      return questions
          .putOff(question, later(next, unavailable), unavailable.reason().name(), clock.now())
          .replaceWith(
              unavailable.reason() == Unavailable.Reason.OVERLOADED
                  ? Outcome.BUSY
                  : Outcome.SILENT);
    }
    return store.store(question, answer, next).replaceWith(Outcome.ANSWERS);
  }

  /** Not before the registry wants to be asked again, which it says by the city's clock. */
  private Instant later(Instant next, Unavailable unavailable) {
    if (unavailable.retryNotBefore() == null) {
      return next;
    }
    Instant wanted = machine.ofCity(unavailable.retryNotBefore());
    return wanted.isAfter(next) ? wanted : next;
  }

  private Uni<Void> conclude(Registry registry, int failures, List<Outcome> outcomes) {
    if (outcomes.contains(Outcome.ANSWERS)) {
      Uni<Void> up =
          failures > 0
              ? turns.up(registry).chain(() -> questions.hurry(registry, machine.now()))
              : Uni.createFrom().voidItem();
      return up.chain(() -> askWaiting(registry));
    }
    if (outcomes.contains(Outcome.SILENT)) {
      Instant next = machine.now().plus(pauses.after(failures + 1));
      return turns
          .down(registry, clock.now(), next)
          .invoke(() -> LOG.warnf("%s answers nobody and is asked again by itself", registry))
          .chain(() -> turns.giveBack(registry));
    }
    return outcomes.isEmpty() ? askWaiting(registry) : turns.giveBack(registry);
  }
}
