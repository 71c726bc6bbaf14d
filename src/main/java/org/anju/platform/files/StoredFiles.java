package org.anju.platform.files;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;

/**
 * Takes files in, counts who uses them, and hands them out. A file comes into the store before its
 * first use is counted; when that never happens it is removed like any other unused file.
 */
@ApplicationScoped
public class StoredFiles {

  /** Longer than any request takes between storing a file and counting its use. */
  private static final Duration KEPT_UNUSED = Duration.ofDays(1);

  private static final int PIECE_BYTES = 64 * 1024;
  private static final int REMOVED_AT_ONCE = 100;

  /** Keeps the file from being removed from now on, unless its removal has begun. */
  private static final String CLAIM =
      """
      INSERT INTO stored_file (digest, size, type, unused_since) VALUES ($1, $2, $3, $4)
      ON CONFLICT (digest) DO UPDATE SET unused_since = $4 WHERE NOT stored_file.removing
      RETURNING digest
      """;

  private static final String USE =
      "UPDATE stored_file SET uses = uses + 1 WHERE digest = $1 AND NOT removing";

  private static final String RELEASE =
      """
      UPDATE stored_file f SET uses = f.uses - released.count, unused_since = $2
      FROM (SELECT digest, count(*)::int AS count FROM unnest($1::text[]) AS digest GROUP BY digest) released
      WHERE f.digest = released.digest
      """;

  private static final String BEGIN_REMOVAL =
      """
      UPDATE stored_file SET removing = true
      WHERE digest IN (SELECT digest FROM stored_file
                       WHERE uses = 0 AND (removing OR unused_since < $1)
                       ORDER BY unused_since LIMIT $2 FOR UPDATE SKIP LOCKED)
      RETURNING digest
      """;

  private static final String END_REMOVAL =
      "DELETE FROM stored_file WHERE digest = $1 AND removing";

  private final Pool pool;
  private final Vertx vertx;
  private final FileStore store;
  private final FileInspection inspection;
  private final BusinessClock clock;

  StoredFiles(
      Pool pool, Vertx vertx, FileStore store, FileInspection inspection, BusinessClock clock) {
    this.pool = pool;
    this.vertx = vertx;
    this.store = store;
    this.inspection = inspection;
    this.clock = clock;
  }

  /**
   * Checks and stores a file. Reads {@code content} on the calling thread, which must be one that
   * may block.
   *
   * @throws RefusedException with a {@link FileRefusal}
   */
  public Uni<StoredFile> take(InputStream content) {
    FileInspection.Inspected file = inspected(content);
    return claim(file)
        .chain(() -> blocking(() -> put(file)))
        .onTermination()
        .call(() -> blocking(() -> Files.deleteIfExists(file.path())))
        .map(stored -> new StoredFile(file.digest(), file.size(), file.type()));
  }

  /** Counts one more use, in the caller's transaction. */
  public Uni<Void> use(SqlConnection connection, FileDigest digest) {
    return connection
        .preparedQuery(USE)
        .execute(Tuple.of(digest.hex()))
        .invoke(used -> requireOne(used.rowCount()))
        .replaceWithVoid();
  }

  /** Counts one use less of each, in the caller's transaction; a digest may be named twice. */
  public Uni<Void> release(SqlConnection connection, List<FileDigest> digests) {
    String[] names = digests.stream().map(FileDigest::hex).toArray(String[]::new);
    return connection
        .preparedQuery(RELEASE)
        .execute(Tuple.tuple().addArrayOfString(names).addOffsetDateTime(now()))
        .replaceWithVoid();
  }

  /** The content in pieces, as they are asked for. */
  public Multi<byte[]> content(FileDigest digest) {
    Function<Opened, Uni<Void>> close = opened -> blocking(opened::close);
    return Multi.createFrom()
        .resource(() -> new Opened(), opened -> pieces(opened, digest))
        .withFinalizer(close);
  }

  /** Removes what nobody has used for a day; answers how many files. */
  Uni<Integer> removeUnused() {
    OffsetDateTime before = now().minus(KEPT_UNUSED);
    return pool.preparedQuery(BEGIN_REMOVAL)
        .execute(Tuple.of(before, REMOVED_AT_ONCE))
        .map(StoredFiles::digests)
        .call(this::removeEach)
        .map(List::size);
  }

  private Uni<Void> removeEach(List<FileDigest> digests) {
    return Multi.createFrom()
        .iterable(digests)
        .onItem()
        .transformToUniAndConcatenate(this::remove)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> remove(FileDigest digest) {
    return blocking(
            () -> {
              store.remove(digest);
              return digest;
            })
        .chain(() -> pool.preparedQuery(END_REMOVAL).execute(Tuple.of(digest.hex())))
        .replaceWithVoid();
  }

  private FileInspection.Inspected inspected(InputStream content) {
    try {
      return inspection.inspect(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Uni<Void> claim(FileInspection.Inspected file) {
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(file.digest().hex(), file.size(), file.type().name(), now()))
        .invoke(claimed -> requireOne(claimed.rowCount()))
        .replaceWithVoid();
  }

  private Path put(FileInspection.Inspected file) throws IOException {
    store.put(file.digest(), file.path());
    return file.path();
  }

  private Multi<byte[]> pieces(Opened opened, FileDigest digest) {
    return Multi.createBy()
        .repeating()
        .uni(() -> blocking(() -> opened.next(digest)))
        .until(piece -> piece.length == 0);
  }

  /** A file that is opened with its first piece. Used by one thread after the other. */
  private final class Opened {

    private InputStream content;

    byte[] next(FileDigest digest) throws IOException {
      if (content == null) {
        content =
            store.open(digest).orElseThrow(() -> new IOException("The store lacks " + digest));
      }
      return content.readNBytes(PIECE_BYTES);
    }

    Void close() throws IOException {
      if (content != null) {
        content.close();
      }
      return null;
    }
  }

  private <T> Uni<T> blocking(Callable<T> work) {
    return vertx.executeBlocking(work, false);
  }

  private OffsetDateTime now() {
    return clock.now().atOffset(ZoneOffset.UTC);
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw RefusedException.of(FileRefusal.BEING_REMOVED);
    }
  }

  private static List<FileDigest> digests(RowSet<Row> rows) {
    return Rows.list(rows, row -> new FileDigest(row.getString("digest")));
  }
}
