package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An acquirer looks at the list that its sheet yields, before anything is saved. */
@ApplicationScoped
public class PreviewList {

  private final Pool pool;
  private final PricedOfferings offerings;
  private final LevelList level;

  PreviewList(Pool pool, PricedOfferings offerings, LevelList level) {
    this.pool = pool;
    this.offerings = offerings;
    this.level = level;
  }

  /** What part of a list is shown. */
  public record Window(boolean onlyChanged, int page, int size) {}

  /** How many homes of each kind. */
  @Schema(name = "GeneratedCounts")
  public record Counts(int added, int changed, int same, int leftOut) {}

  /**
   * A list that the sheet yields.
   *
   * @param sheetVersion to be named when it is saved
   */
  @Schema(name = "GeneratedList")
  public record Generated(
      int sheetVersion, ListStanding standing, Counts counts, Page<ListChange> lines) {}

  public Uni<Generated> preview(Actor actor, long offering, Window window, Locale language) {
    return offerings
        .ownedBy(pool, actor, offering)
        .chain(found -> level.of(pool, found))
        .map(levelled -> generated(levelled, window, language));
  }

  private static Generated generated(LevelList.Levelled levelled, Window window, Locale language) {
    ListChanges changes =
        ListChanges.of(
            levelled.before(), levelled.lines(), levelled.sheet().sheet().coefficients());
    CheckPrices.Checked checked = levelled.checked();
    return new Generated(
        levelled.sheet().version(),
        ListStanding.of(checked.rules(), checked.sums(), language),
        changes.counts(),
        page(changes.shown(window.onlyChanged()), window));
  }

  private static Page<ListChange> page(List<ListChange> all, Window window) {
    List<ListChange> items =
        all.stream().skip((long) window.page() * window.size()).limit(window.size()).toList();
    return new Page<>(items, all.size(), window.page(), window.size());
  }
}
