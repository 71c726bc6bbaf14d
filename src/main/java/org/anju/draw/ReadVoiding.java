package org.anju.draw;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.offering.Offerings;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** An officer or a supervisor looks whether a seal can be voided. */
@ApplicationScoped
public class ReadVoiding {

  private final Offerings offerings;
  private final DrawRecords records;
  private final DrawQueries draws;
  private final Voids voids;
  private final BusinessClock clock;

  ReadVoiding(
      Offerings offerings,
      DrawRecords records,
      DrawQueries draws,
      Voids voids,
      BusinessClock clock) {
    this.offerings = offerings;
    this.records = records;
    this.draws = draws;
    this.voids = voids;
    this.clock = clock;
  }

  @WithSession
  public Uni<SealVoiding> read(Actor actor, int number) {
    return records
        .required(number)
        .call(draw -> offerings.inDistrictOf(actor, draw.offeringId()))
        .chain(
            draw ->
                draws
                    .state(number)
                    .map(state -> VoidRule.allows(state, draw.seal().earliest(), clock.now())))
        .chain(
            possible ->
                voids
                    .find(number)
                    .map(
                        request ->
                            request
                                .map(asked -> view(actor, possible, asked))
                                .orElseGet(() -> new SealVoiding(possible, null, null, false))));
  }

  private static SealVoiding view(Actor actor, boolean possible, Voids.Request asked) {
    return new SealVoiding(
        possible, asked.reason(), asked.requestedAt(), asked.requestedBy().equals(actor.id()));
  }
}
