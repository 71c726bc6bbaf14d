package org.anju.platform.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.anju.platform.files.Photos;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** What people, and those who mean harm, upload under a name that ends in {@code .xlsx}. */
public final class WorstFiles {

  private static final int LAST_ROW = 1_048_576;
  private static final int MEBIBYTE = 1 << 20;
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private final SheetFixture sound;

  /**
   * @param sound a list that can be read
   */
  public WorstFiles(SheetFixture sound) {
    this.sound = sound;
  }

  /** Files of which nothing can be read, by what they are, with the reason. */
  public Map<String, UnreadableReason> reasons() {
    Map<String, UnreadableReason> reasons = new LinkedHashMap<>();
    reasons.put("a picture", UnreadableReason.NOT_A_WORKBOOK);
    reasons.put("an encrypted workbook", UnreadableReason.ENCRYPTED);
    reasons.put("a bomb that says its size", UnreadableReason.UNPACKS_TOO_LARGE);
    reasons.put("a bomb that is packed too well", UnreadableReason.UNPACKS_TOO_LARGE);
    reasons.put("an external entity in the sheet", UnreadableReason.DAMAGED);
    reasons.put("entities that multiply in the sheet", UnreadableReason.DAMAGED);
    reasons.put("an external entity in the workbook", UnreadableReason.DAMAGED);
    reasons.put("half a workbook", UnreadableReason.DAMAGED);
    reasons.put("UTF-16 that nothing tells", UnreadableReason.NOT_A_WORKBOOK);
    return reasons;
  }

  /** One of {@link #reasons}. */
  public byte[] unreadable(String what) {
    return switch (what) {
      case "a picture" -> Photos.fresh();
      case "an encrypted workbook" -> encrypted();
      case "a bomb that says its size" ->
          changed("xl/styles.xml", text -> text + " ".repeat(170 * MEBIBYTE));
      case "a bomb that is packed too well" ->
          changed(
              SHEET,
              text -> text.replace("</sheetData>", " ".repeat(60 * MEBIBYTE) + "</sheetData>"));
      case "an external entity in the sheet" ->
          changed(
              SHEET,
              text -> withEntity(text, "worksheet", "<!ENTITY x SYSTEM \"file:///etc/hostname\">"));
      case "entities that multiply in the sheet" ->
          changed(SHEET, text -> withEntity(text, "worksheet", multiplying()));
      case "an external entity in the workbook" ->
          changed(
              "xl/workbook.xml",
              text -> withEntity(text, "workbook", "<!ENTITY x SYSTEM \"file:///etc/hostname\">"));
      case "half a workbook" -> {
        byte[] whole = sound.xlsx();
        yield Arrays.copyOf(whole, whole.length / 2);
      }
      case "UTF-16 that nothing tells" ->
          Arrays.copyOfRange(
              sound.csv(StandardCharsets.UTF_16LE), 2, sound.csv(StandardCharsets.UTF_16LE).length);
      default -> throw new IllegalArgumentException(what);
    };
  }

  /** Files that say the same as the sound list, by what is unusual about them. */
  public Map<String, byte[]> readable() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("the format of 1997", sound.xls());
    files.put("values in GB18030", sound.csv(Charset.forName("GB18030")));
    files.put("values in UTF-16, the small end first", sound.csv(StandardCharsets.UTF_16LE));
    files.put("values in UTF-16, the great end first", sound.csv(StandardCharsets.UTF_16BE));
    files.put("macros and a hidden copy", withMacros());
    files.put("every row that a sheet can have", changed(SHEET, WorstFiles::withEmptyRows));
    return files;
  }

  private byte[] encrypted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem();
        XSSFWorkbook workbook = new XSSFWorkbook()) {
      sound.into(workbook, "a");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        workbook.write(out);
      }
      container.writeFilesystem(bytes);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** As {@code .xlsm}; who reads the hidden sheet too finds two lists. */
  private byte[] withMacros() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
      sound.into(workbook, "shown");
      sound.into(workbook, "hidden");
      workbook.setSheetHidden(1, true);
      workbook.setVBAProject(
          new ByteArrayInputStream("a macro".getBytes(StandardCharsets.US_ASCII)));
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String withEmptyRows(String sheet) {
    StringBuilder rows = new StringBuilder();
    for (int row = 1_000; row <= LAST_ROW; row++) {
      rows.append("<row r=\"").append(row).append("\"/>");
    }
    return sheet.replace("</sheetData>", rows + "</sheetData>");
  }

  private static String withEntity(String part, String root, String entities) {
    return part.replaceFirst("<" + root, "<!DOCTYPE " + root + " [" + entities + "]><" + root)
        .replace("</" + root + ">", "&x;</" + root + ">");
  }

  private static String multiplying() {
    StringBuilder entities = new StringBuilder("<!ENTITY x0 \"ha\">");
    for (int level = 1; level <= 30; level++) {
      entities
          .append("<!ENTITY x")
          .append(level)
          .append(" \"&x")
          .append(level - 1)
          .append(";&x")
          .append(level - 1)
          .append(";\">");
    }
    return entities.append("<!ENTITY x \"&x30;\">").toString();
  }

  /** The sound workbook with one of its parts as something else. */
  private byte[] changed(String name, UnaryOperator<String> change) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound.xlsx()));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        byte[] content = in.readAllBytes();
        out.write(
            part.getName().equals(name)
                ? change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
