package org.anju.selection.file;

import static org.anju.selection.SaleCity.ACQUIRER;
import static org.anju.selection.SaleCity.OPENING;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.mutiny.core.Vertx;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.anju.contract.AgreementState;
import org.anju.contract.TakenBack;
import org.anju.offering.LeaseTerms;
import org.anju.offering.Unit;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.text.Texts;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;
import org.anju.selection.Chooser;
import org.anju.selection.Chosen;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.anju.selection.sheet.ConfirmationSheet;
import org.anju.selection.sheet.ConfirmationSheet.By;
import org.anju.selection.sheet.ConfirmationSheet.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of units and families, and the sheet, on a real PostgreSQL. */
class SaleFilesTest {

  private static final Actor AUDITOR = new Actor("auditor", Roles.AUDITOR, null, Set.of());
  private static final Actor DESK = SaleCity.acquirer(ACQUIRER);

  private static final String LAPSE =
      TakenBack.sql(
          "SELECT selection_id FROM agreement WHERE state = 'TO_SIGN' AND sign_by < $1",
          "FORFEITED",
          "agreement.lapse",
          "'system', 'system'",
          AgreementState.LAPSED);

  private static SaleCity city;
  private static Vertx vertx;

  private ReadUnitFile units;
  private ReadBuyerFile buyers;
  private ListFiles lists;
  private MeasurePace paces;
  private PrintSheet sheets;

