package org.anju.publicity;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/** Reads columns of notices and objections. */
@ApplicationScoped
class ObjectionRows {

  private final PersonalDataCipher cipher;

  ObjectionRows(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  static @Nullable Instant instant(Row row, String column) {
    OffsetDateTime time = row.getOffsetDateTime(column);
    return time == null ? null : time.toInstant();
  }

  static ObjectionAppeal.@Nullable State appealState(Row row) {
    String state = row.getString("appeal_state");
    return state == null ? null : ObjectionAppeal.State.valueOf(state);
  }

  /** In clear; null for a null. */
  @Nullable
  String text(Row row, String column, String purpose) {
    Buffer stored = row.getBuffer(column);
    return stored == null ? null : cipher.decrypt(stored.getBytes(), purpose);
  }
}
