package org.anju.deployment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads manifests by the Kubernetes client's own classes, and refuses what those do not know. */
final class Manifests {

  static final Path FOLDER = Path.of("k8s");

  private static final List<Class<? extends HasMetadata>> KINDS =
      List.of(
          ConfigMap.class,
          Deployment.class,
          HorizontalPodAutoscaler.class,
          Ingress.class,
          Namespace.class,
          PodDisruptionBudget.class,
          Service.class,
          ServiceAccount.class);

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .setAnnotationIntrospector(new NoPlaceForUnknownFields());

  /** The client's classes keep unknown fields in a map; without that map they are refused. */
  private static final class NoPlaceForUnknownFields extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAnySetter(Annotated setter) {
      return false;
    }
  }

  private Manifests() {}

  /** All manifests and patches below {@link #FOLDER}, without the kustomizations. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("kustomization.yaml"))
          .sorted()
          .toList();
    }
  }

  static List<Path> kustomizations() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.endsWith("kustomization.yaml")).sorted().toList();
    }
  }

  static JsonNode tree(Path file) throws IOException {
    return YAML.readTree(Files.readString(file));
  }

  static HasMetadata read(Path file) throws IOException {
    return read(Files.readString(file));
  }

  /**
   * @throws IOException when the manifest has a field that its kind has not, a field twice, a
   *     second document, or a kind or version that is none of those that Anju uses
   */
  static HasMetadata read(String manifest) throws IOException {
    if (manifest.contains("\n---")) {
      throw new IOException("One manifest a file");
    }
    JsonNode tree = YAML.readTree(manifest);
    for (Class<? extends HasMetadata> kind : KINDS) {
      if (isOf(kind, tree)) {
        return YAML.treeToValue(tree, kind);
      }
    }
    throw new IOException("Unknown kind " + tree.path("apiVersion") + " " + tree.path("kind"));
  }

  static <T extends HasMetadata> T base(Class<T> kind, String file) throws IOException {
    return kind.cast(read(FOLDER.resolve("base").resolve(file)));
  }

  /** The fields of a kustomization that Anju uses. */
  static Set<String> kustomizationFields() {
    return Set.of("apiVersion", "kind", "namespace", "resources", "images", "patches");
  }

  private static boolean isOf(Class<? extends HasMetadata> kind, JsonNode tree) {
    return tree.path("kind").asText().equals(HasMetadata.getKind(kind))
        && tree.path("apiVersion").asText().equals(HasMetadata.getApiVersion(kind));
  }
}
