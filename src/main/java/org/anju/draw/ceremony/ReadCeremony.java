package org.anju.draw.ceremony;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anju.draw.ceremony.CeremonyView.CeremonyItemView;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/** Reads the ceremony of a draw. */
@ApplicationScoped
public class ReadCeremony {

  private static final String NOBODY = "";

  private final Pool pool;
  private final CeremonyRecords records;
  private final BusinessClock clock;

  ReadCeremony(Pool pool, CeremonyRecords records, BusinessClock clock) {
    this.pool = pool;
    this.records = records;
    this.clock = clock;
  }

  /** What has been done so far, and the caller's part in it. */
  private record Done(
      Optional<CeremonyRole> own,
      List<CeremonyTick> ticks,
      List<CeremonySignature> signatures,
      boolean published) {}

  /**
   * @param callers the caller in each of its roles; none for a visitor
   */
  public Uni<CeremonyView> show(List<Actor> callers, int number) {
    String person = callers.isEmpty() ? NOBODY : callers.get(0).id();
    return pool.withConnection(
        connection ->
            records
                .draw(connection, number)
                .chain(
                    draw ->
                        done(connection, person, number).map(done -> view(draw, callers, done))));
  }

  private Uni<Done> done(SqlConnection connection, String person, int number) {
    return records
        .part(connection, person, number)
        .chain(
            own ->
                records
                    .ticks(connection, number)
                    .chain(
                        ticks ->
                            records
                                .signatures(connection, number)
                                .chain(
                                    signatures ->
                                        records
                                            .isPublished(connection, number)
                                            .map(
                                                published ->
                                                    new Done(own, ticks, signatures, published)))));
  }

  private CeremonyView view(CeremonyDraw draw, List<Actor> callers, Done done) {
    Instant now = clock.now();
    CeremonyStage stage = draw.stage(now);
    return new CeremonyView(
        draw.number(),
        draw.offeringId(),
        draw.offeringName(),
        draw.district(),
        stage,
        draw.earliest(),
        now,
        draw.items().stream().map(item -> item(item, stage, done.ticks())).toList(),
        done.signatures(),
        done.published(),
        done.own().orElse(null),
        open(draw, callers, done.own()));
  }

  private static CeremonyItemView item(
      CeremonyItem item, CeremonyStage stage, List<CeremonyTick> ticks) {
    return new CeremonyItemView(
        item,
        item.phase(),
        item.role(),
        item.phase().at(stage),
        CeremonyDraw.tick(ticks, item).orElse(null));
  }

  private static List<CeremonyRole> open(
      CeremonyDraw draw, List<Actor> callers, Optional<CeremonyRole> own) {
    return Stream.of(CeremonyRole.values())
        .filter(role -> own.isEmpty() || own.get() == role)
        .filter(role -> callers.stream().anyMatch(actor -> role.isOpenTo(actor, draw.district())))
        .toList();
  }
}
