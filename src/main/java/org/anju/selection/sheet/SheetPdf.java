package org.anju.selection.sheet;

import static org.anju.platform.pdf.PdfSheet.Cell.label;
import static org.anju.platform.pdf.PdfSheet.Cell.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.anju.platform.pdf.PdfFont;
import org.anju.platform.pdf.PdfSheet;
import org.anju.platform.pdf.PdfWords;
import org.anju.platform.time.BusinessClock;
import org.anju.selection.sheet.ConfirmationSheet.ChoicePart;
import org.anju.selection.sheet.ConfirmationSheet.FamilyPart;
import org.anju.selection.sheet.ConfirmationSheet.Standing;
import org.anju.selection.sheet.ConfirmationSheet.UnitPart;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a confirmation sheet, Chinese with English beside it; the same sheet makes the same bytes.
 */
public final class SheetPdf {

  private static final PdfWords WORDS = new PdfWords(SheetPdf.class, "sheet.properties");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.CHINA);

  private static final float SIGNATURE_HEIGHT = 48;

  private final ConfirmationSheet confirmation;
  private final PdfSheet sheet;

  private SheetPdf(ConfirmationSheet confirmation, PdfSheet sheet) {
    this.confirmation = confirmation;
    this.sheet = sheet;
  }

  /** Takes a moment, since it reads the whole font. */
  public static byte[] of(ConfirmationSheet confirmation) {
    try (PDDocument document = new PDDocument();
        PdfFont font = new PdfFont(document)) {
      document.getDocumentInformation().setTitle(title(confirmation));
      document.getDocumentCatalog().setLanguage("zh-CN");
      // Otherwise the file would carry the time at which it was made.
      document.setDocumentId(confirmation.number());
      PdfSheet sheet = new PdfSheet(document, font);
      try (sheet) {
        new SheetPdf(confirmation, sheet).write();
      }
      sheet.numberPages(
          (page, pages) ->
              WORDS.of("page", "number", confirmation.number(), "page", page, "pages", pages));
      return font.saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(ConfirmationSheet confirmation) {
    return WORDS.of("title", "city", confirmation.offering().city());
  }

  private void write() throws IOException {
    sheet.title(title(confirmation));
    sheet.remark(WORDS.of("subtitle", "number", confirmation.number()));
    offering();
    family(confirmation.family());
    unit(confirmation.unit());
    choice(confirmation.choice());
    next();
    if (confirmation.standing() != Standing.ENDED) {
      signatures();
    }
    sheet.note(WORDS.of("note", "printedAt", TIME.format(confirmation.printedAt())));
  }

  private void offering() throws IOException {
    sheet.heading(WORDS.of("offering"));
    row("name", confirmation.offering().name());
    pair(
        "district",
        confirmation.offering().district(),
        "address",
        confirmation.offering().address());
  }

  private void family(FamilyPart family) throws IOException {
    sheet.heading(WORDS.of("family"));
    pair("applicant", family.applicant(), "identity", family.identity());
    pair(
        "receipt",
        family.receipt(),
        "drawn",
        WORDS.of(
            "drawn.place",
            "number",
            family.drawNumber(),
            "rank",
            family.rank(),
            "tier",
            family.tier()));
  }

  private void unit(UnitPart unit) throws IOException {
    sheet.heading(WORDS.of("unit"));
    pair("building", unit.building(), "entrance", unit.entrance());
    pair("room", unit.room(), "storey", String.valueOf(unit.storey()));
    pair("layout", unit.layout(), "orientation", unit.orientation());
    pair("builtArea", area(unit.builtArea()), "innerArea", area(unit.innerArea()));
    pair(
        "sharedArea",
        area(unit.sharedArea()),
        "list",
        WORDS.of("list.version", "version", unit.priceListVersion()));
    pair(
        "unitPrice",
        WORDS.of("unitPrice.value", "price", money(unit.unitPrice())),
        "totalPrice",
        WORDS.of("totalPrice.value", "price", money(unit.totalPrice())));
  }

  private void choice(ChoicePart choice) throws IOException {
    sheet.heading(WORDS.of("choice"));
    pair("chosenAt", time(choice.chosenAt()), "by", WORDS.of("by." + choice.by()));
    row(
        "phase",
        WORDS.of(
            "phase.value", "phase", choice.phase(), "mode", WORDS.of("mode." + choice.mode())));
    if (confirmation.digest() != null) {
      row("digest", confirmation.digest());
    }
  }

  private void next() throws IOException {
    sheet.heading(WORDS.of("next"));
    row(
        "standing",
        WORDS.of(
            "standing." + confirmation.standing(), "signBy", time(confirmation.choice().signBy())));
    if (confirmation.standing() == Standing.TO_SIGN) {
      row("bring", WORDS.of("bring.what"));
      row("otherwise", WORDS.of("otherwise.what"));
    }
  }

  private void signatures() throws IOException {
    sheet.heading(WORDS.of("signatures"));
    sheet.row(
        List.of(
            label(WORDS.of("sign.family"), 2),
            value("", 4),
            label(WORDS.of("sign.desk"), 2),
            value("", 4)),
        SIGNATURE_HEIGHT);
  }

  private void row(String key, String text) throws IOException {
    sheet.row(List.of(label(WORDS.of(key), 2), value(text, 10)));
  }

  private void pair(String key, String text, String secondKey, String secondText)
      throws IOException {
    sheet.row(
        List.of(
            label(WORDS.of(key), 2),
            value(text, 4),
            label(WORDS.of(secondKey), 2),
            value(secondText, 4)));
  }

  private static String area(BigDecimal squareMetres) {
    return WORDS.of("area.value", "area", squareMetres.setScale(2).toPlainString());
  }

  private static String money(BigDecimal yuan) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(yuan);
  }

  private static String time(Instant time) {
    return TIME.format(time);
  }
}
