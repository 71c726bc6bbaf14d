package org.anju.selection.wish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.anju.selection.SaleCity.await;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.selection.SaleCity;
import org.anju.selection.SaleCity.Sale;

/** The wish lists of a city in a test. */
final class WishDesk {

  static final Duration WINDOW = Duration.ofHours(8);

  private final SaleCity city;
  private final SubmitWishes submit;
  private final ShowMyWishes show;
  private final WishFiles files;

  WishDesk(SaleCity city) {
    this.city = city;
    submit = new SubmitWishes(city.pool(), new WishTurns(), city.clock(), city.key());
    show = new ShowMyWishes(city.pool(), new WishTurns(), city.clock());
    files = new WishFiles(city.pool());
  }

  /** A drawn offering with one phase of wish lists, which is open. */
  Sale open(int families, int units) {
    return open(families, units, false);
  }

  Sale open(int families, int units, boolean showsChances) {
    city.setTime(SaleCity.OPENING);
    Sale sale =
        city.drawn(families, families, units, SaleCity.wishLists(1, 1, WINDOW, showsChances));
    city.advance();
    return sale;
  }

  SubmitWishes submit() {
    return submit;
  }

  ShowMyWishes show() {
    return show;
  }

  WishFiles files() {
    return files;
  }

  ShowChances chances() {
    return new ShowChances(city.pool(), new WishTurns(), city.clock());
  }

  /** The family ranks the units with those numbers, as its next version. */
  void wish(Sale sale, int rank, int... numbers) {
    await(submitted(sale, rank, mine(sale, rank).version(), numbers));
  }

  Uni<Void> submitted(Sale sale, int rank, int basedOn, int... numbers) {
    return submit.submit(sale.chooser(rank), sale.offering(), units(sale, numbers), basedOn);
  }

  MyWishes mine(Sale sale, int rank) {
    return await(show.of(sale.chooser(rank), sale.offering()));
  }

  static List<Long> units(Sale sale, int... numbers) {
    return Arrays.stream(numbers).mapToObj(sale::unit).toList();
  }

  /** The hour of the close has come. */
  void close() {
    city.setTime(SaleCity.OPENING.plus(WINDOW));
    city.advance();
  }

  String statement(Sale sale) {
    return await(files.statement(sale.offering(), 1));
  }

  String wishes(Sale sale) {
    return text(files.wishes(sale.offering(), 1));
  }

  String assignment(Sale sale) {
    return text(files.assignment(sale.offering(), 1));
  }

  /** Writes the published files as anybody can fetch them. */
  void export(Sale sale, Path folder) {
    write(folder, "statement.json", statement(sale));
    write(folder, "signature.json", await(files.signature(sale.offering(), 1)));
    write(folder, "units.jsonl", text(files.units(sale.offering(), 1)));
    write(folder, "wishes.jsonl", wishes(sale));
    write(folder, "assignment.jsonl", assignment(sale));
  }

  static void write(Path folder, String name, String content) {
    try {
      Files.writeString(folder.resolve(name), content, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Multi<String> parts) {
    return await(parts.collect().asList()).stream().collect(Collectors.joining());
  }
}