  @BeforeAll
  static void start() {
    city = new SaleCity();
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void stop() {
    city.close();
    await(vertx.close());
  }

  @BeforeEach
  void open() {
    city.setTime(OPENING);
    units = new ReadUnitFile(city.pool());
    buyers = new ReadBuyerFile(city.pool());
    lists = new ListFiles(city.pool());
    paces = new MeasurePace(city.pool());
    sheets = new PrintSheet(city.pool(), vertx, city.clock(), city.policies());
  }

  @Test
  void a_units_file_tells_who_had_it_one_after_the_other() {
    Sale sale = city.opened(2, 2, 1);
    Chosen first = choose(sale, 1, 1);
    lapse(first);
    city.advance();
    Chosen second = choose(sale, 2, 1);

    UnitFile file = await(units.read(AUDITOR, sale.unit(1), Locale.ENGLISH));

    assertThat(file.state()).isEqualTo(Unit.State.CHOSEN);
    assertThat(file.prices()).singleElement().matches(price -> price.current());
    assertThat(file.choices())
        .extracting(FileChoice::selectionId, FileChoice::live, FileChoice::state)
        .containsExactly(
            tuple(first.selectionId(), false, AgreementState.LAPSED),
            tuple(second.selectionId(), true, AgreementState.TO_SIGN));
    assertThat(file.events())
        .extracting(FileEvent::code)
        .contains("unit.PRICED", "unit.CHOSEN", "selection.choose", "agreement.lapse");
    assertThat(file.events())
        .filteredOn(event -> event.code().equals("agreement.lapse"))
        .singleElement()
        .matches(event -> event.receipt().equals(sale.receipt(1)))
        .matches(event -> event.text().equals("Not signed in time: counts as given up"))
        .matches(event -> event.by().equals("By rule") && event.digest() != null);
    assertThat(file.events()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
  }

  @Test
  void files_of_homes_for_rent_tell_of_the_lease_and_when_it_ends() {
    Sale sale = city.drawnForRent(1, 1, new LeaseTerms(36, 2, 3, "可以续租"));
    city.advance();
    Chosen chosen = choose(sale, 1, 1);
    LocalDate from = LocalDate.of(2026, 12, 1);
    LocalDate until = LocalDate.of(2029, 11, 30);
    city.rechecked(chosen.selectionId());
    city.run(
        """
        WITH let AS (INSERT INTO lease VALUES ($1, $2, $3))
        UPDATE agreement SET state = 'SIGNED', signed_at = rechecked_at, number = 'HS-ZL', recorded_by = 'desk'
        WHERE selection_id = $1
        """,
        chosen.selectionId(),
        from,
        until);

    BuyerFile family = await(buyers.read(sale.family(1), sale.receipt(1), Locale.CHINESE));
    UnitFile unit = await(units.read(AUDITOR, sale.unit(1), Locale.CHINESE));

    assertThat(family.use()).isEqualTo(ProjectUse.RENT);
    assertThat(unit.use()).isEqualTo(ProjectUse.RENT);
    assertThat(family.choices())
        .singleElement()
        .extracting(FileChoice::leaseFrom, FileChoice::leaseUntil)
        .containsExactly(from, until);
    assertThat(unit.events())
        .extracting(FileEvent::text)
        .contains("列入一房一租清单", "签订租赁合同")
        .doesNotContain("列入一房一价清单", "签订协议");
  }

  @Test
  void a_familys_file_has_its_turns_its_choice_and_every_event() {
    Sale sale = city.opened(2, 2, 1);
    Chosen chosen = choose(sale, 1, 1);
    city.advance();
    await(city.giveUpTurn().giveUp(sale.chooser(2), sale.offering()));

    BuyerFile buyer = await(buyers.read(sale.family(1), sale.receipt(1), Locale.CHINESE));
    BuyerFile other = await(buyers.read(sale.family(2), sale.receipt(2), Locale.CHINESE));

    assertThat(buyer.rank()).isOne();
    assertThat(buyer.choices())
        .singleElement()
        .matches(choice -> choice.selectionId() == chosen.selectionId() && choice.live());
    assertThat(buyer.turns())
        .singleElement()
        .matches(turn -> turn.state() == TurnState.CHOSEN && turn.reason() == null);
    assertThat(buyer.events()).extracting(FileEvent::text).contains("选定房源");
    assertThat(other.turns()).singleElement().matches(turn -> turn.reason() == TurnReason.REFUSED);
    assertThat(other.events())
        .extracting(FileEvent::code)
        .contains("timeline.FORFEITED", "selection.give-up");
  }

  @Test
  void files_are_open_to_whom_they_concern_alone() {
    Sale sale = city.opened(2, 2, 1);
    String receipt = sale.receipt(1);

    for (Actor actor : List.of(sale.family(1), DESK, officer("下陆区"), supervisor("下陆区"), AUDITOR)) {
      assertThat(await(buyers.read(actor, receipt, Locale.CHINESE)).receipt()).isEqualTo(receipt);
    }
    for (Actor actor :
        List.of(
            sale.family(2),
            SaleCity.acquirer("other"),
            officer("西塞山区"),
            supervisor("西塞山区"),
            new Actor("x", Roles.HOUSING_OFFICER, null, Set.of("下陆区")))) {
      assertThat(refusal(buyers.read(actor, receipt, Locale.CHINESE)))
          .as(actor.toString())
          .isEqualTo(SaleFileRefusal.NOT_YOURS);
    }
    for (Actor actor : List.of(sale.family(1), SaleCity.acquirer("other"), officer("西塞山区"))) {
      assertThat(refusal(units.read(actor, sale.unit(1), Locale.CHINESE)))
          .isEqualTo(SaleFileRefusal.NOT_YOURS);
      assertThat(refusal(lists.of(actor, sale.offering(), 0, 10)))
          .isEqualTo(SaleFileRefusal.NOT_YOURS);
    }
    assertThat(refusal(units.read(AUDITOR, -1, Locale.CHINESE))).isEqualTo(SaleFileRefusal.UNKNOWN);
    assertThat(refusal(buyers.read(AUDITOR, "none", Locale.CHINESE)))
        .isEqualTo(SaleFileRefusal.UNKNOWN);
    assertThat(refusal(lists.of(AUDITOR, -1, 0, 10))).isEqualTo(SaleFileRefusal.UNKNOWN);
  }

  @Test
  void the_list_has_every_unit_with_the_family_that_has_it_now() {
    Sale sale = city.opened(2, 3, 1);
    choose(sale, 1, 2);

    Page<FileLine> page = await(lists.of(DESK, sale.offering(), 0, 2));

    assertThat(page.total()).isEqualTo(3);
    assertThat(page.items()).hasSize(2);
    assertThat(page.items().get(1).receipt()).isEqualTo(sale.receipt(1));
    assertThat(page.items().get(0).receipt()).isNull();
  }

  @Test
  void the_sheet_says_what_was_chosen_by_whom_and_what_it_costs() {
    Sale sale = city.opened(1, 1, 1);
    Chosen chosen = choose(sale, 1, 1);

    ConfirmationSheet sheet = await(sheets.sheet(sale.family(1), chosen.selectionId()));

    assertThat(sheet.standing()).isEqualTo(Standing.TO_SIGN);
    assertThat(sheet.choice().by()).isEqualTo(By.FAMILY);
    assertThat(sheet.choice().signBy()).isEqualTo(chosen.signBy());
    assertThat(sheet.unit().totalPrice()).isEqualByComparingTo("800000");
    assertThat(sheet.family().receipt()).isEqualTo(sale.receipt(1));
    assertThat(sheet.digest()).hasSize(64);
    assertThat(new String(await(sheets.print(DESK, chosen.selectionId())), 0, 5))
        .isEqualTo("%PDF-");
  }

  @Test
  void the_sheet_names_the_desk_that_chose_for_a_family_and_ends_with_the_choice() {
    Sale sale = city.opened(1, 1, 1);
    Chosen chosen =
        await(
            city.chooseUnit()
                .choose(
                    Chooser.desk(DESK, sale.receipt(1)),
                    sale.offering(),
                    sale.unit(1),
                    UUID.randomUUID()));
    assertThat(await(sheets.sheet(DESK, chosen.selectionId())).choice().by()).isEqualTo(By.DESK);

    lapse(chosen);

    assertThat(await(sheets.sheet(DESK, chosen.selectionId())).standing())
        .isEqualTo(Standing.ENDED);
  }

  @Test
  void a_sheet_is_for_its_family_and_its_acquirer_alone() {
    Sale sale = city.opened(2, 2, 2);
    Chosen chosen = choose(sale, 1, 1);

    for (Actor actor : List.of(sale.family(2), SaleCity.acquirer("other"), AUDITOR)) {
      assertThat(refusal(sheets.sheet(actor, chosen.selectionId())))
          .isEqualTo(SaleFileRefusal.NOT_YOURS);
    }
    assertThat(refusal(sheets.sheet(DESK, -1))).isEqualTo(SaleFileRefusal.UNKNOWN);
  }

  @Test
  void days_are_counted_from_the_announcement_to_choices_and_signings() {
    Sale sale = city.opened(3, 3, 1);
    city.run(
        "UPDATE offering SET announced_at = $2::timestamptz - interval '30 days' WHERE id = $1",
        sale.offering(),
        OPENING.atOffset(ZoneOffset.UTC));
    Chosen first = choose(sale, 1, 1);
    city.advance();
    choose(sale, 2, 2);
    city.rechecked(first.selectionId());
    city.run(
        """
        UPDATE agreement SET state = 'SIGNED', number = $3, recorded_by = 'x',
          signed_at = $2::timestamptz + interval '4 days' WHERE selection_id = $1
        """,
        first.selectionId(),
        OPENING.atOffset(ZoneOffset.UTC),
        "N" + first.selectionId());

    SalePace pace = await(paces.of(sale.offering()));

    assertThat(pace.units()).isEqualTo(3);
    assertThat(pace.chosen()).isEqualTo(2);
    assertThat(pace.daysToFirstChoice()).isEqualTo(30);
    assertThat(pace.daysToMiddleChoice()).isEqualTo(30);
    assertThat(pace.signed()).isOne();
    assertThat(pace.daysToLastSigning()).isEqualTo(34);
  }

  @Test
  void before_the_first_choice_there_are_no_days_and_drafts_are_unknown() {
    Sale sale = city.opened(1, 1, 1);
    assertThat(refusal(paces.of(sale.offering()))).isEqualTo(SaleFileRefusal.UNKNOWN);
    city.run("UPDATE offering SET announced_at = created_at WHERE id = $1", sale.offering());

    SalePace pace = await(paces.of(sale.offering()));

    assertThat(pace.chosen()).isZero();
    assertThat(pace.daysToFirstChoice()).isNull();
    assertThat(pace.daysToMiddleSigning()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void an_event_without_words_is_called_by_its_code(String language) {
    assertThat(new EventWords(Locale.forLanguageTag(language), ProjectUse.SALE).event("new.thing"))
        .isEqualTo("new.thing");
  }

  @Test
  void both_languages_have_words_for_the_same_events() {
    ResourceBundle chinese = Texts.of(EventWords.class, "events", Locale.CHINESE);
    ResourceBundle english = Texts.of(EventWords.class, "events", Locale.ENGLISH);

    assertThat(english.keySet()).isEqualTo(chinese.keySet());
  }

  private static Chosen choose(Sale sale, int rank, int unit) {
    return await(
        city.chooseUnit()
            .choose(sale.chooser(rank), sale.offering(), sale.unit(unit), UUID.randomUUID()));
  }

  /** The family does not sign in time. */
  private static void lapse(Chosen chosen) {
    city.rechecked(chosen.selectionId());
    city.setTime(chosen.signBy().plus(Duration.ofSeconds(1)));
    city.run(LAPSE, city.clock().now().atOffset(ZoneOffset.UTC));
  }

  private static Actor officer(String district) {
    return new Actor("officer", Roles.BUREAU_OFFICER, null, Set.of(district));
  }

  private static Actor supervisor(String district) {
    return new Actor("supervisor", Roles.SUPERVISOR, null, Set.of(district));
  }
}
