package org.anju.selection;

import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.UUID;
import org.anju.offering.OfferingRefusal;
import org.anju.selection.SaleCity.Sale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LiveBoardsTest {

  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static SaleCity city;

  @BeforeAll
  static void start() {
    city = new SaleCity();
  }

  @AfterAll
  static void stop() {
    city.close();
  }

  @Test
  void a_viewer_gets_the_board_and_then_the_choice_of_another_replica()
      throws JsonProcessingException {
    Sale sale = city.opened(2, 3, 2);
    LiveBoards boards = boards();
    AssertSubscriber<BoardEvent> viewer =
        boards.watch(sale.offering()).subscribe().withSubscriber(AssertSubscriber.create(10));
    BoardEvent board = viewer.awaitItems(1).getItems().get(0);
    assertThat(board.kind()).isEqualTo(BoardEvent.Kind.BOARD);
    assertThat(JSON.readTree(board.json()).at("/buildings/0/units")).hasSize(3);
    await(
        city.chooseUnit()
            .choose(sale.chooser(1), sale.offering(), sale.unit(2), UUID.randomUUID()));
    JsonNode tick = JSON.readTree(viewer.awaitItems(2).getItems().get(1).json());
    assertThat(tick.at("/changes")).hasSize(1);
    assertThat(tick.at("/changes/0/unitId").asLong()).isEqualTo(sale.unit(2));
    assertThat(tick.at("/changes/0/state").asText()).isEqualTo("CHOSEN");
    AssertSubscriber<BoardEvent> late =
        boards.watch(sale.offering()).subscribe().withSubscriber(AssertSubscriber.create(10));
    JsonNode seen = JSON.readTree(late.awaitItems(1).getItems().get(0).json());
    assertThat(seen.at("/counts/chosen").asInt()).isOne();
    viewer.cancel();
    late.cancel();
    boards.stop();
  }

  @Test
  void an_unknown_offering_has_no_board() {
    LiveBoards boards = boards();
    assertThat(refusal(boards.watch(-1).toUni())).isEqualTo(OfferingRefusal.UNKNOWN);
    boards.stop();
  }

  private static LiveBoards boards() {
    ShowBoard showBoard = new ShowBoard(city.pool(), new Overviews(), city.clock());
    return new LiveBoards(city.pool(), showBoard, city.clock(), JSON);
  }
}
