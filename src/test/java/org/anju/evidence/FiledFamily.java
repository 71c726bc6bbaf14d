package org.anju.evidence;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.permissions.Answers;
import org.anju.permissions.CityAtWork;
import org.anju.permissions.TestDatabase;

/** A person alone, born in 1991, who has just applied for an offering of its own. */
public final class FiledFamily {

  public static final String NAME = "关晓舟";

  private static final AtomicInteger SERIAL = new AtomicInteger(600);

  private final long application;
  private final long offering;
  private final String receipt;
  private final String identityNumber;

  private FiledFamily(long application, long offering, String receipt, String identityNumber) {
    this.application = application;
    this.offering = offering;
    this.receipt = receipt;
    this.identityNumber = identityNumber;
  }

  /** Files one in the district, with a number that nobody else has. */
  public static FiledFamily inDistrict(TestDatabase database, String district) {
    CityAtWork.registerOrganisations();
    String number = nextNumber();
    Map<String, Object> form = CityAtWork.form(district);
    long offering = CityAtWork.announced(form);
    String receipt =
        Answers.ok(CityAtWork.submit(CityAtWork.FAMILY, offering, household(number)))
            .path("receipt");
    long id = database.number("SELECT id FROM application WHERE receipt = ?", receipt);
    return new FiledFamily(id, offering, receipt, number);
  }

  /** The number with which the next family is filed. */
  static String comingNumber() {
    return number(SERIAL.get() + 1);
  }

  /** A number that no other test of this JVM uses. */
  public static String nextNumber() {
    return number(SERIAL.incrementAndGet());
  }

  private static String number(int serial) {
    return CityAtWork.identityNumber("19930618", serial);
  }

  /** With the income that the simulator knows of whoever it was not told about. */
  private static Map<String, Object> household(String number) {
    Map<String, Object> household =
        new HashMap<>(CityAtWork.household(NAME, number, "13900010909"));
    household.put("annualIncome", new BigDecimal("60000"));
    household.put("children", List.of());
    return household;
  }

  public long application() {
    return application;
  }

  public long offering() {
    return offering;
  }

  public String receipt() {
    return receipt;
  }

  public String identityNumber() {
    return identityNumber;
  }
}
