package org.anju.application;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.application.correction.LapseCorrections;
import org.anju.application.draft.ForgetDrafts;

/** The one place where the clock drives applications; every replica may run it. */
@ApplicationScoped
public class ApplicationTicker {

  private final LapseCorrections lapseCorrections;
  private final ForgetDrafts forgetDrafts;

  ApplicationTicker(LapseCorrections lapseCorrections, ForgetDrafts forgetDrafts) {
    this.lapseCorrections = lapseCorrections;
    this.forgetDrafts = forgetDrafts;
  }

  @Scheduled(
      identity = "application",
      every = "{anju.application.tick:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return lapseCorrections.lapse().chain(forgetDrafts::forget);
  }
}
