package org.anju.selection;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.contract.EndLeases;
import org.anju.contract.LapseAgreements;

/** The one place where the clock drives selections and agreements; every replica may run it. */
@ApplicationScoped
public class SelectionTicker {

  private final AdvanceSelections advanceSelections;
  private final LapseAgreements lapseAgreements;
  private final EndLeases endLeases;

  SelectionTicker(
      AdvanceSelections advanceSelections, LapseAgreements lapseAgreements, EndLeases endLeases) {
    this.advanceSelections = advanceSelections;
    this.lapseAgreements = lapseAgreements;
    this.endLeases = endLeases;
  }

  @Scheduled(
      identity = "selection",
      every = "{anju.selection.tick:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> tick() {
    return lapseAgreements.lapse().chain(endLeases::end).chain(advanceSelections::advance);
  }
}
