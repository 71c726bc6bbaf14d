package org.anju.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.anju.platform.error.RefusedException;
import org.apache.tika.Tika;
import org.jboss.logging.Logger;

/**
 * Takes a file off the network and looks at its content: size, type, what it would unpack to,
 * malware. Neither the name nor the type that the sender states counts. Blocks.
 */
final class FileInspection {

  private static final Logger LOG = Logger.getLogger(FileInspection.class);

  /** More than any phone's camera makes. */
  private static final long MAX_PIXELS = 250_000_000;

  private static final int MEGABYTE = 1024 * 1024;

  private final long maxBytes;
  private final int maxPages;
  private final VirusScanner scanner;
  private final Tika tika = new Tika();

  /**
   * @param maxBytes largest file
   * @param maxPages longest PDF
   */
  FileInspection(long maxBytes, int maxPages, VirusScanner scanner) {
    this.maxBytes = maxBytes;
    this.maxPages = maxPages;
    this.scanner = scanner;
  }

  /**
   * A file that passed, in a temporary place; its taker deletes it.
   *
   * @param size bytes
   */
  record Inspected(Path path, FileDigest digest, long size, FileType type) {}

  /**
   * @throws RefusedException with a {@link FileRefusal}
   */
  Inspected inspect(InputStream content) throws IOException {
    Path path = Files.createTempFile("anju-received", "");
    boolean passed = false;
    try {
      FileDigest digest = receive(content, path);
      FileType type = typeOf(path);
      if (type == FileType.PDF) {
        requireHarmlessPdf(path);
      }
      if (type == FileType.JPEG || type == FileType.PNG) {
        requireHarmlessImage(path);
      }
      requireClean(path);
      passed = true;
      return new Inspected(path, digest, Files.size(path), type);
    } finally {
      if (!passed) {
        Files.deleteIfExists(path);
      }
    }
  }

  private FileDigest receive(InputStream content, Path path) throws IOException {
    MessageDigest sha256 = sha256();
    InputStream digesting = new DigestInputStream(content, sha256);
    byte[] buffer = new byte[MEGABYTE / 16];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int count = digesting.read(buffer); count >= 0; count = digesting.read(buffer)) {
        size += count;
        if (size > maxBytes) {
          throw RefusedException.of(
              FileRefusal.TOO_LARGE, Map.of("limit", String.valueOf(maxBytes / MEGABYTE)));
        }
        out.write(buffer, 0, count);
      }
    }
    if (size == 0) {
      throw RefusedException.of(FileRefusal.EMPTY);
    }
    return FileDigest.of(sha256.digest());
  }

  private FileType typeOf(Path path) throws IOException {
    try (InputStream beginning = Files.newInputStream(path)) {
      return FileType.ofMediaType(tika.detect(beginning))
          .orElseThrow(() -> RefusedException.of(FileRefusal.TYPE_NOT_ALLOWED));
    }
  }

  private void requireHarmlessPdf(Path path) throws IOException {
    PdfGlance glance = PdfGlance.of(path);
    if (!glance.whole()) {
      throw RefusedException.of(FileRefusal.DAMAGED);
    }
    if (glance.locked()) {
      throw RefusedException.of(FileRefusal.LOCKED);
    }
    if (glance.bomb()) {
      throw RefusedException.of(FileRefusal.UNSAFE);
    }
    if (glance.pages() > maxPages) {
      throw RefusedException.of(
          FileRefusal.TOO_MANY_PAGES, Map.of("limit", String.valueOf(maxPages)));
    }
  }

  /** Reads the picture's header alone; it is never unpacked here. */
  private static void requireHarmlessImage(Path path) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw RefusedException.of(FileRefusal.DAMAGED);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
          throw RefusedException.of(FileRefusal.UNSAFE);
        }
      } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
        throw RefusedException.of(FileRefusal.DAMAGED);
      } finally {
        reader.dispose();
      }
    }
  }

  private void requireClean(Path path) {
    boolean clean;
    try {
      clean = scanner.isClean(path);
    } catch (IOException silent) {
      LOG.error("The virus scanner cannot be asked; a file was not taken in", silent);
      throw RefusedException.of(FileRefusal.NOT_SCANNED);
    }
    if (!clean) {
      throw RefusedException.of(FileRefusal.INFECTED);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
    }
  }
}
