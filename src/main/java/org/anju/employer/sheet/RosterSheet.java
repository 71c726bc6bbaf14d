package org.anju.employer.sheet;

import static org.anju.employer.sheet.RosterColumns.CATEGORY;
import static org.anju.employer.sheet.RosterColumns.CATEGORY_REASON;
import static org.anju.employer.sheet.RosterColumns.HIRED_ON;
import static org.anju.employer.sheet.RosterColumns.HOUSING_AREA;
import static org.anju.employer.sheet.RosterColumns.INCOME;
import static org.anju.employer.sheet.RosterColumns.MARITAL_STATUS;
import static org.anju.employer.sheet.RosterColumns.MOBILE;
import static org.anju.employer.sheet.RosterColumns.NAME;
import static org.anju.employer.sheet.RosterColumns.SEX;
import static org.anju.employer.sheet.RosterColumns.SPOUSE_NAME;
import static org.anju.employer.sheet.RosterColumns.WISHED_DISTRICT;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anju.application.Category;
import org.anju.employer.sheet.RosterRow.Person;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.PersonName;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.MarkedCopy;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.SheetProblem;
import org.anju.platform.spreadsheet.Table;
import org.anju.platform.spreadsheet.TableRow;
import org.anju.platform.spreadsheet.TypedCell;
import org.anju.platform.spreadsheet.Workbook;
import org.anju.platform.spreadsheet.Workbooks;

/**
 * Reads the roster of an employer's group filing and checks each household (Huangshi measures,
 * articles 6, 14 and 15): every person is known by a sound identity number and named once, a
 * married applicant names the spouse, minors are minors, the category is one of article 6.
 */
public final class RosterSheet {

  private static final String OUR_HEADING = "系统检查结果";
  private static final String OUR_ENGLISH_HEADING = "Check result";
  private static final List<String> OUR_HEADINGS = List.of(OUR_HEADING, OUR_ENGLISH_HEADING);
  private static final int OF_AGE = 18;
  private static final int DECIMALS = 2;

  private final LocalDate today;
  private final Limits limits;
  private final Progress progress;
  private final RosterColumns columns;

  /**
   * @param today by the business clock: who is a minor, and which dates lie ahead
   * @param progress hears of the rows done, on the reading thread
   */
  public RosterSheet(LocalDate today, Limits limits, Progress progress) {
    this.today = today;
    this.limits = limits;
    this.progress = progress;
    this.columns = new RosterColumns(today);
  }

  /** Blocks while it reads; the file stays where it is. */
  public Reading<RosterDraft> read(Path file) {
    return Workbooks.read(file, limits, this::draft);
  }

  /** Blocks while it reads; the stream is left open. */
  public Reading<RosterDraft> read(InputStream stream) {
    return Workbooks.read(stream, limits, progress, this::draft);
  }

  private RosterDraft draft(Workbook workbook) {
    Table table = Table.in(workbook, columns.all());
    Households households = new Households();
    table.forEachRow(progress, households::take);
    return new RosterDraft(
        households.sound,
        table.problems(),
        households.wrong,
        households.read,
        table.ignoredHeadings().stream().filter(heading -> !isOurs(heading)).toList());
  }

  /** The column that a marked copy adds means nothing when the copy comes back. */
  private static boolean isOurs(String heading) {
    return OUR_HEADINGS.stream().anyMatch(heading::startsWith);
  }

  /**
   * Writes a roster again with what is wrong with it, for correcting it in a spreadsheet.
   *
   * @param language English for any English locale, else Chinese
   */
  public Reading<Void> writeMarked(
      Path file, List<CellProblem> problems, Locale language, OutputStream out) {
    ProblemWords words = ProblemWords.of(RosterSheet.class, language);
    List<MarkedCopy.Mark> marks =
        problems.stream()
            .map(found -> new MarkedCopy.Mark(found.row(), found.cell(), words.of(found)))
            .toList();
    String heading = "en".equals(language.getLanguage()) ? OUR_ENGLISH_HEADING : OUR_HEADING;
    return MarkedCopy.write(file, limits, columns.all(), marks, heading, out);
  }

  /**
   * A row that somebody has corrected.
   *
   * @param household null when something is still wrong
   */
  public record Again(RosterRow household, List<CellProblem> problems) {}

  /** Checks one row alone: whether its people stand in other rows is not known here. */
  public Again check(int number, List<TypedCell> cells) {
    List<CellProblem> problems = new ArrayList<>();
    Households households = new Households();
    households.take(Table.again(columns.all(), number, cells, problems::add));
    return new Again(households.sound.isEmpty() ? null : households.sound.get(0), problems);
  }

