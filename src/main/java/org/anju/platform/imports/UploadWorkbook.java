package org.anju.platform.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;

/**
 * Takes a workbook in. Whether the actor may import for the offering or district is checked by the
 * feature before.
 */
@ApplicationScoped
public class UploadWorkbook {

  private static final int LONGEST_NAME = 200;

  private final ImportJobs jobs;
  private final BusinessClock clock;

  UploadWorkbook(ImportJobs jobs, BusinessClock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Answers the job's id; the file is read in the background. */
  public Uni<Long> upload(
      Actor actor, ImportKind kind, long offering, String fileName, byte[] file) {
    ImportOwner owner = ImportOwner.ofOffering(offering, actor.organisation());
    return upload(actor, kind, owner, fileName, file);
  }

  /** As above, for a whole district or an offering. */
  public Uni<Long> upload(
      Actor actor, ImportKind kind, ImportOwner owner, String fileName, byte[] file) {
    if (file.length == 0) {
      return Uni.createFrom().failure(RefusedException.of(ImportRefusal.EMPTY_FILE));
    }
    return jobs.add(kind, owner, actor, named(fileName), digest(file), file, clock.now());
  }

  /** As the page shows it; the database takes no NUL character. */
  private static String named(String fileName) {
    String shown = fileName.replaceAll("\\p{Cntrl}", "");
    return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
