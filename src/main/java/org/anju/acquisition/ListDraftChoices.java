package org.anju.acquisition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.acquisition.replacement.ListReplacementPrices;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;

/** What an acquirer can begin an acquisition with: projects, places and survey results. */
@ApplicationScoped
public class ListDraftChoices {

  /** More approved projects than one acquirer works at; the latest are enough to begin with. */
  private static final int MOST = 50;

  private static final String PROJECTS =
      """
      SELECT id, name, district FROM housing_project
      WHERE acquirer = $1 AND state = 'APPROVED' AND way = 'ACQUIRED'
      ORDER BY id DESC LIMIT $2
      """;

  private static final String DEMANDS =
      """
      SELECT id, area_name, surveyed, wanting FROM demand_result
      WHERE district = $1 AND confirmed_by IS NOT NULL
      ORDER BY id DESC LIMIT $2
      """;

  private final Pool pool;
  private final ListReplacementPrices prices;

  ListDraftChoices(Pool pool, ListReplacementPrices prices) {
    this.pool = pool;
    this.prices = prices;
  }

  public Uni<List<DraftChoice>> of(Actor acquirer) {
    return pool.preparedQuery(PROJECTS)
        .execute(Tuple.of(acquirer.organisation(), MOST))
        .onItem()
        .transformToMulti(rows -> Multi.createFrom().iterable(rows))
        .onItem()
        .transformToUniAndConcatenate(this::choice)
        .collect()
        .asList();
  }

  private Uni<DraftChoice> choice(Row project) {
    String district = project.getString("district");
    return Uni.combine()
        .all()
        .unis(prices.places(district), demands(district))
        .with(
            (places, demands) ->
                new DraftChoice(
                    project.getLong("id"), project.getString("name"), district, places, demands));
  }

  private Uni<List<DraftChoice.Demand>> demands(String district) {
    return pool.preparedQuery(DEMANDS)
        .execute(Tuple.of(district, MOST))
        .map(rows -> Rows.list(rows, ListDraftChoices::demand));
  }

  private static DraftChoice.Demand demand(Row row) {
    return new DraftChoice.Demand(
        row.getLong("id"),
        row.getString("area_name"),
        row.getInteger("surveyed"),
        row.getInteger("wanting"));
  }
}