  private record Mention(int row, String cell) {}

  /** The households of one sheet so far. */
  private final class Households {

    private final List<RosterRow> sound = new ArrayList<>();
    private final Map<Integer, List<TypedCell>> wrong = new HashMap<>();
    private final Map<IdentityNumber, Mention> mentions = new HashMap<>();
    private int read;

    void take(TableRow row) {
      if (row.isTotal()) {
        return;
      }
      read++;
      RosterRow household = household(row);
      requireEachOnce(row, household);
      if (row.isSound()) {
        sound.add(household);
      } else {
        wrong.put(row.number(), row.typed());
      }
    }

    private void requireEachOnce(TableRow row, RosterRow household) {
      requireOnce(row, columns.identityNumber, household.identityNumber());
      if (household.spouse() != null && !isSpouseOfSelf(household)) {
        requireOnce(row, columns.spouseNumber, household.spouse().identityNumber());
      }
      household.minors().forEach(minor -> requireOnce(row, columns.minors, minor.identityNumber()));
    }

    private void requireOnce(TableRow row, Column<?> column, IdentityNumber number) {
      if (number == null) {
        return;
      }
      Mention first = mentions.putIfAbsent(number, new Mention(row.number(), row.cell(column)));
      if (first != null) {
        row.refuse(
            column,
            RosterProblem.PERSON_TWICE,
            Map.of("firstRow", String.valueOf(first.row()), "firstCell", first.cell()));
      }
    }
  }

  private RosterRow household(TableRow row) {
    MaritalStatus maritalStatus = row.read(MARITAL_STATUS);
    RosterRow household =
        new RosterRow(
            row.number(),
            row.read(NAME),
            row.read(SEX),
            row.read(columns.identityNumber),
            row.read(MOBILE),
            maritalStatus,
            spouse(row, maritalStatus),
            minors(row),
            row.read(CATEGORY),
            row.read(CATEGORY_REASON),
            hiredOn(row),
            rounded(row.read(INCOME)),
            rounded(row.read(HOUSING_AREA)),
            row.read(WISHED_DISTRICT));
    if (isSpouseOfSelf(household)) {
      row.refuse(columns.spouseNumber, RosterProblem.SPOUSE_IS_APPLICANT);
    }
    if (household.category() == Category.OTHER && row.isBlank(CATEGORY_REASON)) {
      row.refuse(CATEGORY, RosterProblem.CATEGORY_REASON_MISSING);
    }
    return household;
  }

  /** Null when there is none or the cells are wrong; the latter is kept as a problem. */
  private Person spouse(TableRow row, MaritalStatus maritalStatus) {
    if (row.isBlank(SPOUSE_NAME) && row.isBlank(columns.spouseNumber)) {
      if (maritalStatus == MaritalStatus.MARRIED) {
        row.refuse(SPOUSE_NAME, RosterProblem.SPOUSE_MISSING);
      }
      return null;
    }
    if (maritalStatus != null && maritalStatus != MaritalStatus.MARRIED) {
      row.refuse(MARITAL_STATUS, RosterProblem.SPOUSE_OF_UNMARRIED);
    }
    PersonName name = readBoth(row, SPOUSE_NAME);
    IdentityNumber number = readBoth(row, columns.spouseNumber);
    return name == null || number == null ? null : new Person(name, number);
  }

  /** Of name and number neither goes without the other. */
  private static <T> T readBoth(TableRow row, Column<T> column) {
    if (row.isBlank(column)) {
      row.refuse(column, SheetProblem.REQUIRED);
      return null;
    }
    return row.read(column);
  }

  private List<Person> minors(TableRow row) {
    List<Person> minors = row.read(columns.minors);
    if (minors == null) {
      return List.of();
    }
    if (minors.stream().anyMatch(child -> child.identityNumber().ageOn(today) >= OF_AGE)) {
      row.refuse(columns.minors, RosterProblem.NOT_A_MINOR);
    }
    return minors;
  }

  private LocalDate hiredOn(TableRow row) {
    LocalDate hiredOn = row.read(HIRED_ON);
    if (hiredOn != null && hiredOn.isAfter(today)) {
      row.refuse(HIRED_ON, RosterProblem.HIRED_IN_FUTURE);
    }
    return hiredOn;
  }

  private static boolean isSpouseOfSelf(RosterRow household) {
    return household.spouse() != null
        && household.spouse().identityNumber().equals(household.identityNumber());
  }

  private static BigDecimal rounded(BigDecimal number) {
    return number == null ? null : number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
