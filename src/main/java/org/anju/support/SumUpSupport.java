package org.anju.support;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anju.platform.database.Rows;
import org.anju.platform.money.Yuan;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.policy.Policies;
import org.anju.policy.PolicyVersion;
import org.jetbrains.annotations.Nullable;

/**
 * Adds up what was claimed, granted and received, by kind and by project. The subsidy is what the
 * ledger says: computed for acquisitions that were handed over, claimed and received by vouchers.
 */
@ApplicationScoped
public class SumUpSupport {

  /**
   * $3 project or null for all, $4 and $5 names of policy versions and the subsidy of each in %.
   * The subsidy of an acquisition is rounded half-up to the cent, as {@link Yuan#percentOf}.
   */
  private static final String LINES =
      """
      WITH visible AS (
        SELECT p.* FROM housing_project p WHERE %s AND ($3::bigint IS NULL OR p.id = $3)
      ), share AS (
        SELECT * FROM unnest($4::text[], $5::numeric[]) AS s (version, percent)
      ), line AS (
        SELECT i.project_id, i.kind, i.claimed, i.granted, i.received
        FROM support_item i JOIN visible p ON p.id = i.project_id WHERE i.state <> 'WITHDRAWN'
        UNION ALL
        SELECT a.project_id, 'SUBSIDY', coalesce(f.claimed, 0.00), round(a.price * s.percent / 100, 2),
               coalesce(f.received, 0.00)
        FROM acquisition a
        JOIN visible p ON p.id = a.project_id
        JOIN share s ON s.version = a.policy_version
        LEFT JOIN acquisition_funding f ON f.acquisition_id = a.id
        WHERE a.state = 'HANDED_OVER'
      )
      """
          .formatted(SupportScope.CONDITION);

  private static final String BY_KIND =
      LINES
          + """
          SELECT kind, count(*) AS items, sum(claimed) AS claimed, coalesce(sum(granted), 0.00) AS granted,
                 sum(received) AS received
          FROM line GROUP BY kind
          """;

  private static final String COUNT_PROJECTS =
      LINES + "SELECT count(*) AS total FROM visible WHERE state = 'APPROVED'";

  private static final String BY_PROJECT =
      LINES
          + """
          SELECT p.id, p.name, p.district, o.name AS company, coalesce(sum(l.claimed), 0.00) AS claimed,
                 coalesce(sum(l.granted), 0.00) AS granted, coalesce(sum(l.received), 0.00) AS received,
                 (SELECT count(*) FROM support_item i WHERE i.project_id = p.id AND i.state = 'CLAIMED') AS waiting
          FROM visible p
          JOIN organisation o ON o.alias = p.acquirer
          LEFT JOIN line l ON l.project_id = p.id
          WHERE p.state = 'APPROVED'
          GROUP BY p.id, p.name, p.district, o.name
          ORDER BY waiting DESC, p.name, p.id LIMIT $6 OFFSET $7
          """;

  private final Pool pool;
  private final Policies policies;

  SumUpSupport(Pool pool, Policies policies) {
    this.pool = pool;
    this.policies = policies;
  }

  /**
   * The sums of one kind, in yuan.
   *
   * @param items how many claims, or acquisitions for the subsidy
   * @param granted what was granted; for the subsidy what is computed
   */
  public record SupportSum(
      SupportKind kind,
      int article,
      long items,
      BigDecimal claimed,
      BigDecimal granted,
      BigDecimal received) {}

  /**
   * The sums of one project over all kinds, in yuan.
   *
   * @param company name of its acquirer
   * @param waiting claims that are not decided
   */
  public record SupportedProject(
      long projectId,
      String name,
      String company,
      String district,
      BigDecimal claimed,
      BigDecimal granted,
      BigDecimal received,
      long waiting) {}

  /**
   * Each kind in the order of the articles, with zeros for what was never claimed.
   *
   * @param projectId null for all projects that the actor may see
   */
  public Uni<List<SupportSum>> byKind(Actor actor, @Nullable Long projectId) {
    return pool.preparedQuery(BY_KIND)
        .execute(values(actor, projectId))
        .map(rows -> Rows.list(rows, SumUpSupport::sum))
        .map(SumUpSupport::withAllKinds);
  }

  /** The approved projects that the actor may see, those with undecided claims first. */
  public Uni<Page<SupportedProject>> byProject(Actor actor, int page, int size) {
    return pool.preparedQuery(COUNT_PROJECTS)
        .execute(values(actor, null))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(BY_PROJECT)
                    .execute(values(actor, null).addInteger(size).addLong((long) page * size))
                    .map(rows -> Rows.list(rows, SumUpSupport::project))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Tuple values(Actor actor, @Nullable Long projectId) {
    List<PolicyVersion> versions = policies.approved();
    return SupportScope.of(actor)
        .addLong(projectId)
        .addArrayOfString(
            versions.stream().map(each -> each.policy().version()).toArray(String[]::new))
        .addArrayOfBigDecimal(
            versions.stream()
                .map(each -> each.policy().subsidyPercent())
                .toArray(BigDecimal[]::new));
  }

  private static List<SupportSum> withAllKinds(List<SupportSum> found) {
    Map<SupportKind, SupportSum> byKind =
        found.stream().collect(Collectors.toMap(SupportSum::kind, Function.identity()));
    return Arrays.stream(SupportKind.values())
        .map(kind -> byKind.getOrDefault(kind, nothing(kind)))
        .toList();
  }

  private static SupportSum nothing(SupportKind kind) {
    return new SupportSum(kind, kind.article(), 0, Yuan.ZERO, Yuan.ZERO, Yuan.ZERO);
  }

  private static SupportSum sum(Row row) {
    SupportKind kind = SupportKind.valueOf(row.getString("kind"));
    return new SupportSum(
        kind,
        kind.article(),
        row.getLong("items"),
        row.getBigDecimal("claimed"),
        row.getBigDecimal("granted"),
        row.getBigDecimal("received"));
  }

  private static SupportedProject project(Row row) {
    return new SupportedProject(
        row.getLong("id"),
        row.getString("name"),
        row.getString("company"),
        row.getString("district"),
        row.getBigDecimal("claimed"),
        row.getBigDecimal("granted"),
        row.getBigDecimal("received"),
        row.getLong("waiting"));
  }
}
