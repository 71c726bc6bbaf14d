package org.anju.verification.unmasking;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.policy.UnmaskingRule.PersonalField;
import org.jetbrains.annotations.Nullable;

/** The auditors' list of who looked at which personal data, when and why; the latest first. */
@ApplicationScoped
public class ListUnmaskings {

  private static final String WHERE =
      """
      FROM unmasking u
      WHERE ($1::text IS NULL OR position(lower($1) IN lower(u.officer_name)) > 0)
        AND ($2::timestamptz IS NULL OR u.at >= $2) AND ($3::timestamptz IS NULL OR u.at < $3)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + WHERE;

  private static final String PAGE =
      """
      SELECT p.*, a.receipt, o.name AS offering_name, m.name_masked
      FROM (SELECT u.* %s ORDER BY u.at DESC, u.id DESC LIMIT $4 OFFSET $5) p
      JOIN application a ON a.id = p.application_id
      JOIN offering o ON o.id = a.offering_id
      LEFT JOIN household_member m
        ON m.application_id = p.application_id AND m.position = coalesce(p.position, 0)
      ORDER BY p.at DESC, p.id DESC
      """
          .formatted(WHERE);

  private final Pool pool;
  private final PersonalDataCipher cipher;

  ListUnmaskings(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  /**
   * What an auditor looks for; null narrows nothing.
   *
   * @param officer part of the officer's name
   * @param from first day, in China
   * @param to last day, in China
   */
  public record Filter(
      @Nullable String officer, @Nullable LocalDate from, @Nullable LocalDate to) {}

  public Uni<Page<UnmaskingRow>> list(Filter filter, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(values(filter))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(values(filter).addInteger(size).addLong((long) page * size))
                    .map(rows -> new Page<>(rows(rows), total, page, size)));
  }

  private static Tuple values(Filter filter) {
    String officer = filter.officer();
    LocalDate to = filter.to();
    return Tuple.tuple()
        .addString(officer == null || officer.isBlank() ? null : officer.strip())
        .addOffsetDateTime(midnight(filter.from()))
        .addOffsetDateTime(midnight(to == null ? null : to.plusDays(1)));
  }

  private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(BusinessClock.CHINA).toOffsetDateTime();
  }

  private List<UnmaskingRow> rows(RowSet<Row> rows) {
    return Rows.list(rows, this::row);
  }

  private UnmaskingRow row(Row row) {
    return new UnmaskingRow(
        row.getLong("id"),
        row.getOffsetDateTime("at").toInstant(),
        row.getString("officer_name"),
        row.getString("role"),
        row.getString("receipt"),
        row.getString("offering_name"),
        PersonalField.valueOf(row.getString("field")),
        row.getString("name_masked"),
        cipher.decrypt(row.getBuffer("reason_cipher").getBytes(), Unmask.REASON));
  }
}
