package org.anju.application.eligibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anju.application.Category;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What a household states of itself, as far as it is known: null means not stated, which is
 * something else than none. Names nobody.
 *
 * @param marriageEndedOn day of the divorce or of the spouse's death
 * @param children all children that were named; who of them is a minor depends on the day
 * @param homes all homes of the household and, after a divorce, of the former spouse; empty when
 *     there is none
 * @param trades housing transactions in the city, bought or sold; empty when there was none
 * @param categoryReason needed for {@link Category#OTHER} alone
 * @param annualIncome last year's income of the whole household in yuan
 */
public record HouseholdFacts(
    @Nullable MaritalStatus maritalStatus,
    @Nullable LocalDate marriageEndedOn,
    @Nullable @Size(max = 10) List<@NotNull @Valid Child> children,
    @Nullable @Size(max = MOST) List<@NotNull @Valid Home> homes,
    @Nullable @Size(max = MOST) List<@NotNull @Valid Trade> trades,
    @Nullable Category category,
    @Nullable @Size(max = 200) String categoryReason,
    @Nullable @Valid CategoryAnswers answers,
    @Nullable @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal annualIncome) {

  /** The most homes, and the most transactions, that anybody can state. */
  public static final int MOST = 20;

  /** Whose a home or a transaction is. What two people share is stated once, under either. */
  @Schema(name = "HomeOwner")
  public enum Owner {
    SELF,
    SPOUSE,
    CHILD,
    /** Somebody from whom the applicant is divorced. */
    FORMER_SPOUSE
  }

  /**
   * A child of the household.
   *
   * @param bornOn null while it is not known
   */
  @Schema(name = "HouseholdChild")
  public record Child(@Nullable LocalDate bornOn) {}

  /**
   * A home, or a share of one.
   *
   * @param child which of the children owns it, from 0; null when the owner is no child or when it
   *     is not known, and then it counts as a minor's
   * @param inCity whether it lies in the city's districts; others do not count
   * @param area built area in m², null while it is not known
   * @param lost expropriated, or part of the rebuilding of dangerous houses by a notice that was
   *     given: nobody can live in it for long, so that it counts as none (article 6, 5)
   */
  @Schema(name = "HouseholdHome")
  public record Home(
      @NotNull Owner owner,
      @Nullable Integer child,
      @NotNull Boolean inCity,
      @Nullable @PositiveOrZero @Digits(integer = 4, fraction = 2) BigDecimal area,
      boolean lost) {

    public static Home inCity(Owner owner, BigDecimal area) {
      return new Home(owner, null, true, area, false);
    }
  }

  /**
   * A housing transaction in the city.
   *
   * @param child as in {@link Home}
   * @param tradedOn day of the registration
   */
  @Schema(name = "HouseholdTrade")
  public record Trade(@NotNull Owner owner, @Nullable Integer child, @NotNull LocalDate tradedOn) {

    public static Trade of(Owner owner, LocalDate tradedOn) {
      return new Trade(owner, null, tradedOn);
    }
  }

  public HouseholdFacts {
    children = copy(children);
    homes = copy(homes);
    trades = copy(trades);
  }

  /** Nothing is known. */
  public static HouseholdFacts unknown() {
    return new HouseholdFacts(null, null, null, null, null, null, null, null, null);
  }

  /**
   * What an employer's roster tells. It says how much housing the household has, not whose it is
   * and where, and nothing of transactions. Where it has no column for a question of the category,
   * the question stays open and nobody is refused for it: for whom the employer files, its
   * certificate stands for the proof (article 14, 3, and article 15 for groups), and officers see
   * what is not known.
   *
   * @param presentArea m², 0 when there is no home
   * @param hiredOn by this employer, which need not be the first one
   */
  public static HouseholdFacts ofRoster(
      MaritalStatus maritalStatus,
      List<Child> children,
      Category category,
      @Nullable String categoryReason,
      BigDecimal presentArea,
      LocalDate hiredOn,
      BigDecimal annualIncome) {
    return new HouseholdFacts(
        maritalStatus,
        null,
        children,
        presentArea.signum() == 0 ? List.of() : List.of(Home.inCity(Owner.SELF, presentArea)),
        null,
        category,
        categoryReason,
        CategoryAnswers.ofEmployee(hiredOn),
        annualIncome);
  }

  /** Built area in m² of the homes that count on that day, as far as it is known. */
  public BigDecimal areaInCity(int adultAge, LocalDate day) {
    return new CountedHousehold(this, adultAge, day)
        .homes()
        .map(HousingRule::area)
        .orElse(BigDecimal.ZERO);
  }

  /** The answers to the category's questions; none of them answered when there are none. */
  CategoryAnswers answered() {
    return answers == null ? CategoryAnswers.none() : answers;
  }

  /** Keeps an unknown list unknown, and leaves it to the validation to refuse a null in it. */
  private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
    return list == null || list.stream().anyMatch(Objects::isNull) ? list : List.copyOf(list);
  }
}
