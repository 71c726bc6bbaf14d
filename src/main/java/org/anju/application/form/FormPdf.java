package org.anju.application.form;

import static org.anju.platform.pdf.PdfSheet.Cell.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anju.application.HouseholdForm.Member;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.platform.pdf.PdfFont;
import org.anju.platform.pdf.PdfSheet;
import org.anju.platform.pdf.PdfSheet.Cell;
import org.anju.platform.personal.IdentityNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jetbrains.annotations.Nullable;

/** Writes the completed form as a PDF with its font in it, so that it prints the same anywhere. */
public final class FormPdf {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
  private static final float ROOM_FOR_A_STAMP = 84;
  private static final String EMPTY = "";

  private final ApplicationForm form;
  private final PdfSheet sheet;

  private FormPdf(ApplicationForm form, PdfSheet sheet) {
    this.form = form;
    this.sheet = sheet;
  }

  /** The form of one application; takes a moment, since it reads the whole font. */
  public static byte[] of(ApplicationForm form) {
    try (PDDocument document = new PDDocument();
        PdfFont font = new PdfFont(document)) {
      describe(document, form);
      PdfSheet sheet = new PdfSheet(document, font);
      try (sheet) {
        new FormPdf(form, sheet).write();
      }
      sheet.numberPages(
          (page, pages) ->
              FormWords.of("page", "receipt", form.receipt(), "page", page, "pages", pages));
      return font.saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument document, ApplicationForm form) {
    document
        .getDocumentInformation()
        .setTitle(FormWords.to(form.use()).of("title", "city", form.city()));
    document.getDocumentCatalog().setLanguage("zh-CN");
  }

  private void write() throws IOException {
    sheet.title(FormWords.to(form.use()).of("title", "city", form.city()));
    sheet.remark(FormWords.of("receipt", "receipt", form.receipt()));
    offering();
    applicant();
    members();
    housing();
    category();
    papers();
    commitment();
    opinions();
    sheet.note(
        FormWords.of("note", "regulation", form.regulation(), "version", form.policyVersion()));
  }

  private void offering() throws IOException {
    row(label("offering"), value(form.offering(), 5), label("district"), value(form.district(), 3));
    row(
        label("submitted"),
        value(MINUTE.format(form.submittedAt()), 5),
        label("family"),
        value(form.employer() == null ? EMPTY : form.employer(), 3));
  }

  private void applicant() throws IOException {
    Member person = form.household().applicant();
    IdentityNumber identity = new IdentityNumber(person.identityNumber());
    sheet.heading(FormWords.of("applicant"));
    row(
        label("name"),
        value(person.name(), 3),
        label("sex", 1),
        value(FormWords.of("sex." + identity.sex()), 1),
        label("born"),
        value(DAY.format(identity.birthDate()), 3));
    row(
        label("identity"),
        value(person.identityNumber(), 4),
        label("mobile"),
        value(form.household().mobile(), 4));
    row(label("marriage"), value(marriage(), 4), label("size"), value(size(), 4));
  }

  private String marriage() {
    String state = FormWords.of("marriage." + form.household().maritalStatus());
    LocalDate ended = form.household().marriageEndedOn();
    return ended == null
        ? state
        : FormWords.of("marriage.since", "state", state, "date", DAY.format(ended));
  }

  private String size() {
    return FormWords.of("size.value", "size", form.householdSize());
  }

  private void members() throws IOException {
    sheet.heading(FormWords.of("members"));
    if (form.household().spouse() == null && form.household().children().isEmpty()) {
      row(value(FormWords.of("members.none"), 1));
      return;
    }
    row(label("relation", 3), label("name", 3), label("identity", 4), label("age"));
    if (form.household().spouse() != null) {
      member("SPOUSE", form.household().spouse());
    }
    for (Member child : form.household().children()) {
      member("CHILD", child);
    }
  }

  private void member(String relation, Member member) throws IOException {
    int age = new IdentityNumber(member.identityNumber()).ageOn(form.submittedOn());
    row(
        value(FormWords.of("relation." + relation), 3),
        value(member.name(), 3),
        value(member.identityNumber(), 4),
        value(FormWords.of("age.years", "years", age), 2));
  }

  private void housing() throws IOException {
    sheet.heading(FormWords.of("housing"));
    homes(form.household().homes());
    row(
        label("area.total"),
        value(area(form.housingArea()), 4),
        label("area.head"),
        value(area(perHead()), 4));
    row(label("trades"), value(trades(form.household().trades()), 10));
  }

  private void homes(@Nullable List<Home> homes) throws IOException {
    if (homes == null || homes.isEmpty()) {
      row(value(FormWords.of(homes == null ? "home.unknown" : "home.none"), 1));
      return;
    }
    row(label("home.owner"), label("home.place"), label("home.area"), label("home.state"));
    for (Home home : homes) {
      row(
          value(FormWords.of("owner." + home.owner()), 2),
          value(FormWords.of(home.inCity() ? "home.inCity" : "home.elsewhere"), 2),
          value(home.area() == null ? FormWords.of("home.unknown") : area(home.area()), 2),
          value(home.lost() ? FormWords.of("home.lost") : EMPTY, 2));
    }
  }

  private BigDecimal perHead() {
    return form.housingArea()
        .divide(BigDecimal.valueOf(form.householdSize()), 2, RoundingMode.HALF_UP);
  }

  private static String area(BigDecimal squareMetres) {
    return FormWords.of("home.area.value", "area", number("0.00", squareMetres));
  }

  private static String trades(@Nullable List<Trade> trades) {
    if (trades == null || trades.isEmpty()) {
      return FormWords.of(trades == null ? "trades.unknown" : "trades.none");
    }
    return trades.stream()
        .map(
            trade ->
                FormWords.of(
                    "trade",
                    "owner",
                    FormWords.of("owner." + trade.owner()),
                    "date",
                    DAY.format(trade.tradedOn())))
        .collect(Collectors.joining("\n"));
  }

  private void category() throws IOException {
    String reason = form.household().categoryReason();
    sheet.heading(FormWords.of("category"));
    row(label("category.name"), value(FormWords.of("category." + form.household().category()), 10));
    row(
        label("reason"),
        value(reason == null || reason.isBlank() ? FormWords.of("reason.none") : reason, 10));
    row(
        label("income"),
        value(
            FormWords.of(
                "income.value", "yuan", number("#,##0.00", form.household().annualIncome())),
            10));
  }

  private void papers() throws IOException {
    sheet.heading(FormWords.of("papers"));
    List<String> handedIn = new ArrayList<>();
    form.papers()
        .forEach(
            (kind, count) ->
                handedIn.add(
                    FormWords.of("paper", "kind", FormWords.of("paper." + kind), "count", count)));
    row(
        value(
            handedIn.isEmpty()
                ? FormWords.of("papers.none")
                : String.join(FormWords.of("papers.separator"), handedIn),
            1));
  }

  private void commitment() throws IOException {
    String signature =
        form.declaredName() == null
            ? FormWords.of("signature.employer")
            : FormWords.of("signature", "name", form.declaredName());
    sheet.heading(FormWords.of("commitment"));
    row(
        value(
            FormWords.to(form.use()).of("commitment.text")
                + "\n\n"
                + signature
                + "\n"
                + FormWords.of("signature.time", "time", minute(form.declaredAt())),
            1));
  }

  private static String minute(LocalDateTime time) {
    return MINUTE.format(time);
  }

  /** Left for stamp and date; the decisions themselves stand in the system. */
  private void opinions() throws IOException {
    sheet.heading(FormWords.of("opinions"));
    row(label("opinion.identity", 6), label("opinion.housing", 6));
    String stamp = "\n" + FormWords.of("opinion.stamp") + "\n" + FormWords.of("opinion.date");
    sheet.row(List.of(value(stamp, 1), value(stamp, 1)), ROOM_FOR_A_STAMP);
  }

  /** A row has twelve shares, so that the columns of all rows meet. */
  private static Cell label(String key) {
    return label(key, 2);
  }

  private static Cell label(String key, int share) {
    return PdfSheet.Cell.label(FormWords.of(key), share);
  }

  private void row(Cell... cells) throws IOException {
    sheet.row(List.of(cells));
  }

  private static String number(String pattern, BigDecimal value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
