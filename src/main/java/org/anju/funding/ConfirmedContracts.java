package org.anju.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a project can have cost: its contracts for land and building that an officer of the bureau
 * has confirmed. None is ever taken back or changed, so the sums only grow.
 *
 * @param land yuan, contracts with the land authority
 * @param construction yuan, all the others
 */
@Schema(name = "ConfirmedContracts")
public record ConfirmedContracts(
    BigDecimal land, BigDecimal construction, List<Contract> contracts) {

  public ConfirmedContracts {
    contracts = List.copyOf(contracts);
  }

  /**
   * One of them.
   *
   * @param name of the other party
   * @param sum yuan
   */
  @Schema(name = "ConfirmedContract")
  public record Contract(
      PayeeRole role, String name, String number, LocalDate signedOn, BigDecimal sum) {}
}
