package org.anju.registry.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.anju.platform.local.LocalStackResource;
import org.anju.registry.PersonQuery;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.SimulatedRegistries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Question and answers are as {@code docs/registries/openapi.yaml} says. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class RegistryDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/registries/openapi.yaml");
  private static final SchemaLocation ADDRESS = SchemaLocation.of("memory:registries");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Asking asking;

  @Test
  void what_anju_sends_is_the_question_of_the_document() throws Exception {
    CompletableFuture<HttpExchangeSeen> seen = new CompletableFuture<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> answerNothing(exchange, seen));
    server.start();
    try {
      URI url = URI.create("http://localhost:" + server.getAddress().getPort() + "/tax");
      Asking.answer(asking.connector(Registry.TAX, Agreed.generous(url)));
    } finally {
      server.stop(0);
    }

    assertThat(seen.join().request()).isEqualTo("POST /tax/queries application/json");
    assertThat(flaws("Question", seen.join().body())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void the_simulator_answers_as_the_document_says(Registry registry) throws IOException {
    SimulatedRegistries.reset();
    List<PersonQuery> people = samplePeople();
    people.add(Asking.somebody());

    for (PersonQuery person : people) {
      Received answer = (Received) Asking.answer(asking.connector(registry), person);
      assertThat(flaws(schema(registry), JSON.readTree(answer.body()))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_missing_record_is_in_the_document_too(Registry registry) throws IOException {
    SimulatedRegistries.tell(Asking.IDENTITY_NUMBER, Asking.NAME, registry, "null");

    Received answer = (Received) Asking.answer(asking.connector(registry));

    assertThat(flaws(schema(registry), JSON.readTree(answer.body()))).isEmpty();
    SimulatedRegistries.reset();
  }

  @ParameterizedTest
  @EnumSource
  void every_registry_has_its_path_and_what_it_must_say(Registry registry) throws IOException {
    assertThat(document().at("/paths").has("/" + registry.key() + RegistryClient.PATH)).isTrue();
    assertThat(
            flaws(
                schema(registry),
                JSON.createObjectNode()
                    .put("request", UUID.randomUUID().toString())
                    .put("identityNumber", Asking.IDENTITY_NUMBER)
                    .put("known", true)))
        .isNotEmpty();
  }

  /** Of the sample file: some with a spouse, children, a home, and one without a record. */
  private static List<PersonQuery> samplePeople() throws IOException {
    JsonNode people =
        JSON.readTree(
            Files.newInputStream(
                Path.of("src/main/resources/org/anju/registry/simulator/people.json")));
    List<PersonQuery> asked = new ArrayList<>();
    people.forEach(
        person ->
            asked.add(
                new PersonQuery(
                    UUID.randomUUID(),
                    person.path("name").asText(),
                    person.path("identityNumber").asText())));
    return asked;
  }

  /** What the document calls a registry's answer. */
  private static String schema(Registry registry) throws IOException {
    String reference =
        document()
            .path("paths")
            .path("/" + registry.key() + RegistryClient.PATH)
            .at("/post/responses/200/content/application~1json/schema/$ref")
            .asText();
    return reference.substring(reference.lastIndexOf('/') + 1);
  }

  private static Set<ValidationMessage> flaws(String schema, JsonNode value) throws IOException {
    String document = JSON.writeValueAsString(document());
    JsonSchema whole =
        JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(VersionFlag.V4))
            .metaSchema(OpenApi30.getInstance())
            .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
            .schemaLoaders(loaders -> loaders.schemas(iri -> document))
            .build()
            .getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + schema));
    return whole.validate(value);
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.toFile());
  }

  private record HttpExchangeSeen(String request, JsonNode body) {}

  private static void answerNothing(HttpExchange exchange, CompletableFuture<HttpExchangeSeen> seen)
      throws IOException {
    String request =
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Content-Type");
    seen.complete(new HttpExchangeSeen(request, JSON.readTree(exchange.getRequestBody())));
    exchange.sendResponseHeaders(403, -1);
    exchange.close();
  }
}
