package org.anju.platform.web;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.file.OpenOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.file.AsyncFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers files that are made for one request: written to a temporary file first, so that memory
 * does not grow with them and a failure is still an answer in words.
 */
@ApplicationScoped
public class Downloads {

  private static final OpenOptions READ_ONCE =
      new OpenOptions().setRead(true).setWrite(false).setCreate(false).setDeleteOnClose(true);

  private final Vertx vertx;

  Downloads(Vertx vertx) {
    this.vertx = vertx;
  }

  /**
   * The answer, once the file is written; the file is deleted when it has been sent.
   *
   * @param name as the browser saves it
   * @param writing fills the file; it begins on a thread that may block
   */
  public Uni<RestResponse<AsyncFile>> answer(
      String name, String mediaType, Function<Path, Uni<Void>> writing) {
    return Uni.createFrom()
        .item(Downloads::temporaryFile)
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(file -> written(file, writing))
        .chain(file -> vertx.fileSystem().open(file.toString(), READ_ONCE))
        .map(file -> answer(name, mediaType, file));
  }

  /** What is written into a file in one go. */
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  /** As {@link #answer}, of what is written on one thread that may block. */
  public Uni<RestResponse<AsyncFile>> written(String name, String mediaType, Content content) {
    return answer(
        name,
        mediaType,
        file ->
            Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> write(content, file)));
  }

  private static void write(Content content, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Uni<Path> written(Path file, Function<Path, Uni<Void>> writing) {
    return Uni.createFrom()
        .deferred(() -> writing.apply(file))
        .onFailure()
        .invoke(() -> delete(file))
        .replaceWith(file);
  }

  private static RestResponse<AsyncFile> answer(String name, String mediaType, AsyncFile file) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return RestResponse.ResponseBuilder.ok(file)
        .header(HttpHeaders.CONTENT_TYPE, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("anju-download-", ".tmp");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
