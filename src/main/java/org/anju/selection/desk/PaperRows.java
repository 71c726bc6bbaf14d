package org.anju.selection.desk;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import org.anju.platform.files.FileType;
import org.anju.selection.Rows;
import org.jetbrains.annotations.Nullable;

/** How a paper is read beside what names it. */
final class PaperRows {

  /** Of the paper {@code paper} and its stored file {@code file}. */
  static final String COLUMNS =
      """
      paper.id AS paper_id, paper.file_name_cipher, paper.added_at AS paper_added_at, file.type AS paper_type,
      file.size AS paper_size
      """;

  private PaperRows() {}

  /** Null when nothing was handed in. */
  static @Nullable SelectionPaper of(Row row, HallTexts texts) {
    Buffer fileName = row.getBuffer("file_name_cipher");
    return fileName == null
        ? null
        : new SelectionPaper(
            row.getLong("paper_id"),
            texts.shown(fileName.getBytes(), HallTexts.PAPER),
            FileType.valueOf(row.getString("paper_type")),
            row.getLong("paper_size"),
            Rows.instant(row, "paper_added_at"));
  }
}
