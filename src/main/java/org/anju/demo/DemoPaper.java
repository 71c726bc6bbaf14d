package org.anju.demo;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** A PDF of one page and less than two kilobytes that says which paper it stands for. */
final class DemoPaper {

  private static final int TITLE = 28;
  private static final int SMALL = 14;

  private DemoPaper() {}

  /**
   * The PDF. It names a font that every reader brings for Chinese instead of embedding one.
   *
   * @param remark below the title, smaller
   */
  static byte[] pdf(String title, String remark) {
    String text = line(title, TITLE, 740) + line(remark, SMALL, 700);
    return file(
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R"
                + "/Resources<</Font<</F1 4 0 R>>>>>>",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
                + "/DescendantFonts[5 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 6 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>",
            "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]"
                + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>",
            "<</Length %d>>\nstream\n%sendstream".formatted(text.length(), text)));
  }

  private static String line(String words, int size, int height) {
    String characters =
        HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
    return "BT /F1 %d Tf 72 %d Td <%s> Tj ET\n".formatted(size, height, characters);
  }

  private static byte[] file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append("%010d 00000 n \n".formatted(file.length()));
      file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
    }
    int table = file.length();
    int count = objects.size() + 1;
    file.append("xref\n0 %d\n%s".formatted(count, places))
        .append("trailer\n<</Size %d/Root 1 0 R>>\n".formatted(count))
        .append("startxref\n%d\n%%%%EOF\n".formatted(table));
    return file.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
