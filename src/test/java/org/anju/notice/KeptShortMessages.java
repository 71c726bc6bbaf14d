package org.anju.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anju.platform.personal.MobileNumber;

/** A city's gateway, which takes the place of the console and keeps what it is given. */
@ApplicationScoped
public class KeptShortMessages implements ShortMessages {

  private final Queue<String> kept = new ConcurrentLinkedQueue<>();

  @Override
  public CompletionStage<Void> send(MobileNumber to, String text) {
    kept.add(to.value() + " " + text);
    return CompletableFuture.completedStage(null);
  }

  /** Number and text of each. */
  Queue<String> kept() {
    return kept;
  }
}
