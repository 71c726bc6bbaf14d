package org.anju.selection.faults;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.anju.replicas.Line;
import org.anju.selection.faults.Household.Click;
import org.anju.selection.history.Answer;
import org.anju.selection.history.Attempt;
import org.anju.selection.history.Hold;
import org.anju.selection.history.Span;
import org.anju.selection.history.Spell;
import org.jetbrains.annotations.Nullable;

/** One of many people who click at the same time, now for this family, now for that one. */
final class Clicks implements Runnable {

  private static final long AFTER_NOTHING = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int HOLD_SECONDS = 30;

  private final Markets markets;
  private final SaleClient client;
  private final List<Line> replicas;
  private final AtomicLong sent;
  private final Random random;

  /**
   * @param sent counts the attempts of all
   */
  Clicks(Markets markets, SaleClient client, List<Line> replicas, AtomicLong sent, long seed) {
    this.markets = markets;
    this.client = client;
    this.replicas = List.copyOf(replicas);
    this.sent = sent;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    while (!markets.over()) {
      Market market = markets.any(random);
      Household family = market.anybody(random, Instant.now());
      if (random.nextInt(25) == 0) {
        hold(market, family, market.wantedUnit(random));
      }
      Click click = click(market, family);
      if (random.nextInt(20) == 0) {
        twice(market, family, click);
      } else {
        pauseAfter(send(market, family, click, anyReplica()).join());
      }
    }
  }

  private static void pauseAfter(Answer answer) {
    if (answer instanceof Answer.Unknown) {
      LockSupport.parkNanos(AFTER_NOTHING);
    }
  }

  /** An impatient family clicks again on what was not answered, and on what it has. */
  private Click click(Market market, Household family) {
    Click again = again(family);
    return again != null && random.nextInt(4) != 0
        ? again
        : new Click(new UUID(random.nextLong(), random.nextLong()), market.wantedUnit(random));
  }

  private static @Nullable Click again(Household family) {
    return family.successful() == null ? family.unanswered() : family.successful();
  }

  /** The same click on two devices, by way of two replicas. */
  private void twice(Market market, Household family, Click click) {
    int one = anyReplica();
    CompletableFuture.allOf(
            send(market, family, click, one),
            send(market, family, click, (one + 1) % replicas.size()))
        .join();
  }

  private int anyReplica() {
    return random.nextInt(replicas.size());
  }

  private CompletableFuture<Answer> send(
      Market market, Household family, Click click, int replica) {
    sent.incrementAndGet();
    Instant startedAt = Instant.now();
    return client
        .choose(replicas.get(replica).port(), family, market.offering.id(), click)
        .thenApply(answer -> noted(market, family, click, startedAt, answer));
  }

  private static Answer noted(
      Market market, Household family, Click click, Instant startedAt, Answer answer) {
    Instant endedAt = Instant.now();
    market.attempts.add(
        new Attempt(click.key(), family.receipt, click.unit(), startedAt, endedAt, answer));
    if (answer instanceof Answer.Ok) {
      family.won(click);
    } else if (answer instanceof Answer.Refused) {
      family.lost(click);
    } else {
      family.heardNothing(click);
    }
    return answer;
  }

  /** Nothing is certain of a hold whose family may at any moment choose something else. */
  private void hold(Market market, Household family, long unit) {
    Instant startedAt = Instant.now();
    SaleClient.Reply reply =
        client.hold(replicas.get(anyReplica()).port(), family, market.offering.id(), unit).join();
    if (reply.status() == 200 || reply.status() == 0 || reply.status() >= 500) {
      Instant latestEnd = Instant.now().plusSeconds(HOLD_SECONDS + 1);
      Span nothing = new Span(Instant.MAX, Instant.MIN);
      market.holds.add(
          new Hold(family.receipt, unit, new Spell(new Span(startedAt, latestEnd), nothing)));
    }
  }
}
