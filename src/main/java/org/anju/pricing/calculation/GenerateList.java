package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.platform.error.RefusedException;
import org.anju.platform.error.RequestRefusal;
import org.anju.platform.security.Actor;

/** An acquirer saves the list that its sheet yields, if it keeps its limits. */
@ApplicationScoped
public class GenerateList {

  /** $1 offering, $2 sheet, $3 digest. */
  private static final String SAME =
      """
      SELECT list_version FROM price_list
      WHERE offering_id = $1 AND state = 'CURRENT' AND calculation_id = $2 AND file_digest = $3
      """;

  private final Pool pool;
  private final PricedOfferings offerings;
  private final LevelList level;
  private final SaveList save;

  GenerateList(Pool pool, PricedOfferings offerings, LevelList level, SaveList save) {
    this.pool = pool;
    this.offerings = offerings;
    this.level = level;
    this.save = save;
  }

  /**
   * Answers the list's version, from 1; that of the list in force when it is the same.
   *
   * @param sheetVersion the sheet that the person saw; a later one refuses with {@code
   *     request.stale}
   */
  public Uni<Integer> generate(Actor actor, long offering, int sheetVersion) {
    return pool.withTransaction(
        connection ->
            offerings
                .open(connection, actor, offering)
                .chain(found -> generate(connection, actor, found, sheetVersion)));
  }

  private Uni<Integer> generate(
      SqlConnection connection, Actor actor, PricedOffering offering, int sheetVersion) {
    return level
        .of(connection, offering)
        .invoke(levelled -> requireSeen(levelled.sheet(), sheetVersion))
        .invoke(GenerateList::requireWithinLimits)
        .chain(levelled -> unlessThere(connection, actor, offering, levelled));
  }

  /** Asked once more, or by two at once, for the list that is in force: answers that one. */
  private Uni<Integer> unlessThere(
      SqlConnection connection, Actor actor, PricedOffering offering, LevelList.Levelled levelled) {
    SaveList.Source source = source(offering, levelled);
    return connection
        .preparedQuery(SAME)
        .execute(Tuple.of(offering.id(), levelled.sheet().id(), source.digest()))
        .chain(
            same ->
                same.rowCount() > 0
                    ? Uni.createFrom().item(same.iterator().next().getInteger("list_version"))
                    : save.save(
                        connection, actor, offering, levelled.sheet(), levelled.lines(), source));
  }

  private static void requireWithinLimits(LevelList.Levelled levelled) {
    Obstacle.refuseAny(levelled.checked().rules().of(levelled.checked().sums()));
  }

  private static void requireSeen(StoredSheet sheet, int version) {
    if (sheet.version() != version) {
      throw RefusedException.of(RequestRefusal.STALE);
    }
  }

  /** No file was there before: the list itself is what its digest is of. */
  private static SaveList.Source source(PricedOffering offering, LevelList.Levelled levelled) {
    String name = "price-list-%d-sheet-%d.csv".formatted(offering.id(), levelled.sheet().version());
    return new SaveList.Source(name, digest(levelled.lines()));
  }

  private static String digest(List<ListLine> lines) {
    String text =
        lines.stream().map(GenerateList::written).collect(Collectors.joining("\n", "", "\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String written(ListLine line) {
    ListUnit unit = line.unit();
    return String.join(
        ",",
        unit.building(),
        unit.entrance(),
        unit.room(),
        unit.builtArea().toPlainString(),
        line.unitPrice().toPlainString(),
        line.totalPrice().toPlainString());
  }
}
