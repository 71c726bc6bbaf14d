package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anju.application.Category;
import org.anju.employer.sheet.RosterRow;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/** What the page behind a member's link shows: little before the person is proved. */
@ApplicationScoped
public class ShowLink {

  private static final String CARD =
      """
      SELECT e.name AS employer_name, o.name AS offering_name, o.applications_close_at,
             m.name_masked, m.state, m.attempts_left, m.receipt
      FROM group_member m
      JOIN organisation e ON e.alias = m.employer
      JOIN offering o ON o.id = m.offering_id
      WHERE m.link_hash = $1
      """;

  private final Pool pool;
  private final ProveMember prove;

  ShowLink(Pool pool, ProveMember prove) {
    this.pool = pool;
    this.prove = prove;
  }

  /** Who asks whom for what. */
  public record LinkCard(
      String employer,
      String offering,
      String nameMasked,
      Instant applicationsCloseAt,
      MemberState state,
      int attemptsLeft) {}

  /** Somebody of the family. */
  public record FamilyMember(String name, String identityMasked) {}

  /**
   * What was filed, for the person to confirm.
   *
   * @param spouse null unless married
   * @param housingArea present housing in m²
   * @param annualIncome last year's household income in yuan
   * @param receipt of the application that the person has consented to, null before
   * @param version to be sent with the answer
   */
  public record FiledFamily(
      FamilyMember applicant,
      String mobileMasked,
      @Nullable FamilyMember spouse,
      List<FamilyMember> minors,
      Category category,
      @Nullable String categoryReason,
      BigDecimal housingArea,
      BigDecimal annualIncome,
      MemberState state,
      @Nullable String receipt,
      int version) {}

  public Uni<LinkCard> card(String link) {
    return row(link).map(ShowLink::card);
  }

  /** Proves the person by the last six characters of the identity number. */
  public Uni<FiledFamily> family(String link, String lastSix) {
    return prove.prove(link, lastSix).chain(proved -> row(link).map(row -> family(proved, row)));
  }

  private Uni<Row> row(String link) {
    return pool.preparedQuery(CARD)
        .execute(Tuple.of(SecretLink.hash(link)))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(EmployerRefusal.LINK_UNKNOWN);
              }
              return rows.iterator().next();
            });
  }

  private static LinkCard card(Row row) {
    return new LinkCard(
        row.getString("employer_name"),
        row.getString("offering_name"),
        row.getString("name_masked"),
        row.getOffsetDateTime("applications_close_at").toInstant(),
        MemberState.valueOf(row.getString("state")),
        row.getInteger("attempts_left"));
  }

  private static FiledFamily family(ProveMember.Proved proved, Row row) {
    RosterRow family = proved.family();
    List<FamilyMember> minors = new ArrayList<>();
    family.minors().forEach(minor -> minors.add(member(minor)));
    return new FiledFamily(
        new FamilyMember(family.name().value(), family.identityNumber().masked()),
        family.mobile().masked(),
        family.spouse() == null ? null : member(family.spouse()),
        minors,
        family.category(),
        family.categoryReason(),
        family.presentHousingArea(),
        family.householdIncomeLastYear(),
        MemberState.valueOf(row.getString("state")),
        row.getString("receipt"),
        proved.version());
  }

  private static FamilyMember member(RosterRow.Person person) {
    return new FamilyMember(person.name().value(), person.identityNumber().masked());
  }
}
