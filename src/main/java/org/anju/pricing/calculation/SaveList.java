package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.platform.security.Actor;

/**
 * Saves a list that keeps its limits, in the caller's transaction; any other is refused, with the
 * limit and the number that passes it.
 */
@ApplicationScoped
public class SaveList {

  private final PricedOfferings offerings;
  private final PriceSheets sheets;
  private final LinkHomes link;
  private final CheckPrices check;
  private final WriteList write;
  private final AuditTrail audit;

  SaveList(
      PricedOfferings offerings,
      PriceSheets sheets,
      LinkHomes link,
      CheckPrices check,
      WriteList write,
      AuditTrail audit) {
    this.offerings = offerings;
    this.sheets = sheets;
    this.link = link;
    this.check = check;
    this.write = write;
    this.audit = audit;
  }

  /**
   * Where a list comes from.
   *
   * @param digest SHA-256 in hex
   */
  public record Source(String fileName, String digest) {}

  /** A list that somebody else has priced; answers its version, from 1. */
  public Uni<Integer> imported(
      SqlConnection connection, Actor actor, long offering, List<ListLine> lines, Source source) {
    return offerings
        .open(connection, actor, offering)
        .chain(
            found ->
                sheets
                    .required(connection, found)
                    .chain(
                        sheet ->
                            link.of(connection, found, sheet, lines)
                                .chain(
                                    linked ->
                                        save(connection, actor, found, sheet, linked, source))));
  }

  /** {@code offering} is locked, and {@code sheet} is its latest. */
  Uni<Integer> save(
      SqlConnection connection,
      Actor actor,
      PricedOffering offering,
      StoredSheet sheet,
      List<ListLine> lines,
      Source source) {
    return check
        .of(connection, offering, sheet.sheet(), lines)
        .invoke(checked -> Obstacle.refuseAny(checked.rules().of(checked.sums())))
        .map(
            checked ->
                new WriteList.NewList(
                    offering.id(), sheet.id(), checked, lines, source.fileName(), source.digest()))
        .chain(list -> write.write(connection, actor, list))
        .call(
            version ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("pricing.save-list", "offering", offering.id())
                        .after(version + ":" + source.digest())));
  }
}
