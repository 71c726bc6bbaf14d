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
import org.anju.offering.LeaseTerms;
import org.anju.platform.pdf.PdfFont;
import org.anju.platform.pdf.PdfSheet;
import org.anju.platform.pdf.PdfWords;
import org.anju.platform.time.BusinessClock;
import org.anju.project.ProjectUse;
import org.anju.selection.sheet.ConfirmationSheet.ChoicePart;
import org.anju.selection.sheet.ConfirmationSheet.FamilyPart;
import org.anju.selection.sheet.ConfirmationSheet.Standing;
import org.anju.selection.sheet.ConfirmationSheet.UnitPart;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a confirmation sheet, Chinese with English beside it; the same sheet makes the same bytes.
 */
public final class SheetPdf {

  private static final PdfWords OF_SALE = new PdfWords(SheetPdf.class, "sheet.properties");
  private static final PdfWords OF_LEASE = OF_SALE.variant(ProjectUse.RENT.variant());

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.CHINA);

  private static final float SIGNATURE_HEIGHT = 48;

  private final ConfirmationSheet confirmation;
  private final PdfSheet sheet;
  private final PdfWords words;

  private SheetPdf(ConfirmationSheet confirmation, PdfSheet sheet) {
    this.confirmation = confirmation;
    this.sheet = sheet;
    this.words = words(confirmation);
  }

  /** Takes a moment, since it reads the whole font. */
  public static byte[] of(ConfirmationSheet confirmation) {
    try (PDDocument document = new PDDocument();
        PdfFont font = new PdfFont(document)) {
      document.getDocumentInformation().setTitle(title(confirmation));
      document.getDocumentCatalog().setLanguage("zh-CN");
      // Otherwise the file would carry the time at which it was made.
      document.setDocumentId(confirmation.number());
      PdfSheet sheet = sheet(confirmation, document, font);
      try (sheet) {
        new SheetPdf(confirmation, sheet).write();
      }
      sheet.numberPages(
          (page, pages) ->
              words(confirmation)
                  .of("page", "number", confirmation.number(), "page", page, "pages", pages));
      return font.saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A lease has more to say, and its sheet still is one page. */
  private static PdfSheet sheet(ConfirmationSheet confirmation, PDDocument document, PdfFont font)
      throws IOException {
    return confirmation.lease() == null
        ? new PdfSheet(document, font)
        : PdfSheet.dense(document, font);
  }

  private static PdfWords words(ConfirmationSheet confirmation) {
    return confirmation.lease() == null ? OF_SALE : OF_LEASE;
  }

  private static String title(ConfirmationSheet confirmation) {
    return words(confirmation).of("title", "city", confirmation.offering().city());
  }

  private void write() throws IOException {
    sheet.title(title(confirmation));
    sheet.remark(words.of("subtitle", "number", confirmation.number()));
    offering();
    family(confirmation.family());
    unit(confirmation.unit());
    choice(confirmation.choice());
    next();
    if (confirmation.standing() != Standing.ENDED) {
      signatures();
    }
    sheet.note(words.of("note", "printedAt", TIME.format(confirmation.printedAt())));
  }

  private void offering() throws IOException {
    sheet.heading(words.of("offering"));
    row("name", confirmation.offering().name());
    pair(
        "district",
        confirmation.offering().district(),
        "address",
        confirmation.offering().address());
  }

  private void family(FamilyPart family) throws IOException {
    sheet.heading(words.of("family"));
    pair("applicant", family.applicant(), "identity", family.identity());
    pair(
        "receipt",
        family.receipt(),
        "drawn",
        words.of(
            "drawn.place",
            "number",
            family.drawNumber(),
            "rank",
            family.rank(),
            "tier",
            family.tier()));
  }

  private void unit(UnitPart unit) throws IOException {
    sheet.heading(words.of("unit"));
    pair("building", unit.building(), "entrance", unit.entrance());
    pair("room", unit.room(), "storey", String.valueOf(unit.storey()));
    pair("layout", unit.layout(), "orientation", unit.orientation());
    pair("builtArea", area(unit.builtArea()), "innerArea", area(unit.innerArea()));
    pair(
        "sharedArea",
        area(unit.sharedArea()),
        "list",
        words.of("list.version", "version", unit.priceListVersion()));
    pair(
        "unitPrice",
        words.of("unitPrice.value", "price", money(unit.unitPrice())),
        "totalPrice",
        words.of("totalPrice.value", "price", money(unit.totalPrice())));
    if (confirmation.lease() != null) {
      lease(confirmation.lease(), unit.totalPrice());
    }
  }

  private void lease(LeaseTerms lease, BigDecimal rent) throws IOException {
    pair(
        "term",
        words.of("term.value", "months", lease.months()),
        "deposit",
        words.of(
            "deposit.value", "months", lease.depositMonths(), "sum", money(lease.deposit(rent))));
    row(
        "payment",
        words.of(
            "payment.value", "months", lease.payEveryMonths(), "sum", money(lease.payment(rent))));
  }

  private void choice(ChoicePart choice) throws IOException {
    sheet.heading(words.of("choice"));
    pair("chosenAt", time(choice.chosenAt()), "by", words.of("by." + choice.by()));
    row(
        "phase",
        words.of(
            "phase.value", "phase", choice.phase(), "mode", words.of("mode." + choice.mode())));
    if (confirmation.digest() != null) {
      row("digest", confirmation.digest());
    }
  }

  private void next() throws IOException {
    sheet.heading(words.of("next"));
    row(
        "standing",
        words.of(
            "standing." + confirmation.standing(), "signBy", time(confirmation.choice().signBy())));
    if (confirmation.standing() == Standing.TO_SIGN) {
      row("bring", words.of("bring.what"));
      row("otherwise", words.of("otherwise.what"));
    }
  }

  private void signatures() throws IOException {
    sheet.heading(words.of("signatures"));
    sheet.row(
        List.of(
            label(words.of("sign.family"), 2),
            value("", 4),
            label(words.of("sign.desk"), 2),
            value("", 4)),
        SIGNATURE_HEIGHT);
  }

  private void row(String key, String text) throws IOException {
    sheet.row(List.of(label(words.of(key), 2), value(text, 10)));
  }

  private void pair(String key, String text, String secondKey, String secondText)
      throws IOException {
    sheet.row(
        List.of(
            label(words.of(key), 2),
            value(text, 4),
            label(words.of(secondKey), 2),
            value(secondText, 4)));
  }

  private String area(BigDecimal squareMetres) {
    return words.of("area.value", "area", squareMetres.setScale(2).toPlainString());
  }

  private static String money(BigDecimal yuan) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(yuan);
  }

  private static String time(Instant time) {
    return TIME.format(time);
  }
}
