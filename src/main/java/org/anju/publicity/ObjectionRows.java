package org.anju.publicity;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/** Reads columns of objections. */
final class ObjectionRows {

  private ObjectionRows() {}

  static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }

  /** In clear; null for a null. */
  static @Nullable String text(PersonalDataCipher cipher, Row row, String column, String purpose) {
    Buffer stored = row.getBuffer(column);
    return stored == null ? null : cipher.decrypt(stored.getBytes(), purpose);
  }

  static ObjectionAppeal.@Nullable State appealState(Row row) {
    String state = row.getString("appeal_state");
    return state == null ? null : ObjectionAppeal.State.valueOf(state);
  }
}
