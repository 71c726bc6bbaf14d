package org.anju.draw;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Reads draws. */
@ApplicationScoped
public class DrawQueries {

  public Uni<Page<DrawSummary>> page(Long offeringId, int page, int size) {
    throw new UnsupportedOperationException();
  }

  public Uni<PublicDraw> show(int number) {
    throw new UnsupportedOperationException();
  }

  public Uni<FamilyRank> rank(int number, String receipt) {
    throw new UnsupportedOperationException();
  }

  public Uni<Page<FamilyRank>> ranks(int number, int page, int size) {
    throw new UnsupportedOperationException();
  }

  public Uni<List<OfficerEntry>> entering(Actor actor, int number) {
    throw new UnsupportedOperationException();
  }
}
