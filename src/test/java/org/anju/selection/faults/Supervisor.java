package org.anju.selection.faults;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.anju.replicas.Line;
import org.anju.selection.faults.SaleClient.Reply;

/**
 * Stops one selection after the other and lets it go on when people have clicked for a while; by
 * any replica, whatever fails meanwhile. A pause that comes late, by a replica that was away, is
 * ended when it is seen.
 */
final class Supervisor implements Runnable {

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final String PAUSED_ALREADY = "pause.already-paused";
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Markets markets;
  private final SaleClient client;
  private final List<Line> replicas;
  private final AtomicLong sent;
  private final long clicks;
  private final String token;
  private final Random random;

  /**
   * @param sent counts the clicks of all
   * @param clicks of all people during a pause, and between two
   */
  Supervisor(
      Markets markets,
      SaleClient client,
      List<Line> replicas,
      AtomicLong sent,
      long clicks,
      String token,
      long seed) {
    this.markets = markets;
    this.client = client;
    this.replicas = List.copyOf(replicas);
    this.sent = sent;
    this.clicks = clicks;
    this.token = token;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    while (!markets.over()) {
      Market market = markets.any(random);
      if (!market.paused()) {
        pause(market);
        awaitClicks();
      }
      client.resume(anyReplica(), token, market.offering.id()).join();
      awaitClicks();
    }
  }

  private void pause(Market market) {
    Reply reply = client.pause(anyReplica(), token, market.offering.id()).join();
    if (reply.status() == OK
        || reply.status() == NO_CONTENT
        || PAUSED_ALREADY.equals(reply.body().getString("code"))) {
      market.pausesAcknowledged.add(Instant.now());
    }
  }

  private int anyReplica() {
    return replicas.get(random.nextInt(replicas.size())).port();
  }

  private void awaitClicks() {
    long enough = sent.get() + clicks;
    while (sent.get() < enough && !markets.over()) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
