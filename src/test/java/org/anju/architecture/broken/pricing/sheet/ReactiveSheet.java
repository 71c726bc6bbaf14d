package org.anju.architecture.broken.pricing.sheet;

import io.smallrye.mutiny.Uni;

/** A sheet that is read on the event loop. */
public interface ReactiveSheet {
  Uni<String> firstCell();
}
