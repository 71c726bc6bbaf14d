package org.anju.platform.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its content; its name is never asked. */
enum FileKind {
  XLSX,
  XLS,
  CSV;

  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final int MOST_PARTS = 1_000;

  static FileKind of(Path file, Limits limits) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw new UnreadableException(UnreadableReason.EMPTY);
    }
    if (size > limits.fileBytes()) {
      throw new UnreadableException(
          UnreadableReason.TOO_LARGE, Map.of("megabytes", megabytes(limits.fileBytes())));
    }
    byte[] start = start(file);
    if (startsWith(start, ZIP)) {
      return ofZip(file, limits);
    }
    if (startsWith(start, OLE2)) {
      return ofOle2(file);
    }
    return CSV;
  }

  private static FileKind ofZip(Path file, Limits limits) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      requireReasonable(zip, limits);
      if (zip.getEntry("[Content_Types].xml") == null) {
        throw new UnreadableException(UnreadableReason.NOT_A_WORKBOOK);
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw new UnreadableException(UnreadableReason.OTHER_WORKBOOK_FORMAT);
      }
      if (zip.stream().map(ZipEntry::getName).noneMatch(FileKind::isWorkbookPart)) {
        throw new UnreadableException(UnreadableReason.NOT_A_WORKBOOK);
      }
      return XLSX;
    } catch (ZipException broken) {
      throw new UnreadableException(UnreadableReason.DAMAGED, broken);
    }
  }

  /** The sizes that the archive declares; what it hides from them is caught while unpacking. */
  private static void requireReasonable(ZipFile zip, Limits limits) {
    long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
    if (unpacked > limits.unpackedBytes() || zip.size() > MOST_PARTS) {
      throw tooLarge(limits);
    }
  }

  /** What unpacks to more than is allowed, or claims to. */
  static UnreadableException tooLarge(Limits limits) {
    return new UnreadableException(
        UnreadableReason.UNPACKS_TOO_LARGE, Map.of("megabytes", megabytes(limits.unpackedBytes())));
  }

  private static boolean isWorkbookPart(String name) {
    return name.startsWith("xl/workbook") && name.endsWith(".xml");
  }

  private static FileKind ofOle2(Path file) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableException(UnreadableReason.ENCRYPTED);
      }
      if (container.getRoot().hasEntryCaseInsensitive("Workbook")) {
        return XLS;
      }
      if (container.getRoot().hasEntryCaseInsensitive("Book")) {
        throw new UnreadableException(UnreadableReason.OTHER_WORKBOOK_FORMAT);
      }
      throw new UnreadableException(UnreadableReason.NOT_A_WORKBOOK);
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(OLE2.length);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  private static String megabytes(long bytes) {
    return String.valueOf(bytes / (1024 * 1024));
  }
}
