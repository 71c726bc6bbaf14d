package org.anju.supervision;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * A year that is scored.
 *
 * @param from its first day
 * @param until the day after its last
 * @param asOf the day on which it is looked at: its last one, or today while it goes on
 */
record ScoreYear(LocalDate from, LocalDate until, LocalDate asOf) {

  static ScoreYear of(int year, LocalDate today) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return new ScoreYear(first, last.plusDays(1), today.isBefore(last) ? today : last);
  }

  /** The values {@code $1} to {@code $7} of {@link ScoreSql#SCOPE}, for the actor's companies. */
  Tuple values(Actor actor) {
    return Tuple.tuple()
        .addString(actor.organisation())
        .addArrayOfString(actor.districts().toArray(String[]::new))
        .addOffsetDateTime(
            from.atStartOfDay(BusinessClock.CHINA).toInstant().atOffset(ZoneOffset.UTC))
        .addOffsetDateTime(
            until.atStartOfDay(BusinessClock.CHINA).toInstant().atOffset(ZoneOffset.UTC))
        .addLocalDate(from)
        .addLocalDate(asOf)
        .addString(BusinessClock.CHINA.getId());
  }
}
