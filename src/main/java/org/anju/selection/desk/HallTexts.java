package org.anju.selection.desk;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.database.Rows;
import org.anju.platform.files.FileType;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/** What people write or hand in: it names and describes people, so it is encrypted. */
@ApplicationScoped
class HallTexts {

  /** The purposes under which each text is encrypted. */
  static final String INCIDENT = "selection_incident.text";

  static final String PAPER = "selection_paper.file_name";
  static final String PROXY_NAME = "selection_proxy.name";
  static final String PROXY_IDENTITY = "selection_proxy.identity";
  static final String PROXY_PAPER = "selection_proxy.file_name";
  static final String ASKED = "force_majeure.text";
  static final String DECIDED = "force_majeure.reason";

  /** Of the paper {@code paper} and its stored file {@code file}. */
  static final String PAPER_COLUMNS =
      """
      paper.id AS paper_id, paper.file_name_cipher, paper.added_at AS paper_added_at, file.type AS paper_type,
      file.size AS paper_size
      """;

  private final PersonalDataCipher cipher;

  HallTexts(PersonalDataCipher cipher) {
    this.cipher = cipher;
  }

  byte[] hidden(String text, String purpose) {
    return cipher.encrypt(text.strip(), purpose);
  }

  /** Null for what nobody has written. */
  @Nullable
  String shown(byte @Nullable [] stored, String purpose) {
    return stored == null ? null : cipher.decrypt(stored, purpose);
  }

  /** The paper of a row with {@link #PAPER_COLUMNS}; null when nothing was handed in. */
  @Nullable
  SelectionPaper paper(Row row) {
    Buffer fileName = row.getBuffer("file_name_cipher");
    return fileName == null
        ? null
        : new SelectionPaper(
            row.getLong("paper_id"),
            shown(fileName.getBytes(), PAPER),
            FileType.valueOf(row.getString("paper_type")),
            row.getLong("paper_size"),
            Rows.instant(row, "paper_added_at"));
  }
}
