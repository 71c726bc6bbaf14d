package org.anju.contract;

import java.util.List;
import org.anju.registry.Registry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The look at the registries before signing, while it lasts. The time to sign is put off by as many
 * working days as it takes.
 *
 * @param silent the registries that have not answered yet
 */
public record AgreementRecheck(State state, List<Registry> silent) {

  /** Where it stands. */
  @Schema(name = "AgreementRecheckState")
  public enum State {
    /** The registries are being asked; this goes on by itself. */
    WAITING,
    /** Something changed since the housing check, and an officer is looking at it. */
    OPEN
  }

  public AgreementRecheck {
    silent = List.copyOf(silent);
  }
}
