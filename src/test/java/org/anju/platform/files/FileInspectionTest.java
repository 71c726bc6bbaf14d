package org.anju.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {

  private static final int MEGABYTE = 1024 * 1024;

  private final FileInspection inspection = new FileInspection(MEGABYTE, 20, VirusScanner.NONE);

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void a_photo_is_known_by_its_content(String format) throws IOException {
    assertThat(taken(image(format)).type().mediaType())
        .isEqualTo(format.equals("jpg") ? "image/jpeg" : "image/png");
  }

  @Test
  void photos_of_newer_formats_are_known() throws IOException {
    byte[] webp = bytes("RIFF\1\0\0\0WEBPVP8 ");
    byte[] heic = bytes("\0\0\0\30ftypheic\0\0\0\0mif1heic");

    assertThat(taken(webp).type()).isEqualTo(FileType.WEBP);
    assertThat(taken(heic).type()).isEqualTo(FileType.HEIC);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void a_pdf_is_known_with_its_digest_and_size(int pages) throws IOException {
    byte[] pdf = pdf(pages);

    FileInspection.Inspected taken = taken(pdf);

    assertThat(taken.type()).isEqualTo(FileType.PDF);
    assertThat(taken.digest()).isEqualTo(FileStoreContract.digest(pdf));
    assertThat(taken.size()).isEqualTo(pdf.length);
  }

  @Test
  void nothing_is_no_paper() {
    assertThat(refusal(new byte[0])).isEqualTo(FileRefusal.EMPTY);
  }

  @Test
  void the_largest_file_passes_and_one_byte_more_does_not() throws IOException {
    byte[] photo = image("png");

    assertThat(taken(Arrays.copyOf(photo, MEGABYTE)).size()).isEqualTo(MEGABYTE);
    assertThat(refusal(Arrays.copyOf(photo, MEGABYTE + 1))).isEqualTo(FileRefusal.TOO_LARGE);
  }

  @Test
  void an_executable_a_page_an_archive_and_a_drawing_are_refused_whatever_their_name()
      throws IOException {
    List<byte[]> strangers =
        List.of(
            bytes("MZ\220\0\3\0\0\0\4\0\0\0\377\377\0\0"),
            bytes("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0"),
            bytes("#!/bin/sh\nrm -rf /\n"),
            bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"),
            bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
            zip(),
            bytes("GIF89a\1\0\1\0"),
            bytes("plain text"));

    assertThat(strangers)
        .allSatisfy(file -> assertThat(refusal(file)).isEqualTo(FileRefusal.TYPE_NOT_ALLOWED));
  }

  @Test
  void half_a_pdf_and_a_photo_without_a_picture_are_damaged() throws IOException {
    byte[] pdf = pdf(5);
    byte[] photo = image("png");

    assertThat(refusal(Arrays.copyOf(pdf, pdf.length / 2))).isEqualTo(FileRefusal.DAMAGED);
    assertThat(refusal(Arrays.copyOf(photo, 12))).isEqualTo(FileRefusal.DAMAGED);
  }

  @Test
  void a_pdf_of_more_pages_than_allowed_is_refused() throws IOException {
    assertThat(refusal(pdf(21))).isEqualTo(FileRefusal.TOO_MANY_PAGES);
  }

  @Test
  void pages_stated_in_a_packed_object_count_too() throws IOException {
    byte[] objects = packed(bytes("2 0 <</Type/Pages/Kids[]/Count 1000000>>"), 1);

    assertThat(refusal(pdfWithStream("/Type/ObjStm/Filter/FlateDecode", objects)))
        .isEqualTo(FileRefusal.TOO_MANY_PAGES);
  }

  @Test
  void a_stream_that_unpacks_to_gigabytes_is_refused() throws IOException {
    byte[] bomb = packed(new byte[MEGABYTE], 1100);
    FileInspection roomy = new FileInspection(20 * MEGABYTE, 20, VirusScanner.NONE);

    assertThat(refusal(roomy, pdfWithStream("/Filter /FlateDecode", bomb)))
        .isEqualTo(FileRefusal.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[/FlateDecode /FlateDecode]",
        "[ /Fl /Fl ]",
        "[/LZWDecode/FlateDecode/DCTDecode]"
      })
  void streams_packed_into_each_other_are_refused(String filters) throws IOException {
    assertThat(refusal(pdfWithStream("/Filter " + filters, packed(new byte[100], 1))))
        .isEqualTo(FileRefusal.UNSAFE);
  }

  @Test
  void an_ordinary_scan_of_many_megabytes_passes() throws IOException {
    byte[] page = packed(new byte[MEGABYTE], 30);

    assertThat(taken(pdfWithStream("/Filter [/FlateDecode /DCTDecode]", page)).type())
        .isEqualTo(FileType.PDF);
  }

  @Test
  void a_pdf_with_a_password_is_refused() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);

      assertThat(refusal(out.toByteArray())).isEqualTo(FileRefusal.LOCKED);
    }
  }

  @Test
  void a_picture_of_more_pixels_than_a_screen_can_bear_is_refused() throws IOException {
    byte[] photo = image("png");
    ByteBuffer header = ByteBuffer.wrap(photo);
    header.putInt(16, 50_000).putInt(20, 50_000);
    CRC32 check = new CRC32();
    check.update(photo, 12, 17);
    header.putInt(29, (int) check.getValue());

    assertThat(refusal(photo)).isEqualTo(FileRefusal.UNSAFE);
  }

  @Test
  void malware_is_refused_and_a_silent_scanner_lets_nothing_pass() throws IOException {
    FileInspection infected = new FileInspection(MEGABYTE, 20, file -> false);
    FileInspection unscanned =
        new FileInspection(
            MEGABYTE,
            20,
            file -> {
              throw new IOException("silent");
            });

    assertThat(refusal(infected, image("png"))).isEqualTo(FileRefusal.INFECTED);
    assertThat(refusal(unscanned, image("png"))).isEqualTo(FileRefusal.NOT_SCANNED);
  }

  @Test
  void what_is_refused_is_not_kept() throws IOException {
    long before = received();

    refusal(bytes("plain text"));

    assertThat(received()).isEqualTo(before);
  }

  private static long received() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("anju-received"))
          .count();
    }
  }

  private FileInspection.Inspected taken(byte[] file) throws IOException {
    FileInspection.Inspected taken = inspection.inspect(new ByteArrayInputStream(file));
    Files.delete(taken.path());
    return taken;
  }

  private Refusal refusal(byte[] file) {
    return refusal(inspection, file);
  }

  private static Refusal refusal(FileInspection inspection, byte[] file) {
    return catchThrowableOfType(
            RefusedException.class, () -> inspection.inspect(new ByteArrayInputStream(file)))
        .refusal();
  }

  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] pdf(int pages) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdfWithStream(String entries, byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        bytes("%PDF-1.7\n1 0 obj\n<</Length " + data.length + " " + entries + ">>\nstream\n"));
    out.write(data);
    out.write(bytes("\nendstream\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
    return out.toByteArray();
  }

  /** {@code content}, repeated so many times. */
  private static byte[] packed(byte[] content, int times) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
      for (int time = 0; time < times; time++) {
        packing.write(content);
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("photo.jpg"));
      zip.write(HexFormat.of().parseHex("ffd8ff"));
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }
}
