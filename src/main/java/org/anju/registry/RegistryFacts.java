package org.anju.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/** What a registry says of a person. An empty list means that it knows of none. */
public sealed interface RegistryFacts {

  /**
   * The registry has no record of that identity number. Where a record would only be empty, such as
   * of somebody who never owned a home, it sends an empty one.
   */
  record NoRecord() implements RegistryFacts {}

  /**
   * Homes that the person owns or shares, and housing transactions in which they took part.
   *
   * @param homes owned today
   * @param trades bought or sold, whenever it was
   */
  record RealEstateFacts(List<Home> homes, List<Trade> trades) implements RegistryFacts {

    /**
     * A home.
     *
     * @param area built area in m²
     * @param inCity whether it lies in the districts of the city
     * @param acquiredOn day of the registration
     * @param district by its name, such as 黄石港区
     */
    public record Home(BigDecimal area, boolean inCity, LocalDate acquiredOn, String district) {}

    /**
     * A housing transaction.
     *
     * @param on day of the registration
     * @param inCity whether the home lies in the districts of the city
     */
    public record Trade(LocalDate on, boolean inCity) {}

    public RealEstateFacts {
      homes = List.copyOf(homes);
      trades = List.copyOf(trades);
    }
  }

  /**
   * Who pays social insurance for the person.
   *
   * @param employer name; null when nobody pays today
   * @param creditCode unified social credit code of the employer, 18 characters; null without one
   * @param monthsWithoutGap months paid in a row up to {@code lastMonth}; 0 when none ever was
   * @param lastMonth the last month paid; null when none ever was
   */
  record SocialInsuranceFacts(
      @Nullable String employer,
      @Nullable String creditCode,
      int monthsWithoutGap,
      @Nullable YearMonth lastMonth)
      implements RegistryFacts {}

  /**
   * Whether the person is married.
   *
   * @param spouse null unless married
   * @param since day of the marriage, the divorce or the spouse's death; null when single
   */
  record CivilAffairsFacts(
      MaritalStatus maritalStatus, @Nullable Spouse spouse, @Nullable LocalDate since)
      implements RegistryFacts {

    /** As the registry knows it. */
    public enum MaritalStatus {
      SINGLE,
      MARRIED,
      DIVORCED,
      WIDOWED
    }

    /**
     * A spouse of today.
     *
     * @param identityNumber in clear
     */
    public record Spouse(String name, String identityNumber) {

      /** Names nobody. */
      @Override
      public String toString() {
        return "Spouse";
      }
    }
  }

  /**
   * Where the person is registered, and with whom.
   *
   * @param name as registered
   * @param inCity whether it is a household of the city
   * @param relatives the others of the household
   */
  record HouseholdRegistrationFacts(String name, boolean inCity, List<Relative> relatives)
      implements RegistryFacts {

    /** What a relative is to the person. */
    public enum Relation {
      SPOUSE,
      CHILD,
      PARENT,
      SIBLING,
      OTHER
    }

    /**
     * Somebody of the same household.
     *
     * @param identityNumber in clear
     */
    public record Relative(Relation relation, String name, String identityNumber) {

      /** Names nobody. */
      @Override
      public String toString() {
        return "Relative[relation=" + relation + "]";
      }
    }

    public HouseholdRegistrationFacts {
      relatives = List.copyOf(relatives);
    }

    /** Names nobody. */
    @Override
    public String toString() {
      return "HouseholdRegistrationFacts[inCity=" + inCity + ", relatives=" + relatives + "]";
    }
  }

  /**
   * What the person earned.
   *
   * @param year the calendar year that was last assessed
   * @param annualIncome of the person alone, in yuan
   */
  record TaxFacts(int year, BigDecimal annualIncome) implements RegistryFacts {}
}
