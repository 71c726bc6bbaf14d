package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Who is paid for land or building, and how much in all, as the contract says. A later agreement on
 * more money is a contract of its own.
 *
 * @param creditCode unified social credit code as it was typed
 * @param contractSum yuan, above zero, to the cent
 */
public record PayeeTerms(
    long projectId,
    PayeeRole role,
    String name,
    String creditCode,
    String contractNumber,
    BigDecimal contractSum,
    LocalDate signedOn) {

  public PayeeTerms {
    name = name.strip();
    contractNumber = contractNumber.strip();
  }
}
