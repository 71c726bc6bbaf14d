package org.anju.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.MobileNumber;
import org.anju.platform.personal.Parsed;
import org.anju.platform.personal.PersonName;
import org.jetbrains.annotations.Nullable;

/**
 * A household as it was typed. {@link #check} makes a {@link Household} of it or says at which
 * fields it is wrong.
 *
 * @param housingArea present housing in m², two decimals, 0 when there is none
 * @param annualIncome last year's household income in yuan
 */
public record HouseholdForm(
    @NotNull @Valid Member applicant,
    @NotNull @Size(max = 30) String mobile,
    boolean married,
    @Nullable @Valid Member spouse,
    @NotNull @Size(max = 10) List<@Valid Member> children,
    @NotNull Category category,
    @Nullable @Size(max = 200) String categoryReason,
    @NotNull @PositiveOrZero @DecimalMax("9999") @Digits(integer = 4, fraction = 2)
        BigDecimal housingArea,
    @Nullable LocalDate tradedOn,
    @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal annualIncome) {

  /** A person as typed. */
  public record Member(
      @NotNull @Size(max = 60) String name, @NotNull @Size(max = 30) String identityNumber) {}

  /**
   * The household, checked against the day.
   *
   * @param adultAge from this age on a child is no minor (policy)
   * @throws RefusedException with a refusal at each field that is wrong
   */
  public Household check(LocalDate today, int adultAge) {
    Checker checker = new Checker(today, adultAge);
    Optional<Person> self = checker.person("applicant", applicant);
    checker.requireAdult("applicant.identityNumber", self);
    Optional<MobileNumber> phone = checker.mobile(mobile);
    Optional<Person> partner = checker.spouse(married, spouse);
    List<Person> minors = checker.children(children);
    String reason = checker.reason(category, categoryReason);
    checker.refuseIfAnything();
    return new Household(
        self.orElseThrow(),
        phone.orElseThrow(),
        married,
        partner,
        minors,
        category,
        reason,
        housingArea,
        Optional.ofNullable(tradedOn),
        annualIncome);
  }

  /** Collects what is wrong, field by field. */
  private static final class Checker {

    private final LocalDate today;
    private final int adultAge;
    private final List<FieldRefusal> refusals = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Checker(LocalDate today, int adultAge) {
      this.today = today;
      this.adultAge = adultAge;
    }

    Optional<Person> person(String path, Member member) {
      Optional<PersonName> name = PersonName.parse(member.name()).value();
      if (name.isEmpty()) {
        refuse(path + ".name", ApplicationRefusal.NAME_MISSING);
      }
      Parsed<IdentityNumber, IdentityNumber.Reason> parsed =
          IdentityNumber.parse(member.identityNumber(), today);
      parsed.reason().ifPresent(why -> refuse(path + ".identityNumber", refusalFor(why)));
      Optional<IdentityNumber> number = parsed.value();
      if (number.isPresent() && !seen.add(number.get().value())) {
        refuse(path + ".identityNumber", ApplicationRefusal.PERSON_TWICE);
      }
      return name.isPresent() && number.isPresent()
          ? Optional.of(new Person(name.get(), number.get()))
          : Optional.empty();
    }

    void requireAdult(String field, Optional<Person> person) {
      if (person.isPresent() && person.get().identity().ageOn(today) < adultAge) {
        refuse(field, ApplicationRefusal.APPLICANT_NOT_ADULT);
      }
    }

    Optional<MobileNumber> mobile(String typed) {
      Optional<MobileNumber> number = MobileNumber.parse(typed).value();
      if (number.isEmpty()) {
        refuse("mobile", ApplicationRefusal.MOBILE_INVALID);
      }
      return number;
    }

    Optional<Person> spouse(boolean married, Member spouse) {
      if (!married) {
        return Optional.empty();
      }
      if (spouse == null) {
        refuse("spouse.name", ApplicationRefusal.SPOUSE_MISSING);
        return Optional.empty();
      }
      return person("spouse", spouse);
    }

    List<Person> children(List<Member> children) {
      List<Person> minors = new ArrayList<>();
      for (int i = 0; i < children.size(); i++) {
        String path = "children[" + i + "]";
        Optional<Person> child = person(path, children.get(i));
        child.ifPresent(minors::add);
        if (child.isPresent() && child.get().identity().ageOn(today) >= adultAge) {
          refuse(path + ".identityNumber", ApplicationRefusal.CHILD_NOT_MINOR);
        }
      }
      return minors;
    }

    String reason(Category category, String reason) {
      String text = reason == null ? "" : reason.strip();
      if (category == Category.OTHER && text.isEmpty()) {
        refuse("categoryReason", ApplicationRefusal.REASON_MISSING);
      }
      return text;
    }

    void refuseIfAnything() {
      if (!refusals.isEmpty()) {
        throw RefusedException.at(ApplicationRefusal.HOUSEHOLD_INVALID, List.copyOf(refusals));
      }
    }

    private void refuse(String field, ApplicationRefusal refusal) {
      refusals.add(new FieldRefusal(field, refusal));
    }

    private static ApplicationRefusal refusalFor(IdentityNumber.Reason reason) {
      return switch (reason) {
        case MISSING, LENGTH -> ApplicationRefusal.IDENTITY_LENGTH;
        case CHARACTERS -> ApplicationRefusal.IDENTITY_CHARACTERS;
        case REGION -> ApplicationRefusal.IDENTITY_REGION;
        case DATE -> ApplicationRefusal.IDENTITY_DATE;
        case BORN_IN_FUTURE -> ApplicationRefusal.IDENTITY_BORN_IN_FUTURE;
        case CHECK_CHARACTER -> ApplicationRefusal.IDENTITY_CHECK_CHARACTER;
      };
    }
  }
}
