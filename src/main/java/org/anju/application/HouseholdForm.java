package org.anju.application;

import jakarta.validation.Valid;
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
import java.util.function.BiPredicate;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.application.eligibility.CategoryQuestion;
import org.anju.application.eligibility.HouseholdFacts;
import org.anju.application.eligibility.HouseholdFacts.Child;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.anju.application.eligibility.MaritalStatus;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.personal.MobileNumber;
import org.anju.platform.personal.Parsed;
import org.anju.platform.personal.PersonName;
import org.anju.policy.CategoryRule;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/**
 * A household as it was typed. {@link #check} makes a {@link Household} of it or says at which
 * fields it is wrong.
 *
 * @param marriageEndedOn needed after a divorce
 * @param homes empty when there is none; each needs its area
 * @param trades housing transactions in the city, empty when there was none
 * @param answers to the questions of the category
 * @param annualIncome last year's household income in yuan
 */
public record HouseholdForm(
    @NotNull @Valid Member applicant,
    @NotNull @Size(max = 30) String mobile,
    @NotNull MaritalStatus maritalStatus,
    @Nullable LocalDate marriageEndedOn,
    @Nullable @Valid Member spouse,
    @NotNull @Size(max = 10) List<@NotNull @Valid Member> children,
    @NotNull @Size(max = HouseholdFacts.MOST) List<@NotNull @Valid Home> homes,
    @NotNull @Size(max = HouseholdFacts.MOST) List<@NotNull @Valid Trade> trades,
    @NotNull Category category,
    @Nullable @Size(max = 200) String categoryReason,
    @Nullable @Valid CategoryAnswers answers,
    @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal annualIncome) {

  /** A person as typed. */
  public record Member(
      @NotNull @Size(max = 60) String name, @NotNull @Size(max = 30) String identityNumber) {}

  /**
   * The household, checked against the day and the policy, with every question of its category
   * answered.
   *
   * @throws RefusedException with a refusal at each field that is wrong or missing
   */
  public Household check(LocalDate today, Policy policy) {
    CategoryRule rule = policy.category(category.code());
    return check(
        new Checker(today, policy.adultAge()), CategoryQuestion.open(facts(List.of()), rule));
  }

  /**
   * The household as {@link #check(LocalDate, Policy)}, whatever its category asks.
   *
   * @param adultAge from this age on a child is no minor (policy)
   * @throws RefusedException with a refusal at each field that is wrong
   */
  public Household check(LocalDate today, int adultAge) {
    return check(new Checker(today, adultAge), List.of());
  }

  private Household check(Checker checker, List<CategoryQuestion> unanswered) {
    Optional<Person> self = checker.person("applicant", applicant);
    checker.requireAdult("applicant.identityNumber", self);
    Optional<MobileNumber> phone = checker.mobile(mobile);
    checker.marriageEnd(maritalStatus, marriageEndedOn);
    Optional<Person> partner = checker.spouse(maritalStatus, spouse);
    List<Person> minors = checker.children(children);
    checker.homes(homes, this::isNobodys);
    checker.trades(trades, this::isNobodys);
    checker.questions(unanswered);
    checker.refuseIfAnything();
    return new Household(self.orElseThrow(), phone.orElseThrow(), partner, minors, facts(minors));
  }

  private HouseholdFacts facts(List<Person> minors) {
    return new HouseholdFacts(
        maritalStatus,
        maritalStatus == MaritalStatus.MARRIED || maritalStatus == MaritalStatus.SINGLE
            ? null
            : marriageEndedOn,
        minors.stream().map(minor -> new Child(minor.identity().birthDate())).toList(),
        homes,
        trades,
        category,
        categoryReason == null ? "" : categoryReason.strip(),
        answers,
        annualIncome);
  }

  /** An owner whom this household does not have. */
  private boolean isNobodys(Owner owner, @Nullable Integer child) {
    return switch (owner) {
      case SELF -> false;
      case SPOUSE -> maritalStatus != MaritalStatus.MARRIED;
      case FORMER_SPOUSE -> maritalStatus != MaritalStatus.DIVORCED;
      case CHILD -> children.isEmpty() || child != null && (child < 0 || child >= children.size());
    };
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

    void marriageEnd(MaritalStatus status, LocalDate endedOn) {
      if (status == MaritalStatus.DIVORCED && endedOn == null) {
        refuse("marriageEndedOn", ApplicationRefusal.MARRIAGE_END_MISSING);
      }
      notAfterToday("marriageEndedOn", endedOn);
    }

    void homes(List<Home> homes, BiPredicate<Owner, Integer> isNobodys) {
      for (int i = 0; i < homes.size(); i++) {
        Home home = homes.get(i);
        String path = "homes[" + i + "]";
        requireOwner(path, isNobodys.test(home.owner(), home.child()));
        if (home.area() == null || home.area().signum() == 0) {
          refuse(path + ".area", ApplicationRefusal.AREA_MISSING);
        }
      }
    }

    void trades(List<Trade> trades, BiPredicate<Owner, Integer> isNobodys) {
      for (int i = 0; i < trades.size(); i++) {
        Trade trade = trades.get(i);
        String path = "trades[" + i + "]";
        requireOwner(path, isNobodys.test(trade.owner(), trade.child()));
        notAfterToday(path + ".tradedOn", trade.tradedOn());
      }
    }

    private void requireOwner(String path, boolean nobodys) {
      if (nobodys) {
        refuse(path + ".owner", ApplicationRefusal.OWNER_UNKNOWN);
      }
    }

    private void notAfterToday(String field, LocalDate day) {
      if (day != null && day.isAfter(today)) {
        refuse(field, ApplicationRefusal.DAY_IN_FUTURE);
      }
    }

    Optional<Person> spouse(MaritalStatus status, Member spouse) {
      if (status != MaritalStatus.MARRIED) {
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

    void questions(List<CategoryQuestion> unanswered) {
      for (CategoryQuestion question : unanswered) {
        refuse(
            question.field(),
            question == CategoryQuestion.REASON
                ? ApplicationRefusal.REASON_MISSING
                : ApplicationRefusal.ANSWER_MISSING);
      }
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
