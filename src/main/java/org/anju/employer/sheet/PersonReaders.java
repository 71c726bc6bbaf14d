package org.anju.employer.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anju.employer.sheet.RosterRow.Person;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.MobileNumber;
import org.anju.platform.personal.Parsed;
import org.anju.platform.personal.PersonName;
import org.anju.platform.spreadsheet.CellReader;
import org.anju.platform.spreadsheet.CellReaders;
import org.anju.platform.spreadsheet.CellResult;

/** Reads cells that hold people. No refusal repeats what was typed. */
final class PersonReaders {

  private static final int LONGEST = 200;
  private static final int LONGEST_LIST = 1_000;
  private static final Pattern BETWEEN_PERSONS = Pattern.compile("[;、,\\n\\r]+");
  private static final Pattern PERSON =
      Pattern.compile("(?<name>[^\\d/:()]+)[\\s/:(]*(?<number>\\d[\\dA-Za-z]*)\\s*\\)?");

  private PersonReaders() {}

  static CellReader<PersonName> name() {
    return then(CellReaders.text(LONGEST), PersonReaders::name);
  }

  static CellReader<IdentityNumber> identityNumber(LocalDate today) {
    return then(CellReaders.code(LONGEST), typed -> identityNumber(typed, today));
  }

  static CellReader<MobileNumber> mobile() {
    return then(CellReaders.code(LONGEST), PersonReaders::mobile);
  }

  /** People written as name and identity number, one after the other. */
  static CellReader<List<Person>> persons(LocalDate today) {
    return then(CellReaders.code(LONGEST_LIST), typed -> persons(typed, today));
  }

  private interface Step<A, B> {
    CellResult<B> from(A value);
  }

  private static <A, B> CellReader<B> then(CellReader<A> first, Step<A, B> step) {
    return (value, heading) -> after(first.read(value, heading), step);
  }

  private static <A, B> CellResult<B> after(CellResult<A> result, Step<A, B> step) {
    if (result instanceof CellResult.Wrong<A> wrong) {
      return CellResult.wrong(wrong.code(), wrong.arguments());
    }
    return step.from(((CellResult.Good<A>) result).value());
  }

  private static CellResult<PersonName> name(String typed) {
    return PersonName.parse(typed)
        .value()
        .map(CellResult::good)
        .orElseGet(() -> CellResult.wrong(RosterProblem.NAME));
  }

  private static CellResult<IdentityNumber> identityNumber(String typed, LocalDate today) {
    Parsed<IdentityNumber, IdentityNumber.Reason> parsed = IdentityNumber.parse(typed, today);
    return parsed
        .value()
        .map(CellResult::good)
        .orElseGet(() -> CellResult.wrong(RosterProblem.of(parsed.reason().orElseThrow())));
  }

  private static CellResult<MobileNumber> mobile(String typed) {
    Parsed<MobileNumber, MobileNumber.Reason> parsed = MobileNumber.parse(typed);
    return parsed
        .value()
        .map(CellResult::good)
        .orElseGet(() -> CellResult.wrong(problem(parsed.reason().orElseThrow())));
  }

  private static RosterProblem problem(MobileNumber.Reason reason) {
    return reason == MobileNumber.Reason.LENGTH
        ? RosterProblem.MOBILE_LENGTH
        : RosterProblem.MOBILE_FORM;
  }

  private static CellResult<List<Person>> persons(String typed, LocalDate today) {
    List<Person> persons = new ArrayList<>();
    for (String part : BETWEEN_PERSONS.split(typed)) {
      if (part.isBlank()) {
        continue;
      }
      CellResult<Person> person = person(part.strip(), today);
      if (person instanceof CellResult.Wrong<Person> wrong) {
        return CellResult.wrong(wrong.code(), wrong.arguments());
      }
      persons.add(((CellResult.Good<Person>) person).value());
    }
    return CellResult.good(List.copyOf(persons));
  }

  private static CellResult<Person> person(String typed, LocalDate today) {
    Matcher person = PERSON.matcher(typed);
    if (!person.matches()) {
      return CellResult.wrong(RosterProblem.MINORS_UNCLEAR);
    }
    return after(
        name(person.group("name")),
        name ->
            after(
                identityNumber(person.group("number"), today),
                number -> CellResult.good(new Person(name, number))));
  }
}
