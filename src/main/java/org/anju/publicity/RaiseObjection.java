package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Objects. */
@ApplicationScoped
public class RaiseObjection {

  public Uni<RaisedObjection> raise(long offeringId, String receipt, String text, String contact) {
    throw new UnsupportedOperationException();
  }
}
