package org.anju.verification.queue;

import io.vertx.mutiny.sqlclient.Row;

/**
 * How many cases wait for a check in somebody's districts.
 *
 * @param free nobody has taken them
 * @param toConfirm a refusal waits for its second officer
 * @param fullReview chance chose them for a full review
 * @param green every registry agrees with what is claimed
 * @param unanswered a registry has not answered yet
 */
public record QueueSummary(
    long waiting,
    long free,
    long mine,
    long overdue,
    long toConfirm,
    long fullReview,
    long green,
    long unanswered) {

  static QueueSummary of(Row row) {
    return new QueueSummary(
        row.getLong("waiting"),
        row.getLong("free"),
        row.getLong("mine"),
        row.getLong("overdue"),
        row.getLong("to_confirm"),
        row.getLong("full_review"),
        row.getLong("green"),
        row.getLong("unanswered"));
  }
}
