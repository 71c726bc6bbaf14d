package org.anju.publicity.attachment;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anju.platform.error.RefusedException;
import org.anju.platform.files.FileName;
import org.anju.platform.files.StoredFile;
import org.anju.platform.files.StoredFiles;
import org.anju.platform.time.BusinessClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Anybody hands in files before sending what they belong to. Whoever knows the folder may fill it;
 * what it holds is read by officers alone.
 */
@ApplicationScoped
public class HandInAttachments {

  private final Pool pool;
  private final AttachmentFolders folders;
  private final StoredFiles files;
  private final BusinessClock clock;
  private final UploadBrake brake;

  HandInAttachments(
      Pool pool,
      AttachmentFolders folders,
      StoredFiles files,
      BusinessClock clock,
      @ConfigProperty(name = "anju.attachments.uploads-per-hour", defaultValue = "60")
          int uploadsPerHour) {
    this.pool = pool;
    this.folders = folders;
    this.files = files;
    this.clock = clock;
    this.brake = new UploadBrake(uploadsPerHour);
  }

  /** Opens a folder; answers its address, which nobody can guess. */
  public Uni<UUID> open(String address) {
    requireSlow(address);
    return folders.open(clock.now());
  }

  /** The files of a folder that is still open. */
  public Uni<List<Attachment>> list(UUID folder) {
    return pool.withTransaction(
        connection ->
            folders.lockOpen(connection, folder).chain(() -> folders.of(connection, folder)));
  }

  /**
   * Takes in a file. The same one once more changes nothing, so that an upload can be tried again.
   *
   * @param address where it comes from
   * @param content read on a thread that may block
   */
  public Uni<Void> upload(String address, UUID folder, String fileName, InputStream content) {
    requireSlow(address);
    return requireRoom(folder)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .chain(() -> files.take(content))
        .chain(
            file ->
                pool.withTransaction(
                    connection -> keep(connection, folder, FileName.shortened(fileName), file)));
  }

  /** Takes a file out again. */
  public Uni<Void> remove(UUID folder, long attachment) {
    return pool.withTransaction(
        connection ->
            folders
                .lockOpen(connection, folder)
                .chain(() -> folders.remove(connection, folder, attachment)));
  }

  private void requireSlow(String address) {
    if (!brake.allows(address, clock.now())) {
      throw RefusedException.of(AttachmentRefusal.TOO_OFTEN);
    }
  }

  /** Before the content is read: nothing is scanned and stored for a folder that takes nothing. */
  private Uni<Void> requireRoom(UUID folder) {
    return list(folder).invoke(HandInAttachments::requireRoom).replaceWithVoid();
  }

  private Uni<Void> keep(SqlConnection connection, UUID folder, String fileName, StoredFile file) {
    return folders
        .lockOpen(connection, folder)
        .chain(() -> folders.of(connection, folder))
        .invoke(HandInAttachments::requireRoom)
        .chain(() -> folders.add(connection, folder, fileName, file, clock.now()));
  }

  private static void requireRoom(List<Attachment> present) {
    if (present.size() >= AttachmentFolders.MOST_FILES) {
      throw RefusedException.of(
          AttachmentRefusal.TOO_MANY,
          Map.of("limit", String.valueOf(AttachmentFolders.MOST_FILES)));
    }
  }
}
