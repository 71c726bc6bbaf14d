package org.anju.selection.faults;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.anju.selection.history.Answer;

/** Sends a family's clicks to a replica as the page does. */
final class SaleClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int CONNECTIONS = 64;
  private static final String SELECTION = "selection.";

  /** What came back; status 0 when nothing did. */
  record Reply(int status, JsonObject body) {

    static final Reply NONE = new Reply(0, new JsonObject());
  }

  private final HttpClient client;

  SaleClient(Vertx vertx) {
    client =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout((int) PATIENCE.toMillis()),
            new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  CompletableFuture<Answer> choose(
      int port, Household family, long offering, Household.Click click) {
    JsonObject asked =
        new JsonObject()
            .put("offeringId", offering)
            .put("unitId", click.unit())
            .put("attempt", click.key().toString());
    return post(port, family.token, "SelectionEndpoint/choose", asked)
        .thenApply(SaleClient::answer);
  }

  CompletableFuture<Reply> hold(int port, Household family, long offering, long unit) {
    JsonObject asked = new JsonObject().put("offeringId", offering).put("unitId", unit);
    return post(port, family.token, "SelectionEndpoint/hold", asked);
  }

  CompletableFuture<Reply> pause(int port, String supervisor, long offering) {
    JsonObject asked = new JsonObject().put("offeringId", offering).put("reason", "大厅停电，正在抢修。");
    return post(port, supervisor, "IncidentEndpoint/pause", asked);
  }

  CompletableFuture<Reply> resume(int port, String supervisor, long offering) {
    JsonObject asked = new JsonObject().put("offeringId", offering);
    return post(port, supervisor, "IncidentEndpoint/resume", asked);
  }

  private CompletableFuture<Reply> post(int port, String token, String method, JsonObject asked) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost("127.0.0.1")
            .setPort(port)
            .setURI("/connect/" + method)
            .putHeader("Authorization", "Bearer " + token)
            .putHeader("Content-Type", "application/json")
            .setTimeout(PATIENCE.toMillis());
    return client
        .request(options)
        .compose(request -> request.send(asked.toBuffer()))
        .compose(response -> response.body().map(body -> reply(response, body)))
        .toCompletionStage()
        .toCompletableFuture()
        // The client's own limit ends with the first byte of an answer, which may never end.
        .orTimeout(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(SaleClient::nothing);
  }

  private static Reply reply(HttpClientResponse response, Buffer body) {
    return new Reply(
        response.statusCode(), body.length() == 0 ? new JsonObject() : new JsonObject(body));
  }

  /** A line that was cut, a replica that is gone, an answer that was cut in two. */
  private static Reply nothing(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    assert !(cause instanceof DecodeException) || cause.getMessage() != null;
    return Reply.NONE;
  }

  /** The server's own faults say nothing about the unit; every other refusal has its code. */
  private static Answer answer(Reply reply) {
    if (reply.status() == 200) {
      return new Answer.Ok(
          reply.body().getLong("selectionId"),
          reply.body().getString("receipt"),
          reply.body().getLong("unitId"));
    }
    if (reply.status() == 0 || reply.status() >= 500) {
      return new Answer.Unknown();
    }
    String code = String.valueOf(reply.body().getString("code"));
    return code.startsWith(SELECTION)
        ? new Answer.Refused(enumName(code.substring(SELECTION.length())))
        : new Answer.Refused(reply.status() + " " + code);
  }

  private static String enumName(String code) {
    return code.replace('-', '_').toUpperCase(Locale.ROOT);
  }

  @Override
  public void close() {
    client.close().toCompletionStage().toCompletableFuture().join();
  }
}
