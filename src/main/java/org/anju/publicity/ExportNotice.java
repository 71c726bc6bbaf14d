package org.anju.publicity;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.anju.application.ApplicationWords;
import org.anju.application.Category;
import org.anju.platform.database.RowStream;
import org.anju.platform.spreadsheet.ListWriter;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * Writes a notice as a file, for everybody: the same that its page shows. After its term the
 * columns of names and numbers are empty.
 */
@ApplicationScoped
public class ExportNotice {

  private final Notices notices;
  private final RowStream rows;
  private final ObjectMapper json;
  private final BusinessClock clock;

  ExportNotice(Notices notices, RowStream rows, ObjectMapper json, BusinessClock clock) {
    this.notices = notices;
    this.rows = rows;
    this.json = json;
    this.clock = clock;
  }

  /** Writes the notice. */
  public interface Export {
    Uni<Void> to(Path file, NoticeFileFormat format, Locale language);
  }

  /** What writes it; an unknown notice is refused. */
  public Uni<Export> of(long offeringId, PublicNoticeKind kind) {
    return notices
        .required(offeringId, kind)
        .map(
            notice ->
                (file, format, language) ->
                    switch (format) {
                      case CSV -> csv(notice, file, language);
                      case JSON -> json(notice, file);
                    });
  }

  private Uni<Void> csv(PublicNoticeView notice, Path file, Locale language) {
    ApplicationWords words = ApplicationWords.in(language);
    List<String> columns = NoticeColumns.of(notice.kind());
    ListWriter writer = ListWriter.open(ListWriter.Format.CSV, file);
    writer.row(NoticeWords.in(language).headings(notice.kind(), notice.use()));
    return rows.forEach(
            NoticeSql.entries(notice.kind()),
            values(notice),
            row -> writer.row(columns.stream().map(column -> cell(row, column, words)).toList()))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .eventually(writer::close);
  }

  private static String cell(Row row, String column, ApplicationWords words) {
    Object value = row.getValue(NoticeColumns.stored(column));
    if (value == null) {
      return "";
    }
    return column.equals(NoticeColumns.CATEGORY)
        ? words.category(Category.valueOf(value.toString()))
        : value.toString();
  }

  private Uni<Void> json(PublicNoticeView notice, Path file) {
    List<String> columns = NoticeColumns.of(notice.kind());
    JsonGenerator out = begin(notice, file);
    return rows.forEach(
            NoticeSql.entries(notice.kind()), values(notice), row -> entry(out, columns, row))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .invoke(() -> end(out))
        .onFailure()
        .invoke(() -> close(out));
  }

  private JsonGenerator begin(PublicNoticeView notice, Path file) {
    try {
      JsonGenerator out = json.createGenerator(Files.newOutputStream(file));
      out.writeStartObject();
      out.writePOJOField("notice", notice);
      out.writeArrayFieldStart("entries");
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void entry(JsonGenerator out, List<String> columns, Row row) {
    try {
      out.writeStartObject();
      for (String column : columns) {
        out.writePOJOField(column, value(row, column));
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object value(Row row, String column) {
    return row.getValue(NoticeColumns.stored(column));
  }

  private static void end(JsonGenerator out) {
    try {
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    close(out);
  }

  private static void close(JsonGenerator out) {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Tuple values(PublicNoticeView notice) {
    return Tuple.of(notice.offeringId(), clock.now().atOffset(ZoneOffset.UTC), null);
  }
}
