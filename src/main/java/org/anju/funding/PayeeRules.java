package org.anju.funding;

import java.time.LocalDate;
import java.util.List;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.SocialCreditCode;
import org.anju.project.SupplyWay;

/** Who can become a payee of a project at all (Weihai work plan, part 2 (4): 封闭管理). Pure. */
final class PayeeRules {

  private PayeeRules() {}

  /**
   * Answers the code of whoever is paid, normalised.
   *
   * @throws RefusedException with a {@link FundingRefusal}
   */
  static SocialCreditCode require(PayeeTerms terms, SupplyWay way, LocalDate today) {
    if (way == SupplyWay.ACQUIRED) {
      throw RefusedException.of(FundingRefusal.NOT_BUILT);
    }
    SourceRules.requireAmount(terms.contractSum());
    if (terms.signedOn().isAfter(today)) {
      throw at("signedOn", FundingRefusal.CONTRACT_AHEAD);
    }
    return SocialCreditCode.parse(terms.creditCode())
        .value()
        .orElseThrow(() -> at("creditCode", FundingRefusal.CREDIT_CODE_INVALID));
  }

  private static RefusedException at(String field, FundingRefusal refusal) {
    return RefusedException.at(refusal, List.of(new FieldRefusal(field, refusal)));
  }
}
